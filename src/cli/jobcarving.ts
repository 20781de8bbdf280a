import { readFileSync, statSync } from "node:fs";
import { Failure } from "#core/failure";
import { maakBanen } from "#matching/functiecreatie/functiecreatie";
import type { Opdracht } from "#matching/functiecreatie/opdracht";
import { antwoordVan } from "../modules/functiecreatie/antwoord.ts";
import { highsOplosser } from "../modules/functiecreatie/highs.ts";
import { leesOpdracht } from "../modules/functiecreatie/lees-opdracht.ts";
import { type Command, type Invoer, optionalText } from "./command.ts";

const LANGST = 10_000_000;
const MEESTE_FOUTEN = 20;

export const jobcarving: Command = {
  name: "jobcarving",
  usage: "jobcarving --bestand taken.json [--seconden 60]",
  summary: "Nieuwe banen uit de taken van een of meer werkgevers, met bewijs; zonder database",
  options: { bestand: { type: "string" }, seconden: { type: "string" } },
  zonderDatabase: true,
  async run(invoer) {
    const bestand = optionalText(invoer, "bestand");
    if (bestand === undefined)
      throw fout("bestand", "Zeg in welk bestand de taken staan: --bestand taken.json");
    const opdracht = opdrachtUit(bestand);
    const seconden = secondenVan(invoer);
    const oplosser = await highsOplosser();
    const begin = performance.now();
    const uitkomst = maakBanen(opdracht, oplosser, { klok: () => performance.now(), seconden });
    if ("isOnmogelijk" in uitkomst) {
      throw fout(
        "onmogelijk",
        "Er is geen oplossing waarin elke taak zit die volgens de sloten moet. Haal een slot van de soort moet weg.",
      );
    }
    const json = { ...antwoordVan(opdracht, uitkomst), ms: Math.round(performance.now() - begin) };
    return { json, text: inWoorden(json) };
  },
};

function opdrachtUit(bestand: string): Opdracht {
  const { opdracht, fouten } = leesOpdracht(jsonUit(bestand));
  if (opdracht) return opdracht;
  const regels = fouten.slice(0, MEESTE_FOUTEN).map(({ plaats, wat }) => `  ${plaats}: ${wat}`);
  const meer = fouten.length - regels.length;
  if (meer > 0) regels.push(`  en nog ${meer}.`);
  throw fout("opdracht", `In ${bestand} klopt iets niet. Er is niets berekend.\n${regels.join("\n")}`);
}

function jsonUit(bestand: string): unknown {
  const tekst = tekstUit(bestand);
  try {
    return JSON.parse(tekst);
  } catch (error) {
    throw fout(
      "json",
      `${bestand} is geen JSON${plaatsVan(error, tekst)}. Kijk of er een komma of haakje mist.`,
    );
  }
}

function tekstUit(bestand: string): string {
  try {
    if (statSync(bestand).size > LANGST)
      throw fout("groot", `${bestand} is groter dan 10 MB. Maak het kleiner.`);
    return readFileSync(bestand, "utf8");
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw fout("lezen", `${bestand} kan niet gelezen worden. Kijk of het bestaat en of u het mag lezen.`);
  }
}

/** Where the parser stopped, as a line: " (regel 12)". */
function plaatsVan(error: unknown, tekst: string): string {
  const [, positie] = /position (\d+)/.exec(error instanceof Error ? error.message : "") ?? [];
  return positie === undefined ? "" : ` (regel ${tekst.slice(0, Number(positie)).split("\n").length})`;
}

function secondenVan(invoer: Invoer): number {
  const tekst = optionalText(invoer, "seconden") ?? "60";
  const seconden = Number(tekst);
  if (/^\d{1,4}$/.test(tekst) && seconden >= 1) return seconden;
  throw fout("seconden", "--seconden moet een heel getal zijn van 1 tot en met 9999.");
}

type Antwoord = ReturnType<typeof antwoordVan> & { readonly ms: number };

function inWoorden({
  banen,
  zonderBaan,
  vrijeUren,
  vrijInEuros,
  loonInEuros,
  ms,
  ...zeker
}: Antwoord): string {
  const bewezen =
    zeker.bewijs === "optimaal"
      ? "Bewezen: geen andere indeling brengt meer op."
      : `Een andere indeling kan hoogstens ${getal((zeker.bovengrens / zeker.waarde - 1) * 100)}% meer opbrengen.`;
  return [
    `${banen.length} banen. Per week ${getal(vrijeUren)} uur van specialisten vrij, ${euro(vrijInEuros)}; de banen kosten ${euro(loonInEuros)}.`,
    `${bewezen} ${Math.round(ms / 1000)} seconden.`,
    "",
    ...banen.flatMap(({ naam, nummer, delen, zinnen }) => [
      `${naam}${nummer > 1 ? ` (${nummer})` : ""}: ${zinnen.join(" ")}`,
      ...delen.map((deel) => `  ${getal(deel.uren)} uur ${deel.naam}, van ${deel.functie}, ${deel.afdeling}`),
    ]),
    ...(zonderBaan.length > 0 ? ["", "Zonder baan:"] : []),
    ...zonderBaan.map(
      ({ naam, aantal, reden }) => `  ${naam}${aantal > 1 ? ` (${aantal} keer)` : ""}: ${reden}`,
    ),
  ].join("\n");
}

const getal = (waarde: number): string => waarde.toLocaleString("nl-NL", { maximumFractionDigits: 2 });
const euro = (waarde: number): string =>
  waarde.toLocaleString("nl-NL", { style: "currency", currency: "EUR" });
const fout = (wat: string, detail: string) => new Failure("invalid", `jobcarving.${wat}`, detail);
