// How many answers a second the batch of the rules gives: the whole command as its user runs it, from standard input to
// standard output, with steps and sources. Every question is another one.
import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { once } from "node:events";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    answers: { type: "string", default: "200000" },
    rounds: { type: "string", default: "3" },
    raw: { type: "string" },
  },
});
const ANSWERS = Number(values.answers);
const LINES_IN_CHUNK = 500;
const DOEL = 20_000;

const two = (n: number) => String(n).padStart(2, "0");
const dayOf = (at: number) => `${2024 + (at % 3)}-${two(1 + (at % 12))}-${two(1 + (at % 28))}`;

/** Days of three years, percentages with decimals, hours by the quarter; half with a start, an age or the flat rate. */
const QUESTIONS: Readonly<Record<string, (at: number) => object>> = {
  loonkostensubsidie: (at) => ({
    datum: dayOf(at),
    loonwaarde: (at % 10_000) / 100,
    uren: 8 + (at % 128) / 4,
    ...(at % 4 === 1 && { startdatum: `${2024 + (at % 3)}-01-01`, voltijd: 38 }),
    ...(at % 4 === 2 && { leeftijd: 15 + (at % 8) }),
  }),
  loonheffing: (at) => ({
    datum: dayOf(at),
    maandloon: (at % 600_000) / 100,
    zonderKorting: at % 2 === 0,
  }),
  minimumloon: (at) => ({ datum: dayOf(at), leeftijd: 15 + (at % 10) }),
  bijstandsnorm: (at) => ({
    datum: `${2025 + (at % 2)}-${two(1 + (at % 12))}-01`,
    huishouden: at % 2 === 0 ? "gehuwd" : "alleenstaand",
    kostendelers: 1 + (at % 7),
  }),
};

const measured = [];
for (const regel of Object.keys(QUESTIONS)) {
  for (let round = 0; round < Number(values.rounds); round += 1) measured.push(await measure(regel));
}
console.table(measured);
if (values.raw) await writeFile(values.raw, `${JSON.stringify(measured, null, 2)}\n`);

async function measure(regel: string) {
  const questionOf = QUESTIONS[regel]!;
  const child = spawn(process.execPath, ["src/cli/meedoen.ts", "regels", "--batch"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const begin = performance.now();
  let first = 0;
  let answers = 0;
  let fouten = 0;
  let bytes = 0;
  child.stdout.on("data", (chunk: Buffer) => {
    first ||= performance.now();
    bytes += chunk.length;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) answers += 1;
    if (chunk.includes('{"fout":')) fouten += 1;
  });
  for (let at = 0; at < ANSWERS; at += LINES_IN_CHUNK) {
    const lines = Array.from({ length: Math.min(LINES_IN_CHUNK, ANSWERS - at) }, (_, n) =>
      JSON.stringify({ regel, ...questionOf(at + n) }),
    );
    if (!child.stdin.write(`${lines.join("\n")}\n`)) await once(child.stdin, "drain");
  }
  child.stdin.end();
  await once(child, "close");
  const end = performance.now();
  if (answers !== ANSWERS || fouten > 0) throw new Error(`${answers} answers, ${fouten} parts with an error`);
  return {
    regel,
    answers,
    "start ms": Math.round(first - begin),
    "all ms": Math.round(end - begin),
    "answers/s, start included": Math.round((answers * 1000) / (end - begin)),
    "answers/s after the first": Math.round((answers * 1000) / (end - first)),
    MB: Math.round(bytes / 1e6),
    ...(regel === "loonkostensubsidie" && { doel: DOEL }),
  };
}
