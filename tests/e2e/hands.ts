import type { Locator, Page } from "@playwright/test";

import { expect } from "./pages";

/** How a person works a page. Each step waits for what it needs, as a person would. */
export interface Hand {
  /** Follows a link or presses a button. */
  press(target: Locator): Promise<void>;
  /** Writes into an empty box. */
  write(box: Locator, text: string): Promise<void>;
}

const mouse = (page: Page): Hand => ({
  press: (target) => target.click(),
  write: async (box, text) => {
    await box.click();
    await page.keyboard.insertText(text);
  },
});

/** From where the focus is, by Tab and Enter alone; at each stop it can be seen where that is. */
const keyboard = (page: Page): Hand => ({
  press: async (target) => {
    await walkTo(page, target);
    await page.keyboard.press("Enter");
  },
  write: async (box, text) => {
    await walkTo(page, box);
    await page.keyboard.insertText(text);
  },
});

/** A finger: what it presses is large enough, or has room around it. */
const touch = (page: Page): Hand => ({
  press: async (target) => {
    await expectLargeEnough(target);
    await target.tap();
  },
  write: async (box, text) => {
    await expectLargeEnough(box);
    await box.tap();
    await page.keyboard.insertText(text);
  },
});

/** Each way to work a page, with the browser that it needs. */
export const WAYS = [
  { way: "by mouse", handOf: mouse, browser: {} },
  { way: "by keyboard alone", handOf: keyboard, browser: {} },
  {
    way: "by touch",
    handOf: touch,
    browser: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  },
] as const;

/** A whole task on a busy machine. */
export const PATIENCE = { timeout: 240_000 } as const;

/** What an amount's link is called: a mark of the checks may stand before it. */
export const AMOUNT = /^[\d,]+\.\d+$/;

/** A picture of the page at every press of Tab is too much to keep. */
export const TRACE = { mode: "on-first-retry", snapshots: false, screenshots: false } as const;

/** More stops than the longest page has. */
const MOST_STOPS = 900;

async function walkTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  // Found once: to look for it by role at each stop takes long on a long page.
  let element = await target.elementHandle();
  let last = "nowhere yet";
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    const here = await element.evaluate(whereFocusIs);
    if (here.isGone) {
      element = await target.elementHandle();
      continue;
    }
    if (!here.isSeen) throw new Error(`it cannot be seen that the focus is on ${here.name}`);
    if (here.isTarget) return;
    if (here.path === last) throw new Error(`Tab does not lead on from ${here.name}`);
    last = here.path;
    await page.keyboard.press(here.isBehind ? "Shift+Tab" : "Tab");
  }
  throw new Error(`not reached by ${MOST_STOPS} stops: ${target.toString()}`);
}

/** Runs in the page. Nothing is focused where a page begins: that is no stop. */
function whereFocusIs(target: Element) {
  const active = document.activeElement ?? document.body;
  // A box within a frame is ringed by the frame.
  const isRinged = [active, active.parentElement ?? active].some((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== "none" && parseFloat(outlineWidth) >= 1;
  });
  const isNowhere = active === document.body;
  const path: string[] = [];
  for (let at: Element | null = active; at; at = at.parentElement)
    path.push(`${at.tagName}${at.parentElement ? [...at.parentElement.children].indexOf(at) : ""}`);
  return {
    isGone: !target.isConnected,
    isTarget: active === target,
    isSeen: isNowhere || isRinged,
    isBehind:
      !isNowhere &&
      (active.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
    name: isNowhere ? "" : `${active.tagName} ${active.textContent.trim().slice(0, 40)}`,
    path: isNowhere ? "" : path.join("<"),
  };
}

/** WCAG 2.5.8: 24 px, or no other target within 24 px around its middle. */
async function expectLargeEnough(target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const crowding = await target.evaluate((element) => {
    const LEAST = 24;
    const own = element.getBoundingClientRect();
    // Layout is in fractions of pixels.
    if (Math.min(own.width, own.height) >= LEAST - 0.5) return [];
    const middle = { x: own.x + own.width / 2, y: own.y + own.height / 2 };
    return [...document.querySelectorAll("a[href], button, input, select, summary")]
      .filter((other) => other !== element && other.checkVisibility())
      .filter((other) => {
        const { left, right, top, bottom } = other.getBoundingClientRect();
        const x = Math.min(Math.max(left + 0.5, middle.x), right - 0.5);
        const y = Math.min(Math.max(top + 0.5, middle.y), bottom - 0.5);
        // What lies beneath a panel is not what a finger meets.
        const met = document.elementFromPoint(x, y);
        return Math.hypot(x - middle.x, y - middle.y) < LEAST / 2 && other.contains(met);
      })
      .map((other) => other.textContent);
  });
  expect(crowding, `what stands too near to ${target.toString()}`).toEqual([]);
}
