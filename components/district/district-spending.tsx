import { shortClassName } from "@/accounts/classification";
import { formatRate, unitForEach } from "@/accounts/format-money";
import { sumFen, type Fen } from "@/accounts/money";
import type { RegionSpendingRow } from "@/db/queries/region-spending";
import { zh } from "@/messages/zh";

import { FigureFrame } from "../figure-frame";
import { functionsHref } from "../page-href";
import { Section } from "../section";
import { districtViewHref } from "./district-address";
import { DistrictExplorer, DistrictExplorerTable } from "./district-explorer";
import { aboutFigure, type DistrictPlace } from "./district-page";
import type { RegionSpent } from "./region-explorer-row";
import { ViewSwitch } from "../view-switch";

interface DistrictSpendingProps {
  readonly place: DistrictPlace;
  readonly rows: readonly RegionSpendingRow[];
  /** 本年支出合计, table 01; null where no account states it. */
  readonly whole: Fen | null;
  readonly accounts: number;
}

const ID = "f-class";

/** Where the region's money went: 类 → 款 → 项, and from each to the units. */
export function DistrictSpending({ place, rows, whole, accounts }: DistrictSpendingProps) {
  const { region, year, view } = place;
  const words = zh.district.classes;
  const classes = rows.filter(({ code }) => code.length <= 3);
  const unit = unitForEach(rows.flatMap(({ total }) => total ?? []));
  const sum = (measure: "basic" | "project") => {
    const stated = classes.flatMap((row) => row[measure] ?? []);
    return stated.length > 0 ? sumFen(stated) : null;
  };
  const spent: RegionSpent = {
    name: zh.charts.explorer.root,
    rows,
    total: whole,
    basic: sum("basic"),
    project: sum("project"),
    at: {
      region: region.code,
      year,
      ...(view.stitch === "as-printed" && { stitch: "off" as const }),
    },
  };
  return (
    <Section id="s-class" question={words.question} terms={zh.district.terms.classes}>
      <div>
        <ViewSwitch
          label={words.stitch}
          options={(["stitched", "as-printed"] as const).map((stitch) => ({
            text: stitch === "stitched" ? words.stitched : words.asPrinted,
            href: districtViewHref({ ...view, region: region.code, year, stitch }, ID),
            current: view.stitch === stitch,
          }))}
        />
        {classes.length === 0 ? (
          <p className="absent">{words.none}</p>
        ) : (
          <FigureFrame
            id={ID}
            finding={finding(classes)}
            about={aboutFigure(place, {
              measure: words.measure,
              basis: "全部资金",
              unit,
              source: words.source(accounts),
            })}
            note={
              words.note + (view.stitch === "stitched" ? words.stitchNote : words.asPrintedNote)
            }
            chart={<DistrictExplorer id={ID} spent={spent} unit={unit} />}
            table={<DistrictExplorerTable id={ID} spent={spent} unit={unit} />}
          />
        )}
        <p className="onward">
          <a href={functionsHref({ region: region.code, year })}>{words.all}</a>
        </p>
      </div>
    </Section>
  );
}

function finding(classes: readonly RegionSpendingRow[]): string {
  const words = zh.district.classes;
  const stated = classes
    .flatMap(({ code, total }) => (total === null ? [] : [{ code, total }]))
    .toSorted((a, b) => b.total - a.total);
  const whole = sumFen(stated.map(({ total }) => total));
  const [first] = stated;
  if (!first || whole <= 0) return words.none;
  if (stated.length === 1) return words.only(shortClassName(first.code));
  const of100 = (total: number) => formatRate(total / whole).replace("%", "");
  const named = stated
    .slice(0, 3)
    .map(({ code, total }) => words.part(shortClassName(code), of100(total)))
    .join("，");
  const five = stated.slice(0, 5);
  return words.finding(
    named,
    five.length,
    formatRate(sumFen(five.map(({ total }) => total)) / whole),
  );
}
