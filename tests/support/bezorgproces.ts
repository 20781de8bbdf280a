// Sends the meldingen of the database of a test from a process of its own, until it is killed: `node tests/support/bezorgproces.ts`.
import { startBezorgdienst } from "../../src/modules/abonnementen/bezorgen/bezorgdienst.ts";
import { KLEINE_MATEN, SITE } from "./meldingen.ts";
import { sleutels } from "./sleutels.ts";

await startBezorgdienst({
  url: process.env["TEST_DATABASE"] ?? "",
  sleutels,
  now: () => new Date(),
  site: SITE,
  intern: false,
  maten: KLEINE_MATEN,
  onDefect: (error) => void process.stderr.write(`${String(error)}\n`),
});
process.stdout.write("bezorgt\n");
