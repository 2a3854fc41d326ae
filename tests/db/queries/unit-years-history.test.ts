import { expect, test } from "vitest";

import type { RegisteredUnit } from "@/accounts/registered-unit";
import { store } from "@/db/client";
import { unitYearsHistory } from "@/db/queries/unit-years-history";
import { applyRegistry } from "@/db/unit-registry";
import { anAccount } from "@/tests/factories";
import { freshStoreForEachTest, keep } from "../temporary-store";

freshStoreForEachTest();

const AGRICULTURE = "武汉市汉阳区农业局";
const RURAL = "武汉市汉阳区农业农村局";
const RURAL_ID = "420105-qunongyenongcunju-benji";
const TOURISM = "武汉市汉阳区旅游局";
const TOURISM_ID = "420105-qulvyouju-benji";

function registered(unit: Pick<RegisteredUnit, "id" | "name"> & Partial<RegisteredUnit>) {
  return {
    aliases: [],
    region: "420105",
    scope: null,
    peerGroup: null,
    parent: null,
    staff: [],
    successors: [],
    succeededIn: null,
    ...unit,
  };
}

test("names by the years that use them; what a unit was merged of, with or without a page of its own", async () => {
  applyRegistry(store(), [
    registered({ id: RURAL_ID, name: RURAL, aliases: [AGRICULTURE] }),
    registered({ id: TOURISM_ID, name: TOURISM, successors: [RURAL_ID], succeededIn: 2019 }),
    registered({
      id: "420105-fupinban",
      name: "扶贫办",
      successors: [RURAL_ID],
      succeededIn: 2021,
    }),
  ]);
  keep(anAccount({ unit: AGRICULTURE, year: 2017 }), "2017");
  keep(anAccount({ unit: AGRICULTURE, year: 2018 }), "2018");
  keep(anAccount({ unit: RURAL, year: 2019 }), "2019");
  keep(anAccount({ unit: TOURISM, year: 2018 }), "tourism");
  expect(await unitYearsHistory(RURAL_ID)).toEqual({
    names: [
      { name: AGRICULTURE, years: [2017, 2018] },
      { name: RURAL, years: [2019] },
    ],
    predecessors: [
      { id: TOURISM_ID, name: TOURISM, since: 2019, published: true },
      { id: "420105-fupinban", name: "扶贫办", since: 2021, published: false },
    ],
    successors: [],
  });
  expect(await unitYearsHistory(TOURISM_ID)).toMatchObject({
    predecessors: [],
    successors: [{ id: RURAL_ID, name: RURAL, since: 2019, published: true }],
  });
});

test("a unit that no register knows has its names alone", async () => {
  keep(anAccount({ unit: RURAL }));
  expect(await unitYearsHistory(RURAL_ID)).toEqual({
    names: [{ name: RURAL, years: [2024] }],
    predecessors: [],
    successors: [],
  });
});
