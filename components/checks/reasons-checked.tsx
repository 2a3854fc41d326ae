import { keptTogether } from "../kept-together";
import { changeWords, formatMoney, formatRate, unitFor } from "@/accounts/format-money";
import { fenPer } from "@/accounts/money";
import type { ExplainedChange, ReasonLimits } from "@/accounts/reasons/reasons-report";
import type { RepeatedInUnit } from "@/db/queries/account-disclosure";
import { zh } from "@/messages/zh";

import { placeHref, placeWords } from "../place-href";
import { Section } from "../section";
import { WideTable } from "../wide-table";
import { CheckMark } from "./check-mark";

interface ReasonsCheckedProps {
  readonly accountId: string;
  readonly documentId: string;
  readonly year: number;
  readonly changes: readonly ExplainedChange[];
  readonly repeated: readonly RepeatedInUnit[];
  readonly limits: ReasonLimits;
}

const words = zh.checks.reasons;

/** Each reason with the change that it explains, large changes without one, and reasons used again. */
export function ReasonsChecked(props: ReasonsCheckedProps) {
  const { accountId, documentId, year, changes, repeated, limits } = props;
  const unexplained = changes.filter(({ isLarge, reason }) => isLarge && reason === null);
  const explained = changes.filter(({ reason }) => reason !== null);
  return (
    <Section id="reasons" question={words.question} terms={words.terms}>
      <div>
        <h3 className="fig__title">
          {keptTogether(words.finding(unexplained.length, explained.length))}
        </h3>
        <LimitsForm accountId={accountId} limits={limits} />
        {changes.length === 0 ? (
          <p className="nothing">{words.none}</p>
        ) : (
          <ChangesTable
            documentId={documentId}
            changes={[...unexplained, ...changes.filter((each) => !unexplained.includes(each))]}
          />
        )}
        {repeated.length > 0 && (
          <>
            <h4 className="points__title">{words.repeated(repeated.length)}</h4>
            <ul className="points">
              {repeated.map(({ reason, count, places }) => (
                <li key={reason}>
                  <b>{words.times(count, new Set(places.map((each) => each.year)).size)}</b>
                  <q>{reason}</q>
                  {places
                    .filter((each) => each.year === year)
                    .map(({ documentId: id, place }, index) => (
                      <a key={index} className="nb" href={placeHref(id, place)}>
                        {placeWords(place)}
                      </a>
                    ))}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Section>
  );
}

function LimitsForm({
  accountId,
  limits: { rate, size },
}: Pick<ReasonsCheckedProps, "accountId" | "limits">) {
  return (
    <form className="lines ui" action={`/checks/${accountId}#reasons`} aria-label={words.limits}>
      <span>{words.limits}</span>
      <label>
        {words.rate}
        <input name="limit" type="number" min="0" max="999" defaultValue={Math.round(rate * 100)} />
      </label>
      <label>
        {words.size}
        <input
          name="size"
          type="number"
          min="0"
          max="999999"
          defaultValue={size / fenPer("万元")}
        />
      </label>
      <button type="submit">{words.apply}</button>
    </form>
  );
}

function ChangesTable({
  documentId,
  changes,
}: Pick<ReasonsCheckedProps, "documentId" | "changes">) {
  const { columns } = words;
  return (
    <WideTable label={words.question}>
      <table className="tbl tbl--words">
        <thead>
          <tr>
            <th scope="col" className="l">
              {columns.what}
            </th>
            <th scope="col" className="l">
              {columns.change}
            </th>
            <th scope="col" className="l">
              {columns.reason}
            </th>
            <th scope="col" className="l">
              {columns.place}
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change, index) => (
            <tr key={index}>
              <th scope="row" className="l">
                {change.label}
              </th>
              <td className="l">{sizeWords(change)}</td>
              <td className="l say">
                <Reason change={change} />
              </td>
              <td className="l nb">
                <a href={placeHref(documentId, change.place)}>{placeWords(change.place)}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function Reason({ change: { reason, isGeneral, isLarge } }: { readonly change: ExplainedChange }) {
  if (reason !== null)
    return (
      <>
        {reason}
        {isGeneral && <small>{words.general}</small>}
      </>
    );
  return isLarge ? (
    <>
      <CheckMark status="hint" named={false} /> {words.missing}
    </>
  ) : (
    <span>{words.small}</span>
  );
}

function sizeWords({ key, size, rate, basis }: ExplainedChange): string {
  if (key === "completionRate")
    return words.completion(basis ?? "", rate === null ? "" : formatRate(rate));
  if (size === null) return rate === null ? "" : formatRate(rate);
  if (basis !== null && basis !== "上年")
    return words.against(basis, changeWords(size, rate, unitFor([size])));
  return size === 0 ? formatMoney(size, "万元") : changeWords(size, rate, unitFor([size]));
}
