import { expect, test } from "vitest";

import { fen } from "@/accounts/money";
import { linkProjects } from "@/ingest/recognition/projects/link-projects";
import type { UnnumberedProject } from "@/ingest/recognition/projects/read-text-projects";

function aProject(name: string, amount: number): UnnumberedProject {
  const place = { block: 0 };
  const figure = {
    amount: { kind: "stated", fen: fen(amount), precision: fen(1), printed: `${amount}` },
    place,
  } as const;
  return { name, origin: "text", budget: figure, actual: figure, rate: 1, text: name, place };
}

const linked = (
  texts: readonly (readonly [string, number])[],
  forms: readonly (readonly [string, number])[],
) => {
  const of = (list: readonly (readonly [string, number])[]) =>
    list.map(([name, amount]) => aProject(name, amount));
  return linkProjects(of(texts), of(forms)).map(
    ({ text, form }) => `${texts[text]?.[0] ?? ""} = ${forms[form]?.[0] ?? ""}`,
  );
};

test.each([
  ["业务综合业务费", 5, "业务综合工作经费", 5],
  ["乡村振兴工作", 3, "乡村振兴专项经费", 3],
  ["档案、老干工作", 400, "档案、老干工作经费", 301],
  ["驻村工作", 2, "柱村工作经费", 2],
  ["2024年信息化建设项目", 9, "信息化建设", 9],
])("%s (%d) is %s (%d)", (text, amount, form, other) => {
  expect(linked([[text, amount]], [[form, other]])).toEqual([`${text} = ${form}`]);
});

test.each([
  ["驻村工作", 2, "信访工作经费", 2],
  ["驻村工作", 2, "柱村工作经费", 3],
  ["信息化建设", 9, "信息化运维", 8],
])("%s (%d) is not %s (%d)", (text, amount, form, other) => {
  expect(linked([[text, amount]], [[form, other]])).toEqual([]);
});

test("each project has one counterpart at most: the most alike", () => {
  const links = linked(
    [
      ["道路维护工作", 5],
      ["道路维护二期", 5],
    ],
    [
      ["道路维护二期经费", 5],
      ["道路维护经费", 5],
    ],
  );
  expect(links.toSorted()).toEqual([
    "道路维护二期 = 道路维护二期经费",
    "道路维护工作 = 道路维护经费",
  ]);
});

test("of two of the same name the order decides", () => {
  const twice = [
    ["培训费", 5],
    ["培训费", 5],
  ] as const;
  const projects = twice.map(([name, amount]) => aProject(name, amount));
  expect(linkProjects(projects, projects)).toEqual([
    { text: 0, form: 0 },
    { text: 1, form: 1 },
  ]);
});

test("beyond any account's number of projects only equal names are linked, in order", () => {
  const many = Array.from({ length: 20_000 }, (_, at) => aProject(`修路${at}期项目`, at));
  const texts = [aProject("培训费", 1), aProject("培训费", 2), ...many];
  const forms = [...many.toReversed(), aProject("培训经费", 2), aProject("培训费", 1)];
  const links = linkProjects(texts, forms);
  expect(links).toHaveLength(20_002);
  expect(links.slice(0, 3)).toEqual([
    { text: 0, form: 20_000 },
    { text: 1, form: 20_001 },
    { text: 2, form: 19_999 },
  ]);
});
