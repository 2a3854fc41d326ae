import { formatMoney, formatRate, unitForEach } from "@/accounts/format-money";
import { sumFen } from "@/accounts/money";
import { Amount } from "@/components/amount";
import { SankeyChart } from "@/components/charts/sankey-chart";
import { FigureFrame } from "@/components/figure-frame";
import { Section } from "@/components/section";
import { WideTable } from "@/components/wide-table";
import type { StoredAccount } from "@/db/queries/whole-account";
import { zh } from "@/messages/zh";

import { Absent } from "./absent";
import { figureAbout, tableSource } from "./figure-about-account";
import { moneyFlow, type MoneyFlow } from "./money-flow";
import { termsOf } from "./terms-of";

const words = zh.account.flow;

/** The whole year's money from its sources through its funds to its uses. */
export function FlowSection({ stored }: { readonly stored: StoredAccount }) {
  const flow = moneyFlow(stored.account);
  return (
    <Section id="flow" question={words.question} terms={termsOf(...words.terms)}>
      {flow === null ? <Absent>{words.absent}</Absent> : <FlowFigure stored={stored} flow={flow} />}
    </Section>
  );
}

function FlowFigure({
  stored,
  flow,
}: {
  readonly stored: StoredAccount;
  readonly flow: MoneyFlow;
}) {
  const { nodes, links, open } = flow;
  const unit = unitForEach(links.map(({ fen }) => fen));
  const nameOf = (key: string) => nodes.find((node) => node.key === key)?.name ?? key;
  return (
    <FigureFrame
      id="f-flow"
      finding={finding(flow)}
      about={figureAbout(stored, {
        measure: words.measure,
        basis: words.basis,
        unit,
        sources: (["01", "03", "04"] as const).map((number) => tableSource(stored, number)),
      })}
      note={
        <>
          {words.note}
          {open.length > 0 &&
            words.open +
              open.map(({ name, fen }) => `${name} ${formatMoney(fen, unit)}`).join("；")}
        </>
      }
      chart={<SankeyChart nodes={nodes} links={links} unit={unit} />}
      table={
        <WideTable label={words.measure}>
          <table className="tbl">
            <thead>
              <tr>
                <th scope="col">{words.columns.from}</th>
                <th scope="col" className="l">
                  {words.columns.to}
                </th>
                <th scope="col">{words.columns.amount}</th>
              </tr>
            </thead>
            <tbody>
              {links.map(({ from, to, fen }) => (
                <tr key={`${from} ${to}`}>
                  <th scope="row">{nameOf(from)}</th>
                  <td className="l">{nameOf(to)}</td>
                  <td>
                    <Amount fen={fen} unit={unit} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      }
    />
  );
}

function finding({ nodes, links }: MoneyFlow): string {
  const into = (kind: string, end: "from" | "to") =>
    nodes
      .filter(({ key }) => key.startsWith(kind))
      .map((node) => ({
        name: node.name,
        fen: sumFen(links.filter((link) => link[end] === node.key).map(({ fen }) => fen)),
      }))
      .toSorted((a, b) => b.fen - a.fen);
  const [sources, classes] = [into("in:", "from"), into("class:", "to")];
  const whole = sumFen(sources.map(({ fen }) => fen));
  const [largest] = sources;
  return zh.account.flowFinding(
    largest?.name ?? "",
    largest?.fen === whole ? null : formatRate(whole > 0 ? (largest?.fen ?? 0) / whole : 0),
    classes[0]?.name ?? null,
  );
}
