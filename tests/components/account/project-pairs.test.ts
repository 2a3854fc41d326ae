import { expect, it } from "vitest";

import { fen } from "@/accounts/money";
import type { Evaluation, Project } from "@/accounts/project";
import { projectPairs } from "@/components/account/project-pairs";

import { accountWith } from "../../accounts/account-with";

const stated = (amount: number) => ({
  amount: { kind: "stated", fen: fen(amount), precision: fen(1), printed: "" } as const,
  place: { block: 0 },
});
const blank = { amount: { kind: "blank", printed: "" } as const, place: { block: 0 } };

function project(number: number, parts: Partial<Project>): Project {
  return {
    number,
    name: `项目${number}`,
    origin: "text",
    budget: stated(100),
    actual: stated(100),
    rate: 1,
    sameAs: null,
    text: "",
    place: { block: number },
    ...parts,
  };
}

const indicator = {
  group: "产出",
  kind: "数量",
  name: "会议",
  target: "3 次",
  result: "3 次",
  place: { block: 9 },
};
const evaluationOf = (number: number): Evaluation => ({
  subject: "project",
  project: number,
  title: "",
  filledOn: null,
  basic: null,
  projectTotal: null,
  indicators: [indicator],
  place: { block: 9 },
});

it("puts a project of the text and its form together, with the form's indicators", () => {
  const text = project(0, { sameAs: 1 });
  const form = project(1, { origin: "form", name: "项目零", sameAs: 0 });
  const account = accountWith({ projects: [text, form], evaluations: [evaluationOf(1)] });
  expect(projectPairs(account)).toEqual([
    { project: text, form, indicators: [indicator], differs: false },
  ]);
});

it("keeps what only the text or only a form has, the text's first", () => {
  const account = accountWith({
    projects: [project(0, { origin: "form" }), project(1, {})],
    evaluations: [evaluationOf(0)],
  });
  const pairs = projectPairs(account);
  expect(pairs.map((pair) => [pair.project.number, pair.form, pair.indicators.length])).toEqual([
    [1, null, 0],
    [0, null, 1],
  ]);
});

it("differs only where both state an amount, and not the same", () => {
  const differs = (budget: Project["budget"], actual: Project["actual"]) =>
    projectPairs(
      accountWith({
        projects: [project(0, { sameAs: 1 }), project(1, { origin: "form", budget, actual })],
      }),
    )[0]?.differs;
  expect(differs(stated(100), stated(99))).toBe(true);
  expect(differs(stated(99), stated(100))).toBe(true);
  expect(differs(stated(100), stated(100))).toBe(false);
  expect(differs(blank, null)).toBe(false);
});

it("has no pair where there are no projects", () => {
  expect(projectPairs(accountWith({}))).toEqual([]);
});
