import { expect, test as base } from "@playwright/test";

export const UNIT = "/units/420105-quweibangongshi-benji";
export const ACCOUNT = `${UNIT}/2024`;

/** Of the made-up region, with several years and versions of its class names. */
export const SIMULATED_UNIT = "/units/990105-qingshijiedaobanshichu-benji";
const REAL_REGION = "region=420105";
/** A document's address begins its hash. */
const DOCUMENT = "/documents/e9334d7004447f28";

/** Every kind of page by name, with the sample in the store; those that answer 200. */
export const PAGES = {
  district: "/",
  "real district": `/?${REAL_REGION}`,
  "district, a group opened": "/?code=20502",
  units: "/units",
  unit: UNIT,
  "unit over years": SIMULATED_UNIT,
  account: ACCOUNT,
  "simulated account": `${SIMULATED_UNIT}/2023`,
  compare: "/compare",
  "compare of units": `/compare?units=${["990105-qujiaoyuju-benji", "990105-quminzhengju-benji"].join(",")}`,
  functions: "/functions",
  class: "/functions/208",
  group: "/functions/20805",
  item: "/functions/2080505",
  execution: "/execution",
  "execution by function": "/execution?by=function",
  "execution by project": "/execution?by=project",
  sangong: "/sangong",
  search: "/search",
  "search results": "/search?q=%E5%85%BB%E8%80%81",
  "search without results": "/search?q=%E7%94%B2%E4%B9%99%E4%B8%99%E4%B8%81",
  glossary: "/glossary",
  checks: "/checks",
  "real checks": `/checks?${REAL_REGION}`,
  "checks, the rules": "/checks?rules=all",
  "checks of an account": "/checks/420105-quweibangongshi-benji-2024-v1",
  document: DOCUMENT,
  "document at a cell": `${DOCUMENT}?at=45.3.4`,
  about: "/about",
} as const;

/** Addresses without anything at them, each with a page of its own. */
export const NOTHING = {
  "no address": "/nowhere",
  "no unit": "/units/420105-caizhengju",
  "no year": `${UNIT}/1999`,
  "no function": "/functions/999",
  "no document": "/documents/0000000000000000",
  "no checks": "/checks/none",
} as const;

/** A test in which any error or warning of the browser's console fails. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const said: string[] = [];
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) said.push(message.text());
      });
      page.on("pageerror", (error) => said.push(error.message));
      await use(undefined);
      expect(said).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
