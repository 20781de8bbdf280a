import { readFileSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { answerLines } from "./batch.ts";
import { fout, redenVan } from "./fout.ts";
import type { Rekenregel } from "./rekenregel.ts";
import { rekenregels, rekenregelVan } from "./rekenregels.ts";

/** The rules of the law on the command line: JSON out, with no database. Answers the exit code. */
export async function regels(args: readonly string[]): Promise<number> {
  const [naam, ...rest] = args.filter((arg) => arg !== "--json"); // JSON is all there is
  if (naam === undefined || naam === "help" || [naam, ...rest].some(isHelp)) {
    const shown = rekenregels.filter((regel) => regel.naam === naam);
    process.stdout.write(help(shown.length > 0 ? shown : rekenregels));
    return 0;
  }
  if (naam === "--batch") {
    if (rest.length > 0)
      throw fout("batch", "Bij --batch horen geen andere woorden: de vragen komen op invoer.");
    await batch();
    return 0;
  }
  const answer = answerOf(rekenregelVan(naam), rest);
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  return 0;
}

async function batch(): Promise<void> {
  process.stdin.setEncoding("utf8");
  const tell = (defect: unknown) =>
    process.stderr.write(`${defect instanceof Error ? defect.stack : String(defect)}\n`);
  await pipeline(
    process.stdin as AsyncIterable<string>,
    (chunks: AsyncIterable<string>) => answerLines(chunks, tell),
    process.stdout,
    { end: false },
  );
}

function answerOf(regel: Rekenregel, args: readonly string[]) {
  try {
    return regel.antwoord(wordsIn(regel, args), asOption);
  } catch (error) {
    const reden = redenVan(error);
    throw reden === undefined ? error : fout("vraag", reden);
  }
}

const asOption = (woord: string) => `--${woord.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** The options as words. A word that is too much to write is in a file: `--bestand`. */
function wordsIn(regel: Rekenregel, args: readonly string[]): Record<string, unknown> {
  const optionOf = new Map(Object.keys(regel.woorden).map((woord) => [asOption(woord).slice(2), woord]));
  if (optionOf.delete("situatie")) optionOf.set("bestand", "situatie");
  const isVlag = (option: string) => regel.woorden[optionOf.get(option)!]!.isVlag;
  const options = Object.fromEntries(
    [...optionOf.keys()].map((option) => [option, { type: isVlag(option) ? "boolean" : "string" } as const]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const words: Record<string, unknown> = {};
  for (const token of tokens) {
    const written =
      token.kind === "option" ? token.rawName : token.kind === "positional" ? token.value : "--";
    const woord = token.kind === "option" ? optionOf.get(token.name) : undefined;
    if (token.kind !== "option" || woord === undefined || !written.startsWith("--"))
      throw fout(
        "onbekend",
        `De regel ${regel.naam} kent ${written} niet. Gebruik: meedoen regels ${regel.gebruik}`,
      );
    if (Object.hasOwn(words, woord)) throw fout("dubbel", `${written} staat er twee keer.`);
    words[woord] = valueOf(token, isVlag(token.name));
  }
  return words;
}

function valueOf(
  { name, rawName, value }: { name: string; rawName: string; value: string | undefined },
  isVlag: boolean,
) {
  if (isVlag) {
    if (value === undefined) return true;
    throw fout("vlag", `Bij ${rawName} hoort geen waarde.`);
  }
  if (value === undefined || value.startsWith("--")) throw fout("waarde", `Bij ${rawName} hoort een waarde.`);
  return name === "bestand" ? jsonIn(value) : value;
}

function jsonIn(file: string): unknown {
  const text = textIn(file);
  try {
    return JSON.parse(text);
  } catch {
    throw fout("bestand", `In ${file} staat geen JSON.`);
  }
}

function textIn(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw fout("bestand", `Het bestand ${file} kan niet worden gelezen.`);
  }
}

const isHelp = (arg: string) => arg === "--help" || arg === "-h";

const help = (shown: readonly Rekenregel[]): string =>
  [
    "Gebruik: npm run --silent meedoen -- regels REGEL --woord waarde …",
    "     of: npm run --silent meedoen -- regels --batch < vragen.ndjson\n",
    ...shown.map(({ gebruik, uitleg }) => `  ${gebruik}\n      ${uitleg}`),
    "",
    'Het antwoord is JSON: bedragen in euro\'s als tekst ("1039.44"), de stappen, de bronnen en hoe zeker ze zijn.',
    "Decimalen met komma of punt, zonder punt tussen duizendtallen. De bedragen zijn die van deze uitgave.",
    'Een batch is een vraag per regel: {"regel":"loonheffing","datum":"2026-01-01","maandloon":"1804.50","zonderKorting":true}.',
    'Wat niet kan, geeft een melding en code 1; in een batch is dat {"fout":"…"} op zijn plaats.\n',
  ].join("\n");
