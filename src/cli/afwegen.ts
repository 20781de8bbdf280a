import { Failure } from "#core/failure";
import { type Afweging, type Criterium, type Oordeel, weegAf } from "#toekomstplan/afwegen/afwegen";
import { leesAfweging } from "../modules/scenarios/lees-afweging.ts";
import { bestandVan, jsonUit, opsomming } from "./bestand.ts";
import type { Command } from "./command.ts";

const TREKKINGEN = 10_000;
const ZAAD = 1;

export const afwegen: Command = {
  name: "afwegen",
  usage: "afwegen --bestand afweging.json",
  summary:
    "Weegt keuzes op criteria met hun volgorde en grenzen, en zegt hoe vaak elke keuze bovenaan staat; zonder database",
  options: { bestand: { type: "string" } },
  zonderDatabase: true,
  async run(invoer) {
    const bestand = bestandVan(invoer, "de criteria en de keuzes");
    const { vraag, fouten } = leesAfweging(jsonUit(bestand));
    if (fouten.length > 0) throw new Failure("invalid", "afwegen.invoer", opsomming(bestand, fouten));
    const afweging = weegAf({ ...vraag, trekkingen: TREKKINGEN, zaad: ZAAD });
    return { json: metNamen(afweging, vraag.criteria), text: inWoorden(afweging) };
  },
};

const metNamen = ({ gewichten, ...rest }: Afweging, criteria: readonly Criterium[]) => ({
  gewichten: Object.fromEntries(criteria.map(({ naam }, at) => [naam, gewichten[at]])),
  ...rest,
});

function inWoorden({ beste, oordelen, perWeging, omslagen: [first] }: Afweging): string {
  return [
    beste === null
      ? "Geen enkele keuze blijft binnen alle grenzen."
      : `${beste} staat bovenaan met de gewichten die uit de volgorde volgen.`,
    ...oordelen.map(overOptie),
    ...perWeging.map(({ wie, volgorde }) => `${wie}: ${volgorde.join(", ") || "geen keuze blijft over"}`),
    ...(first
      ? [
          `${first.optie} komt bovenaan als '${first.criterium}' ${procent(first.gewicht)} weegt in plaats van ${procent(first.nu)}.`,
        ]
      : []),
  ].join("\n");
}

const overOptie = ({ naam, veto, geweerd, waarde, rangen, rangenInVolgorde }: Oordeel): string =>
  geweerd.length > 0
    ? `${naam}: kan niet de beste heten. ${geweerd.join(" ")}`
    : veto.length > 0
      ? `${naam}: kan niet de beste heten, want over de grens bij ${veto.map(({ criterium }) => criterium).join(", ")}`
      : `${naam}: waarde ${waarde.toLocaleString("nl-NL", { maximumFractionDigits: 2 })}, bovenaan bij ${procent(rangen[0] ?? 0)} van alle gewichten en bij ${procent(rangenInVolgorde[0] ?? 0)} in deze volgorde`;

const procent = (deel: number): string => `${Math.round(deel * 100)}%`;
