import { FUNCTION_CLASSES, functionName } from "@/accounts/classification";
import { FUNCTIONS } from "@/accounts/reference/functions";
import { zh } from "@/messages/zh";

import { functionHref, functionsHref } from "../page-href";
import { NothingHere } from "./nothing-here";

/** The categories beside the one asked for: of the nearest one above it that there is, else the classes. */
export function UnknownFunction({ code }: { readonly code: string }) {
  const words = zh.notFound;
  const instead = knownAbove(code) === null ? words.functionClasses : words.functionNear;
  return (
    <NothingHere title={words.functionTitle(code.slice(0, 20))} lede={words.functionLede + instead}>
      <ul className="nearest">
        {nearestCodes(code).map((near) => (
          <li key={near}>
            <a href={functionHref(near)}>
              {near} {functionName(near)}
            </a>
          </li>
        ))}
      </ul>
      <p className="lede">
        <a href={functionsHref()}>{words.allFunctions}</a>
      </p>
    </NothingHere>
  );
}

export function nearestCodes(code: string): readonly string[] {
  const above = knownAbove(code);
  if (above === null) return FUNCTION_CLASSES.map((one) => one.code);
  const below = FUNCTIONS.map(([each]) => each).filter(
    (each) => each.startsWith(above) && each.length === above.length + 2,
  );
  return [above, ...below];
}

/** The nearest category above one, if there is any. */
function knownAbove(code: string): string | null {
  const prefixes = [5, 3].map((digits) => code.slice(0, digits));
  return prefixes.find((prefix) => prefix !== code && functionName(prefix) !== null) ?? null;
}
