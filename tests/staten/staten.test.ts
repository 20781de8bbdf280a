import type { Browser, BrowserContext, Page, Route } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pages } from "../../src/web/pages.ts";
import { bezoeken, type Ids, idsOf } from "../support/adressen.ts";
import { expectAccessible, launch } from "../support/browser.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { signIn } from "../support/sign-in.ts";

/** What the service does to a page in each of its states. The session itself always answers. */
const STATES: Readonly<Record<string, (route: Route, nth: number) => Promise<void>>> = {
  gevuld: (route) => route.continue(),
  laden: () => new Promise(() => {}),
  leeg: emptied,
  "deel ontbreekt": (route, nth) => (nth === 1 ? route.continue() : failed(route, 500)),
  fout: (route) => failed(route, 500),
  "geen toegang": (route) => failed(route, 403),
  "geen verbinding": (route) => route.abort(),
};
const WIDTHS = [1280, 390, 320];
/** Shows the loading state as an example, for ever. */
const GALLERY = "/ontwerp";

let service: TestService;
let browser: Browser;
let ids: Ids;
const contexts = new Map<string, Promise<BrowserContext>>();
beforeAll(async () => {
  service = await startTestService({}, "demo");
  browser = await launch();
  ids = await idsOf(service);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await service.stop();
});

test("every page of the app is visited", () => {
  expect(Object.keys(bezoeken).toSorted()).toEqual(pages.map(({ path }) => path).toSorted());
});

const visits = Object.keys(bezoeken).flatMap((path) =>
  Object.keys(STATES).map((state) => [path, state] as const),
);

test.concurrent.each(visits)(
  "%s, %s: says a sentence, fits from 320 px, and has no violation in any theme (U-01, U-13)",
  async (path, state) => {
    const page = await visit(path, state);
    expect(await page.locator("h1").count()).toBe(1);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 844 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([width, wide <= width]).toEqual([width, true]);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    await expectAccessible(page);
    await page.close();
  },
  90_000,
);

async function visit(path: string, state: string): Promise<Page> {
  const { as, at } = bezoeken[path]!;
  const page = await (await contextOf(as ?? "")).newPage();
  page.setDefaultTimeout(30_000);
  let nth = 0;
  await page.route(
    (url) => url.pathname.startsWith("/api/v1/") && url.pathname !== "/api/v1/sessie",
    (route) => STATES[state]!(route, ++nth),
  );
  await page.goto(at(ids));
  await page.locator("h1").first().waitFor({ state: "attached" });
  if (state !== "laden") {
    await page.waitForLoadState("networkidle");
    if (path !== GALLERY) await page.locator('[aria-busy="true"]').first().waitFor({ state: "detached" });
  }
  return page;
}

/** One browser context for each person: signing in happens once. */
function contextOf(as: string): Promise<BrowserContext> {
  const known = contexts.get(as);
  if (known) return known;
  const made = browser
    .newContext({ baseURL: service.address, reducedMotion: "reduce", serviceWorkers: "block" })
    .then(async (context) => {
      const page = await context.newPage();
      if (as) await signIn(page, as, "/inloggen");
      await page.close();
      return context;
    });
  contexts.set(as, made);
  return made;
}

const failed = (route: Route, status: number) =>
  route.fulfill({
    status,
    contentType: "application/problem+json",
    body: JSON.stringify({
      status,
      code: status === 500 ? "intern" : "toegang.forbidden",
      title: status === 500 ? "Er ging iets mis" : "Geen toegang",
      detail: "Probeer het later opnieuw.",
    }),
  });

/** The same answer with nothing in its lists. */
async function emptied(route: Route): Promise<void> {
  const response = await route.fetch();
  const type = response.headers()["content-type"] ?? "";
  if (!response.ok() || !type.includes("json")) return route.fulfill({ response });
  await route.fulfill({ response, json: withoutItems(await response.json()) });
}

function withoutItems(value: unknown): unknown {
  if (Array.isArray(value)) return [];
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutItems(inner)]));
}
