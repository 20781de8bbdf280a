// Writes the pages of docs that follow from the code. A test compares the two.
import { writeFileSync } from "node:fs";
import { pages } from "./docs-pages.ts";

for (const [file, text] of Object.entries(pages()))
  writeFileSync(new URL(`../${file}`, import.meta.url), text);
