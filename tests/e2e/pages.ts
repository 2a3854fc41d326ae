import { expect, test as base } from "@playwright/test";

export const UNIT = "/units/420105-quweibangongshi-benji";
export const ACCOUNT = `${UNIT}/2024`;

/** Every page of the site by name, with the sample in the store. */
export const PAGES = {
  district: "/",
  units: "/units",
  unit: UNIT,
  account: ACCOUNT,
  about: "/about",
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
