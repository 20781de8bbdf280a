import type { Browser } from "playwright-core";
import { afterAll, beforeAll, test } from "vitest";
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
}, 240_000);
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const visits = TALEN.flatMap(({ code }) =>
  PORTAAL_ADRESSEN.map((adres) => [code, adres.as ?? "iedereen", adres.pad, adres] as const),
);

test.concurrent.each(visits)(
  "in %s, for %s, %s: says what it is, can be touched, fits from 320 px, and has no violation in any theme (U-01, U-02, U-06, U-07)",
  (code, _as, _pad, adres) => loop.bezoek(adres, code, "alles"),
  120_000,
);
