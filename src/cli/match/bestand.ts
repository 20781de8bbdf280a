import { mkdirSync } from "node:fs";
import path from "node:path";
import { Failure } from "#core/failure";
import { type Command, type Invoer, optionalText } from "../command.ts";
import { paren, toegewezen } from "./bestand-uitkomst.ts";
import { ALLES, type Bestandrun, runBestanden } from "./bestand-run.ts";
import { writeLines } from "./schrijf.ts";

export const matchBestand = {
  name: "match bestand",
  usage: "match bestand MAP [--schrijf UITMAP] [--top N]",
  summary: "Wie past waar en de beste toewijzing, over personen.ndjson en plekken.ndjson; zonder database",
  options: { schrijf: { type: "string" }, top: { type: "string" } },
  zonderDatabase: true,
  async run(invoer: Invoer) {
    const [map, ...meer] = invoer.positionals;
    if (map === undefined || meer.length > 0)
      throw fout("map", "Zeg in welke map personen.ndjson en plekken.ndjson staan.");
    const run = runBestanden(map, topVan(invoer));
    const uitmap = optionalText(invoer, "schrijf");
    if (uitmap !== undefined) {
      mkdirSync(uitmap, { recursive: true });
      writeLines(path.join(uitmap, "paren.ndjson"), paren(run));
      writeLines(path.join(uitmap, "toewijzing.ndjson"), toegewezen(run));
    }
    const json = { ...run.samenvatting, geheugen: process.resourceUsage().maxRSS * 1024 };
    return { json, text: inWoorden(run) };
  },
} satisfies Command;

function topVan(invoer: Invoer): number {
  const tekst = optionalText(invoer, "top") ?? "alles";
  if (tekst === "alles") return ALLES;
  if (!/^[1-9]\d{0,5}$/.test(tekst)) throw fout("top", "--top moet een heel getal zijn, of alles.");
  return Number(tekst);
}

function inWoorden({ samenvatting }: Bestandrun): string {
  const {
    personen,
    plekken,
    paren: aantal,
    passend,
    geplaatst,
    waarde,
    bovengrens,
    bewijs,
    ms,
  } = samenvatting;
  return [
    `${personen} personen en ${plekken} plekken: ${passend} van ${aantal} paren passen.`,
    `${geplaatst} personen hebben een plek. Waarde ${waarde}, hoogstens mogelijk ${bovengrens} (${bewijs}).`,
    `${Math.round(ms)} milliseconden.`,
  ].join("\n");
}

const fout = (wat: string, detail: string) => new Failure("invalid", `match.bestand-${wat}`, detail);
