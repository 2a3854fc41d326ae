import { findStatement, findStatements } from "../find-statement";
import { levelOf } from "../classification";
import { TABLE_COLUMNS, type TableNumber } from "../published-tables";
import { byParts, met, notMet, partly, untold, type Decide, type Disclosed } from "./decision";

/** The table, if it has what is asked. */
function shownTable({ account }: Disclosed, number: TableNumber, has: boolean) {
  const { place, title } = account.tables[number];
  return has && place ? { place, words: title ?? "" } : undefined;
}

function hasLevel({ figures }: Disclosed, number: TableNumber, length: number): boolean {
  return figures.tables[number].entries().some(({ code }) => code?.length === length);
}

export const items: Decide = (disclosed) =>
  byParts(
    (["02", "03", "05"] as const).map((number) => [
      `公开${number}表的项级科目`,
      shownTable(disclosed, number, hasLevel(disclosed, number, 7)),
    ]),
  );

export const economicItems: Decide = (disclosed) =>
  byParts([["公开06表的款级科目", shownTable(disclosed, "06", hasLevel(disclosed, "06", 5))]]);

/** A column that was lost in reading was published all the same. */
export const basicAndProject: Decide = (disclosed) =>
  byParts(
    (["03", "05"] as const).map((number) => {
      const { columns, status } = disclosed.figures.tables[number];
      const has = status === "partial" || (columns.has("basic") && columns.has("project"));
      return [`公开${number}表的基本支出和项目支出`, shownTable(disclosed, number, has)];
    }),
  );

export const budgets: Decide = ({ account }) => {
  const ofSpending = (key: "initialBudget" | "adjustedBudget" | "actual") =>
    findStatement(account, key, { name: null });
  return byParts([
    ["支出的年初预算数", ofSpending("initialBudget")],
    ["支出的调整预算数", ofSpending("adjustedBudget")],
    ["支出的决算数", ofSpending("actual")],
  ]);
};

export const balances: Decide = (disclosed) =>
  byParts(
    (["01", "04"] as const).map((number) => {
      const keys = disclosed.figures.tables[number].lines.map(({ key }) => key);
      const has = keys.includes("openingBalance") && keys.includes("closingBalance");
      return [`公开${number}表的年初、年末结转和结余`, shownTable(disclosed, number, has)];
    }),
  );

export const emptyTables: Decide = ({ account }) => {
  const empty = (["07", "08", "09"] as const)
    .map((number) => account.tables[number])
    .filter(({ status }) => status === "empty");
  const unsaid = empty.filter(({ emptyStatement }) => emptyStatement === null);
  const [first] = empty.flatMap(({ emptyStatement }) => emptyStatement ?? []);
  const said = first && { place: first.place, words: first.text };
  if (empty.length === 0) return met("没有空表。");
  if (unsaid.length === 0) return met("空表都有说明。", said);
  return said ? partly("有的空表没有说明。", said) : notMet("空表没有说明。");
};

export const sangongTable: Decide = (disclosed) => {
  const table = disclosed.figures.tables["09"];
  if (!table.isReadable) return notMet("没有公开09表。");
  const shown = shownTable(disclosed, "09", true);
  if (table.isEmpty)
    return disclosed.account.tables["09"].emptyStatement === null
      ? notMet("空表没有说明。", shown)
      : met("空表，有说明。", shown);
  const lacking = TABLE_COLUMNS["09"].filter((column) => !table.columns.has(column));
  return lacking.length === 0 ? met("各栏齐全。", shown) : partly("缺分列的栏。", shown);
};

/** 收入 and 支出, each with parts and percentages. */
export const shares: Decide = ({ account }) => {
  const share = (basis: string) => findStatement(account, "share", { basis });
  return byParts([
    ["收入的占比", share("本年收入")],
    ["支出的占比", share("本年支出")],
  ]);
};

export const forms: Decide = ({ account }) => {
  const { evaluations } = account;
  const unit = evaluations.find(({ subject }) => subject === "unit");
  const projects = evaluations.filter(({ subject }) => subject === "project");
  const stated = findStatements(account, "projectCount").at(-1);
  const count = stated?.value.kind === "count" ? stated.value.count : null;
  const shown = unit ?? projects[0];
  const passage = shown && { place: shown.place, words: shown.title };
  if (!passage) return notMet("没有自评表。");
  if (!unit || projects.length === 0) return partly("自评表不全。", passage);
  return count === null || count === projects.length
    ? met(`有部门整体和 ${projects.length} 个项目的自评表。`, passage)
    : partly(`说明写 ${count} 个项目，自评表有 ${projects.length} 张。`, passage);
};

/** Each item of table 05 with a passage of its own. */
export function itemsSaid({ account, figures }: Disclosed): readonly [said: number, all: number] {
  const said = new Set(account.stated.map(({ key, code }) => (key === "actual" ? code : null)));
  const codes = figures.tables["05"].entries().flatMap(({ code }) => code ?? []);
  const all = codes.filter((code) => levelOf(code) === "项");
  return [all.filter((code) => said.has(code)).length, all.length];
}

export const procurement: Decide = ({ account, text }) => {
  const part = (name: string) => findStatement(account, "procurement", { name });
  const none = text.lines.find(({ text: words }) => /(?:无|没有|未发生)政府采购/.test(words));
  if (!part("total") && none) return met("说明没有政府采购。", { ...none, words: none.text });
  return byParts([
    ["总额", part("total")],
    ["货物", part("goods")],
    ["工程", part("works")],
    ["服务", part("services")],
  ]);
};

export const smallFirms: Decide = ({ account }) => {
  const share = findStatements(account, "procurementShare", { name: "sme" });
  const ofAll = share.find(({ basis }) => /政府采购|总额|采购支出/.test(basis ?? ""));
  const amount = findStatement(account, "procurement", { name: "sme" });
  if (amount && ofAll) return met("写了金额和占政府采购支出的比重。", amount);
  const some = amount ?? share[0];
  return some ? partly("没有写全金额和占政府采购支出总额的比重。", some) : notMet("没有写。");
};

export const reserved: Decide = ({ account }) =>
  byParts([["预留份额", findStatement(account, "procurement", { name: "smeReserved" })]]);

export const assets: Decide = ({ account }) =>
  byParts([
    ["按用途的车辆", findStatements(account, "vehicles").find(({ name }) => name !== "total")],
    ["大型设备", findStatement(account, "equipment")],
  ]);

export const performance: Decide = ({ account }) => {
  const text = account.projects.find(({ origin }) => origin === "text");
  const form = account.evaluations[0];
  const result = text ?? (form && { place: form.place, text: form.title });
  return byParts([
    ["项目个数", findStatement(account, "projectCount")],
    ["项目资金", findStatement(account, "projectFunds")],
    ["自评结果", result && { place: result.place, words: result.text }],
  ]);
};

export const noSangong = untold("没有“三公”经费支出。");
