// How soon the bands of the plan are in the page after a slider moved: a thousand futures of fifteen years, in a browser on the
// same processors as the service. One step at a time, and then as fast as one can press.
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
    const measured = () =>
      page.evaluate((name) => performance.getEntriesByName(name).map(({ duration }) => duration), MAAT);
    const after = async (count: number) => {
      while ((await measured()).length < count) await page.waitForTimeout(20);
    };
    await after(1);
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
