import type { Account } from "../account";
import { countOf, findStatement, rateOf } from "../find-statement";
import type { Project } from "../project";
import type { Statement } from "../statement";
import type { AccountFigures } from "./account-figures";
import { reckon, plus, type Relation } from "./relation";
import type { Checked, Entry } from "./rule";
import { notApplicable, relationEntry, undecidable } from "./sum-entries";
import type { Term } from "./term";

const REVIEWED = { name: "绩效自评" } as const;

export interface Reviewed {
  /** How many projects the text says were evaluated, and with how much money. */
  readonly count: Statement | undefined;
  readonly funds: Statement | undefined;
  readonly share: Statement | undefined;
  /** The projects that the text lists. */
  readonly listed: readonly Project[];
  readonly forms: readonly Project[];
}

/** 十三: what was evaluated, as the text says, as it lists it, and as the forms have it. */
export function reviewedProjects(account: Account): Reviewed {
  return {
    count: findStatement(account, "projectCount", REVIEWED),
    funds: findStatement(account, "projectFunds", REVIEWED),
    share: findStatement(account, "projectFundsShare", REVIEWED),
    listed: account.projects.filter(({ origin }) => origin === "text"),
    forms: account.projects.filter(({ origin }) => origin === "form"),
  };
}

/** The money of the listed projects is the money that the text states; of all of them, the table's project expenditure. */
export function fundsEntries(checked: Checked): readonly Entry[] {
  const { account, figures } = checked;
  const { count, funds, share, listed } = reviewedProjects(account);
  const about = "项目资金";
  if (!funds) return [notApplicable(about, "说明里没有写绩效自评的项目资金。")];
  const said = figures.stated(funds);
  return [
    listed.length === 0 || countOf(count) !== listed.length
      ? notApplicable(said.label, "没有逐个列出全部自评项目。")
      : listedFunds(checked, said),
    claimsAll(share)
      ? relationEntry(`${said.label}（全部项目）`, {
          kind: "sum",
          whole: figures.tables["05"].total("total", "project"),
          parts: plus(said),
          tolerance: "TS",
        })
      : notApplicable(`${said.label}（全部项目）`, "没有写明自评覆盖全部项目支出。"),
  ];
}

/** Funds are what was spent or, as some texts have it, what was budgeted. */
function listedFunds({ account, figures }: Checked, said: Term): Entry {
  const { listed } = reviewedProjects(account);
  const relations = (["actual", "budget"] as const).map((role): Relation | null =>
    listed.some((project) => project[role] === null)
      ? null
      : {
          kind: "sum",
          whole: said,
          parts: plus(...listed.map((project) => figures.project(project, role))),
          tolerance: "TS",
        },
  );
  const stated = relations.filter((relation) => relation !== null);
  const fitting = stated.find((relation) => reckon(relation).verdict !== "broken") ?? stated[0];
  return fitting
    ? relationEntry(said.label, fitting)
    : undecidable(said.label, "有的项目没有写金额。");
}

export function claimsAll(share: Statement | undefined): boolean {
  return rateOf(share) === 1 && /一般公共预算/.test(share?.basis ?? "");
}

/** 项目支出 that a share of the projects' money is of; where its table could not be read, as the text states it. */
export function projectExpenditure(
  account: Account,
  { tables, stated }: AccountFigures,
  basis: string,
): Term | null {
  if (!/项目支出/.test(basis)) return null;
  const isGeneral = /一般公共预算/.test(basis);
  const cell = tables[isGeneral ? "05" : "03"].total("total", "project");
  if (cell.gap === null) return cell;
  const said = findStatement(account, "project", {
    basis: isGeneral ? "一般公共预算财政拨款" : "本年支出",
  });
  return said ? stated(said) : null;
}
