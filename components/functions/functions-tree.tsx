import { classColour } from "@/charts/class-colour";
import { formatRate, unitForEach } from "@/accounts/format-money";
import { fen, sumFen, type Fen, type Unit } from "@/accounts/money";
import type { FunctionRow } from "@/db/queries/function-rows";
import { zh } from "@/messages/zh";

import { Amount } from "../amount";
import { Change } from "../change";
import { FigureFrame } from "../figure-frame";
import { Section } from "../section";
import { Sparkline } from "../sparkline";
import { WideTable } from "../wide-table";
import { functionsViewHref } from "./functions-address";
import { aboutFunctions, type FunctionsPlace } from "./functions-place";

interface FunctionsTreeProps {
  readonly place: FunctionsPlace;
  /** All levels, in the order of the codes. */
  readonly rows: readonly FunctionRow[];
}

const ID = "f-tree";

/** Every class, and of those that are open the groups and items. */
export function FunctionsTree({ place, rows }: FunctionsTreeProps) {
  const { region, year, view } = place;
  const words = zh.functions.list;
  const classes = rows.filter(({ code }) => code.length <= 3);
  const unit = unitForEach(
    rows.flatMap(({ total, previous }) => [total ?? [], previous ?? []].flat()),
  );
  const open = (to: string | null) =>
    functionsViewHref({ ...view, region: region.code, year, open: to }, ID);
  return (
    <Section id="s-tree" question={words.question} terms={zh.district.terms.classes}>
      <FigureFrame
        id={ID}
        finding={finding(classes, year)}
        about={aboutFunctions(place, { measure: words.measure, unit })}
        note={words.note}
        chart={null}
        table={
          <>
            <p className="tree__all">
              <a href={open(view.open === "all" ? null : "all")}>
                {view.open === "all" ? words.closeAll : words.openAll}
              </a>
            </p>
            <WideTable label={words.question}>
              <TreeTable place={place} rows={rows} classes={classes} unit={unit} open={open} />
            </WideTable>
          </>
        }
      />
    </Section>
  );
}

function finding(classes: readonly FunctionRow[], year: number): string {
  const words = zh.functions.list;
  const changes = classes.flatMap(({ total, previous }) =>
    total === null || previous === null ? [] : [total - previous],
  );
  if (changes.length === 0) return words.noBefore;
  return words.finding(
    changes.filter((change) => change > 0).length,
    changes.filter((change) => change < 0).length,
    year - 1,
  );
}

interface TreeTableProps extends FunctionsTreeProps {
  readonly classes: readonly FunctionRow[];
  readonly unit: Unit;
  readonly open: (code: string | null) => string;
}

function TreeTable({ place, rows, classes, unit, open }: TreeTableProps) {
  const { columns } = zh.functions.list;
  const sum = (amounts: readonly (Fen | null)[]) => {
    const stated = amounts.filter((each) => each !== null);
    return stated.length > 0 ? sumFen(stated) : null;
  };
  const whole = sum(classes.map(({ total }) => total));
  const before = sum(classes.map(({ previous }) => previous));
  const shown = rows.filter(({ code }) => isShown(code, place.view.open));
  return (
    <table className="tbl tree functions">
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col" className="l">
            {columns.code}
          </th>
          <th scope="col">{columns.total}</th>
          <th scope="col">{columns.share}</th>
          <th scope="col">{columns.previous}</th>
          <th scope="col">{columns.change}</th>
          <th scope="col">{columns.trend}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((row) => (
          <TreeRow
            key={row.code}
            place={place}
            row={row}
            whole={whole}
            unit={unit}
            opener={opener(row, rows, place.view.open, open)}
          />
        ))}
        <tr className="tot">
          <th scope="row">{columns.sum}</th>
          <td />
          <td>
            <span className="c">
              <Amount fen={whole} unit={unit} />
            </span>
          </td>
          <td />
          <td>
            <Amount fen={before} unit={unit} />
          </td>
          <td>
            {whole !== null && before !== null && before > 0 && (
              <Change fen={fen(whole - before)} rate={(whole - before) / before} unit={unit} />
            )}
          </td>
          <td />
        </tr>
      </tbody>
    </table>
  );
}

/** Classes; and what is directly below the open one, what is above it, and beside it. */
function isShown(code: string, open: string | null): boolean {
  if (code.length <= 3 || open === "all") return true;
  if (open === null) return false;
  const parent = code.slice(0, code.length <= 5 ? 3 : 5);
  return parent === open || parent === open.slice(0, 3);
}

function opener(
  { code, name }: FunctionRow,
  rows: readonly FunctionRow[],
  open: string | null,
  hrefOf: (code: string | null) => string,
) {
  const divisible =
    code.length <= 5 && rows.some((each) => each.code !== code && each.code.startsWith(code));
  if (!divisible || open === "all") return null;
  const isOpen = open !== null && open.startsWith(code);
  const words = zh.functions.list;
  return {
    isOpen,
    label: isOpen ? words.close(name) : words.open(name),
    href: hrefOf(isOpen ? (code.length > 3 ? code.slice(0, 3) : null) : code),
  };
}

interface TreeRowProps {
  readonly place: FunctionsPlace;
  readonly row: FunctionRow;
  readonly whole: Fen | null;
  readonly unit: Unit;
  readonly opener: ReturnType<typeof opener>;
}

function TreeRow({ place, row, whole, unit, opener: opens }: TreeRowProps) {
  const { region, year, view } = place;
  const { code, name, total, previous, series } = row;
  const change = total === null || previous === null ? null : fen(total - previous);
  const href = functionsViewHref({
    ...view,
    region: region.code,
    year,
    code,
    open: null,
    share: false,
  });
  return (
    <tr className={`level-${Math.min(7, code.length)}`}>
      <th scope="row">
        {opens ? (
          <a
            className="tree__open"
            href={opens.href}
            aria-expanded={opens.isOpen}
            aria-label={opens.label}
          >
            {opens.isOpen ? "−" : "＋"}
          </a>
        ) : (
          <span className="tree__open" />
        )}
        {code.length <= 3 && (
          <span className="sw" style={{ background: classColour(code) }} aria-hidden="true" />
        )}
        <a href={href}>{name}</a>
      </th>
      <td className="l">{code}</td>
      <td>
        <Amount fen={total} unit={unit} href={href} />
      </td>
      <td>{total === null || whole === null || whole <= 0 ? "" : formatRate(total / whole)}</td>
      <td>
        <Amount fen={previous} unit={unit} />
      </td>
      <td>
        {change === null ? (
          <Amount fen={null} unit={unit} />
        ) : (
          <Change
            fen={change}
            rate={previous !== null && previous > 0 ? change / previous : null}
            unit={unit}
          />
        )}
      </td>
      <td>
        {series.length > 1 && (
          <Sparkline
            values={series.map((point) => point.fen)}
            label={zh.functions.list.sparkline(
              name,
              series[0]?.year ?? year,
              series.at(-1)?.year ?? year,
            )}
          />
        )}
      </td>
    </tr>
  );
}
