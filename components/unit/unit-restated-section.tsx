import { unitForEach } from "@/accounts/format-money";
import { fen, type Unit } from "@/accounts/money";
import { COLUMN_NAMES } from "@/accounts/published-tables";
import type { FigureChange, YearVersions } from "@/db/queries/unit-years-versions";
import type { YearPoint } from "@/db/queries/year-trend";
import { zh } from "@/messages/zh";

import { Amount } from "../amount";
import { Change } from "../change";
import { FigureFrame } from "../figure-frame";
import { accountHref, documentHref } from "../page-href";
import { placeHref } from "../place-href";
import { Section } from "../section";
import { WideTable } from "../wide-table";
import { aboutUnit, type UnitPlace } from "./unit-place";
import { UnitRetold } from "./unit-retold";

interface UnitRestatedSectionProps {
  readonly place: UnitPlace;
  readonly trend: readonly YearPoint[];
  readonly versions: readonly YearVersions[];
}

const words = zh.unit.restated;
/** More changes than these are left to the two documents. */
const SHOWN = 30;

/** Figures that were published twice and differ: as another version, or by the year after. */
export function UnitRestatedSection({ place, trend, versions }: UnitRestatedSectionProps) {
  const retold = trend.some((point) => point.retold?.agreement === "differs");
  return (
    <Section
      id="s-restated"
      question={words.question}
      terms={[{ term: words.term, meaning: words.meaning }]}
    >
      <div>
        {versions.length === 0 && !retold && <p className="absent">{words.none}</p>}
        {versions.map((year) => (
          <VersionsFigure key={year.year} place={place} year={year} />
        ))}
        {retold && <UnitRetold place={place} trend={trend} />}
      </div>
    </Section>
  );
}

function VersionsFigure({
  place,
  year: { year, versions, changes },
}: {
  readonly place: UnitPlace;
  readonly year: YearVersions;
}) {
  const unit = unitForEach(
    changes.flatMap((change) => [change.old, change.new].flatMap((then) => then?.fen ?? [])),
  );
  const shown = changes.slice(0, SHOWN);
  return (
    <FigureFrame
      id={`f-restated-${year}`}
      finding={words.versions(year, versions.length, changes.length)}
      about={aboutUnit(place, {
        measure: words.versionsMeasure,
        basis: words.versionsBasis,
        unit,
        years: zh.unit.years(year, year),
        source: words.versionsSource,
        places: versions.map(({ version, published, documentId }) => ({
          words: words.version(
            version,
            published === null ? words.unknownDate : zh.date(published),
          ),
          href: documentHref(documentId),
        })),
      })}
      note={changes.length > SHOWN ? words.more(changes.length - SHOWN) : undefined}
      chart={null}
      table={
        changes.length === 0 ? (
          <p>
            <a href={accountHref(place.unit.id, year)}>{zh.unit.list.openAccount(year)}</a>
          </p>
        ) : (
          <ChangesTable changes={shown} unit={unit} />
        )
      }
    />
  );
}

function ChangesTable(props: { readonly changes: readonly FigureChange[]; readonly unit: Unit }) {
  const { changes, unit } = props;
  return (
    <WideTable label={words.versionsMeasure}>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{words.where}</th>
            <th scope="col">{words.old}</th>
            <th scope="col">{words.new}</th>
            <th scope="col">{words.difference}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change, index) => (
            <tr key={index}>
              <th scope="row">
                {words.cell(change.table, change.name, COLUMN_NAMES[change.column])}
              </th>
              {[change.old, change.new].map((then, which) => (
                <td key={which}>
                  <Amount
                    fen={then?.fen ?? null}
                    unit={unit}
                    href={then ? placeHref(then.documentId, then.place) : undefined}
                  />
                </td>
              ))}
              <td>
                {change.old && change.new ? (
                  <Change
                    fen={fen(change.new.fen - change.old.fen)}
                    rate={
                      change.old.fen > 0 ? (change.new.fen - change.old.fen) / change.old.fen : null
                    }
                    unit={unit}
                  />
                ) : (
                  <Amount fen={null} unit={unit} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
