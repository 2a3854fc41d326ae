import { zh } from "@/messages/zh";

export interface Crumb {
  readonly label: string;
  /** Absent for the page itself. */
  readonly href?: string;
}

interface PageTopProps {
  /** From the district down; the last one is the page itself. */
  readonly path: readonly Crumb[];
  /** The made-up region whose figures the page shows; null where they are real. */
  readonly simulatedRegion?: string | null;
  /** Whether the page shows words of a transcription. */
  readonly transcription?: boolean;
}

/** Where the reader is, and what must be known about everything below. */
export function PageTop({ path, simulatedRegion = null, transcription = false }: PageTopProps) {
  return (
    <>
      {(simulatedRegion !== null || transcription) && (
        <div className="sim-bar">
          <div className="wrap">
            <p>
              {simulatedRegion !== null ? (
                <>
                  <b>{zh.shell.simulatedTitle}</b>
                  {zh.shell.simulatedBar(simulatedRegion)}
                </>
              ) : (
                <>
                  <b>{zh.shell.transcriptionTitle}</b>
                  {zh.shell.transcriptionBar}
                </>
              )}
            </p>
          </div>
        </div>
      )}
      <nav className="wrap" aria-label={zh.shell.path}>
        <ol className="crumbs">
          {path.map(({ label, href }) => (
            <li key={label} {...(href === undefined && { "aria-current": "page" })}>
              {href === undefined ? label : <a href={href}>{label}</a>}
            </li>
          ))}
        </ol>
      </nav>
    </>
  );
}
