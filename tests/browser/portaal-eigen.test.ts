import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { TALEN } from "../../src/portaal/talen.ts";
import { clicks, expectAccessible, expectNoSideScroll, launch, openPage } from "../support/browser.ts";
import { PORTAAL_ADRESSEN } from "../support/portaal-adressen.ts";
import { startTestService, type TestService } from "../support/service.ts";

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  service = await startTestService({}, "demo");
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const met = (pad: string, taal: string) => `${pad}${pad.includes("?") ? "&" : "?"}taal=${taal}`;

/** Buttons and links that stand by themselves; those inside a sentence may be as high as it. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("button, a, summary, select, input:not([type=hidden])")]
      .filter(
        (element) =>
          element.offsetParent !== null && !element.matches(".nl-skip-link, [type=radio], [type=checkbox]"),
      )
      .filter((element) => !element.closest("p, li, h1, h2"))
      .filter((element) => element.getBoundingClientRect().height < 43.5)
      .map((element) => element.outerHTML.slice(0, 120)),
  );

test.each(["nl", "nl-makkelijk", "ar", "ti", "uk", "tr", "en"])(
  "in %s every page of residents fits a phone, can be touched and is accessible (U-01, U-02, U-06, U-07)",
  { timeout: 60_000 },
  async (code) => {
    const taal = TALEN.find((een) => een.code === code)!;
    for (const as of [undefined, "yonas"]) {
      const page = await openPage(browser, service, { ...(as && { as }), at: met("/", code), width: 390 });
      for (const { pad } of PORTAAL_ADRESSEN.filter((adres) => adres.as === as)) {
        const answer = await page.goto(met(pad, code));
        expect([pad, answer?.status()]).toEqual([pad, 200]);
        const html = page.locator("html");
        expect([await html.getAttribute("lang"), await html.getAttribute("dir")]).toEqual([
          taal.lang,
          taal.richting,
        ]);
        expect([pad, await tooSmall(page)]).toEqual([pad, []]);
        expect([pad, await page.locator('a[href^="tel:"]').count()]).not.toEqual([pad, 0]);
        await expectAccessible(page, code === "nl" || code === "ar" ? undefined : ["meedoen"]);
        await expectNoSideScroll(page);
      }
      await page.context().close();
    }
  },
);

test("from the overview: a step in one click, what work changes in two, an alarm in two (U-03, I1, I2, I5, I6)", {
  timeout: 60_000,
}, async () => {
  const page = await openPage(browser, service, { as: "yonas", at: "/", width: 390 });
  expect(new URL(page.url()).pathname).toBe("/mijn");
  await page.getByRole("heading", { level: 1, name: "Dag Yonas" }).waitFor();
  const clicked = await clicks(page.context());

  await page.getByRole("link", { name: /Wat verandert er als ik werk/ }).click();
  await page.getByLabel("Woont u samen met een partner?").selectOption("nee");
  await page.getByRole("button", { name: "Reken het uit" }).click();
  await page
    .getByText(/zorgtoeslag/i)
    .first()
    .waitFor();
  await page.getByRole("heading", { name: "Kan ik terug? Ja." }).waitFor();
  expect(clicked()).toBeLessThanOrEqual(3);

  await page.goto("/mijn?taal=nl");
  const before = clicked();
  await page.getByRole("link", { name: /Het gaat niet goed/ }).click();
  await page.getByRole("button", { name: "Verstuur" }).click();
  await page.getByText("Wij hebben het gekregen.").waitFor();
  await page.getByRole("heading", { level: 1, name: /U hoort van ons uiterlijk op/ }).waitFor();
  expect(clicked() - before).toBe(2);
});
