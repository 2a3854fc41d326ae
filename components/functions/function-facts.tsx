import { functionCategory, functionName } from "@/accounts/classification";
import type { FunctionNames } from "@/db/queries/function-names";
import { zh } from "@/messages/zh";

import { functionsViewHref } from "./functions-address";
import type { FunctionsPlace } from "./functions-place";

interface FunctionFactsProps {
  readonly place: FunctionsPlace;
  readonly code: string;
  readonly names: FunctionNames;
}

const SHOWN = 4;

/** What the official list says of a category, and how the accounts print it. */
export function FunctionFacts({ place, code, names }: FunctionFactsProps) {
  const { region, year, view } = place;
  const words = zh.functions.one.facts;
  const listed = functionCategory(code);
  const parent = code.length > 3 ? code.slice(0, code.length <= 5 ? 3 : 5) : null;
  // The most printed name is the one to look at first.
  const printed = names.printed.toSorted((a, b) => b.accounts - a.accounts);
  return (
    <dl className="facts">
      <dt>{words.code}</dt>
      <dd>{code}</dd>
      {parent !== null && (
        <>
          <dt>{words.parent}</dt>
          <dd>
            <a href={functionsViewHref({ ...view, region: region.code, year, code: parent })}>
              {functionName(parent) ?? parent}
            </a>
          </dd>
        </>
      )}
      {listed === null ? (
        <>
          <dt>{words.use}</dt>
          <dd>{words.notInList}</dd>
        </>
      ) : (
        <>
          <dt>{words.book}</dt>
          <dd>{listed.book}</dd>
          {(listed.since !== null || listed.until !== null) && (
            <>
              <dt>{words.use}</dt>
              <dd>
                {listed.since !== null && words.since(listed.since, listed.yearsUncertain)}
                {listed.since !== null && listed.until !== null && "，"}
                {listed.until !== null && words.until(listed.until, listed.yearsUncertain)}
              </dd>
            </>
          )}
          {listed.formerNames.length > 0 && (
            <>
              <dt>{words.former}</dt>
              <dd>{listed.formerNames.join("、")}</dd>
            </>
          )}
        </>
      )}
      {printed.length > 0 && (
        <>
          <dt>{words.printed}</dt>
          <dd>
            <ul>
              {printed.slice(0, SHOWN).map((each) => (
                <li key={`${each.code} ${each.name}`}>
                  {words.printedAs(each.name, each.code, each.from, each.to, each.accounts)}
                </li>
              ))}
            </ul>
            {printed.length > SHOWN && words.more(printed.length - SHOWN)}
          </dd>
        </>
      )}
    </dl>
  );
}
