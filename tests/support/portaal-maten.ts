import type { Page } from "playwright-core";
import type { Taalcode } from "../../src/portaal/talen.ts";

/**
 * What a thumb must hit (U-02): 44 px for what stands by itself, 24 px for everything else (WCAG 2.5.8), a link inside a
 * sentence as high as the sentence. A box to tick is as large as the words beside it.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const MAIN = 43.5;
    const LEAST = 23.5;
    const all = [
      ...document.querySelectorAll<HTMLElement>("button, a[href], summary, select, textarea, input"),
    ].filter((element) => element.checkVisibility() && !element.matches(".nl-skip-link, [type=hidden]"));
    const area = (element: HTMLElement) => (element.closest("label") ?? element).getBoundingClientRect();
    const hasWordsAround = (element: HTMLElement) => {
      const block = element.closest("p, li, dd, td, h1, h2, h3");
      const words = (text: string | null | undefined) => (text ?? "").replaceAll(/[\s,.;:·]+/g, "").length;
      return block !== null && words(block.textContent) > words(element.textContent);
    };
    return all
      .filter((element) => {
        const { height, width } = area(element);
        const isInline = element.tagName === "A" && getComputedStyle(element).display === "inline";
        if (isInline && hasWordsAround(element)) return false;
        return height < MAIN || width < LEAST;
      })
      .map((element) => `${Math.round(area(element).height)} px: ${element.outerHTML.slice(0, 140)}`);
  });

/** Words that do not fit in what holds them, and cannot be reached by scrolling. */
export const clippedTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>("*")]
      .filter((element) => {
        if (!element.checkVisibility() || element.closest("svg") || element.clientWidth <= 1) return false;
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        if (clipPath !== "none" || element.textContent.trim() === "") return false;
        const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
        return (
          (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => element.outerHTML.slice(0, 140)),
  );

/** Languages of which a word in Latin letters is a word of another language. */
const OTHER_LETTERS = new Set<Taalcode>(["ar", "ti", "uk"]);

/** More than one Dutch or English word in a row that is not marked as such (WCAG 3.1.2); a name is of no language. */
export async function notMarked(page: Page, code: Taalcode): Promise<string[]> {
  if (!OTHER_LETTERS.has(code)) return [];
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const own = node.parentElement?.closest("[lang]");
      const isMarked =
        own !== document.documentElement || node.parentElement?.closest("bdi, script, [translate=no]");
      if (!isMarked && /\p{Script=Latin}{2,}\s+\p{Ll}\p{Script=Latin}+/u.test(node.textContent ?? ""))
        found.push(node.textContent!.trim().slice(0, 80));
    }
    return found;
  });
}
