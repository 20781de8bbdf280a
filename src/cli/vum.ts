import { readFileSync } from "node:fs";
import { Failure } from "#core/failure";
import { dateInNetherlands } from "#core/dates";
import { type Gevonden, laadAanbod, zoekAanbod } from "../modules/vum/aanbod-store.ts";
import { leesProfielen, leesVragen } from "../modules/vum/lees-bestand.ts";
import { isOnleesbaar, leesSelectievraag, type Selectievraag } from "../modules/vum/selectievraag.ts";
import { MAX_RESULTATEN } from "../modules/vum/grenzen.ts";
import type { VumSoort } from "../modules/vum/vraagvelden.ts";
import { zoekInGeheugen } from "../modules/vum/zoek-in-geheugen.ts";
import { type Command, type Invoer, optionalText } from "./command.ts";
import { metEigenDatabase, PROEFREGIO } from "./vum-database.ts";

type Antwoord = {
  readonly ids: readonly string[];
  readonly maximumAantalResultatenBereikt: boolean;
  /** Why a question has no answer. */
  readonly fout?: string;
};

export const vumZoek: Command = {
  name: "vum zoek",
  usage: "vum zoek --soort werkzoekenden|vacatures --laad PROFIELEN.json --vragen VRAGEN.json",
  summary:
    "Beantwoordt zoekvragen van VUM over een bestand met profielen, zoals de bron het doet; op een eigen, tijdelijke database",
  options: { soort: { type: "string" }, laad: { type: "string" }, vragen: { type: "string" } },
  zonderDatabase: true,
  async run(invoer) {
    const soort = soortVan(invoer);
    const { rijen, overgeslagen } = leesProfielen(soort, jsonVan(invoer, "laad"));
    const vragen = leesVragen(jsonVan(invoer, "vragen"));
    if (overgeslagen > 0)
      process.stderr.write(`${overgeslagen} profielen zonder nummer zijn overgeslagen.\n`);
    const antwoorden = await metEigenDatabase(async (owner) => {
      const nu = new Date();
      await laadAanbod(owner, PROEFREGIO, rijen, nu);
      const grenzen = { vandaag: dateInNetherlands(nu), hoogstens: MAX_RESULTATEN + 1 };
      return beantwoord(soort, vragen, (vraag) => zoekAanbod(owner, PROEFREGIO, soort, vraag, grenzen));
    }).catch((error: unknown) => {
      process.stderr.write(`Zonder database gezocht, want die start hier niet: ${String(error)}\n`);
      return beantwoord(soort, vragen, async (vraag) => zoekInGeheugen(rijen, vraag, MAX_RESULTATEN + 1));
    });
    return { json: antwoorden, text: antwoorden.map(inWoorden).join("\n") };
  },
};

async function beantwoord(
  soort: VumSoort,
  vragen: ReturnType<typeof leesVragen>,
  zoek: (vraag: Selectievraag) => Promise<Gevonden[]>,
): Promise<Antwoord[]> {
  const antwoorden: Antwoord[] = [];
  for (const vraagObject of vragen) {
    const vraag = leesSelectievraag(soort, vraagObject);
    antwoorden.push(
      isOnleesbaar(vraag)
        ? { ids: [], maximumAantalResultatenBereikt: false, fout: vraag.uitleg }
        : antwoordOp(await zoek(vraag)),
    );
  }
  return antwoorden;
}

const SOORTEN: Readonly<Record<string, VumSoort>> = { werkzoekenden: "werkzoekende", vacatures: "vacature" };

function soortVan(invoer: Invoer): VumSoort {
  const soort = SOORTEN[optionalText(invoer, "soort") ?? ""];
  if (!soort) throw fout("soort", "Kies met --soort wat u zoekt: werkzoekenden of vacatures.");
  return soort;
}

function jsonVan(invoer: Invoer, optie: "laad" | "vragen"): unknown {
  const bestand = optionalText(invoer, optie);
  if (bestand === undefined) throw fout(optie, `Zeg met --${optie} welk bestand gelezen wordt.`);
  let tekst: string;
  try {
    tekst = new TextDecoder("utf-8").decode(readFileSync(bestand)); // leaves out the byte order mark
  } catch {
    throw fout("lezen", `${bestand} kan niet gelezen worden. Kijk of het bestaat en of u het mag lezen.`);
  }
  try {
    return JSON.parse(tekst);
  } catch {
    throw fout("json", `${bestand} is geen JSON. Kijk of er een komma of haakje mist.`);
  }
}

const antwoordOp = (gevonden: readonly Gevonden[]): Antwoord => ({
  ids: gevonden.slice(0, MAX_RESULTATEN).map(({ id }) => id),
  maximumAantalResultatenBereikt: gevonden.length > MAX_RESULTATEN,
});

const inWoorden = ({ ids, maximumAantalResultatenBereikt, fout }: Antwoord, at: number): string =>
  `Vraag ${at + 1}: ${fout ?? `${ids.length} gevonden${maximumAantalResultatenBereikt ? " (er zijn er meer)" : ""}: ${ids.join(", ") || "niemand"}`}`;

const fout = (wat: string, detail: string) => new Failure("invalid", `vum.${wat}`, detail);
