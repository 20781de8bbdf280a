import type { Browser, BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";
import { TALEN, type Taalcode } from "../../src/portaal/talen.ts";
import { violationsIn } from "./browser.ts";
import { PORTAAL_ADRESSEN, type PortaalAdres } from "./portaal-adressen.ts";
import { prepareLezers, type Wereld } from "./portaal-lezers.ts";
import { clippedTexts, notMarked, smallTargets } from "./portaal-maten.ts";
import type { TestService } from "./service.ts";
import { signIn } from "./sign-in.ts";

/** How closely a page is looked at. `alles`: in every appearance; `axe`: in one; `snel`: without axe; `breedte`: only whether it fits. */
export type Blik = "alles" | "axe" | "snel" | "breedte";

export type Loop = {
  /** Opens a page in a language and looks at it. */
  readonly bezoek: (adres: PortaalAdres, code: Taalcode, blik: Blik) => Promise<void>;
};

/** Every reader signs in once, in a browser of his own. */
export async function beginLoop(browser: Browser, service: TestService): Promise<Loop> {
  const wereld = await prepareLezers(service);
  const contexts = new Map<string | undefined, BrowserContext>();
  for (const as of new Set(PORTAAL_ADRESSEN.map(({ as }) => as)))
    contexts.set(as, await contextFor(browser, service, as && wereld.aanmeldnaam(as)));
  return {
    async bezoek(adres, code, blik) {
      const page = await contexts.get(adres.as)!.newPage();
      page.setDefaultTimeout(20_000);
      try {
        await openAdres(page, wereld, adres, code);
        await lookAt(page, adres, code, blik);
      } finally {
        await page.close();
      }
    },
  };
}

async function contextFor(
  browser: Browser,
  { address }: TestService,
  as: string | undefined,
): Promise<BrowserContext> {
  const viewport = { width: PHONE, height: 844 };
  const context = await browser.newContext({ baseURL: address, viewport, reducedMotion: "reduce" });
  if (!as) return context;
  const page = await context.newPage();
  await signIn(page, as, "/mijn?taal=nl");
  await beginWensen(page);
  await page.close();
  return context;
}

/** So that somebody who is asked what he wants is halfway; who said all of it, or nothing yet, stays so. */
async function beginWensen(page: Page): Promise<void> {
  if (!page.url().includes("/mijn") || !(await page.getByText("Dag Yonas").count())) return;
  await page.goto("/mijn/wensen/beginnen?taal=nl");
  await page.locator("main [type=radio]").first().check();
  await page.getByRole("button", { name: "Volgende" }).click();
}

const met = (pad: string, taal: string) => `${pad}${pad.includes("?") ? "&" : "?"}taal=${taal}`;

async function openAdres(page: Page, wereld: Wereld, adres: PortaalAdres, code: Taalcode): Promise<void> {
  const pad = wereld.ingevuld(await addressOf(page, adres, code));
  let answer = await page.goto(met(pad, code));
  if (adres.zonderAntwoord) [answer] = await Promise.all([page.waitForNavigation(), sendEmpty(page)]);
  expect([new URL(page.url()).pathname, answer?.status()]).toEqual([pad.split("?")[0], adres.status ?? 200]);
  if (adres.zonderAntwoord) expect(await page.getByRole("alert").locator("a").count()).toBeGreaterThan(0);
}

/** The form of the page, with nothing in it. */
const sendEmpty = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const form = [...document.querySelectorAll<HTMLFormElement>("main form")].findLast(
      ({ method }) => method === "post",
    )!;
    for (const field of form.querySelectorAll<HTMLInputElement>("input:not([type=hidden]), select, textarea"))
      if (field.type === "radio" || field.type === "checkbox") field.checked = false;
      else field.value = "";
    form.requestSubmit();
  });

/** Of a page about one thing: the first that its list has a link to. */
async function addressOf(page: Page, { pad, via }: PortaalAdres, code: string): Promise<string> {
  if (via === undefined) return pad;
  await page.goto(met(via, code));
  const links = await page
    .locator("main a[href]")
    .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  const [base = "", after = ""] = pad.split(":id");
  const found = links.map((link) => new RegExp(`^${base}[\\da-f-]{36}`).exec(link)?.[0]).find(Boolean);
  if (found === undefined) throw new Error(`${via} has no link to ${pad}`);
  return found + after;
}

const PHONE = 390;
/** The smallest phone; a laptop at 400%. */
const SMALLEST = 320;

/** All that is wrong with the page is said at once. */
async function lookAt(page: Page, { pad }: PortaalAdres, code: Taalcode, blik: Blik): Promise<void> {
  const found = blik === "breedte" ? [] : [...(await wordsIn(page, code)), ...(await smallTargets(page))];
  for (const width of [PHONE, SMALLEST]) found.push(...(await tooWide(page, width)));
  if (blik === "alles") found.push(...(await tooWideWhenLarger(page)));
  await page.setViewportSize({ width: PHONE, height: 844 });
  if (blik === "axe" || blik === "alles") found.push(...(await violationsIn(page, "meedoen")));
  if (blik === "alles")
    for (const theme of ["donker", "duinwaard"])
      found.push(...(await violationsIn(page, theme)).map((line) => `${theme}: ${line}`));
  expect([code, pad, found]).toEqual([code, pad, []]);
}

/** The page says in which language and direction it is, has one heading, a title and a number, and marks other languages. */
async function wordsIn(page: Page, code: Taalcode): Promise<string[]> {
  const taal = TALEN.find((een) => een.code === code)!;
  const html = page.locator("html");
  const [h1 = "", ...more] = await page.locator("h1").allInnerTexts();
  const is = {
    "language of the page": (await html.getAttribute("lang")) === taal.lang,
    "direction of the page": (await html.getAttribute("dir")) === taal.richting,
    "one heading": h1.trim() !== "" && more.length === 0,
    title: /^\S.* · Meedoen$/.test(await page.title()),
    "number to call": (await page.locator('a[href^="tel:"]').count()) > 0,
  };
  const wrong = Object.entries(is).filter(([, isRight]) => !isRight);
  return [...wrong.map(([name]) => `not right: ${name}`), ...(await notMarked(page, code))];
}

/** Something to scroll sideways, or a word that is cut off. */
async function tooWide(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 844 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  const cut = (await clippedTexts(page)).map((text) => `cut off at ${width}: ${text}`);
  return wide > width ? [`${wide} px wide at ${width}`, ...cut] : cut;
}

/** WCAG 1.4.4 and 1.4.12: letters twice as large, and the space between them that a reader can set. */
async function tooWideWhenLarger(page: Page): Promise<string[]> {
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  const large = await tooWide(page, 1280);
  await page.evaluate(() => (document.documentElement.style.fontSize = ""));
  await page.evaluate((words) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(words);
    document.adoptedStyleSheets = [sheet];
  }, SPACING);
  const spaced = await tooWide(page, SMALLEST);
  await page.evaluate(() => (document.adoptedStyleSheets = []));
  return [...large.map((line) => `letters at 200%: ${line}`), ...spaced.map((line) => `spaced: ${line}`)];
}

const SPACING =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }" +
  "p { margin-block-end: 2em !important }";
