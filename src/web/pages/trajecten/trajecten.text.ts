import type { Deelnamestatus, Eindreden } from "../../../modules/trajecten/deelname.ts";
import type { Aanwezig } from "../../../modules/trajecten/waarneming.ts";
import { count } from "../../format.ts";
import type { StatusKind } from "../../nlds/index.ts";

/** What several pages about trajecten say. */
export const text = {
  niveaus: ["met hulp", "soms zelf", "zelf"] as const,
  aanwezig: {
    aanwezig: "Aanwezig",
    "te laat": "Te laat",
    afgemeld: "Afgemeld",
    afwezig: "Geen bericht",
  } satisfies Readonly<Record<Aanwezig, string>>,
  status: {
    wacht: "Wacht op een plaats",
    aangeboden: "Plaats aangeboden",
    "doet mee": "Doet mee",
    klaar: "Klaar",
    gestopt: "Gestopt",
    ingetrokken: "Niet begonnen",
  } satisfies Readonly<Record<Deelnamestatus, string>>,
  reden: {
    "programma klaar": "Het programma is klaar",
    "werk gevonden": "Heeft werk gevonden",
    "opleiding begonnen": "Begint aan een opleiding",
    "ander traject": "Gaat naar een ander traject",
    "past niet bij inwoner": "Het past niet",
    "wil niet verder": "Wil niet verder",
    "situatie thuis": "De situatie thuis",
    verhuisd: "Is verhuisd",
    anders: "Anders",
    "groep gesloten": "De groep is gesloten",
  } satisfies Readonly<Record<Eindreden, string>>,
  soort: { werknemersvaardigheid: "Werknemers\u00advaardigheden", vakvaardigheid: "Vakvaardigheden" },
  weken: (weken: number | null) => (weken === null ? "duur niet bekend" : count(weken, "week", "weken")),
  duur: "Duur",
  keer: (keer: number, naam: string) => `${keer} keer ${naam}`,
  aanname: "Aanname",
  vrij: (vrij: number) => (vrij === 0 ? "vol" : `${vrij} vrij`),
  wacht: (wacht: number) => (wacht === 0 ? "niemand wacht" : wacht === 1 ? "1 wacht" : `${wacht} wachten`),
  dagen: ["", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"] as const,
} as const;

export const STATUS_LOOK: Readonly<Record<Deelnamestatus, StatusKind>> = {
  wacht: "waiting",
  aangeboden: "warning",
  "doet mee": "active",
  klaar: "ok",
  gestopt: "open",
  ingetrokken: "open",
};
