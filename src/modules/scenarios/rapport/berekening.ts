import { setImmediate } from "node:timers/promises";
import { type Keuze, type Plaats, rangorde } from "#toekomstplan/antwoorden/rangorde";
import { bandVan, type Toekomsten, toekomstenVan } from "#toekomstplan/antwoorden/toekomsten";
import { bijdrageVan, UITKOMSTEN, type Uitkomst } from "#toekomstplan/antwoorden/uitkomsten";
import { type Schending, waarborg } from "#toekomstplan/antwoorden/waarborg";
import { type Wachtjaar, wachten } from "#toekomstplan/antwoorden/wachten";
import { waardeOp, type Pad } from "#toekomstplan/hefbomen";
import { bewaarLoten, type Loten } from "#toekomstplan/loten";
import {
  type Planjaar,
  type Planvraag,
  planToekomst,
  type Scenario,
  type Uitgangspunten,
  type Vast,
} from "#toekomstplan/plan";
import { type Band, band } from "#toekomstplan/waaier";

export const BASIS_NAAM = "Niets veranderen";
export const JAREN = 10;
export const TREKKINGEN = { zaad: 1, trekkingen: 1_000 } as const;

/** An option before anything is reckoned; the base has no scenario. */
export type Rapportkeuze = {
  readonly sleutel: string;
  readonly naam: string;
  readonly uitleg: string;
  readonly aannames: readonly string[];
  readonly scenario: Scenario | null;
};

export type Berekend = Rapportkeuze & {
  readonly vraag: Planvraag;
  readonly toekomsten: Toekomsten;
  readonly schendingen: readonly Schending[];
  readonly jaren: readonly Wachtjaar[];
  readonly werk: Band;
  readonly wacht: Band;
  readonly bijWerkgever: Band;
  /** Of the gemeente that it is for, or of all together: a year on average, and year by year. */
  readonly bijdrage: Band;
  readonly perJaar: readonly Band[];
  /** Of that average: more than in the base, in the same future; and in what share of the futures it is more. */
  readonly meer: Band;
  readonly kansDuurder: number;
  /** With what is won or lost on bijstand and subsidies: more than in the base, a year on average. */
  readonly meerNetto: Band;
  readonly voorgeschoten: Band;
};

export type Berekening = {
  readonly uitgangspunten: Uitgangspunten;
  /** What the region knows better itself. */
  readonly vast: Vast;
  readonly gemeente: { readonly code: string; readonly naam: string } | null;
  readonly jaartallen: readonly number[];
  readonly opties: readonly Berekend[];
  readonly basis: Berekend;
  readonly plaatsen: readonly Plaats[];
  /** The option that comes first by the order of the principles; null where none may. */
  readonly eerste: Berekend | null;
  readonly verplicht: Pad;
};

export type Rekenvraag = Pick<Berekening, "uitgangspunten" | "gemeente" | "vast"> & {
  readonly keuzes: readonly Rapportkeuze[];
};

/** All options in the same futures. The base comes first; others get their turn in between. */
export async function bereken({ uitgangspunten, vast, gemeente, keuzes }: Rekenvraag): Promise<Berekening> {
  const vraagVan = (scenario: Scenario | null): Planvraag => ({
    uitgangspunten,
    scenario,
    jaren: JAREN,
    motor: "cohort",
    vast,
  });
  const loten = bewaarLoten();
  const basis = await alleToekomsten(vraagVan(null), loten);
  const verplicht = drieEruitEenErin(vraagVan(null));
  const opties: Berekend[] = [];
  for (const keuze of keuzes) {
    const vraag = vraagVan(keuze.scenario);
    const toekomsten = keuze.scenario ? await alleToekomsten(vraag, loten) : basis;
    await setImmediate();
    const schendingen = waarborg({ plan: toekomsten, basis }, { plekken: verplicht, isAangenomen: true });
    opties.push({
      ...keuze,
      vraag,
      toekomsten,
      schendingen,
      ...uitkomstenVan({ toekomsten, basis }, gemeente),
    });
  }
  const plaatsen = rangorde(opties.map(alsKeuze), gemeente ? `${gemeente.naam} betaalt` : undefined);
  const best = plaatsen.find(({ plaats }) => plaats === 1);
  const { beginjaar } = uitgangspunten.begin;
  return {
    uitgangspunten,
    vast,
    gemeente,
    jaartallen: Array.from({ length: JAREN }, (_, nth) => beginjaar + nth),
    opties,
    basis: opties[0]!,
    plaatsen,
    eerste: opties.find(({ naam }) => naam === best?.naam) ?? null,
    verplicht,
  };
}

const TEGELIJK = 100;

async function alleToekomsten(vraag: Planvraag, loten: Loten): Promise<Toekomsten> {
  const { zaad, trekkingen } = TREKKINGEN;
  const found: (readonly Planjaar[])[] = [];
  for (let vanaf = 0; vanaf < trekkingen; vanaf += TEGELIJK) {
    await setImmediate();
    const part = Math.min(TEGELIJK, trekkingen - vanaf);
    found.push(...toekomstenVan(vraag, { zaad, vanaf, trekkingen: part }, loten));
  }
  return found;
}

/** What is compared in money: of the gemeente, or of all together. */
export const bijdrageVoor = (gemeente: Berekening["gemeente"]): Uitkomst =>
  gemeente ? bijdrageVan(gemeente) : UITKOMSTEN.bijdrage;

type Naast = { readonly toekomsten: Toekomsten; readonly basis: Toekomsten };
function uitkomstenVan({ toekomsten, basis }: Naast, gemeente: Berekening["gemeente"]) {
  const bijdrage = bijdrageVoor(gemeente);
  const meer = Float64Array.from(toekomsten, (jaren, at) => bijdrage.van(jaren) - bijdrage.van(basis[at]!));
  return {
    jaren: wachten(toekomsten),
    werk: bandVan(toekomsten, UITKOMSTEN.werk.van),
    wacht: bandVan(toekomsten, UITKOMSTEN.wachtOpBeschut.van),
    bijWerkgever: bandVan(toekomsten, UITKOMSTEN.bijWerkgever.van),
    bijdrage: bandVan(toekomsten, bijdrage.van),
    perJaar: Array.from({ length: JAREN }, (_, nth) =>
      bandVan(toekomsten, (jaren) => bijdrage.van([jaren[nth]!])),
    ),
    meer: band(meer.slice()),
    kansDuurder: meer.filter((each) => each > 0).length / meer.length,
    meerNetto: band(
      Float64Array.from(
        toekomsten,
        (jaren, at) => nettoVan(gemeente, jaren) - nettoVan(gemeente, basis[at]!),
      ),
    ),
    voorgeschoten: bandVan(toekomsten, UITKOMSTEN.voorgeschoten.van),
  };
}

/** What a gemeente is out of pocket a year: what it pays, less what it keeps of its budgets for bijstand and subsidies. */
const nettoVan = (gemeente: Berekening["gemeente"], jaren: readonly Planjaar[]): number =>
  jaren.reduce((sum, { geld }) => {
    const own = gemeente ? [geld.perGemeente[gemeente.code]!] : Object.values(geld.perGemeente);
    return sum + own.reduce((total, { bijdrage, buig }) => total + bijdrage - buig, 0);
  }, 0) / jaren.length;

const alsKeuze = ({ naam, schendingen, werk, wacht, bijWerkgever, bijdrage }: Berekend): Keuze => ({
  naam,
  schendingen,
  werk: werk.p50,
  wacht: wacht.p50,
  bijWerkgever: bijWerkgever.p50,
  bijdrage: bijdrage.p50,
});

/**
 * The places for beschut werk that gemeenten must be able to offer. The number that the minister sets is not in the sources:
 * who works there now, and one more for each three that leave the Wsw.
 * @source Kamerbrief Infrastructuur Sociaal Ontwikkelbedrijven (2023)
 */
function drieEruitEenErin(vraag: Planvraag): Pad {
  const { begin } = vraag.uitgangspunten;
  return planToekomst(vraag, null).map(({ personen, geld }) => [
    geld.jaar,
    begin.groepen.beschut + (begin.wsw.aantal - personen.wsw.eind) / 3,
  ]);
}

export const verplichtIn = ({ verplicht, jaartallen }: Berekening): number =>
  waardeOp(verplicht, jaartallen.at(-1)!);
