import { evaluationForms } from "./evaluation-forms";
import type {
  Heading,
  Paragraph,
  PrintedBlock,
  PrintedDocument,
  PrintedTable,
} from "./document-model";
import type { FrameFaults } from "./frame-faults";
import { nameInYear } from "./function-in-year";
import type { Layout } from "./layout";
import { MARKER } from "./made-up-region";
import { sectionTitles } from "./narrative/narrative";
import type { NarrativeContext } from "./narrative/narrative-context";
import { textOf, type Passage } from "./narrative/said";
import { numeral, tableOrder, tableTitle, type Printing } from "./printed-tables/printing";
import { publishedTable, type CaptionFaults } from "./printed-tables/published-table";
import type { TrueTables } from "./true-tables";
import type { ProjectYear, UnitYear } from "./unit-year";

/** Everything that a document prints; faults are already in it. */
export interface Content {
  readonly year: UnitYear;
  readonly layout: Layout;
  readonly tables: TrueTables;
  readonly passages: readonly Passage[];
  readonly formProjects: readonly ProjectYear[];
  readonly captions: CaptionFaults;
  readonly frame: FrameFaults;
  readonly published: string;
}

export function whatIsPublished({ unit }: UnitYear): "部门决算" | "单位决算" {
  return unit.kind === "school" || unit.kind === "hospital" || unit.kind === "institution"
    ? "单位决算"
    : "部门决算";
}

const h = (level: Heading["level"], text: string): Heading => ({ kind: "heading", level, text });
const p = (text: string): Paragraph => ({ kind: "paragraph", text });

/** The whole document: cover, contents, 概况, tables, narrative, 名词解释, forms. */
export function accountDocument(content: Content, context: NarrativeContext): PrintedDocument {
  const { year, layout, passages, formProjects, published, frame } = content;
  const { name } = year;
  const what = whatIsPublished(year);
  const title = `${year.year}年度${name}${what}`;
  const titles = sectionTitles(context);
  const order = tableOrder(layout);
  const printing = { layout, unitName: name, year: year.year, what };
  const tables = [
    h(1, `第二部分 ${name}${year.year}年度${what}表`),
    ...[...order, ...(layout.repeated ? [layout.repeated] : [])].map((number) =>
      publishedTable(number, content.tables, printing, content.captions),
    ),
  ];
  const text = [
    h(1, `第三部分 ${name}${year.year}年度${what}情况说明`),
    ...passages.map((passage) =>
      passage.heading === null ? p(textOf(passage)) : h(passage.heading, textOf(passage)),
    ),
  ];
  const filledOn = `${year.year + 1}年4月18日`;
  const forms = evaluationForms({ year, layout, projects: formProjects, filledOn, frame });
  return {
    title,
    blocks: [
      h(1, title),
      p(MARKER),
      p(inChinese(published)),
      h(1, "目录"),
      ...contents({ ...printing, sections: listed(titles, frame) }),
      h(1, `第一部分 ${name}概况`),
      ...overview(year, layout, what),
      ...(layout.tables === "before" ? [...tables, ...text] : [...text, ...tables]),
      h(1, "第四部分 名词解释"),
      ...terms(frame).map((term, at) => p(`（${numeral(at + 1)}）${term}`)),
      p(`（${numeral(TERMS.length + 1)}）本单位使用的支出功能分类科目（到项级）`),
      ...explained(year, frame).map(({ code, name }, at) =>
        p(`${at + 1}. ${inFull(code, name, year.year)}：指用于${name}方面的支出。`),
      ),
      ...(forms.length > 0 ? [h(1, "第五部分 附件"), ...forms] : []),
    ],
  };
}

function contents({
  unitName,
  year,
  what,
  layout,
  sections,
}: Printing & { readonly sections: readonly string[] }): PrintedBlock[] {
  const tables = [
    p(`第二部分 ${unitName}${year}年度${what}表`),
    ...tableOrder(layout).map((number, at) =>
      p(`${numeral(at + 1)}、${tableTitle(number, layout)}`),
    ),
  ];
  const text = [p(`第三部分 ${unitName}${year}年度${what}情况说明`), ...sections.map(p)];
  return [
    p(`第一部分 ${unitName}概况`),
    p("一、主要职责"),
    p("二、机构设置情况"),
    ...(layout.tables === "before" ? [...tables, ...text] : [...text, ...tables]),
    p("第四部分 名词解释"),
  ];
}

/** The sections as the contents have them. */
function listed(titles: readonly string[], { contents }: FrameFaults): readonly string[] {
  if (contents?.kind === "added")
    return [...titles, `${numeral(titles.length + 1)}、${contents.title}`];
  if (contents === null) return titles;
  const { at } = contents;
  return titles.map((title, index) =>
    index === at ? (titles[at + 1] ?? title) : index === at + 1 ? (titles[at] ?? title) : title,
  );
}

/** The items as 名词解释 has them. */
function explained({ items, year }: UnitYear, { glossary }: FrameFaults) {
  if (glossary === null) return items;
  return glossary.kind === "left-out"
    ? items.filter(({ code }) => code !== glossary.code)
    : [...items, { code: glossary.code, name: nameInYear(glossary.code, year) }];
}

function overview({ unit, name, year }: UnitYear, layout: Layout, what: string): PrintedBlock[] {
  const included = [`${name}（本级）`, ...unit.includes];
  const list: PrintedTable = {
    kind: "table",
    number: null,
    title: "",
    captions: [],
    rows: [
      [{ text: "序号" }, { text: "单位名称" }, { text: "备注" }],
      ...included.map((each, at) => [{ text: `${at + 1}` }, { text: each }, { text: "" }]),
    ],
    headerRows: 1,
    notes: [],
  };
  return [
    h(2, "一、主要职责"),
    p(`${name}按照规定的职责开展工作，完成区委、区政府交办的其他任务。`),
    h(2, "二、机构设置情况"),
    ...(unit.scope === "汇总"
      ? [
          p(
            `${name}${year}年度${what}包括：${name}本级决算、下属事业单位决算。纳入编制范围的单位如下：`,
          ),
          ...(layout.includedUnits === "table"
            ? [list]
            : included.map((each, at) => p(`${at + 1}．${each}`))),
        ]
      : [p(`纳入${name}${year}年度${what}编制范围的预算单位只有本级。`)]),
  ];
}

function inFull(code: string, name: string, year: number): string {
  return `${nameInYear(code.slice(0, 3), year)}（类）${nameInYear(code.slice(0, 5), year)}（款）${name}（项）`;
}

function inChinese(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${year ?? ""}年${month ?? ""}月${day ?? ""}日`;
}

function terms({ level }: FrameFaults): readonly string[] {
  return level === null
    ? TERMS
    : TERMS.map((term) => term.replace("：本级财政", `：指${level}级财政`));
}

const TERMS = [
  "财政拨款收入：本级财政当年拨给单位的资金。",
  "事业收入：事业单位开展专业业务活动取得的收入。",
  "其他收入：前述各项以外的收入。",
  "年初结转和结余：以前年度没有用完、按规定结转到本年使用的资金。",
  "年末结转和结余：本年没有用完、按规定结转到以后年度使用的资金。",
  "基本支出：保障机构运转和日常工作的人员支出和公用支出。",
  "项目支出：在基本支出之外，为特定任务或事业发展目标发生的支出。",
  "“三公”经费：用财政拨款安排的因公出国（境）费、公务用车购置及运行维护费和公务接待费。",
  "机关运行经费：行政单位和参照公务员法管理的事业单位用于购买货物和服务的日常公用经费。",
] as const;
