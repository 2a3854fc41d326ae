import { zh } from "@/messages/zh-browser";

interface PageFailedProps {
  /** What the server's log calls the error; absent for one in the browser. */
  readonly digest: string | undefined;
  readonly retry: () => void;
}

export function PageFailed({ digest, retry }: PageFailedProps) {
  const words = zh.error;
  return (
    <div className="wrap">
      <section className="mast mast--one">
        <div>
          <p className="kicker">{words.kicker}</p>
          <h1 className="headline">{words.title}</h1>
          <p className="lede">{words.lede}</p>
          {digest !== undefined && <p className="kicker">{words.digest(digest)}</p>}
          <button type="button" className="btn" onClick={retry}>
            {words.retry}
          </button>
        </div>
      </section>
    </div>
  );
}
