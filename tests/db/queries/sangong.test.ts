import { describe, expect, test } from "vitest";

import { sangong } from "@/db/queries/sangong";
import { anAccount, total, wan } from "@/tests/factories";
import { keep, freshStoreForEachTest } from "../temporary-store";

freshStoreForEachTest();

test("budget and actual by component, a blank kept a blank, with the counts of the text", async () => {
  keep(
    anAccount({
      tables: {
        "09": [
          total("budget", {
            total: "5.00",
            abroad: null,
            vehicles: "5.00",
            vehicleRunning: "5.00",
          }),
          total("actual", {
            total: "4.86",
            abroad: null,
            vehicles: "4.86",
            vehicleRunning: "4.86",
          }),
        ],
      },
      stated: [
        { key: "vehiclesBought", says: 0 },
        { key: "vehiclesKept", says: 7 },
        { key: "vehiclesKept", says: 8 },
      ],
    }),
  );
  const [row] = await sangong({ unit: "420105-qucaizhengju-benji" });
  expect(row).toMatchObject({
    year: 2024,
    basis: "财政拨款",
    budget: { total: { fen: wan("5.00"), place: { block: 9, row: 1, column: 1 } } },
    actual: {
      total: { fen: wan("4.86"), place: { block: 9, row: 2, column: 1 } },
      abroad: { fen: null, place: { block: 9, row: 2, column: 2 } },
      reception: { fen: null, place: null },
    },
    counts: { vehiclesBought: 0, vehiclesKept: 7, delegations: null, receptionGuests: null },
  });
});

describe("receptions", () => {
  test("the whole before the domestic, those from abroad apart, in whatever order they come", async () => {
    const domestic = "国内";
    const foreign = "外宾";
    keep(
      anAccount({
        stated: [
          { key: "receptions", says: 2, name: foreign },
          { key: "receptionGuests", says: 9, name: foreign },
          { key: "receptions", says: 10, name: domestic },
          { key: "receptionGuests", says: 71, name: domestic },
          { key: "receptions", says: 12 },
        ],
      }),
    );
    expect((await sangong())[0]?.counts).toMatchObject({
      receptions: 12,
      receptionGuests: 71,
      foreignReceptions: 2,
      foreignReceptionGuests: 9,
    });
  });

  test("those from abroad alone say nothing of the others", async () => {
    keep(anAccount({ stated: [{ key: "receptions", says: 0, name: "外事" }] }));
    expect((await sangong())[0]?.counts).toMatchObject({
      receptions: null,
      receptionGuests: null,
      foreignReceptions: 0,
      foreignReceptionGuests: null,
    });
  });
});

test("a year a row, in order, also where the table is missing", async () => {
  for (const year of [2024, 2022, 2023]) keep(anAccount({ year }), String(year));
  const years = async (request: Parameters<typeof sangong>[0]) =>
    (await sangong(request)).map(({ year }) => year);
  expect(await years({ region: "420105" })).toEqual([2022, 2023, 2024]);
  expect(await years({ from: 2023, to: 2023 })).toEqual([2023]);
  expect(await years({ region: "310107" })).toEqual([]);
  expect((await sangong())[0]?.actual.total).toEqual({ fen: null, place: null });
});
