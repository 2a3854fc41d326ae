import type { Cause } from "@/accounts/checks/outcome";
import type { RuleKind, Severity } from "@/accounts/checks/rule";
import type { FindingOrder, ListedStatus } from "@/db/queries/check-findings";

export const LISTED = [
  "failed",
  "hint",
  "rounding",
  "undecidable",
] as const satisfies ListedStatus[];
export const ORDERS = [
  "unit",
  "year",
  "rule",
  "severity",
  "off",
] as const satisfies readonly FindingOrder[];
export const SEVERITIES = ["严重", "较重", "一般", "提示"] as const satisfies readonly Severity[];
export const KINDS = [
  "表内",
  "表间",
  "跨年",
  "汇总",
  "文表",
  "公开",
  "全文",
] as const satisfies readonly RuleKind[];
export const CAUSES = ["publisher", "reading"] as const satisfies readonly Cause[];

/** Everything that a reader chooses on the page of checks. Absent or bad: as if not given. */
export interface ChecksView {
  readonly region: string | undefined;
  readonly unit: string | undefined;
  readonly year: number | undefined;
  readonly rule: string | undefined;
  readonly kind: RuleKind | undefined;
  readonly severity: Severity | undefined;
  readonly status: ListedStatus;
  /** Of what does not agree: the document itself if not said. */
  readonly cause: Cause;
  readonly sort: FindingOrder;
  readonly descending: boolean;
  readonly page: number;
  /** All of the list on one page, to take it along. */
  readonly whole: boolean;
  /** All units in the table of years. */
  readonly allUnits: boolean;
  /** All rules in their list, those too that are kept everywhere. */
  readonly allRules: boolean;
}

export const ROWS_A_PAGE = 50;
/** More are only to be had from the API. */
export const MOST_ON_ONE_PAGE = 1000;
const DEFAULTS = { status: "failed", cause: "publisher", sort: "-severity" } as const;

export function checksView(parameter: (name: string) => string | undefined): ChecksView {
  const sort = parameter("sort") ?? DEFAULTS.sort;
  const year = /^\d{4}$/.exec(parameter("year") ?? "")?.[0];
  const page = /^[1-9]\d{0,5}$/.exec(parameter("page") ?? "")?.[0];
  const order = oneOf(ORDERS, sort.replace(/^-/, ""));
  return {
    region: parameter("region"),
    unit: parameter("unit")?.trim() || undefined,
    year: year === undefined ? undefined : Number(year),
    rule: /^R\d{3}$/.exec(parameter("rule") ?? "")?.[0],
    kind: oneOf(KINDS, parameter("kind")),
    severity: oneOf(SEVERITIES, parameter("severity")),
    status: oneOf(LISTED, parameter("status")) ?? DEFAULTS.status,
    cause: oneOf(CAUSES, parameter("cause")) ?? DEFAULTS.cause,
    sort: order ?? "severity",
    descending: order === undefined ? true : sort.startsWith("-"),
    page: page === undefined ? 1 : Number(page),
    whole: parameter("list") === "all",
    allUnits: parameter("units") === "all",
    allRules: parameter("rules") === "all",
  };
}

/** The same view with something chosen otherwise; what is as ever is left out. */
export function checksViewHref(view: ChecksView, changed: Partial<ChecksView> = {}): string {
  const { sort, descending, page, whole, allUnits, allRules, status, cause, ...rest } = {
    ...view,
    ...changed,
  };
  const order = `${descending ? "-" : ""}${sort}`;
  const query = {
    ...rest,
    status: status === DEFAULTS.status ? undefined : status,
    cause: cause === DEFAULTS.cause ? undefined : cause,
    sort: order === DEFAULTS.sort ? undefined : order,
    page: page === 1 ? undefined : page,
    list: whole ? "all" : undefined,
    units: allUnits ? "all" : undefined,
    rules: allRules ? "all" : undefined,
  };
  const parameters = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
  return parameters.size > 0 ? `/checks?${parameters.toString()}` : "/checks";
}

/** One document's record; at a finding (f2), at an outcome (c312), or at a section of the page. */
export function accountChecksHref(accountId: string, at?: string): string {
  return `/checks/${accountId}${at === undefined ? "" : `#${at}`}`;
}

/** The same rows from the API, all of them. */
export function checksCsvHref({ region, unit, year, rule, status }: ChecksView): string {
  const asked = { region: unit === undefined ? region : undefined, unit, year, rule, status };
  const parameters = new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
  parameters.set("format", "csv");
  return `/api/v1/checks?${parameters.toString()}`;
}

function oneOf<T extends string>(values: readonly T[], asked: string | undefined): T | undefined {
  return values.find((value) => value === asked);
}
