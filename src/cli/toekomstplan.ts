import { Failure } from "#core/failure";
import type { Motor } from "#toekomstplan/personen";
import { uitEigenCijfers } from "#toekomstplan/eigen-cijfers";
import { type Planband, planBanden } from "#toekomstplan/banden";
import type { Scenario, Uitgangspunten } from "#toekomstplan/plan";
import type { Controle } from "#toekomstplan/controle";
import { valideer } from "#toekomstplan/validatie";
import type { Band } from "#toekomstplan/waaier";
import { UITVOERINGSMODELLEN } from "#toekomstplan/modellen/uitvoeringsmodellen";
import { opMaat, type Voorbeeld } from "#toekomstplan/modellen/voorbeeld";
import { VOORBEELDEN } from "#toekomstplan/modellen/voorbeelden";
import { type Weerstand, WEERSTANDSNORM, weerstandVan } from "#toekomstplan/weerstand";
import { UITGANGSPUNTEN } from "../modules/demo/toekomstplan.ts";
import { NIJKERK_APART, NIJKERK_DOET_MEE } from "../modules/demo/toekomstplan-nijkerk.ts";
import { werkzaak } from "../modules/demo/werkzaak.ts";
import { leesEigenCijfers, leesEigenCijfersCsv } from "../modules/scenarios/lees-eigen-cijfers.ts";
import { type GelezenScenario, leesScenario } from "../modules/scenarios/lees-scenario.ts";
import { jsonUit, opsomming, tekstUit } from "./bestand.ts";
import { type Command, type Invoer, optionalText } from "./command.ts";

const MOTOREN: readonly Motor[] = ["cohort", "individueel"];
const MEESTE_TREKKINGEN = 20_000;
const MEESTE_JAREN = 24;

export const toekomstplan: Command = {
  name: "toekomstplan",
  usage:
    "toekomstplan [--scenario bestand.json | --model klassiek | --voorbeeld breed] [--basis rwa | --cijfers bestand.csv] [--motor cohort] [--trekkingen 1000] [--zaad 1] [--jaren 15] | --valideer",
  summary:
    "Het meerjarenplan van de demoregio met zijn onzekerheid: mensen, geld en bijdragen; zonder database",
  options: {
    scenario: { type: "string" },
    model: { type: "string" },
    voorbeeld: { type: "string" },
    basis: { type: "string" },
    cijfers: { type: "string" },
    motor: { type: "string" },
    trekkingen: { type: "string" },
    zaad: { type: "string" },
    jaren: { type: "string" },
    valideer: { type: "boolean" },
  },
  zonderDatabase: true,
  async run(invoer) {
    if (invoer.values["valideer"] === true) return validatie();
    const { uitgangspunten, aangenomen } = basisUit(invoer);
    const { scenario, toelichting, aannames } = keuzeUit(invoer, uitgangspunten);
    const jaren = geheel(invoer, "jaren", { anders: 15, van: 1, tot: MEESTE_JAREN });
    const vraag = { uitgangspunten, scenario, jaren, motor: motorUit(invoer) };
    const banden = planBanden(vraag, {
      zaad: geheel(invoer, "zaad", { anders: 1, van: 0, tot: 2 ** 31 - 1 }),
      trekkingen: geheel(invoer, "trekkingen", { anders: 1_000, van: 1, tot: MEESTE_TREKKINGEN }),
    });
    const weerstandsvermogen = weerstandVan(vraag, banden);
    const naam = scenario?.naam ?? uitgangspunten.naam;
    return {
      json: { naam, toelichting, jaren: banden, weerstandsvermogen, aannames, aangenomen },
      text: [
        naam,
        ...(toelichting === null ? [] : [toelichting]),
        ...banden.map(inWoorden),
        overWeerstand(weerstandsvermogen),
        ...aannames.map((zin) => `aanname: ${zin}`),
        ...(aangenomen.length > 0 ? [`aangenomen, want niet ingevuld: ${aangenomen.join(", ")}`] : []),
      ].join("\n"),
    };
  },
};

function validatie() {
  const all = valideer(UITGANGSPUNTEN, werkzaak);
  return { json: all, text: all.map(overControle).join("\n") };
}

const OORDEEL = new Map([
  [true, "klopt"],
  [false, "klopt niet"],
  [null, "zonder afgesproken grens"],
]);

const overControle = ({ naam, gevonden, verwacht, eenheid, goed }: Controle): string =>
  `${OORDEEL.get(goed)}: ${naam}: ${getal(gevonden)}, en het moet zijn ${getal(verwacht)} ${eenheid}`;

const getal = (waarde: number) => waarde.toLocaleString("nl-NL", { maximumFractionDigits: 4 });

const BASES: Readonly<Record<string, Uitgangspunten>> = {
  rwa: UITGANGSPUNTEN,
  nijkerk: NIJKERK_APART,
  "met-nijkerk": NIJKERK_DOET_MEE,
};
type Basis = { readonly uitgangspunten: Uitgangspunten; readonly aangenomen: readonly string[] };

function basisUit(invoer: Invoer): Basis {
  const bestand = optionalText(invoer, "cijfers");
  const naam = optionalText(invoer, "basis");
  if (bestand === undefined) {
    const uitgangspunten = BASES[naam ?? "rwa"];
    if (!uitgangspunten)
      throw fout("basis", `--basis moet een van deze zijn: ${Object.keys(BASES).join(", ")}.`);
    return { uitgangspunten, aangenomen: [] };
  }
  if (naam !== undefined) throw fout("basis", "Geef --basis of --cijfers, niet allebei.");
  const gelezen = bestand.toLowerCase().endsWith(".csv")
    ? leesEigenCijfersCsv(tekstUit(bestand))
    : leesEigenCijfers(jsonUit(bestand));
  const { uitgangspunten, aangenomen, fouten } = uitEigenCijfers(gelezen.ingevuld);
  const all = gelezen.fouten.length > 0 ? gelezen.fouten : fouten;
  if (all.length > 0 || !uitgangspunten) throw fout("cijfers", opsomming(bestand, all));
  return { uitgangspunten, aangenomen };
}

type Keuze = {
  readonly scenario: Scenario | null;
  readonly toelichting: string | null;
  readonly aannames: readonly string[];
};
const KEUZES = ["scenario", "model", "voorbeeld"] as const;

function keuzeUit(invoer: Invoer, uitgangspunten: Uitgangspunten): Keuze {
  const given = KEUZES.filter((keuze) => optionalText(invoer, keuze) !== undefined);
  if (given.length > 1) throw fout("keuze", `Geef een van deze, niet meer: --${given.join(", --")}.`);
  const bestand = optionalText(invoer, "scenario");
  if (bestand !== undefined) return { ...scenarioUit(bestand), aannames: [] };
  const found =
    pakket(invoer, "model", UITVOERINGSMODELLEN) ?? pakket(invoer, "voorbeeld", VOORBEELDEN) ?? null;
  if (!found) return { scenario: null, toelichting: null, aannames: [] };
  const { scenario, uitleg, aannames } = opMaat(found, uitgangspunten);
  return { scenario, toelichting: uitleg, aannames };
}

function pakket(invoer: Invoer, naam: string, van: readonly Voorbeeld[]): Voorbeeld | null {
  const sleutel = optionalText(invoer, naam);
  if (sleutel === undefined) return null;
  const found = van.find((each) => each.sleutel === sleutel);
  if (!found)
    throw fout(naam, `--${naam} moet een van deze zijn: ${van.map((each) => each.sleutel).join(", ")}.`);
  return found;
}

function scenarioUit(bestand: string): Pick<GelezenScenario, "scenario" | "toelichting"> {
  const { fouten, ...gelezen } = leesScenario(jsonUit(bestand));
  if (fouten.length > 0) throw fout("scenario", opsomming(bestand, fouten));
  return gelezen;
}

function motorUit(invoer: Invoer): Motor {
  const asked = optionalText(invoer, "motor") ?? "cohort";
  const motor = MOTOREN.find((each) => each === asked);
  if (!motor) throw fout("motor", `--motor moet een van deze zijn: ${MOTOREN.join(", ")}.`);
  return motor;
}

type Grens = { readonly anders: number; readonly van: number; readonly tot: number };

function geheel(invoer: Invoer, naam: string, { anders, van, tot }: Grens): number {
  const tekst = optionalText(invoer, naam);
  if (tekst === undefined) return anders;
  const waarde = /^\d{1,10}$/.test(tekst) ? Number(tekst) : Number.NaN;
  if (waarde >= van && waarde <= tot) return waarde;
  throw fout(naam, `--${naam} moet een heel getal zijn van ${van} tot en met ${tot}.`);
}

const inWoorden = ({ jaar, personen: { wsw, beschut }, totaal, bijdrageTotaal }: Planband): string =>
  [
    `${jaar}`,
    `Wsw ${bereik(wsw)}`,
    `beschut ${bereik(beschut)}`,
    `resultaat ${bereik(totaal, miljoen)}`,
    `bijdrage ${bereik(bijdrageTotaal, miljoen)}`,
  ].join("  ");

/** Of the first year, the one that a budget is made for. */
function overWeerstand([first]: readonly Weerstand[]): string {
  if (!first || first.ratio === null) return "weerstandsvermogen: geen risico";
  const ratio = first.ratio.toLocaleString("nl-NL", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const oordeel = first.ratio >= WEERSTANDSNORM ? "genoeg" : "te weinig";
  return `weerstandsvermogen ${first.jaar}: reserve ${miljoen(first.reserve)}, risico ${miljoen(first.risico)}, verhouding ${ratio}: ${oordeel} (norm ${WEERSTANDSNORM},00)`;
}

const rond = (waarde: number) => Math.round(waarde).toLocaleString("nl-NL");
const miljoen = (waarde: number) =>
  `${(waarde / 1e6).toLocaleString("nl-NL", { minimumFractionDigits: 1, maximumFractionDigits: 1 })} mln`;

/** The middle, with between brackets what eight in ten futures lie between. */
const bereik = ({ p10, p50, p90 }: Band, woord = rond): string =>
  `${woord(p50)} (${woord(p10)} tot ${woord(p90)})`;

const fout = (wat: string, detail: string) => new Failure("invalid", `toekomstplan.${wat}`, detail);
