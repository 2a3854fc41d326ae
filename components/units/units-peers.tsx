import { unitKind } from "@/accounts/unit-kind";
import type { RankedUnit } from "@/db/queries/unit-ranking";
import { zh } from "@/messages/zh";

import { FigureFrame } from "../figure-frame";
import { unitHref } from "../page-href";
import { Section } from "../section";
import { unitsViewHref, type UnitsView } from "./units-address";

const words = zh.units.list.peers;

interface UnitsPeersProps {
  readonly units: readonly RankedUnit[];
  readonly year: number;
  readonly view: UnitsView;
  readonly simulated: boolean;
}

export interface PeerGroupOfUnits {
  readonly name: string;
  readonly units: readonly RankedUnit[];
}

/** The largest first. */
export function peerGroupsOf(units: readonly RankedUnit[]): readonly PeerGroupOfUnits[] {
  const names = [...new Set(units.map(({ peerGroup }) => peerGroup.name))];
  return names
    .map((name) => ({ name, units: units.filter(({ peerGroup }) => peerGroup.name === name) }))
    .toSorted((a, b) => b.units.length - a.units.length);
}

/** Who is compared with whom, and why. */
export function UnitsPeers({ units, year, view, simulated }: UnitsPeersProps) {
  const groups = peerGroupsOf(units);
  const [largest] = groups;
  if (!largest) return null;
  return (
    <Section
      id="peers"
      question={words.question}
      terms={[{ term: words.term, meaning: words.meaning }]}
    >
      <FigureFrame
        id="f-peers"
        finding={words.finding(groups.length, largest.name, largest.units.length)}
        about={{
          measure: words.measure,
          basis: words.basis,
          unit: words.unit,
          years: zh.district.yearOption(year),
          source: words.source,
          places: [],
          version: null,
          mark: simulated ? zh.shell.simulated : null,
        }}
        chart={null}
        table={
          <table className="tbl peers">
            <thead>
              <tr>
                <th scope="col">{words.head}</th>
                <th scope="col">{words.units}</th>
                <th scope="col" className="l">
                  {words.members}
                </th>
              </tr>
            </thead>
            <tbody>
              {groups.map((group) => (
                <Group key={group.name} group={group} view={view} />
              ))}
            </tbody>
          </table>
        }
      />
    </Section>
  );
}

function Group({ group, view }: { readonly group: PeerGroupOfUnits; readonly view: UnitsView }) {
  const { name, units } = group;
  return (
    <tr>
      <th scope="row">
        <a href={unitsViewHref(view, { group: name, page: undefined })}>{name}</a>
      </th>
      <td>{units.length}</td>
      <td className="l">
        <details>
          <summary>{words.because(units.length, name, reasonOf(units))}</summary>
          <ul className="peers__members">
            {units.map(({ id, shortName, scope }) => (
              <li key={id}>
                <a href={unitHref(id)}>{shortName}</a>
                {scope === "汇总" && <small>（{zh.units.list.wholeScope}）</small>}
              </li>
            ))}
          </ul>
        </details>
      </td>
    </tr>
  );
}

function reasonOf(units: readonly RankedUnit[]): string {
  const registered = units.some(({ peerGroup }) => peerGroup.saidBy === "register");
  const [first] = units;
  return registered || !first ? words.register : words.kinds[unitKind(first.name)];
}
