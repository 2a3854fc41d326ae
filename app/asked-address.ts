/** The request header in which proxy.ts passes on the address asked for, when nothing is at it. */
export const ASKED_HEADER = "x-asked";

/** What the store must have for there to be a page at an address. */
export type AskedAddress =
  | {
      readonly kind: "region";
      readonly region: string | undefined;
      readonly year: string | undefined;
    }
  | { readonly kind: "unit"; readonly unit: string }
  | { readonly kind: "account"; readonly unit: string; readonly year: string }
  | { readonly kind: "document"; readonly document: string }
  | { readonly kind: "other" };

export function askedAddress({ pathname, searchParams }: URL): AskedAddress {
  if (pathname === "/" || pathname === "/units") {
    const asked = (name: string) => searchParams.get(name) || undefined;
    // The list of units is merely empty in a year without accounts.
    return {
      kind: "region",
      region: asked("region"),
      year: pathname === "/" ? asked("year") : undefined,
    };
  }
  const [first, second, third, ...more] = pathname.split("/").slice(1).map(decoded);
  if (second === undefined || more.length > 0) return { kind: "other" };
  if (first === "documents" && third === undefined) return { kind: "document", document: second };
  if (first !== "units") return { kind: "other" };
  return third === undefined
    ? { kind: "unit", unit: second }
    : { kind: "account", unit: second, year: third };
}

/** A part that is no valid escape sequence is taken as it stands: it names nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
