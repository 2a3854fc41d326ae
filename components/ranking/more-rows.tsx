import { zh } from "@/messages/zh";

interface MoreRowsProps {
  readonly shown: number;
  readonly all: number;
  readonly hrefOf: (rows: number) => string;
}

/** How many of a ranking are listed, and the way to all of them. */
export function MoreRows({ shown, all, hrefOf }: MoreRowsProps) {
  if (shown >= all) return null;
  return (
    <p className="onward">
      {zh.ranking.shown(shown, all)} <a href={hrefOf(all)}>{zh.ranking.showAll(all)}</a>
    </p>
  );
}
