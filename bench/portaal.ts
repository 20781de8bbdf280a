// How soon a resident sees and can touch a page on a phone of five years old: a processor four times as slow, and the mobile
// network of Lighthouse (1,6 Mbit/s, 150 ms). Each page a few times in a browser that knows nothing yet; the median and the worst.
import { parseArgs } from "node:util";
import type { Browser, CDPSession, Page } from "playwright-core";
import { launch } from "../tests/support/browser.ts";
import { signIn } from "../tests/support/sign-in.ts";
import { withService } from "./with-service.ts";

const { values } = parseArgs({
  options: { keer: { type: "string", default: "5" }, paden: { type: "string" } },
});
const OPEN = [
  "/",
  "/krijgen",
  "/krijgen?na=indicatie&inkomen=partner",
  "/bel-mij",
  "/bel-mij?taal=ar",
  "/bel-mij?taal=ti",
];
const EIGEN = [
  "/mijn",
  "/mijn/plan",
  "/mijn/werken",
  "/mijn/werk",
  "/mijn/wensen",
  "/mijn/berichten",
  "/mijn/gegevens",
];
const CPU_TIMES_SLOWER = 4;
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const PHONE = { width: 390, height: 844 };

type Meting = {
  readonly lcp: number;
  readonly inp: number;
  readonly cls: number;
  readonly kb: number;
  readonly scriptKb: number;
};

await withService(
  async (address) => {
    const browser = await launch();
    console.log(
      "| page | LCP ms median (worst) | INP ms median (worst) | CLS worst | kB over the line | of which scripts |",
    );
    console.log("|---|---|---|---|---|---|");
    const paden = values.paden?.split(",") ?? [...OPEN, ...EIGEN];
    for (const pad of paden) {
      const metingen: Meting[] = [];
      for (let keer = 0; keer < Number(values.keer); keer++) metingen.push(await meet(browser, address, pad));
      console.log(regel(pad, metingen));
    }
    await browser.close();
  },
  { port: "3917" },
);

async function meet(browser: Browser, baseURL: string, pad: string): Promise<Meting> {
  const context = await browser.newContext({ baseURL, viewport: PHONE, serviceWorkers: "block" });
  const page = await context.newPage();
  if (pad.startsWith("/mijn")) await signIn(page, "yonas", "/toegankelijkheid");
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.clearBrowserCache");
  await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_TIMES_SLOWER });
  await session.send("Network.emulateNetworkConditions", NETWORK);
  const bytes = countBytes(session);
  await page.addInitScript(observe);
  await page.goto(pad, { waitUntil: "networkidle" });
  await touch(page);
  const { lcp, inp, cls } = await page.evaluate(() => globalThis.gemeten);
  await context.close();
  return { lcp, inp, cls, kb: bytes.all / 1000, scriptKb: bytes.script / 1000 };
}

/** As they came over the line, compressed. */
function countBytes(session: CDPSession) {
  const bytes = { all: 0, script: 0 };
  const kinds = new Map<string, string>();
  session.on("Network.responseReceived", ({ requestId, type }) => void kinds.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    bytes.all += encodedDataLength;
    if (kinds.get(requestId) === "Script") bytes.script += encodedDataLength;
  });
  return bytes;
}

/** What a reader touches on any page: a choice or a field, and the keyboard. */
async function touch(page: Page): Promise<void> {
  const choice = page
    .locator("main input[type=radio], main input[type=checkbox], main input[type=text]")
    .first();
  if ((await choice.count()) > 0) await choice.click();
  else await page.locator("h1").click();
  for (const key of ["Tab", "Tab", "a"]) await page.keyboard.press(key);
  await page.waitForTimeout(300);
}

declare global {
  var gemeten: { lcp: number; inp: number; cls: number };
}

/** Runs in the page. The longest of a few interactions is the INP of a visit of less than fifty. */
function observe(): void {
  globalThis.gemeten = { lcp: 0, inp: 0, cls: 0 };
  const seen = globalThis.gemeten;
  const watch = (type: string, take: (entry: PerformanceEntry) => void, more = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
      ...more,
    });
  watch("largest-contentful-paint", ({ startTime }) => (seen.lcp = startTime));
  watch("layout-shift", (entry) => (seen.cls += (entry as unknown as { value: number }).value));
  watch("event", ({ duration }) => (seen.inp = Math.max(seen.inp, duration)), { durationThreshold: 16 });
}

function regel(pad: string, metingen: readonly Meting[]): string {
  const of = (kies: (meting: Meting) => number) => metingen.map(kies).toSorted((a, b) => a - b);
  const both = (all: readonly number[]) =>
    `${Math.round(all[all.length >> 1]!)} (${Math.round(all.at(-1)!)})`;
  const kb = (all: readonly number[]) => all.at(-1)!.toFixed(1);
  return `| ${pad} | ${both(of(({ lcp }) => lcp))} | ${both(of(({ inp }) => inp))} | ${of(({ cls }) => cls)
    .at(-1)!
    .toFixed(3)} | ${kb(of(({ kb }) => kb))} | ${kb(of(({ scriptKb }) => scriptKb))} |`;
}
