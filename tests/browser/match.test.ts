import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { TestApp } from "../support/app.ts";
import {
  clicks,
  THEMES,
  expectAccessible,
  expectNoSideScroll,
  launch,
  openPage,
  settled,
} from "../support/browser.ts";
import { matching } from "../support/matching.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { signInClient } from "../support/sign-in.ts";
import { amina } from "../support/world.ts";

const ME = "klantmanager-GM0307";
const HERE = `/inwoners/${amina}/plekken`;

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  service = await startTestService();
  await matching(() => ({ owner: service.owner }) as TestApp).insertMatchWorld();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const open = (at = HERE) => openPage(browser, service, { as: ME, at });
const result = (page: Page) => page.locator("aside [role=status]").first();

test.each([
  ["", THEMES],
  ["?groep=niet", ["meedoen"]],
])("the explorer%s is accessible and fits on every screen (U-01, U-13)", async (asked, themes) => {
  const page = await open(`${HERE}${asked}`);
  await expectAccessible(page, themes);
  await expectNoSideScroll(page);
  await page.context().close();
});

test("every card says why, not met first, each reason once, and says who said so", async () => {
  const page = await open(`${HERE}?groep=na-aanpassing`);
  const card = page.locator("main ol > li").first();
  await expect.poll(() => card.locator("ul li").first().textContent()).toMatch(/^Past niet/);
  await card.getByText(/Toon nog \d+ reden/).click();
  const reasons = await card.locator("ul li").allTextContents();
  expect(reasons.length).toBeGreaterThan(6);
  expect(new Set(reasons.map((reason) => reason.replace(/^.*?: /, ""))).size).toBe(reasons.length);
  expect(reasons.join()).toContain("werkgever");
  await page.context().close();
});

test("a card counts exactly the conditions that show a cross; a wish that is not here has its own sign (A-03)", async () => {
  for (const groep of ["nu", "na-aanpassing", "niet"]) {
    const page = await open(`${HERE}?groep=${groep}`);
    const cards = await page.locator("main ol > li").all();
    expect(cards.length).toBeGreaterThan(0);
    for (const card of cards) {
      const signs = await card.locator("ul li").allTextContents();
      const starting = (word: string) => signs.filter((sign) => sign.startsWith(word));
      const said = /(\d+) ding(en)? (past|passen) niet/.exec((await card.textContent()) ?? "")?.[1];
      expect(starting("Past niet: ")).toHaveLength(Number(said ?? 0));
      expect(starting("Past niet: ").filter((sign) => / – .*wens/.test(sign))).toEqual([]);
      for (const wish of starting("Een wens, hier niet: ")) expect(wish).toMatch(/: hier .* – .*wens/);
    }
    await page.context().close();
  }
});

test("no card has a louder button than another: among equals the lot decides the order (D2)", async () => {
  const page = await open();
  await expect.poll(() => page.getByRole("button", { name: /^Stel voor aan/ }).count()).toBeGreaterThan(1);
  expect(await page.locator("main .nl-button--primary").count()).toBe(0);
  await page.context().close();
});

test("a try-out asks again, tells how many fit, and changes nothing in the dossier (A-06)", async () => {
  const page = await open();
  const before = await result(page).textContent();
  await page.getByLabel("Reistijd, hoogstens").fill("90");
  await page.getByLabel("Taaltraining op de werkvloer").check();
  await page.getByText("U probeert iets uit.", { exact: false }).waitFor();
  await expect.poll(() => result(page).textContent()).toMatch(/^[\d.]+ plek(ken)? past?(en)?.*proef/);
  expect(await result(page).textContent()).not.toBe(before);
  await expectAccessible(page, ["meedoen"]);
  await page.getByRole("button", { name: "Terug naar nu" }).click();
  await settled(page);
  await expect.poll(() => result(page).textContent()).toBe(before);
  const facts = await service.owner
    .selectFrom("mogelijkheden")
    .select("waarde")
    .where("inwonerId", "=", amina)
    .where("onderwerp", "=", "reistijd_max")
    .execute();
  expect(facts).toEqual([{ waarde: 30 }]);
  await page.context().close();
});

test("hours of a coach are a slider: the count follows by keyboard, is said in words, and read aloud at rest (U-01)", async () => {
  const page = await open();
  const slider = page.getByRole("slider", { name: "Jobcoach erbij, per week" });
  await expect.poll(() => slider.getAttribute("max")).toBe("8");
  const client = await signInClient(service.address, ME);
  const fits = async (hours: number) => {
    const answer = await client.get(`/inwoners/${amina}/plekken?extraBegeleiding=${hours}`);
    return (await answer.json()).aantallen.nu as number;
  };
  const now = await fits(0);
  expect(await fits(3)).toBeGreaterThan(now);
  await slider.focus();
  for (const hours of [1, 2, 3]) {
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => slider.getAttribute("aria-valuetext")).toBe(`${hours} uur`);
  }
  await expect.poll(() => result(page).getAttribute("aria-live")).toBe("off");
  await expect.poll(() => result(page).getAttribute("aria-live")).toBe("polite");
  await expect.poll(() => result(page).textContent()).toMatch(new RegExp(`^${await fits(3)} plek`));
  await page.keyboard.press("Home"); // back to none: the situation of now
  await expect.poll(() => result(page).textContent()).toMatch(new RegExp(`^${now} plek.*situatie van nu`));
  await page.context().close();
});

test("the count answers while someone still slides, a few times a second and not at every step", async () => {
  const page = await open();
  const slider = page.getByRole("slider", { name: "Reistijd, hoogstens" });
  const asked: string[] = [];
  page.on("request", (request) => request.url().includes("reistijd=") && asked.push(request.url()));
  await slider.focus();
  await page.keyboard.press("Home");
  for (let minutes = 5; minutes < 90; minutes += 5) {
    await page.keyboard.press("ArrowRight");
    await page.waitForTimeout(80); // as fast as a key repeats
  }
  const steps = 90 / 5;
  const whileMoving = asked.length;
  expect(whileMoving).toBeGreaterThan(1);
  expect(whileMoving).toBeLessThan(steps); // not at every step
  await expect.poll(() => result(page).getAttribute("aria-live")).toBe("polite");
  expect(asked.at(-1)).toContain("reistijd=90");
  await page.context().close();
});

test("from the dossier to the plekken that a support opens in at most three clicks, with what it costs (A4 K8)", async () => {
  const page = await open(`/inwoners/${amina}`);
  const count = await clicks(page.context());
  await page.getByRole("navigation", { name: "Dossier" }).getByRole("link", { name: "Plekken" }).click();
  await settled(page);
  await page.getByText("Andere hulp die plekken opent").click();
  const others = page.locator("details", { hasText: "Andere hulp die plekken opent" });
  await expect
    .poll(() => others.getByText(/per jaar voor één inwoner\. Dat bedrag is een aanname: /).count())
    .toBeGreaterThan(0);
  await expectAccessible(page, ["meedoen"]);
  const button = others.getByRole("button").first();
  const more = Number((await button.innerText()).match(/\d+/)?.[0] ?? 1);
  const now = Number((await page.getByRole("heading", { level: 1 }).innerText()).match(/^\d+/)?.[0] ?? 0);
  await button.click();
  await expect.poll(() => result(page).innerText()).toMatch(new RegExp(`^${now + more} plek`));
  expect(count()).toBeLessThanOrEqual(3);
  await page.context().close();
});

test("what is not known is one click from its question, and saving leads back to the plekken (A-03)", async () => {
  const page = await open();
  const ask = page.getByRole("link", { name: /^Bespreek met Amina: / }).first();
  await ask.click();
  await page.waitForURL(/\/mogelijkheden\/\w+\?terug=plekken$/);
  await settled(page);
  await page.getByRole("link", { name: "Terug zonder bewaren" }).click();
  await page.waitForURL(`**${HERE}`);
  await page.context().close();
});
