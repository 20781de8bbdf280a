import { appendFileSync } from "node:fs";
import type { Page } from "playwright-core";

/** One look of axe at a page, for the statement of accessibility. */
export type AxeLook = {
  readonly pad: string;
  readonly staat: string;
  readonly thema: string;
  readonly overtredingen: number;
};

const FILE = process.env["MEEDOEN_AXE"];
const ID = /\/[0-9a-f]{8}-[0-9a-f-]{27}/g;

/** Kept only while `scripts/toegankelijkheid.ts` runs the tests. */
export async function recordAxe(page: Page, thema: string, overtredingen: number): Promise<void> {
  if (!FILE) return;
  const pad = new URL(page.url()).pathname.replaceAll(ID, "/:id");
  const staat = await page.locator("h1, h2, [role=alert]").allInnerTexts();
  const look: AxeLook = { pad, staat: staat.join(" · "), thema, overtredingen };
  appendFileSync(FILE, `${JSON.stringify(look)}\n`);
}
