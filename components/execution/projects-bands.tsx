import { formatRate } from "@/accounts/format-money";
import type { RateBand } from "@/db/queries/execution-sums";
import { zh } from "@/messages/zh";

import { RankedChart } from "../charts/ranked-chart";
import { FigureFrame } from "../figure-frame";
import { Section } from "../section";
import { WideTable } from "../wide-table";
import { aboutExecution, type ExecutionPlace } from "./execution-place";

interface ProjectsBandsProps {
  readonly place: ExecutionPlace;
  readonly bands: readonly RateBand[];
  /** With a rate. */
  readonly projects: number;
}

/** How the rates of all projects lie, from the lowest up. */
export function ProjectsBands({ place, bands, projects }: ProjectsBandsProps) {
  const { bands: words, basis, source } = zh.execution.projects;
  const [most] = bands.toSorted((a, b) => b.count - a.count);
  if (!most || projects === 0) return null;
  const share = (count: number) => formatRate(count / projects);
  return (
    <Section id="s-bands" question={words.question} terms={zh.execution.projects.terms}>
      <FigureFrame
        id="f-bands"
        finding={words.finding(bandName(most), most.count, share(most.count))}
        about={aboutExecution(place, { measure: words.measure, basis, unit: words.unit, source })}
        chart={
          <RankedChart
            format="number"
            name={words.drawing}
            alone
            rows={bands.map((band) => ({ name: bandName(band), value: band.count }))}
          />
        }
        table={
          <WideTable label={words.question}>
            <table className="tbl">
              <thead>
                <tr>
                  <th scope="col">{words.columns.band}</th>
                  <th scope="col">{words.columns.count}</th>
                  <th scope="col">{words.columns.share}</th>
                </tr>
              </thead>
              <tbody>
                {bands.map((band) => (
                  <tr key={`${band.kind} ${band.from}`}>
                    <th scope="row">{bandName(band)}</th>
                    <td>{band.count}</td>
                    <td>{share(band.count)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </WideTable>
        }
      />
    </Section>
  );
}

function bandName({ kind, from, to }: RateBand): string {
  const words = zh.execution.bandNames;
  const [low, high] = [formatRate(from, 0), formatRate(to, 0)];
  if (kind === "below") return words.below(high);
  if (kind === "above") return words.above(low);
  return kind === "full" ? words.full : words.between(low, high);
}
