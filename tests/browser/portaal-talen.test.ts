import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { TALEN } from "../../src/portaal/talen.ts";
import { launch } from "../support/browser.ts";
import { PORTAAL_ADRESSEN } from "../support/portaal-adressen.ts";
import { beginLoop, type Loop } from "../support/portaal-loop.ts";
import { startTestService, type TestService } from "../support/service.ts";

let service: TestService;
let browser: Browser;
let loop: Loop;
beforeAll(async () => {
  service = await startTestService({}, "demo");
  browser = await launch();
  loop = await beginLoop(browser, service);
}, 180_000);
afterAll(async () => {
  await browser.close();
  await service.stop();
});

/** One of so many pages, each in one of the languages; `npm run staten` looks at all pages in all of them. */
const PAGE_OF = 4;
/** Of so many in a row one is looked at with axe too. */
const AXE_OF = 4;

const visits = PORTAAL_ADRESSEN.filter((_, at) => at % PAGE_OF === 0).map((adres, at) => {
  const { code } = TALEN[at % TALEN.length]!;
  return [code, adres.as ?? "iedereen", adres.pad, adres, at] as const;
});

test("every language is seen on more than two pages (U-06)", () => {
  const seen = TALEN.map(({ code }) => visits.filter(([language]) => language === code).length);
  expect(Math.min(...seen)).toBeGreaterThan(2);
});

test.each(visits)(
  "in %s, for %s, %s: says what it is, can be touched, and fits from 320 px (U-01, U-02, U-06, U-07)",
  (code, _as, _pad, adres, at) => loop.bezoek(adres, code, at % AXE_OF === 0 ? "axe" : "snel"),
);
