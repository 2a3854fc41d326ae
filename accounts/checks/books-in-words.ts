import { amountsOf } from "./stated-passages";
import type { Checked, Entry } from "./rule";
import { notApplicable, sameEntry, undecidable } from "./sum-entries";

/** The text on government funds or state capital: that there is none, or how much came in. */
export function bookInWords(
  { account, figures, blocks }: Checked,
  number: "07" | "08",
  book: string,
  income: string,
): readonly Entry[] {
  const table = figures.tables[number];
  const about = table.title;
  if (!table.isReadable) return [undecidable(about, `文件里没有${about}。`)];
  const total = table.total("total", number === "07" ? "income" : "total");
  const stated = amountsOf(account, "fiscalItem")
    .filter(({ name }) => name === income)
    .map((statement) => {
      const said = figures.stated(statement);
      const cell =
        number === "07" ? total : figures.tables["04"].entryCell("INC03", "amount", "income");
      return sameEntry(said.label, said, cell, "T0");
    });
  const none = sentenceOfNone(blocks, book);
  const isNothing = table.isEmpty || table.lines.every(({ figures: cells }) => isBlank(cells));
  if (none === null)
    return stated.length > 0 ? stated : [notApplicable(about, `说明里没有写${book}的数。`)];
  return [
    ...stated,
    {
      kind: "verdict",
      about,
      verdict: isNothing ? "holds" : "broken",
      message: isNothing
        ? `说明里写没有${book}收支，${about}是空的。`
        : `说明里写没有${book}收支，${about}里却有数。`,
      figures: isNothing ? [] : [table.total("total", "total")],
      place: { block: none },
    },
  ];
}

function isBlank(cells: Checked["account"]["tables"]["07"]["lines"][number]["figures"]): boolean {
  return Object.values(cells).every(
    ({ amount }) => amount.kind === "blank" || (amount.kind === "stated" && amount.fen === 0),
  );
}

/** The paragraph that says that there is none; of a template's advice for such a case it is not said. */
function sentenceOfNone(blocks: Checked["blocks"], book: string): number | null {
  const none = new RegExp(
    `(?<![如若])(?:无|没有|未发生|未安排)(?:使用)?${book}(?:预算)?(?:财政拨款)?(?:收入|支出|收支|$|[。，])(?!.{0,6}的[，,])`,
  );
  const at = blocks.findIndex(
    (block) =>
      block.kind === "paragraph" &&
      none.test(
        block.lines
          .map(({ text }) => text)
          .join("")
          .replaceAll(/\s/g, ""),
      ),
  );
  return at === -1 ? null : at;
}
