import type { Cents } from "#core/money";
import type { Bijdragevraag, Gemeentejaar } from "#financien/bijdragen";
import type { Kostenpost } from "#financien/eerlijkheid";
import { euros, getal, type Lezer, lijst, meld, objectVan, plekVan, type Rij, tekst } from "../lezer.ts";

export type Post = Omit<Kostenpost, "gebruik"> & { readonly naam: string; readonly sleutel: Sleutel };
export type Opdracht = Bijdragevraag & { readonly posten: readonly Post[] };
export type Gelezen = {
  readonly opdracht: Opdracht;
  readonly fouten: readonly { readonly plaats: string; readonly wat: string }[];
};

const SLEUTELS = ["se", "inwoners", "clienten"] as const;
export type Sleutel = (typeof SLEUTELS)[number];

const VELDEN = {
  opdracht: ["kosten", "gemeenten", "prijzen", "vastDeel", "mengsel", "posten"],
  gemeente: ["gemeente", "inwoners", "se", "clienten", "afname", "rijksbijdrage"],
  post: ["naam", "bedrag", "beweegt", "sleutel"],
};
const MILLION = 1_000_000;
const HONDERDSTEN = 100;

/** A year of a company and its gemeenten as people write it: euros, numbers and shares from 0 to 1. */
export function leesBijdragen(invoer: unknown): Gelezen {
  const lezer: Lezer = new Map();
  const rij = objectVan(lezer, "", invoer, VELDEN.opdracht);
  const gemeenten = lijst(lezer, rij, "gemeenten", VELDEN.gemeente, gemeenteUit);
  if (Array.isArray(rij["gemeenten"]) && gemeenten.length === 0)
    meld(lezer, "gemeenten", "Noem ten minste één gemeente.");
  const opdracht: Opdracht = {
    kosten: euros(lezer, "", rij, "kosten"),
    gemeenten,
    prijzen: prijzenUit(lezer, rij),
    vastDeel: deel(lezer, "", { vastDeel: 0, ...rij }, "vastDeel"),
    mengsel: mengselUit(lezer, rij),
    posten: lijst(lezer, { posten: [], ...rij }, "posten", VELDEN.post, postUit),
  };
  for (const [at, { afname }] of gemeenten.entries())
    for (const product of Object.keys(afname))
      if (!(product in opdracht.prijzen))
        meld(lezer, `gemeenten[${at}].afname.${product}`, "Dit heeft geen prijs. Zet die bij prijzen.");
  return { opdracht, fouten: [...lezer].map(([plaats, wat]) => ({ plaats, wat })) };
}

const gemeenteUit = (lezer: Lezer, plaats: string, rij: Rij): Gemeentejaar => ({
  gemeente: tekst(lezer, plaats, rij, "gemeente"),
  inwoners: geheel(lezer, plaats, rij, "inwoners"),
  se: honderdsten(lezer, plaats, { se: 0, ...rij }, "se"),
  clienten: geheel(lezer, plaats, { clienten: 0, ...rij }, "clienten"),
  afname: afnameUit(lezer, `${plaats}.afname`, rij["afname"] ?? {}),
  rijksbijdrage: euros(lezer, plaats, { rijksbijdrage: 0, ...rij }, "rijksbijdrage"),
});

function afnameUit(lezer: Lezer, plaats: string, waarde: unknown): Record<string, number> {
  const rij = vrijObject(lezer, plaats, waarde);
  return Object.fromEntries(
    Object.keys(rij).map((product) => [product, honderdsten(lezer, plaats, rij, product)]),
  );
}

function prijzenUit(lezer: Lezer, { prijzen = {} }: Rij): Record<string, Cents> {
  const rij = vrijObject(lezer, "prijzen", prijzen);
  return Object.fromEntries(
    Object.keys(rij).map((product) => [product, euros(lezer, "prijzen", rij, product)]),
  );
}

function mengselUit(lezer: Lezer, { mengsel = { se: 1, inwoners: 1, clienten: 1 } }: Rij) {
  const rij = { se: 0, inwoners: 0, clienten: 0, ...objectVan(lezer, "mengsel", mengsel, SLEUTELS) };
  const of = (sleutel: Sleutel) => honderdsten(lezer, "mengsel", rij, sleutel);
  const weging = { se: of("se"), inwoners: of("inwoners"), clienten: of("clienten") };
  if (Object.values(weging).every((gewicht) => gewicht === 0))
    meld(lezer, "mengsel", "Geef ten minste één sleutel een gewicht boven nul.");
  return weging;
}

function postUit(lezer: Lezer, plaats: string, rij: Rij): Post {
  const sleutel = rij["sleutel"];
  if (!isSleutel(sleutel)) meld(lezer, `${plaats}.sleutel`, `Kies een van: ${SLEUTELS.join(", ")}.`);
  return {
    naam: tekst(lezer, plaats, rij, "naam"),
    bedrag: euros(lezer, plaats, rij, "bedrag"),
    beweegt: deel(lezer, plaats, rij, "beweegt"),
    sleutel: isSleutel(sleutel) ? sleutel : "inwoners",
  };
}

const isSleutel = (waarde: unknown): waarde is Sleutel => SLEUTELS.some((sleutel) => sleutel === waarde);

/** From 0 to 1, as millionths. */
function deel(lezer: Lezer, plaats: string, rij: Rij, veld: string): number {
  const waarde = getal(lezer, plaats, rij, veld);
  if (waarde < 0 || waarde > 1) meld(lezer, plekVan(plaats, veld), "Vul een deel in van 0 tot en met 1.");
  return Math.round(waarde * MILLION);
}

function honderdsten(lezer: Lezer, plaats: string, rij: Rij, veld: string): number {
  const waarde = getal(lezer, plaats, rij, veld);
  if (waarde < 0) meld(lezer, plekVan(plaats, veld), "Vul nul of meer in.");
  return Math.round(Math.max(0, waarde) * HONDERDSTEN);
}

function geheel(lezer: Lezer, plaats: string, rij: Rij, veld: string): number {
  const waarde = getal(lezer, plaats, rij, veld);
  if (waarde >= 0 && Number.isInteger(waarde)) return waarde;
  meld(lezer, plekVan(plaats, veld), "Vul een heel getal in van nul of meer.");
  return 0;
}

function vrijObject(lezer: Lezer, plaats: string, waarde: unknown): Rij {
  if (typeof waarde === "object" && waarde !== null && !Array.isArray(waarde)) return waarde as Rij;
  meld(lezer, plaats, "Geef een object, tussen { en }.");
  return {};
}
