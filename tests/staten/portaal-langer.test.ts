import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { tekstenVan } from "../../src/portaal/vertaler.ts";
import { launch } from "../support/browser.ts";
import { PORTAAL_ADRESSEN } from "../support/portaal-adressen.ts";
import { beginLoop, type Loop } from "../support/portaal-loop.ts";
import { startTestService, type TestService } from "../support/service.ts";

/** How much longer a text becomes in a language that needs more words. */
const LANGER = 0.4;

/** Says its beginning again, without what stands open in it for a name or a number. */
function verlengd(tekst: string): string {
  const woorden = tekst.replaceAll(/\{\{\w+\}\}/g, "").trim();
  return `${tekst} ${woorden.slice(0, Math.ceil(woorden.length * LANGER))}`;
}

/** Every text in a part, whether it has a name or stands in a list. */
const langer = (waarde: unknown): unknown => {
  if (typeof waarde === "string") return verlengd(waarde);
  if (Array.isArray(waarde)) return waarde.map(langer);
  return Object.fromEntries(Object.entries(waarde as object).map(([naam, deel]) => [naam, langer(deel)]));
};

vi.mock("../../src/portaal/vertaler.ts", async (original) => {
  const echt = await original<typeof import("../../src/portaal/vertaler.ts")>();
  const lang = (taal: { readonly code: string; readonly lang: string }) =>
    echt.maakVertaler(taal.lang, langer(echt.tekstenVan(taal as never)) as never);
  return { ...echt, vertalerVan: lang };
});

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

test("the texts are longer", async () => {
  const { titel } = tekstenVan({ code: "nl" })["bel"] as { readonly titel: string };
  const answer = await fetch(`${service.address}/bel-mij?taal=nl`);
  expect(await answer.text()).toContain(`<title>${verlengd(titel)}`);
});

test.each(PORTAAL_ADRESSEN.map((adres) => [adres.as ?? "iedereen", adres.pad, adres] as const))(
  "for %s, %s fits a phone with texts that are 40% longer (U-02, U-06)",
  (_as, _pad, adres) => loop.bezoek(adres, "nl", "breedte"),
);
