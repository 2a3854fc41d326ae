import { budgetPassages } from "../checks/budget-passages";
import { narrativeOf, sectionsOf } from "../checks/document-text";
import { sangongComparison } from "../checks/sangong-comparison";
import { findStatement, findStatements } from "../find-statement";
import type { StatedKey } from "../statement";
import { byParts, met, notMet, partly, untold, type Decide, type Disclosed } from "./decision";
import { itemsSaid, noSangong } from "./detail-points";

/** Not whether the reason tells much: that is for the reader. */
export const changes: Decide = ({ account }) => {
  const explained = (key: StatedKey) => findStatement(account, "reason", { explains: key });
  return byParts([
    ["收支总计的增减", findStatement(account, "totalChange")],
    ["收支总计增减的原因", explained("totalChange")],
    ["财政拨款收支的增减", findStatement(account, "fiscalTotalChange")],
    ["财政拨款收支增减的原因", explained("fiscalTotalChange")],
  ]);
};

export const eachItem: Decide = (disclosed) => {
  const passages = budgetPassages(disclosed.account);
  const [said, all] = itemsSaid(disclosed);
  const [first] = passages;
  if (!first) return notMet("没有预算和决算的对照说明。");
  if (said === 0) return notMet("没有写到项级科目。", first.actual);
  const unexplained = passages.filter(({ differs, reason }) => differs && reason === null);
  return said === all && unexplained.length === 0
    ? met("各项都有说明和原因。", first.actual)
    : partly(`${all} 项写了 ${said} 项，${unexplained.length} 处没有原因。`, first.actual);
};

export const halves: Decide = ({ account }) => {
  const [staff, office] = (["personnel", "operating"] as const).map((key) =>
    findStatements(account, key).at(-1),
  );
  const listed = [staff, office].filter((said) => said?.text.includes("主要包括"));
  return byParts([
    ["人员经费", staff],
    ["公用经费", office],
    ["主要内容", listed.length === 2 ? listed[0] : undefined],
  ]);
};

function hasNoSangong({ figures }: Disclosed): boolean {
  return figures.tables["09"].isEmpty;
}

const PARTS = ["因公出国（境）费", "公务用车购置及运行维护费", "公务接待费"];

export const sangongBudget: Decide = (disclosed) => {
  const { account } = disclosed;
  const whole = (key: StatedKey) => findStatement(account, key, { name: null });
  if (hasNoSangong(disclosed) && !whole("sangongActual")) return noSangong;
  return byParts([
    ["预算总额", whole("sangongBudget")],
    ["决算总额", whole("sangongActual")],
    ...PARTS.map(
      (name) => [`${name}预算数`, findStatement(account, "sangongBudget", { name })] as const,
    ),
  ]);
};

export const sangongLastYear: Decide = (disclosed) => {
  if (hasNoSangong(disclosed)) return noSangong;
  const { comparison, place, text } = sangongComparison(disclosed);
  const shown = place && { place, words: text };
  switch (comparison) {
    case "untold":
      return untold("没有文件原文可以查看。");
    case "none":
      return notMet("没有与上年比较。", shown);
    case "without-reason":
      return partly("有比较，没有原因。", shown);
    case "explained":
      return met("有与上年比较。", shown);
  }
};

function counts(parts: readonly (readonly [string, StatedKey])[]): Decide {
  return (disclosed) =>
    hasNoSangong(disclosed)
      ? noSangong
      : byParts(parts.map(([name, key]) => [name, findStatement(disclosed.account, key)]));
}
export const delegations = counts([
  ["团组数", "delegations"],
  ["人次", "delegates"],
]);
export const vehicles = counts([
  ["购置数", "vehiclesBought"],
  ["保有量", "vehiclesKept"],
]);
export const receptions = counts([
  ["批次", "receptions"],
  ["人次", "receptionGuests"],
]);

export const operatingCost: Decide = ({ account, text }) => {
  const amount = findStatement(account, "operatingCost");
  const none = text.lines.find(({ text: words }) =>
    /(?:无|没有|不涉及|未安排)机关运行经费|机关运行经费[^。]{0,12}(?:不适用|为0)/.test(words),
  );
  if (!amount && none) return met("说明没有机关运行经费。", { ...none, words: none.text });
  const change = findStatement(account, "operatingCostChange");
  const reason = account.stated.find(
    ({ key, explains }) => key === "reason" && (explains ?? "").startsWith("operatingCost"),
  );
  const isSame = change?.value.kind === "amount" && change.value.fen === 0;
  return byParts([
    ["金额", amount],
    ["增减", change],
    ["原因", isSame ? change : reason],
  ]);
};

export const otherFunds: Decide = ({ text }) => {
  if (text.lines.length === 0) return untold("没有文件原文可以查看。");
  const sections = sectionsOf(narrativeOf(text));
  const saidOf = (title: string) => {
    const line = sections.find((each) => each.title.text.includes(title))?.lines[0];
    return line && { place: line.place, words: line.text };
  };
  return byParts([
    ["政府性基金预算的说明", saidOf("政府性基金")],
    ["国有资本经营预算的说明", saidOf("国有资本经营")],
  ]);
};
