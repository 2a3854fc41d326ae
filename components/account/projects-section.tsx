import { statedFen } from "@/accounts/amount";
import type { FigureMarks } from "@/accounts/checks/figure-marks";
import { formatRate, unitForEach } from "@/accounts/format-money";
import type { Unit } from "@/accounts/money";
import type { Project } from "@/accounts/project";
import { FigureFrame } from "@/components/figure-frame";
import { placeHref } from "@/components/place-href";
import { Section } from "@/components/section";
import type { StoredAccount } from "@/db/queries/whole-account";
import { zh } from "@/messages/zh";

import { Absent } from "./absent";
import { FigureAmount } from "./figure-amount";
import { figureAbout, projectSource } from "./figure-about-account";
import { ProjectIndicators } from "./project-indicators";
import { projectPairs, type ProjectPair } from "./project-pairs";
import { UnitEvaluation } from "./unit-evaluation";

const words = zh.account.projects;

export function ProjectsSection({ stored }: { readonly stored: StoredAccount }) {
  const pairs = projectPairs(stored.account);
  const [first] = pairs;
  const forms = stored.account.evaluations
    .filter(({ subject }) => subject === "unit")
    .map((evaluation) => (
      <UnitEvaluation
        key={evaluation.place.block}
        evaluation={evaluation}
        documentId={stored.document.id}
        marks={stored.marks}
      />
    ));
  if (!first)
    return (
      <Section id="projects" question={words.question} terms={[words.meaning]}>
        <Absent>{words.absent}</Absent>
        {forms}
      </Section>
    );
  const unit = unitForEach(
    pairs.flatMap(({ project, form }) =>
      [project.budget, project.actual, form?.budget, form?.actual].flatMap(
        (figure) => statedFen(figure?.amount) ?? [],
      ),
    ),
  );
  return (
    <Section id="projects" question={words.question} terms={[words.meaning]}>
      <FigureFrame
        id="f-projects"
        finding={zh.account.projectsFinding({
          projects: pairs.length,
          complete: pairs.filter(({ project }) => rateOf(project) === 1).length,
          differing: pairs.filter(({ differs }) => differs).length,
        })}
        about={figureAbout(stored, {
          measure: words.measure,
          basis: words.basis,
          unit,
          sources: [projectSource(words.source, [first.project.place])],
        })}
        chart={null}
        table={
          <table className="tbl projects">
            <thead>
              <tr>
                <th scope="col">{words.columns.name}</th>
                <th scope="col">{words.columns.budget}</th>
                <th scope="col">{words.columns.actual}</th>
                <th scope="col">{words.columns.rate}</th>
                <th scope="col" className="l">
                  {words.columns.indicators}
                </th>
              </tr>
            </thead>
            <tbody>
              {pairs.map((pair) => (
                <ProjectRow
                  key={pair.project.number}
                  pair={pair}
                  unit={unit}
                  documentId={stored.document.id}
                  marks={stored.marks}
                />
              ))}
            </tbody>
          </table>
        }
      />
      {forms}
    </Section>
  );
}

interface ProjectRowProps {
  readonly pair: ProjectPair;
  readonly unit: Unit;
  readonly documentId: string;
  readonly marks: FigureMarks;
}

function ProjectRow({ pair, ...read }: ProjectRowProps) {
  const { project, form, indicators, differs } = pair;
  const rate = rateOf(project);
  const amount = (part: "budget" | "actual") => (
    <td data-label={words.columns[part]}>
      <FigureAmount figure={project[part]} {...read} />
      {differs && form && (
        <span className="second">
          <FigureAmount figure={form[part]} {...read} />
        </span>
      )}
    </td>
  );
  return (
    <tr>
      <th scope="row">
        {project.name}
        {project.origin === "form" && <small className="named">{words.onlyForm}</small>}
        {form !== null && form.name !== project.name && (
          <small className="named">
            <a href={placeHref(read.documentId, form.place)}>{words.formName(form.name)}</a>
          </small>
        )}
        {differs && <small className="named marked__sign">≠ {words.differs}</small>}
      </th>
      {amount("budget")}
      {amount("actual")}
      <td data-label={words.columns.rate}>
        {rate === null ? <span className="blank">—</span> : formatRate(rate)}
      </td>
      <td className="ind">
        <ProjectIndicators
          indicators={indicators}
          hasForm={form !== null || project.origin === "form"}
        />
      </td>
    </tr>
  );
}

/** As stated; where none is printed, worked out from the project's own two amounts. */
function rateOf({ rate, budget, actual }: Project): number | null {
  if (rate !== null) return rate;
  const [planned, spent] = [statedFen(budget?.amount), statedFen(actual?.amount)];
  return planned !== undefined && planned > 0 && spent !== undefined ? spent / planned : null;
}
