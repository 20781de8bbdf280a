import { type Cents, cents } from "#core/money";
import { bijdragen, type Gemeentejaar, type Model, MODELLEN } from "#financien/bijdragen";
import type { Gemeente } from "#toekomstplan/geld/gemeenten";
import type { Bloknaam } from "#toekomstplan/geld/jaren";
import { taakOp } from "#toekomstplan/geld/taken";
import type { Hefbomen, Planjaar, Planvraag } from "#toekomstplan/plan";

/** What a gemeente can take of the company, each with a price (C4, C5). */
export const PRODUCTEN = ["wsw", "beschut", "tussengroep", "terugvalplek", "traject"] as const;
export type Product = (typeof PRODUCTEN)[number];

/** What is agreed about paying together, beside the keys of the plan itself. */
export type Afspraken = {
  /** For one standaardeenheid, place or traject in a year, in the euros of that year. */
  readonly prijzen: Readonly<Record<Product, Cents>>;
  /** Of C5: the share of the costs that does not follow use, in millionths. */
  readonly vastDeel: number;
};

/** Only the price of beschut werk was found (AM match, 2025); the others are assumed. */
export const AFSPRAKEN: Afspraken = {
  prijzen: {
    wsw: cents(2_500_00),
    beschut: cents(12_000_00),
    tussengroep: cents(12_000_00),
    terugvalplek: cents(12_000_00),
    traject: cents(8_000_00),
  },
  vastDeel: 400_000,
};

/** Of one gemeente in a year, in whole cents. */
export type Bedragen = {
  readonly code: string;
  readonly naam: string;
  /** To the company, by the model. */
  readonly aanBedrijf: Cents;
  /** For what it arranges without the company. */
  readonly zelf: Cents;
  readonly totaal: Cents;
};

export type Bijdragejaar = {
  readonly jaar: number;
  readonly blokken: Readonly<Record<Bloknaam, Cents>>;
  /** Results on BUIG apart: those stay with each gemeente. */
  readonly totaal: Cents;
  /** What gemeenten have to pay together: to the company and for what they arrange themselves. */
  readonly samen: Cents;
  readonly gemeenten: readonly Bedragen[];
  /** What the company keeps (or is short, below zero): only models that follow a price or a budget leave something. */
  readonly saldo: Cents;
};

/**
 * Who pays what in each year of one future, by one of the seven models (R-310…R-313). Each block is rounded once to whole
 * cents; what gemeenten pay adds up to the costs and the balance, to the cent.
 */
export function bijdragenVan(
  vraag: Planvraag,
  plan: readonly Planjaar[],
  model: Model,
  afspraken: Afspraken = AFSPRAKEN,
): readonly Bijdragejaar[] {
  const { uitgangspunten, scenario } = vraag;
  const hefbomen: Hefbomen = { ...uitgangspunten.hefbomen, ...scenario?.hefbomen };
  let reserve = inCenten(uitgangspunten.bedrijf.reserve);
  return plan.map((jaar) => {
    const eind = inCenten(jaar.geld.reserve);
    const found = eenJaar({ jaar, hefbomen, gemeenten: uitgangspunten.gemeenten, model, afspraken }, reserve);
    reserve = eind;
    return found;
  });
}

/** All seven on the same future. */
export const alleBijdragen = (
  vraag: Planvraag,
  plan: readonly Planjaar[],
  afspraken: Afspraken = AFSPRAKEN,
): Readonly<Record<Model, readonly Bijdragejaar[]>> =>
  Object.fromEntries(
    (Object.keys(MODELLEN) as Model[]).map((model) => [model, bijdragenVan(vraag, plan, model, afspraken)]),
  ) as Record<Model, readonly Bijdragejaar[]>;

type Jaarvraag = {
  readonly jaar: Planjaar;
  readonly hefbomen: Hefbomen;
  readonly gemeenten: readonly Gemeente[];
  readonly model: Model;
  readonly afspraken: Afspraken;
};

function eenJaar(vraag: Jaarvraag, reserveVorig: Cents): Bijdragejaar {
  const { jaar, gemeenten, model, hefbomen, afspraken } = vraag;
  const { blokken, perGemeente } = jaar.geld;
  const inBlok = (naam: Bloknaam) => inCenten(blokken[naam].resultaat);
  const cent = {
    BUIG: inBlok("BUIG"),
    WSW: inBlok("WSW"),
    Participatiebudget: inBlok("Participatiebudget"),
    Bedrijfsvoering: inBlok("Bedrijfsvoering"),
  };
  const rest = cent.WSW + cent.Participatiebudget + cent.Bedrijfsvoering;
  const samen = cents(inCenten(jaar.geld.reserve) - reserveVorig - rest);
  const zelf = gemeenten.map(({ code }) => inCenten(perGemeente[code]!.zelf));
  const kosten = cents(samen - som(zelf));
  const volumes = gemeenten.map((gemeente) => volumesVan(gemeente, vraag));
  const paid = bijdragen(bruikbaar(model, volumes), {
    kosten,
    gemeenten: volumes,
    prijzen: afspraken.prijzen,
    vastDeel: afspraken.vastDeel,
    mengsel: mengselVan(hefbomen.sleutels, volumes),
  });
  return {
    jaar: jaar.geld.jaar,
    blokken: cent,
    totaal: cents(cent.BUIG + rest),
    samen,
    gemeenten: gemeenten.map(({ code, naam }, at) => {
      const aanBedrijf = paid.bijdragen[at]!.bedrag;
      return { code, naam, aanBedrijf, zelf: zelf[at]!, totaal: cents(aanBedrijf + zelf[at]!) };
    }),
    saldo: paid.saldo,
  };
}

/** What one gemeente takes of the company in a year, in hundredths. */
function volumesVan({ code, inwoners, deel }: Gemeente, { jaar, hefbomen }: Jaarvraag): Gemeentejaar {
  const { personen, geld } = jaar;
  const op = (taak: "beschut" | "werkdeel") => taakOp(hefbomen.taken, taak, geld.jaar);
  const aantal = {
    wsw: geld.fte.wsw * deel.wsw,
    beschut: personen.beschut.gemiddeld * deel.beschut * op("beschut"),
    tussengroep: personen.tussengroep.gemiddeld * deel.zoekt * op("werkdeel"),
    terugvalplek: personen.terugvalplek.gemiddeld * deel.zoekt * op("werkdeel"),
    traject: personen.traject.gemiddeld * deel.zoekt * op("werkdeel"),
  } satisfies Record<Product, number>;
  const afname = Object.fromEntries(PRODUCTEN.map((product) => [product, Math.round(aantal[product] * 100)]));
  return {
    gemeente: code,
    inwoners,
    se: afname["wsw"]!,
    clienten: PRODUCTEN.reduce((sum, product) => sum + afname[product]!, 0),
    afname,
    rijksbijdrage: cents(0), // what the state pays stands in the blocks already: to pass it on is to pay nothing on top
  };
}

/** A key that has run out, such as the Wsw after its end, leaves everything to the inhabitants. */
function bruikbaar(model: Model, volumes: readonly Gemeentejaar[]): Model {
  const leeg = (of: (volume: Gemeentejaar) => number) => volumes.every((volume) => of(volume) === 0);
  if (model === "C1" && leeg(({ clienten }) => clienten)) return "C3";
  return model === "C2" && leeg(({ se }) => se) ? "C3" : model;
}

function mengselVan(sleutels: Hefbomen["sleutels"], volumes: readonly Gemeentejaar[]): Hefbomen["sleutels"] {
  const left = (sleutel: keyof Hefbomen["sleutels"]) =>
    volumes.some((volume) => volume[sleutel] > 0) ? sleutels[sleutel] : 0;
  const mengsel = { se: left("se"), inwoners: sleutels.inwoners, clienten: left("clienten") };
  return mengsel.se + mengsel.inwoners + mengsel.clienten > 0 ? mengsel : { ...mengsel, inwoners: 1 };
}

const inCenten = (euro: number): Cents => cents(Math.round(euro * 100));
const som = (bedragen: readonly Cents[]): number => bedragen.reduce((sum, bedrag) => sum + bedrag, 0);
