import { closeSync, openSync, writeSync } from "node:fs";

const BLOK = 1 << 20; // characters

/** One object a line, without ever having all of them in memory. Answers how many. */
export function writeLines(file: string, objects: Iterable<unknown>): number {
  const opened = openSync(file, "w");
  let text = "";
  let lines = 0;
  try {
    for (const object of objects) {
      text += `${JSON.stringify(object)}\n`;
      lines++;
      if (text.length < BLOK) continue;
      writeAll(opened, text);
      text = "";
    }
    writeAll(opened, text);
  } finally {
    closeSync(opened);
  }
  return lines;
}

function writeAll(opened: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(opened, bytes, at);
}
