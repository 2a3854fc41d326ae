import { expect, test } from "vitest";

import { functionName } from "@/accounts/classification";
import { regionOfUnitName } from "@/accounts/regions";
import { nameIn } from "@/simulation/planned-unit";
import { regionUnits } from "@/simulation/region-plan";
import { simulatedReforms, simulatedUnits } from "@/simulation/simulate-region";

const units = regionUnits(2000);

test("no two units have a name in common", () => {
  const names = units.flatMap((unit) => unit.names.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
});

test("no name is of a real region", () => {
  const real = units.flatMap(({ names }) =>
    names.filter(({ name }) => regionOfUnitName(name) !== null),
  );
  expect(real).toEqual([]);
});

test("a dozen units are of six kinds, and a small region is the beginning of a larger one", () => {
  expect(new Set(regionUnits(12).map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(6);
  expect(regionUnits(12)).toEqual(units.slice(0, 12));
});

test("the items of units of today are in the list of functions", () => {
  const codes = units
    .filter(({ until }) => until >= 2024)
    .flatMap(({ running, tasks, funds, stateCapital }) => [
      running,
      ...tasks,
      ...funds,
      ...stateCapital,
    ]);
  expect([...new Set(codes)].filter((code) => functionName(code) === null)).toEqual([]);
});

test("the reform of 2019 renames a unit, ends others, and begins some", () => {
  const land = units.find((unit) => nameIn(unit, 2018) === "云水市云泽区国土资源局");
  expect(land && nameIn(land, 2019)).toBe("云水市云泽区自然资源和规划局");
  const [ended, begun] = [2018, 2019].map((year) =>
    simulatedUnits({ units: 90, from: year, to: year, seed: 1, faults: false }).map(
      ({ name }) => name,
    ),
  );
  expect(ended).toContain("云水市云泽区工商行政管理局");
  expect(begun).not.toContain("云水市云泽区工商行政管理局");
  expect(begun).toContain("云水市云泽区市场监督管理局");
  expect(ended).not.toContain("云水市云泽区退役军人事务局");
});

test("the list of units has former names and the staff of each year", () => {
  const all = simulatedUnits({ units: 90, from: 2015, to: 2024, seed: 1, faults: false });
  const town = all.find(({ name }) => name === "云水市云泽区白鹭街道办事处");
  expect(town?.aliases).toEqual(["云水市云泽区白鹭镇人民政府"]);
  expect(Object.keys(town?.staff ?? {})).toHaveLength(10);
  const market = all.find(({ name }) => name === "云水市云泽区市场监督管理局");
  expect(Object.keys(market?.staff ?? {})).toEqual([
    "2019",
    "2020",
    "2021",
    "2022",
    "2023",
    "2024",
  ]);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

test("the reforms say who became whom", () => {
  const named = (units: number, from: number, to: number) =>
    simulatedReforms({ units, from, to, seed: 1, faults: false }).map(
      ({ year, kind, from: before, to: after }) =>
        `${year} ${kind} ${before.join("、")}→${after.join("、")}`.replaceAll("云水市云泽区", ""),
    );
  const all = named(90, 2015, 2024);
  expect(all).toContain("2019 merged 工商行政管理局、质量技术监督局→市场监督管理局");
  expect(all).toContain("2019 split 民政局→民政局、退役军人事务局");
  expect(all).toContain("2018 renamed 白鹭镇人民政府→白鹭街道办事处");
  expect(all).toContain("2024 merged 乡村振兴局、农业农村局→农业农村局");
  expect(all).toContain("2024 founded →中国共产党委员会社会工作部");
  expect(all.filter((each) => each.includes("质量技术监督局"))).toHaveLength(1);
  // Before the first year there is no account that could show what was.
  expect(named(90, 2019, 2023).filter((each) => each.startsWith("2019"))).toEqual([]);
  // A region that ends with the eighth unit has no 质量技术监督局.
  expect(named(9, 2018, 2019)).toContain("2019 merged 工商行政管理局→市场监督管理局");
});
