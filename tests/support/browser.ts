import { existsSync } from "node:fs";
import sparticuz from "@sparticuz/chromium";
import Axe, { type RunOnly } from "axe-core";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { expect } from "vitest";
import { recordAxe } from "./axe-record.ts";
import type { TestService } from "./service.ts";
import { signIn } from "./sign-in.ts";

/** Those that computers of developers and of the build have, the one without windows first; otherwise the one of the packages. */
const INSTALLED = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

export const THEMES = ["meedoen", "donker", "duinwaard"] as const;

export async function launch(): Promise<Browser> {
  const installed = INSTALLED.find((path) => existsSync(path));
  return installed
    ? chromium.launch({ executablePath: installed, args: ["--no-sandbox", "--disable-gpu"] })
    : chromium.launch({ executablePath: await sparticuz.executablePath(), args: sparticuz.args });
}

/** A page of someone who is signed in, at a place. What goes wrong in the page fails the test that looks for it. */
export async function openPage(
  browser: Browser,
  { address }: Pick<TestService, "address">,
  {
    as,
    at = "/",
    width = 1280,
    onTheRoad = false,
  }: { as?: string; at?: string; width?: number; onTheRoad?: boolean } = {},
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width, height: 900 },
    // the shell on the device answers a request before a test can: only who tests that wants it
    serviceWorkers: onTheRoad ? "allow" : "block",
    reducedMotion: "reduce", // colours are what they will be at once, so that nobody has to wait for them
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  followRequests(page);
  if (as) await signIn(page, as, at);
  else await page.goto(at);
  await settled(page);
  return page;
}

/** What each page still waits for. */
const waiting = new WeakMap<Page, Set<unknown>>();

function followRequests(page: Page): void {
  const open = new Set<unknown>();
  waiting.set(page, open);
  // a stream of events never ends: nobody waits for that
  page.on("request", (request) => request.resourceType() !== "eventsource" && open.add(request));
  page.on("requestfinished", (request) => open.delete(request));
  page.on("requestfailed", (request) => open.delete(request));
}

const QUIET_LOOKS = 4;
const BETWEEN_LOOKS_IN_MS = 50;
const SETTLED_WITHIN_MS = 20_000;

/**
 * Nothing is loading any more: no skeleton, no request. The requests themselves are looked at, a few times in a row: what
 * the browser calls idle is half a second later, and is said of the first document only.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("load");
  await page.locator("h1").first().waitFor({ state: "attached" });
  const busy = page.locator('[aria-busy="true"]');
  const begin = performance.now();
  for (let quiet = 0; quiet < QUIET_LOOKS; ) {
    if (performance.now() - begin > SETTLED_WITHIN_MS)
      throw new Error(`Timeout: ${page.url()} goes on loading`);
    await page.waitForTimeout(BETWEEN_LOOKS_IN_MS);
    const isQuiet = (waiting.get(page)?.size ?? 0) === 0 && (await busy.count()) === 0;
    quiet = isQuiet ? quiet + 1 : 0;
  }
}

/** Counts what a person does with the mouse from now on, in this and following pages of the context. */
export async function clicks(context: BrowserContext): Promise<() => number> {
  let count = 0;
  await context.exposeBinding("__clicked", () => void count++);
  const listen = "addEventListener('click', (event) => event.detail > 0 && globalThis.__clicked(), true)";
  await context.addInitScript(listen);
  for (const page of context.pages()) await page.evaluate(listen);
  return () => count;
}

/** No violation of WCAG 2.2 A and AA or of best practice. */
export async function expectAccessible(page: Page, themes: readonly string[] = THEMES): Promise<void> {
  for (const theme of themes) {
    const found = await violationsIn(page, theme);
    await recordAxe(page, theme, found.length);
    expect([theme, found]).toEqual([theme, []]);
  }
}

/** What axe finds in an appearance, a line for each rule; in the others than the first only the colours are others. */
export async function violationsIn(page: Page, theme: string): Promise<string[]> {
  await showTheme(page, theme);
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(Axe.source);
  return page.evaluate(lookWithAxe, theme === "meedoen" ? ALL_RULES : COLOURS);
}

const ALL_RULES: RunOnly = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"],
};
const COLOURS: RunOnly = { type: "rule", values: ["color-contrast"] };

/** Runs in the page, once for all frames: there are none of others. */
async function lookWithAxe(runOnly: RunOnly): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: typeof Axe };
  const { violations } = await axe.run(document, { runOnly, resultTypes: ["violations"], iframes: false });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

export const showTheme = (page: Page, theme: string): Promise<void> =>
  page.evaluate((theme) => {
    const root = document.documentElement;
    root.dataset["modus"] = theme === "donker" ? "donker" : "licht";
    root.classList.toggle("duinwaard-theme", theme === "duinwaard");
  }, theme);

/** The page fits: nothing to scroll sideways, from a desktop to 320 px (400% on a laptop). */
export async function expectNoSideScroll(page: Page): Promise<void> {
  for (const width of [1280, 390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect([page.url(), width, wide <= width]).toEqual([page.url(), width, true]);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** Tab until the focus is on what has this name; a path without the mouse. */
export async function tabTo(page: Page, name: string, most = 60): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press("Tab");
    const isThere = await page.evaluate((name) => {
      const element = document.activeElement as HTMLInputElement | null;
      if (!element || element === document.body) return false;
      const words =
        element.getAttribute("aria-label") ?? element.labels?.[0]?.textContent ?? element.textContent;
      return words.includes(name);
    }, name);
    if (isThere) return;
  }
  throw new Error(`The keyboard does not reach "${name}" in ${most} steps`);
}
