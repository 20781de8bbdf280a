import { Failure } from "#core/failure";
import { maakBanen } from "#matching/functiecreatie/functiecreatie";
import type { Opdracht } from "#matching/functiecreatie/opdracht";
import { antwoordVan } from "../modules/functiecreatie/antwoord.ts";
import { highsOplosser } from "../modules/functiecreatie/highs.ts";
import { leesOpdracht } from "../modules/functiecreatie/lees-opdracht.ts";
import { bestandVan, jsonUit, opsomming } from "./bestand.ts";
import { type Command, type Invoer, optionalText } from "./command.ts";

export const jobcarving: Command = {
  name: "jobcarving",
  usage: "jobcarving --bestand taken.json [--seconden 60]",
  summary: "Nieuwe banen uit de taken van een of meer werkgevers, met bewijs; zonder database",
  options: { bestand: { type: "string" }, seconden: { type: "string" } },
  zonderDatabase: true,
  async run(invoer) {
    const bestand = bestandVan(invoer, "de taken");
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
  throw fout("opdracht", opsomming(bestand, fouten));
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
