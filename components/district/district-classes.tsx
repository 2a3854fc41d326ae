import { formatAmount, formatRate, unitForEach } from "@/accounts/format-money";
import type { RegionOverview } from "@/db/queries/overview";
import { zh } from "@/messages/zh";

import { Amount } from "../amount";
import { FigureFrame } from "../figure-frame";
import { unitsHref } from "../page-href";
import { Section } from "../section";

/** Where the region's money went, by function class. */
export function DistrictClasses({ overview }: { readonly overview: RegionOverview }) {
  const { region, year, classes, accounts, expenditure: whole } = overview;
  const words = zh.district.classes;
  const [largest] = classes;
  // Without a stated total there is nothing to be a share of; the bar above shows the classes.
  if (!largest || whole === null || whole <= 0) return null;
  const unit = unitForEach(classes.map(({ total }) => total));
  return (
    <Section
      id="s-class"
      question={words.question}
      terms={[{ term: words.term, meaning: words.meaning }]}
    >
      <FigureFrame
        id="f-class"
        finding={
          classes.length === 1
            ? words.only(largest.name)
            : words.finding(largest.name, formatRate(largest.total / whole))
        }
        about={{
          measure: words.measure,
          basis: words.basis,
          unit,
          years: zh.district.yearOption(year),
          source: words.source(accounts),
          places: [{ words: words.sourceLink, href: unitsHref({ region: region.code, year }) }],
          version: null,
          mark: region.simulated ? zh.shell.simulated : null,
        }}
        note={words.note}
        drawing={false}
        chart={
          <ul className="bars">
            {classes.map(({ code, name, total }) => (
              <li key={code}>
                <div className="row">
                  <span className="nm">{name}</span>
                  <span className="am">{formatAmount(total, unit)}</span>
                  <span className="pc">{formatRate(total / whole)}</span>
                  <span className="tr" aria-hidden="true">
                    <i
                      style={{
                        width: `${Math.max(0, (total / largest.total) * 100)}%`,
                        background: `var(--fc-${code})`,
                      }}
                    />
                  </span>
                </div>
              </li>
            ))}
          </ul>
        }
        table={
          <table className="tbl">
            <thead>
              <tr>
                <th scope="col">{words.name}</th>
                <th scope="col">{words.code}</th>
                <th scope="col">{words.amount}</th>
                <th scope="col">{words.share}</th>
              </tr>
            </thead>
            <tbody>
              {classes.map(({ code, name, total }) => (
                <tr key={code}>
                  <th scope="row">{name}</th>
                  <td>{code}</td>
                  <td>
                    <Amount fen={total} unit={unit} />
                  </td>
                  <td>{formatRate(total / whole)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{words.total}</th>
                <td />
                <td>
                  <span className="c">
                    <Amount fen={whole} unit={unit} />
                  </span>
                </td>
                <td>{formatRate(1)}</td>
              </tr>
            </tfoot>
          </table>
        }
      />
    </Section>
  );
}
