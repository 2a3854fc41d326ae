import type { Metadata } from "next";
import { headers } from "next/headers";

import { AccountMissing } from "@/components/missing/account-missing";
import { DocumentMissing } from "@/components/missing/document-missing";
import { NothingHere } from "@/components/missing/nothing-here";
import { UnknownFunction } from "@/components/missing/unknown-function";
import { UnknownUnit } from "@/components/missing/unknown-unit";
import { districtHref, unitsHref } from "@/components/page-href";
import { listAccounts } from "@/db/queries/accounts";
import { listRegions } from "@/db/queries/regions";
import { findUnit, listUnits } from "@/db/queries/units";
import { zh } from "@/messages/zh";

import { ASKED_HEADER, askedAddress, type AskedAddress } from "./asked-address";
import { isKnownFunction } from "./has-page";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: zh.notFound.title };

/** Says what there is instead of what was asked for. */
export default async function NotFound() {
  const asked = await askedFor();
  switch (asked.kind) {
    case "account": {
      const unit = await findUnit(asked.unit);
      return unit ? <AccountMissing unit={unit} year={asked.year} /> : unknownUnit(asked.unit);
    }
    case "unit":
      return unknownUnit(asked.unit);
    case "document":
      return <DocumentMissing accounts={(await listAccounts({ limit: 8 })).rows} />;
    case "function":
      return (await isKnownFunction(asked.code)) ? (
        anythingElse()
      ) : (
        <UnknownFunction code={asked.code} />
      );
    case "checked":
      return <DocumentMissing accounts={(await listAccounts({ limit: 8 })).rows} />;
    case "region":
    case "other":
      return anythingElse();
  }
}

async function askedFor(): Promise<AskedAddress> {
  const address = (await headers()).get(ASKED_HEADER);
  return address === null ? { kind: "other" } : askedAddress(new URL(address));
}

async function unknownUnit(asked: string) {
  return <UnknownUnit asked={asked} units={(await listUnits()).rows} />;
}

/** Regions and years are what other addresses can get wrong. */
async function anythingElse() {
  const regions = await listRegions();
  return (
    <NothingHere title={zh.notFound.title} lede={zh.notFound.lede}>
      <ul className="nearest">
        {regions
          .toSorted((a, b) => Number(a.simulated) - Number(b.simulated))
          .map(({ code, name, simulated, years }) => {
            const title = zh.notFound.region(name, years[0] ?? null, years.at(-1) ?? null);
            return (
              <li key={code}>
                <a href={districtHref(code)}>{simulated ? zh.shell.simulatedPage(title) : title}</a>
              </li>
            );
          })}
        <li>
          <a href={unitsHref()}>{zh.notFound.allUnits}</a>
        </li>
        <li>
          <a href="/about">{zh.shell.about}</a>
        </li>
      </ul>
    </NothingHere>
  );
}
