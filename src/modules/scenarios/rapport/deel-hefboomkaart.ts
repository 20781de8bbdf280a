import { type As, hefboomkaart } from "#toekomstplan/antwoorden/hefboomkaart";
import { UITKOMSTEN } from "#toekomstplan/antwoorden/uitkomsten";
import { waardeOp } from "#toekomstplan/hefbomen";
import { planToekomst } from "#toekomstplan/plan";
import { type Berekening, bijdrageVoor } from "./berekening.ts";
import type { Rapportdeel } from "./toekomstplanrapport.ts";
import { duizend, euro, procent, rond, tabel } from "./woorden.ts";

/** So many times the places that are there now; so much more of the work at employers. */
const PLEKKEN = [1, 1.5, 2, 3, 4];
const MEER_BUITEN = [0, 0.1, 0.2, 0.3];
const MEEST_BUITEN = 0.9;

/** What two levers do together: the places for beschut werk, and the share of the work at employers. */
export function kaart(berekening: Berekening): Rapportdeel {
  const { basis, eerste, gemeente, jaartallen } = berekening;
  const optie = eerste ?? basis;
  const { begin, hefbomen } = optie.vraag.uitgangspunten;
  const nu = waardeOp(hefbomen.beschutPlekken, begin.beginjaar);
  const buiten = planToekomst({ ...basis.vraag, jaren: 1 }, null)[0]!.geld.deelBuiten;
  const rij: As = {
    hefboom: "beschutPlekken",
    waarden: PLEKKEN.map((keer) => Math.round(nu * keer)),
  };
  const kolom: As = {
    hefboom: "deelBuiten",
    waarden: MEER_BUITEN.map((meer) => Math.min(MEEST_BUITEN, Math.round((buiten + meer) * 100) / 100)),
  };
  const geld = hefboomkaart(optie.vraag, { rij, kolom }, bijdrageVoor(gemeente));
  const wacht = hefboomkaart(optie.vraag, { rij, kolom }, UITKOMSTEN.wachtOpBeschut);
  const [least, most] = [geld[0]![0]!, geld.at(-1)![0]!];
  const [narrow, wide] = [geld[0]![0]!, geld[0]!.at(-1)!];
  const [few, many] = [rij.waarden[0]!, rij.waarden.at(-1)!];
  const soort = (
    waarden: readonly (readonly number[])[],
    naam: string,
    woord: (waarde: number) => string,
  ) => ({
    naam,
    tabel: tabel(
      [
        ["Plekken beschut werk", "tekst", 2],
        ...kolom.waarden.map((deel): readonly [string, "getal", number] => [
          `${procent(deel)} bij werkgevers`,
          "getal",
          2,
        ]),
      ],
      rij.waarden.map((plekken, nth) => [rond(plekken), ...waarden[nth]!.map(woord)]),
    ),
  });
  return {
    sleutel: "hefboomkaart",
    kop: "Wat twee keuzes samen doen",
    conclusie: `Van ${rond(few)} naar ${rond(many)} plekken beschut werk ${verandert(most - least)}. Van ${procent(kolom.waarden[0]!)} naar ${procent(kolom.waarden.at(-1)!)} van het werk bij werkgevers ${verandert(wide - narrow)}.`,
    uitleg: [
      "Lees de tabel als een kaart: naar beneden meer plekken, naar rechts meer werk bij gewone werkgevers. Zo ziet u of de ene keuze de andere kan betalen, en wat dat doet voor wie wacht.",
    ],
    grafiek: null,
    tabellen: [
      soort(wacht, `Mensen die wachten op beschut werk, eind ${jaartallen.at(-1)!}`, rond),
      soort(
        geld,
        `Bijdrage van ${gemeente ? gemeente.naam : "alle gemeenten samen"} per jaar, in duizend euro`,
        duizend,
      ),
    ],
    toelichting: `Met middelste waarden, en verder alles zoals bij ‘${optie.naam}’. Elke waarde geldt dan vanaf ${jaartallen[0]!}: dat kan in het echt niet zo snel. Het laat de richting zien, geen plan.`,
  };
}

const verandert = (verschil: number): string =>
  Math.abs(verschil) < 500
    ? "verandert de bijdrage niet"
    : `${verschil > 0 ? "stijgt" : "daalt"} de bijdrage met ${euro(Math.abs(verschil))} per jaar`;
