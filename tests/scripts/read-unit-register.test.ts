import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

import { WrongUsage } from "@/scripts/command-line";
import { readUnitRegister } from "@/scripts/read-unit-register";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "mingzhang-register-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(content: string | Uint8Array) {
  const file = join(folder, "units.csv");
  writeFileSync(file, content);
  return readUnitRegister(file);
}
function refusal(content: string): string {
  try {
    read(content);
  } catch (error) {
    if (error instanceof WrongUsage) return error.message;
    throw error;
  }
  throw new Error("not refused");
}

test("every column, quoted or not, in any order", () => {
  const register = `\ufeffname,id,scope,region,aliases,peer_group,parent,staff,staff_2022,staff_2023,successors,succeeded_in\r
武汉市汉阳区教育局,420105-jiaoyu-all,汇总,420105,,,,,,,,\r
"武汉市汉阳区教育局",,本级,,"汉阳区教委 | 区教育局","教育,机关",420105-jiaoyu-all,60,58,59,,\r
\r
武汉市汉阳区旅游局,420105-lvyou,,420105,,,,,,,420105-jiaoyu-all,2019\r
`;
  expect(read(register)).toEqual([
    {
      id: "420105-jiaoyu-all",
      name: "武汉市汉阳区教育局",
      aliases: [],
      region: "420105",
      scope: "汇总",
      peerGroup: null,
      parent: null,
      staff: [],
      successors: [],
      succeededIn: null,
    },
    {
      id: "420105-qujiaoyuju-benji",
      name: "武汉市汉阳区教育局",
      aliases: ["汉阳区教委", "区教育局"],
      region: "420105",
      scope: "本级",
      peerGroup: "教育,机关",
      parent: "420105-jiaoyu-all",
      staff: [
        { year: null, count: 60 },
        { year: 2022, count: 58 },
        { year: 2023, count: 59 },
      ],
      successors: [],
      succeededIn: null,
    },
    expect.objectContaining({ successors: ["420105-jiaoyu-all"], succeededIn: 2019 }),
  ]);
});

test("a spreadsheet's GB18030", () => {
  // 区 C7F8 审 C9F3 计 BCC6 局 BED6
  const name = [0xc7, 0xf8, 0xc9, 0xf3, 0xbc, 0xc6, 0xbe, 0xd6];
  const ascii = (text: string) => [...new TextEncoder().encode(text)];
  const bytes = [...ascii("name,region\n"), ...name, ...ascii(",420105\n")];
  expect(read(Uint8Array.from(bytes))).toMatchObject([{ name: "区审计局", region: "420105" }]);
});

test("only the heading: no unit is registered", () => {
  expect(read("id,name\n")).toEqual([]);
});

const HEADING = "id,name,region,scope,aliases,parent,successors,succeeded_in,staff_2023";
const row = (cells: Readonly<Record<string, string>>) =>
  HEADING.split(",")
    .map((column) => ({ region: "420105", name: "甲局", ...cells })[column] ?? "")
    .join(",");
const whole = row({ id: "420105-whole", name: "乙局", scope: "汇总" });

test.each([
  ["a column that is none", "id,nmae\n", "line 1: there is no column nmae"],
  ["too many cells", "id,name\n1,2,3\n", "line 2"],
  ["a quote that is not closed", 'id,name\n1,"2\n', "Quote Not Closed"],
  ["a row without a name", row({ name: "" }), "line 2: name is empty"],
  ["an id of capitals", row({ id: "420105-ABC" }), "line 2: id:"],
  ["a region that is none", row({ region: "42010" }), "line 2: region:"],
  ["no region at all", row({ region: "" }), "line 2: region is empty"],
  ["a scope that is none", row({ scope: "下属" }), "line 2: scope:"],
  ["half a person", row({ staff_2023: "1.5" }), "line 2: staff_2023:"],
  ["a year in words", row({ succeeded_in: "去年" }), "line 2: succeeded_in:"],
  ["one id twice", `${whole}\n${row({ id: "420105-whole" })}`, "line 2: another row has the id"],
  ["a name twice", `${whole}\n${row({ name: "丙局", aliases: "乙局", scope: "汇总" })}`, "line 2"],
  ["a parent that is nowhere", row({ parent: "420105-gone" }), "line 2: parent:"],
  [
    "a parent that is no 汇总",
    `${row({ id: "420105-office" })}\n${row({ name: "丙局", parent: "420105-office" })}`,
    "line 3: parent:",
  ],
  [
    "departments above each other",
    `${row({ id: "420105-aaa", scope: "汇总", parent: "420105-bbb" })}
${row({ id: "420105-bbb", name: "丙局", scope: "汇总", parent: "420105-aaa" })}`,
    "line 3: parent: it is above itself",
  ],
  [
    "a successor that is nowhere",
    row({ successors: "420105-gone", succeeded_in: "2019" }),
    "line 2: successors: no other row",
  ],
  ["a year without a successor", row({ succeeded_in: "2019" }), "go together"],
])("%s is refused, with its line", (_, rows, problem) => {
  const content = rows.startsWith("id,") ? rows : `${HEADING}\n${rows}\n`;
  expect(refusal(content)).toContain(problem);
});

test("all rows that are wrong are told at once", () => {
  const problems = refusal(`${HEADING}\n${row({ name: "" })}\n${whole}\n${row({ scope: "x" })}\n`);
  expect(problems.split("\n").map((line) => line.slice(0, 6))).toEqual([
    folder.slice(0, 6),
    "line 2",
    "line 4",
  ]);
});

test("a file that is not there is wrong usage", () => {
  expect(() => readUnitRegister(join(folder, "gone.csv"))).toThrow(WrongUsage);
});
