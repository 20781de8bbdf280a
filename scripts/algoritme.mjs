// Writes the documents that account for the matching: docs/algoritme. A test compares them with the code.
//   node scripts/algoritme.mjs            the model card and the example of the register, as `npm run docs` does too
//   node scripts/algoritme.mjs --meet     first measures again whether planted bias is found (some ten seconds)
//   node scripts/algoritme.mjs --organisatie "Gemeente Voorbeeld" --contact algoritmes@voorbeeld.example
//                                         prints the registration of one organisation, and writes nothing
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { proef } from "../tests/support/eerlijkheidsproef.ts";
import { CIJFERS, documenten, json, registertekst } from "./algoritme.ts";

const { values } = parseArgs({
  options: {
    meet: { type: "boolean" },
    organisatie: { type: "string" },
    contact: { type: "string" },
  },
});
const { organisatie, contact, meet } = values;

const write = (file, text) => writeFileSync(new URL(`../${file}`, import.meta.url), text);

if (organisatie || contact) {
  if (!organisatie || !contact) {
    process.stderr.write("Geef allebei: --organisatie en --contact.\n");
    process.exitCode = 1;
  } else process.stdout.write(registertekst({ organisatie, contact }));
} else {
  if (meet) write(CIJFERS, json(proef()));
  for (const [file, text] of Object.entries(documenten())) write(file, text);
}
