import { findStatements } from "@/accounts/find-statement";
import { fen, type Fen, type Unit } from "@/accounts/money";
import type { Statement } from "@/accounts/statement";
import { Amount } from "@/components/amount";
import { Change } from "@/components/change";
import { placeHref, placeWords } from "@/components/place-href";
import { WideTable } from "@/components/wide-table";
import type { AccountMoves } from "@/db/queries/account-moves";
import type { StoredAccount } from "@/db/queries/whole-account";
import { zh } from "@/messages/zh";

export interface Step {
  readonly code: string | null;
  readonly name: string;
  readonly href?: string;
  readonly before: Fen | null;
  readonly now: Fen | null;
  readonly change: Fen;
}

interface MovesTableProps {
  readonly stored: StoredAccount;
  readonly moves: AccountMoves;
  readonly steps: readonly Step[];
  readonly unit: Unit;
}

const words = zh.account.moves;
/** The reasons for a class's items are many: the rest stand in the document. */
const MOST_REASONS = 2;

/** Each class with its reasons, which most documents give against the budget and not the year before. */
export function MovesTable({ stored, moves, steps, unit }: MovesTableProps) {
  const whole = fen(moves.now - moves.before);
  const [reason] = findStatements(stored.account, "reason", { explains: "expenditureChange" });
  return (
    <WideTable label={words.measure}>
      <table className="tbl moves">
        <thead>
          <tr>
            <th scope="col">{words.columns.name}</th>
            <th scope="col">{words.columns.before}</th>
            <th scope="col">{words.columns.now}</th>
            <th scope="col">{words.columns.change}</th>
            <th scope="col" className="l">
              {words.columns.reason}
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ code, name, href, before, now, change }) => (
            <tr key={name}>
              <th scope="row">{href === undefined ? name : <a href={href}>{name}</a>}</th>
              <Amounts before={before} now={now} change={change} unit={unit} />
              <td className="l">
                {code !== null && <Reasons stored={stored} reasons={reasonsOf(stored, code)} />}
              </td>
            </tr>
          ))}
          <tr className="tot">
            <th scope="row">{words.whole}</th>
            <Amounts before={moves.before} now={moves.now} change={whole} unit={unit} />
            <td className="l">
              <Reasons stored={stored} reasons={reason ? [reason] : []} />
            </td>
          </tr>
        </tbody>
      </table>
    </WideTable>
  );
}

function Amounts(props: {
  readonly before: Fen | null;
  readonly now: Fen | null;
  readonly change: Fen;
  readonly unit: Unit;
}) {
  const { before, now, change, unit } = props;
  const rate = before !== null && before > 0 && now !== null ? change / before : null;
  return (
    <>
      <td>
        <Amount fen={before} unit={unit} />
      </td>
      <td>
        <Amount fen={now} unit={unit} />
      </td>
      <td>
        <Change fen={change} rate={rate} unit={unit} />
      </td>
    </>
  );
}

function Reasons(props: {
  readonly stored: StoredAccount;
  readonly reasons: readonly Statement[];
}) {
  const { stored, reasons } = props;
  if (reasons.length === 0) return <span className="muted">{words.noReason}</span>;
  return reasons.map(({ text, place, explains }) => (
    <span key={`${place.block} ${text}`} className="moves__reason">
      “{text}”
      {words.reasonOf(
        explains === "completionRate" || explains === "actual"
          ? words.budgetReason
          : words.wholeReason,
      )}{" "}
      <a href={placeHref(stored.document.id, place)}>{placeWords(place)}</a>
    </span>
  ));
}

/** Of a class and what belongs to it; the same words once. */
function reasonsOf({ account }: StoredAccount, code: string): readonly Statement[] {
  const own = findStatements(account, "reason").filter(
    (reason) => reason.code?.startsWith(code) ?? false,
  );
  return [...new Map(own.map((reason) => [reason.text, reason])).values()].slice(0, MOST_REASONS);
}
