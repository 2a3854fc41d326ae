import { describe, expect, it } from "vitest";

import { placeKey } from "@/accounts/provenance";
import { parsePlaceKey, placeHref, placeOfHref, placeWords } from "@/components/place-href";

describe("placeHref", () => {
  it("leads to a cell, a row or a block", () => {
    expect(placeHref("0123456789abcdef", { block: 23, row: 4, column: 5, line: 178 })).toBe(
      "/documents/0123456789abcdef?at=23.4.5#at",
    );
    expect(placeHref("0123456789abcdef", { block: 57 })).toBe(
      "/documents/0123456789abcdef?at=57#at",
    );
  });
});

describe("placeOfHref", () => {
  it("reads the document and the place that placeHref wrote", () => {
    const href = placeHref("0123456789abcdef", { block: 23, row: 4, column: 5 });
    expect(placeOfHref(href)).toEqual({ documentId: "0123456789abcdef", at: "23.4.5" });
    expect(placeOfHref("/units?at=23#at")).toBeNull();
  });
});

describe("parsePlaceKey", () => {
  it.each([{ block: 0 }, { block: 3, row: 0 }, { block: 3, row: 0, column: 12 }])(
    "reads what placeKey wrote: %j",
    (place) => {
      expect(parsePlaceKey(placeKey(place))).toEqual(place);
    },
  );

  it.each(["", "a", "1.", "1.2.3.4", "-1", "1e3", "99999999"])("takes %j for no place", (key) => {
    expect(parsePlaceKey(key)).toBeNull();
  });
});

describe("placeWords", () => {
  it("says the page, else the line, else the paragraph counted from one", () => {
    expect(placeWords({ block: 4, page: 3, line: 9 })).toBe("第 3 页");
    expect(placeWords({ block: 4, line: 178 })).toBe("第 178 行");
    expect(placeWords({ block: 4 })).toBe("第 5 段");
  });
});
