import { read, utils } from "@e965/xlsx";
import type { APIRequestContext, Locator, Page } from "@playwright/test";
import { readFileSync } from "node:fs";

import { AMOUNT, PATIENCE, TRACE, WAYS, type Hand } from "./hands";
import { expect, test } from "./pages";
import { REGION, YEAR } from "./stored-facts";

const GROUP = "街道乡镇";
const INITIAL = "年初预算";

interface UnitJson {
  readonly id: string;
  readonly shortName: string;
  readonly peerGroup: string;
}
interface ExecutionJson {
  readonly unit: { readonly id: string };
  readonly budget: number;
  readonly actual: number;
  readonly basis: string;
  readonly computedRate: number;
  readonly text: string;
}
interface ComparedJson {
  readonly unit: { readonly id: string };
  readonly values: readonly { readonly year: number; readonly value: number | null }[];
}

test.use({ trace: TRACE });
test.describe.configure(PATIENCE);

for (const { way, handOf, browser } of WAYS)
  test.describe(way, () => {
    test.use(browser);

    test("the clerk ranks the streets, goes to the passage behind a budget, compares and takes out", async ({
      page,
      request,
    }) => {
      const hand = handOf(page);
      const units = await answer<UnitJson>(request, `units?region=${REGION}`);
      const own = units.filter(({ peerGroup }) => peerGroup === GROUP);
      const nameOf = (id: string) => own.find((unit) => unit.id === id)?.shortName ?? id;
      const rates = await answer<ExecutionJson>(
        request,
        `execution?region=${REGION}&year=${YEAR}&by=unit`,
      );
      const ranked = rates
        .filter(({ unit, basis }) => basis === INITIAL && own.some(({ id }) => id === unit.id))
        .toSorted((a, b) => a.computedRate - b.computedRate);
      const lowest = ranked[0]!;

      await page.goto("/");
      await hand.press(
        page.getByRole("navigation", { name: "主要页面" }).getByRole("link", { name: "执行" }),
      );
      await hand.press(page.getByRole("link", { name: `${GROUP}（${ranked.length}）` }));
      await expect(page.getByText("正在看：")).toContainText(GROUP);
      const ranking = page.getByRole("figure", { name: nameOf(lowest.unit.id) });
      await expect(ranking.getByRole("rowheader")).toHaveText(
        ranked.map(({ unit }) => nameOf(unit.id)),
      );
      const taken = await takeWorkbook(page, hand, ranking);
      expect(taken.map((row) => row["单位"])).toEqual(ranked.map(({ unit }) => nameOf(unit.id)));
      for (const [at, { budget, actual, computedRate }] of ranked.entries()) {
        const row = taken[at] ?? {};
        expect(fenOfWan(row[INITIAL])).toBe(fenOfYuan(budget));
        expect(fenOfWan(row["决算"])).toBe(fenOfYuan(actual));
        expect(fenOfWan(row["决算减预算"])).toBe(fenOfYuan(actual) - fenOfYuan(budget));
        expect(row[`${INITIAL}完成率`]).toBeCloseTo(computedRate, 3);
      }

      await hand.press(ranking.getByRole("link", { name: nameOf(lowest.unit.id), exact: true }));
      const execution = page.getByRole("region", { name: "预算用完了吗？", exact: true });
      await expect(execution.getByRole("heading", { level: 2 })).toBeInViewport();
      await hand.press(execution.getByRole("button", { name: "表", exact: true }));
      const whole = execution.getByRole("row", { name: /^全部 / });
      await hand.press(whole.getByRole("link", { name: AMOUNT }).first());
      await hand.press(page.getByRole("dialog").getByRole("link", { name: /^打开文件/ }));
      const passage = page.locator("#at");
      await expect(passage).toContainText(lowest.text);
      await expect(passage).toBeInViewport();

      await page.goBack();
      await hand.press(execution.getByRole("link", { name: `与同类 ${own.length - 1} 个单位比` }));
      await expect(page).toHaveURL(/\/compare\?/);
      const panels = page.getByRole("region", { name: "这些年怎么变？", exact: true });
      await expect(panels.getByText(`${INITIAL}完成率`)).not.toHaveCount(0);
      const ids = new URL(page.url()).searchParams.get("units") ?? "";
      expect(ids.split(",").toSorted()).toEqual(own.map(({ id }) => id).toSorted());
      const compared = await answer<ComparedJson>(request, `compare?units=${ids}&measure=I020`);
      const beside = await takeWorkbook(page, hand, panels);
      expect(beside.map((row) => row["单位"])).toEqual(compared.map(({ unit }) => nameOf(unit.id)));
      for (const [at, { values }] of compared.entries())
        for (const { value, year } of values) {
          const cell = beside[at]?.[year] ?? null;
          const which = `${beside[at]?.["单位"]} ${year}`;
          if (value === null || cell === null) expect(cell, which).toBe(value);
          else expect(cell, which).toBeCloseTo(value, 3);
        }
    });
  });

type Cell = string | number | undefined;

/** The rows of a figure's workbook by its headings. */
async function takeWorkbook(page: Page, hand: Hand, figure: Locator) {
  await hand.press(figure.getByRole("button", { name: "下载", exact: true }));
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    hand.press(figure.getByRole("button", { name: /^XLSX \d+ 行/ })),
  ]);
  const [sheet] = Object.values(read(readFileSync(await download.path())).Sheets);
  await page.keyboard.press("Escape");
  return utils.sheet_to_json<Readonly<Record<string, Cell>>>(sheet!);
}

async function answer<Row>(request: APIRequestContext, question: string): Promise<readonly Row[]> {
  const { data } = (await (await request.get(`/api/v1/${question}`)).json()) as {
    readonly data: readonly Row[];
  };
  return data;
}

const fenOfWan = (cell: Cell) => Math.round(Number(cell) * 1_000_000);
const fenOfYuan = (yuan: number) => Math.round(yuan * 100);
