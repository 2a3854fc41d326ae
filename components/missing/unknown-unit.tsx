import { zh } from "@/messages/zh";

import { unitHref, unitsHref } from "../page-href";
import { nearestNames } from "./nearest-names";
import { NothingHere } from "./nothing-here";

interface UnknownUnitProps {
  readonly asked: string;
  readonly units: readonly {
    readonly id: string;
    readonly shortName: string;
    readonly simulated: boolean;
  }[];
}

const SHOWN = 8;

/** The units whose names are most like the one asked for. */
export function UnknownUnit({ asked, units }: UnknownUnitProps) {
  const words = zh.notFound;
  const named = units.map(({ shortName, ...unit }) => ({ ...unit, name: shortName }));
  return (
    <NothingHere
      title={words.unitTitle(asked.slice(0, 40))}
      lede={units.length === 0 ? words.noUnits : words.unitLede}
    >
      <ul className="nearest">
        {nearestNames(asked, named)
          .slice(0, SHOWN)
          .map(({ id, name, simulated }) => (
            <li key={id}>
              <a href={unitHref(id)}>{simulated ? zh.shell.simulatedPage(name) : name}</a>
            </li>
          ))}
      </ul>
      <p className="lede">
        <a href={unitsHref()}>{words.allUnits}</a>
      </p>
    </NothingHere>
  );
}
