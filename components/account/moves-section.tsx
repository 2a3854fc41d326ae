import { shortClassName } from "@/accounts/classification";
import { formatMoney, unitFor, unitForEach } from "@/accounts/format-money";
import { fen, type Unit } from "@/accounts/money";
import type { WaterfallRow } from "@/charts/waterfall";
import { WaterfallChart } from "@/components/charts/waterfall-chart";
import { FigureFrame } from "@/components/figure-frame";
import { functionHref } from "@/components/page-href";
import { Section } from "@/components/section";
import { ViewSwitch } from "@/components/view-switch";
import type { AccountMoves } from "@/db/queries/account-moves";
import type { StoredAccount } from "@/db/queries/whole-account";
import { zh } from "@/messages/zh";

import { Absent } from "./absent";
import { figureAbout, tableSource } from "./figure-about-account";
import { MovesTable, type Step } from "./moves-table";

interface MovesSectionProps {
  readonly stored: StoredAccount;
  /** Null: the year before has no account of its own. */
  readonly moves: AccountMoves | null;
  /** The address of the page with moved categories stitched, and as printed. */
  readonly hrefs: Readonly<Record<"stitched" | "as-printed", string>>;
  readonly stitch: "stitched" | "as-printed";
}

const words = zh.account.moves;

/** From last year's own account to this one, class by class, with the document's reasons. */
export function MovesSection({ stored, moves, hrefs, stitch }: MovesSectionProps) {
  const { year } = stored.account;
  return (
    <Section id="moves" question={words.question}>
      {moves === null ? (
        <Absent>{words.absent(year - 1)}</Absent>
      ) : (
        <div>
          <ViewSwitch
            label={words.stitch}
            options={(["stitched", "as-printed"] as const).map((each) => ({
              text: each === "stitched" ? words.stitched : words.asPrinted,
              href: hrefs[each],
              current: each === stitch,
            }))}
          />
          <MovesFigure stored={stored} moves={moves} />
        </div>
      )}
    </Section>
  );
}

function MovesFigure(props: { readonly stored: StoredAccount; readonly moves: AccountMoves }) {
  const { stored, moves } = props;
  const { year } = stored.account;
  const steps = stepsOf(stored, moves);
  const changed = steps.filter(({ change }) => change !== 0);
  const unit = unitForEach([moves.before, moves.now, ...changed.map(({ change }) => change)]);
  const rows: readonly WaterfallRow[] = [
    { name: words.total(year - 1), fen: moves.before, kind: "total" },
    ...changed.map(({ name, change, code, href }) => ({
      name,
      fen: change,
      kind: "change" as const,
      ...(code !== null && { code }),
      ...(href !== undefined && { href }),
    })),
    { name: words.total(year), fen: moves.now, kind: "total" },
  ];
  return (
    <FigureFrame
      id="f-moves"
      finding={finding(steps)}
      about={figureAbout(stored, {
        measure: words.measure,
        basis: words.basis,
        unit,
        years: zh.unit.years(year - 1, year),
        sources: [tableSource(stored, "01"), tableSource(stored, "03")],
      })}
      note={movedWords(moves, unit)}
      chart={<WaterfallChart rows={rows} unit={unit} />}
      table={<MovesTable stored={stored} moves={moves} steps={steps} unit={unit} />}
    />
  );
}

/** Classes from the largest increase to the largest decrease, then what is no class. */
function stepsOf({ account, unit }: StoredAccount, { classes, rest }: AccountMoves) {
  const steps = classes
    .toSorted((a, b) => b.change - a.change)
    .map(({ code, before, now, change }): Step => ({
      code,
      name: shortClassName(code),
      href: functionHref(code, { region: unit.region?.code, year: account.year }),
      before,
      now,
      change,
    }));
  return rest === 0
    ? steps
    : [...steps, { code: null, name: words.rest, before: null, now: null, change: rest }];
}

function finding(steps: readonly Step[]): string {
  const ofClasses = steps.filter(({ code }) => code !== null);
  const said = (step: Step | undefined) => {
    if (!step || step.change === 0) return null;
    const size = fen(Math.abs(step.change));
    return { name: step.name, amount: formatMoney(size, unitFor([size])) };
  };
  const [first, last] = [ofClasses[0], ofClasses.at(-1)];
  return zh.account.movesFinding({
    up: said(first && first.change > 0 ? first : undefined),
    down: said(last && last.change < 0 ? last : undefined),
  });
}

function movedWords({ moved }: AccountMoves, unit: Unit): string | undefined {
  if (moved.length === 0) return undefined;
  return moved
    .map(({ from, fromName, toClass, fen: amount }) =>
      words.moved(
        fromName,
        shortClassName(from.slice(0, 3)),
        shortClassName(toClass),
        formatMoney(amount, unit),
      ),
    )
    .join("");
}
