import { expect, test } from "vitest";

import { askedAddress } from "@/app/asked-address";

test.each([
  ["/", { kind: "region", region: undefined, year: undefined }],
  ["/?region=420105&year=2024", { kind: "region", region: "420105", year: "2024" }],
  ["/units?year=1999", { kind: "region", region: undefined, year: undefined }],
  ["/execution?year=2023", { kind: "region", region: undefined, year: "2023" }],
  ["/search?q=x&region=1&year=2", { kind: "region", region: "1", year: undefined }],
  ["/functions", { kind: "region", region: undefined, year: undefined }],
  [
    "/functions/20805?region=990105&year=2024",
    { kind: "function", code: "20805", region: "990105", year: "2024" },
  ],
  ["/functions/208/05", { kind: "other" }],
  ["/units/a-b", { kind: "unit", unit: "a-b" }],
  ["/units/%E6%9F%90%E5%B1%80/2024", { kind: "account", unit: "某局", year: "2024" }],
  ["/units/%zz", { kind: "unit", unit: "%zz" }],
  ["/checks?region=990105&year=2024", { kind: "region", region: "990105", year: undefined }],
  ["/checks/420105-a-benji-2024-v1", { kind: "checked", account: "420105-a-benji-2024-v1" }],
  ["/documents/0123", { kind: "document", document: "0123" }],
  ["/units/a/2024/more", { kind: "other" }],
  ["/about", { kind: "other" }],
])("%s asks for %o", (address, asked) => {
  expect(askedAddress(new URL(address, "http://localhost"))).toEqual(asked);
});
