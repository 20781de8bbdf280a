// Writes the pages of docs that follow from the code. A test compares the two.
import { writeFileSync } from "node:fs";
import { documenten } from "./algoritme.ts";
import { pages } from "./docs-pages.ts";

for (const [file, text] of Object.entries({ ...pages(), ...documenten() }))
  writeFileSync(new URL(`../${file}`, import.meta.url), text);
