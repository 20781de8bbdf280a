import { fout, redenVan } from "./fout.ts";
import { rekenregelVan } from "./rekenregels.ts";

/** In characters: no question is longer, and a line without an end must not fill the memory. */
const LONGEST_LINE = 1_000_000;

/**
 * Newline-delimited JSON in, an answer a line out, in order: `{"fout":"…"}` for a line that cannot be answered.
 * @param tell hears of a defect, which the line itself only names
 */
export async function* answerLines(
  chunks: AsyncIterable<string>,
  tell: (defect: unknown) => void,
): AsyncGenerator<string> {
  let rest = "";
  let isTooLong = false;
  for await (const chunk of chunks) {
    const lines = chunk.split("\n");
    lines[0] = rest + lines[0]!;
    rest = lines.pop()!;
    if (lines.length > 0) {
      const answers = lines.map((line, at) => (at === 0 && isTooLong ? TOO_LONG : answerLine(line, tell)));
      isTooLong = false;
      yield answers.join("");
    }
    if (rest.length > LONGEST_LINE) {
      isTooLong = true;
      rest = "";
    }
  }
  if (isTooLong) yield TOO_LONG;
  else if (rest !== "") yield answerLine(rest, tell);
}

const asKey = (woord: string) => woord;
const line = (answer: unknown) => `${JSON.stringify(answer)}\n`;
const TOO_LONG = line({ fout: `Deze invoerregel is langer dan ${LONGEST_LINE} tekens.` });

function answerLine(text: string, tell: (defect: unknown) => void): string {
  try {
    const { regel, ...woorden } = objectIn(text);
    return line(rekenregelVan(regel).antwoord(woorden, asKey));
  } catch (error) {
    const reden = redenVan(error);
    if (reden === undefined) tell(error);
    return line({ fout: reden ?? "Er ging iets mis bij deze vraag." });
  }
}

function objectIn(text: string): Record<string, unknown> {
  const value = parsed(text);
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw fout(
    "geen-json",
    'Deze invoerregel is geen JSON zoals {"regel":"minimumloon","datum":"2026-01-01"}.',
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
