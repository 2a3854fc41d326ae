/** The request header in which proxy.ts passes on the address asked for, when nothing is at it. */
export const ASKED_HEADER = "x-asked";

/** Absent: the store's main region, its newest year. */
interface AskedRegion {
  readonly region: string | undefined;
  readonly year: string | undefined;
}

/** What the store must have for there to be a page at an address. */
export type AskedAddress =
  | ({ readonly kind: "region" } & AskedRegion)
  | ({ readonly kind: "function"; readonly code: string } & AskedRegion)
  | { readonly kind: "unit"; readonly unit: string }
  | { readonly kind: "account"; readonly unit: string; readonly year: string }
  | { readonly kind: "document"; readonly document: string }
  | { readonly kind: "checked"; readonly account: string }
  | { readonly kind: "other" };

const OF_A_YEAR = ["/", "/functions", "/execution", "/sangong", "/compare"];
/** The list of units is merely empty in a year without accounts; the others have no year. */
const OF_A_REGION = ["/units", "/checks", "/search", "/glossary"];

export function askedAddress({ pathname, searchParams }: URL): AskedAddress {
  const asked = (name: string) => searchParams.get(name) || undefined;
  const region = asked("region");
  if (OF_A_YEAR.includes(pathname)) return { kind: "region", region, year: asked("year") };
  if (OF_A_REGION.includes(pathname)) return { kind: "region", region, year: undefined };
  const [first, second, third, ...more] = pathname.split("/").slice(1).map(decoded);
  if (second === undefined || more.length > 0) return { kind: "other" };
  if (first === "units")
    return third === undefined
      ? { kind: "unit", unit: second }
      : { kind: "account", unit: second, year: third };
  if (third !== undefined) return { kind: "other" };
  if (first === "documents") return { kind: "document", document: second };
  if (first === "checks") return { kind: "checked", account: second };
  if (first === "functions") return { kind: "function", code: second, region, year: asked("year") };
  return { kind: "other" };
}

/** A part that is no valid escape sequence is taken as it stands: it names nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
