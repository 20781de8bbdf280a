// How soon the bands of the plan are in the page after a slider moved: a thousand futures of fifteen years, in a browser on the
// same processors as the service. A second after the first bands, one step at a time, and then as fast as one can press.
import { parseArgs } from "node:util";
import { launch } from "../tests/support/browser.ts";
import { signIn } from "../tests/support/sign-in.ts";
import { withService } from "./with-service.ts";

const { values } = parseArgs({ options: { keer: { type: "string", default: "20" } } });
const MAAT = "toekomstplan:banden";
const inWords = (times: readonly number[]) => times.map((time) => time.toFixed(0)).join(" · ");

await withService(
  async (address) => {
    const browser = await launch();
    const page = await (await browser.newContext({ baseURL: address })).newPage();
    await signIn(page, "bas", "/toekomstplan");
    const slider = page.getByRole("slider", { name: "Plekken beschut werk" });
    await slider.focus();
    // from the event itself, so with what is drawn of the move before anything is reckoned
    await page.evaluate(() => {
      document.addEventListener(
        "input",
        ({ timeStamp }) => performance.mark("schuif", { startTime: timeStamp }),
        true,
      );
    });
    const measured = () =>
      page.evaluate((name) => {
        const moved = performance.getEntriesByName("schuif").map(({ startTime }) => startTime);
        return performance.getEntriesByName(name).map(({ startTime, duration }) => {
          const last = moved.findLast((moment) => moment <= startTime) ?? startTime;
          return startTime + duration - last;
        });
      }, MAAT);
    // looked at by the page itself: who asks it from outside all the time takes its processor
    const after = (count: number) =>
      page.evaluate(
        ([name, count]) =>
          new Promise<void>((resolve) => {
            const look = () => performance.getEntriesByName(name).length >= count;
            if (look()) return resolve();
            const observer = new PerformanceObserver(() => {
              if (!look()) return;
              observer.disconnect();
              resolve();
            });
            observer.observe({ type: "measure" });
          }),
        [MAAT, count] as const,
      );
    await after(1);
    await page.waitForTimeout(1_000); // somebody looks at the first bands before moving anything
    await page.evaluate(() => performance.clearMeasures());
    for (let keer = 1; keer <= Number(values.keer); keer++) {
      await page.keyboard.press("ArrowRight");
      await after(keer);
    }
    console.log("| slider to bands, ms | each time |\n|---|---|");
    console.log(`| one step at a time | ${inWords(await measured())} |`);
    await page.evaluate(() => performance.clearMeasures());
    for (let keer = 1; keer <= Number(values.keer); keer++) await page.keyboard.press("ArrowLeft");
    await page.waitForTimeout(3_000);
    console.log(`| as fast as one presses | ${inWords(await measured())} |`);
    await browser.close();
  },
  { port: "3918" },
);
