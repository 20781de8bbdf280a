import { verdeel } from "#core/verdeling";
import { cents } from "#core/money";
import type { Eigen, EigenCijfers, EigenGemeente } from "#toekomstplan/eigen-cijfers";
import { VELDEN, VELDNAMEN, type Veldnaam } from "#toekomstplan/eigen-velden";
import { ZOALS_HET_IS } from "#toekomstplan/geld/bedrijf";
import type { Gemeente } from "#toekomstplan/geld/gemeenten";
import { GELD } from "#toekomstplan/geld/parameters";
import { GANGBARE_WERKSOORTEN, LANDELIJKE_MIX } from "#toekomstplan/geld/landelijk";
import { metDeelBuiten } from "#toekomstplan/geld/werkvormen";
import type { Bron } from "#toekomstplan/onzeker";
import { PERSONEN } from "#toekomstplan/parameters";
import type { Hefbomen, Uitgangspunten } from "#toekomstplan/plan";
import { type Leeftijdsopbouw, uitGeboortejaren, uitKenmerken } from "#toekomstplan/wsw/leeftijdsopbouw";

const INWONERS_LAND = 17_600_000; // when UWV counted, 2022
const JONGSTE = 28;
const OUDSTE = 67;
const BEGINJAAR = 2026;

type Waarden = Record<Veldnaam, number>;

/** What is filled in with, where something is left open, what is known of the country for so many inhabitants. */
export function eigenUitgangspunten(ingevuld: EigenCijfers): Pick<Eigen, "uitgangspunten" | "aangenomen"> {
  const { velden, gemeenten, geboortejaren, beginjaar = BEGINJAAR, naam = "Eigen cijfers" } = ingevuld;
  const waarden = aangevuld(ingevuld);
  const leeftijden: Leeftijdsopbouw = geboortejaren
    ? uitGeboortejaren(geboortejaren, beginjaar - 1)
    : uitKenmerken(
        {
          gemiddelde: waarden.leeftijd,
          deelOuderDan45: waarden.ouderDan45 / 100,
          jongste: JONGSTE,
          oudste: OUDSTE,
        },
        waarden.wsw,
      );
  const elders = volgtElders(ingevuld);
  const open = VELDNAMEN.filter((veld) => velden[veld] === undefined && !elders.has(veld));
  const uitgangspunten: Uitgangspunten = {
    naam,
    begin: {
      beginjaar,
      wsw: { aantal: waarden.wsw, leeftijden },
      groepen: {
        zoekt: waarden.zoekt,
        "wacht op beschut": waarden.wachtlijst,
        beschut: waarden.beschut,
        tussengroep: 0,
        traject: waarden.traject,
        "bij werkgever": waarden.werkt,
        terugvalplek: 0,
        regulier: 0,
        weg: 0,
      },
    },
    gemeenten: gemeentenVan(gemeenten, waarden),
    bedrijf: {
      mix: mixVan(waarden.buiten / 100),
      werksoorten: GANGBARE_WERKSOORTEN,
      overhead: waarden.overhead,
      panden: [{ naam: "alle gebouwen", m2: waarden.m2 }],
      reserve: waarden.reserve,
    },
    hefbomen: hefbomenVan(waarden, beginjaar),
    bronnen: bronnenVan(open, ingevuld, beginjaar),
  };
  return { uitgangspunten, aangenomen: open };
}

/** Fields that follow from something else that was filled in: years of birth, or a figure of each gemeente. */
function volgtElders({ geboortejaren, gemeenten }: EigenCijfers): ReadonlySet<Veldnaam> {
  return new Set<Veldnaam>([
    ...(geboortejaren ? (["wsw", "leeftijd", "ouderDan45"] as const) : []),
    ...(gemeenten.every(({ wsw }) => wsw !== undefined) ? (["wsw"] as const) : []),
    ...(gemeenten.every(({ bijstand }) => bijstand !== undefined) ? (["bijstand"] as const) : []),
  ]);
}

/** In the order in which one follows from another. */
function aangevuld({ velden, gemeenten, geboortejaren }: EigenCijfers): Waarden {
  const inwoners = gemeenten.reduce((sum, each) => sum + each.inwoners, 0);
  const naarInwoners = (aantal: number, bij: number) => Math.round((aantal * inwoners) / bij);
  const bekend = (of: (gemeente: EigenGemeente) => number | undefined) =>
    gemeenten.every((gemeente) => of(gemeente) !== undefined)
      ? gemeenten.reduce((sum, gemeente) => sum + of(gemeente)!, 0)
      : undefined;
  const geboren = geboortejaren?.reduce((sum, { aantal }) => sum + aantal, 0);
  const wsw = velden.wsw ?? geboren ?? bekend((each) => each.wsw) ?? naarInwoners(57_000, INWONERS_LAND);
  const beschut = velden.beschut ?? naarInwoners(7_421, INWONERS_LAND);
  const traject = velden.traject ?? naarInwoners(40, 301_000);
  const buiten = velden.buiten ?? 43;
  const fte = wsw * PERSONEN.sePerPersoon.p50 + beschut * GELD.fteBeschut.p50;
  return {
    wsw,
    leeftijd: velden.leeftijd ?? 53.4,
    ouderDan45: velden.ouderDan45 ?? 80,
    beschut,
    wachtlijst: velden.wachtlijst ?? naarInwoners(11_469 - 7_421, INWONERS_LAND),
    beschutPlekken: velden.beschutPlekken ?? beschut,
    zoekt: velden.zoekt ?? naarInwoners(4_597 - 2_308, 301_000),
    werkt: velden.werkt ?? naarInwoners(2_308, 301_000),
    traject,
    trajectPlekken: velden.trajectPlekken ?? Math.round(traject * 1.5),
    bijstand: velden.bijstand ?? bekend((each) => each.bijstand) ?? Math.round(inwoners * 0.022),
    buiten,
    overhead: velden.overhead ?? Math.round(6_000 * fte),
    m2: velden.m2 ?? Math.round(32 * fte * (1 - buiten / 100)),
    reserve: velden.reserve ?? 0,
  };
}

/** By their own figures where all have them, by inhabitants otherwise. */
function gemeentenVan(gemeenten: readonly EigenGemeente[], waarden: Waarden): Gemeente[] {
  const keys = (of: (gemeente: EigenGemeente) => number | undefined) => {
    const own = gemeenten.every((gemeente) => of(gemeente) !== undefined);
    const values = gemeenten.map((gemeente) => (own ? of(gemeente)! : gemeente.inwoners));
    return values.some((value) => value > 0) ? values : gemeenten.map(({ inwoners }) => inwoners);
  };
  const delen = (values: readonly number[]) => {
    const total = values.reduce((sum, value) => sum + value, 0);
    return values.map((value) => value / total);
  };
  const wsw = delen(keys(({ wsw }) => wsw));
  const inwoners = delen(gemeenten.map((each) => each.inwoners));
  const bijstand = verdeel(
    cents(waarden.bijstand),
    keys((each) => each.bijstand),
  );
  return gemeenten.map(({ naam, inwoners: aantal }, at) => ({
    code: `EIGEN${String(at + 1).padStart(2, "0")}`,
    naam: naam.trim(),
    inwoners: aantal,
    bijstand: bijstand[at]!,
    deel: { wsw: wsw[at]!, beschut: inwoners[at]!, zoekt: inwoners[at]! },
  }));
}

function mixVan(buiten: number): Uitgangspunten["bedrijf"]["mix"] {
  const mix = metDeelBuiten(LANDELIJKE_MIX, buiten);
  return { wsw: mix, beschut: mix, tussengroep: mix, terugvalplek: mix };
}

const hefbomenVan = ({ beschutPlekken, trajectPlekken }: Waarden, jaar: number): Hefbomen => ({
  beschutPlekken: [[jaar, beschutPlekken]],
  tussengroepPlekken: [[jaar, 0]],
  trajectPlekken: [[jaar, trajectPlekken]],
  doorverwijzing: [[jaar, 0.35]],
  terugvalOpvang: [[jaar, 0.05]],
  werkgeversaanpak: [[jaar, 1]],
  deelBuiten: null,
  overhead: [[jaar, 1]],
  verkoop: {},
  doorbetaling: [[jaar, 0.5]],
  samenwerking: [[jaar, 0]],
  ...ZOALS_HET_IS,
  sleutels: { se: 1, inwoners: 0, clienten: 1 },
});

/** Where each figure comes from, by its place; a longer place says more than a shorter one. */
const PLAATSEN: Readonly<Record<Veldnaam, readonly string[]>> = {
  wsw: ["begin.wsw.aantal"],
  leeftijd: ["begin.wsw.gemiddeldeLeeftijd"],
  ouderDan45: ["begin.wsw.ouderDan45"],
  beschut: ["begin.groepen.beschut"],
  wachtlijst: ["begin.groepen.wacht op beschut"],
  beschutPlekken: ["hefbomen.beschutPlekken"],
  zoekt: ["begin.groepen.zoekt"],
  werkt: ["begin.groepen.bij werkgever"],
  traject: ["begin.groepen.traject"],
  trajectPlekken: ["hefbomen.trajectPlekken"],
  bijstand: ["gemeenten.bijstand"],
  buiten: ["bedrijf.mix"],
  overhead: ["bedrijf.overhead"],
  m2: ["bedrijf.panden"],
  reserve: ["bedrijf.reserve"],
};

function bronnenVan(open: readonly Veldnaam[], { gemeenten }: EigenCijfers, beginjaar: number) {
  const eigen: Bron = { label: "gevonden", ref: "eigen cijfer", datum: `${beginjaar - 1}-12-31` };
  const isOpen = new Set<Veldnaam>(open);
  const found = VELDNAMEN.flatMap((veld) =>
    PLAATSEN[veld].map((plaats) => [plaats, isOpen.has(veld) ? VELDEN[veld].anders : eigen] as const),
  );
  const allHave = gemeenten.every(({ wsw }) => wsw !== undefined);
  const verdeling: Bron = { label: "aanname", ref: "verdeeld naar inwoners", datum: String(beginjaar) };
  return {
    ...Object.fromEntries(found),
    "gemeenten.inwoners": eigen,
    "gemeenten.deel": verdeling,
    ...(allHave && { "gemeenten.deel.wsw": eigen }),
  };
}
