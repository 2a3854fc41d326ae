import { expect, test } from "vitest";

import { FORMER_REGIONS, REGIONS } from "@/accounts/reference/regions";

test("34 provinces, each region once, in the order of the codes", () => {
  const codes = REGIONS.map(([code]) => code);
  expect(codes.filter((code) => code.endsWith("0000"))).toHaveLength(34);
  expect(codes).toEqual([...new Set(codes)].sort());
});

test("every region is a division and lies in a listed province", () => {
  const codes = new Set(REGIONS.map(([code]) => code));
  for (const [code, name] of [...REGIONS, ...FORMER_REGIONS]) {
    expect(code).toMatch(/^\d{6}$/);
    expect(name).toMatch(/(?:省|市|区|县|旗|州|盟|群岛|海域)$/);
    expect(name).not.toMatch(/市辖|直辖/);
    expect(codes).toContain(`${code.slice(0, 2)}0000`);
  }
});

test("the 13 districts of 武汉市", () => {
  expect(REGIONS.filter(([code]) => code.startsWith("4201")).map(([, name]) => name)).toEqual([
    "武汉市",
    "江岸区",
    "江汉区",
    "硚口区",
    "汉阳区",
    "武昌区",
    "青山区",
    "洪山区",
    "东西湖区",
    "汉南区",
    "蔡甸区",
    "江夏区",
    "黄陂区",
    "新洲区",
  ]);
});
