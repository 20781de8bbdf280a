import { type IsoDate, isoDate } from "#core/dates";
import type { Database } from "#db/database";
import type { Telregel } from "../doelen/telregels.ts";
import { gebruiker } from "./gebruikers.ts";
import { insertRows, type Row } from "./insert-rows.ts";
import { ACTIEPLAN, INVENTARISATIE } from "./kerncijfers.ts";
import { randomFor } from "./random.ts";
import { AMERSFOORT, BBS, LEUSDEN, NIJKERK, REGIO } from "./region.ts";

export type Doelrow = Row<"doelstellingen"> & { readonly id: string };

const WOUDENBERG = "GM0351";
const ALLE: readonly string[] = [];
const AMERSFOORT_LEUSDEN = [AMERSFOORT, LEUSDEN];
const BIJSTAND = ["Bijstand", "Mogelijk Bijstand"];
const MET_BEPERKING = ["Bijstand met IBA", "Mogelijk Bijstand met IBA", "NUG met IBA"];

/**
 * The targets of the WSP for 2019, in the order of the table: name, groups of the report that count, gemeenten, number.
 * Which groups count is ours: the source names the kind of benefit, and 'met beperking' is read as: with an indication.
 * @source Actieplan Perspectief op Werk 2019, table 'Soort vacaturevulling/plaatsing'
 */
// biome-ignore format: it is read as a table
export const wspDoelen2019: readonly (readonly [string, readonly string[], readonly string[], number])[] = [
  ["Wajong", ["Wajong"], ALLE, 35],
  ["WIA/WGA", ["WGA"], ALLE, 15],
  ["WW", ["WW", "WW DSP"], ALLE, 180],
  ["Bijstand Amersfoort en Leusden", BIJSTAND, AMERSFOORT_LEUSDEN, 180],
  ["NUG Amersfoort en Leusden", ["NUG"], AMERSFOORT_LEUSDEN, 40],
  ["Bijstand/NUG Amersfoort en Leusden met beperking", MET_BEPERKING, AMERSFOORT_LEUSDEN, 60],
  ["Bijstand Nijkerk", BIJSTAND, [NIJKERK], 17],
  ["NUG Nijkerk", ["NUG"], [NIJKERK], 4],
  ["Bijstand/NUG met beperking Nijkerk", MET_BEPERKING, [NIJKERK], 6],
  ["Bijstand Baarn/Bunschoten/Soest", BIJSTAND, [...BBS], 60],
  ["NUG Baarn/Bunschoten/Soest", ["NUG"], [...BBS], 10],
  ["Bijstand/NUG Baarn/Bunschoten/Soest met beperking", MET_BEPERKING, [...BBS], 15],
  ["Bijstand Woudenberg", BIJSTAND, [WOUDENBERG], 6],
  ["NUG Woudenberg", ["NUG"], [WOUDENBERG], 2],
  ["Bijstand/NUG Woudenberg met beperking", MET_BEPERKING, [WOUDENBERG], 2],
];

const KWARTALEN = ["2014-12-31", "2015-12-31", "2016-12-31", "2017-12-31", "2018-09-30"];
const SOCIAAL_AKKOORD =
  "UWV, Kwartaalrapportage Banenafspraak, januari 2019, zoals in het Actieplan Perspectief op Werk 2019";

/** Extra jobs since the end of 2012: the part, its target for the end of 2018, and how many there were. */
// biome-ignore format: it is read as a table
const banen2018: readonly (readonly [string, number | null, readonly (number | null)[]])[] = [
  ["Extra banen banenafspraak", 797, [75, 550, 638, 853, 1_030]],
  ["Extra banen: marktsector", 629, [66, 232, 287, 478, null]],
  ["Extra banen: overheidssector", 168, [9, 10, 28, 44, null]],
  ["Extra banen: inleenverbanden en detacheringen", null, [null, 308, 323, 331, null]],
];

/** The targets of the region with the stands that were published. Those of this year are an assumption, and say so. */
export async function insertDoelen(db: Database, today: IsoDate): Promise<void> {
  const random = randomFor("doelen");
  const jaar = Number(today.slice(0, 4));
  const wsp = [
    ...wspDoelen(2019, `${ACTIEPLAN}, tabel ‘Target 2019’`, random.id),
    ...(jaar === 2019
      ? []
      : wspDoelen(
          jaar,
          `Aanname voor de demo: de doelen van 2019. Voor ${jaar} is nog niets vastgesteld`,
          random.id,
        )),
  ];
  const banen = banen2018.map(([naam, streef]) =>
    doel(
      { naam, soort: "banenafspraak", jaar: 2018, eenheid: "banen", bron: SOCIAAL_AKKOORD },
      streef,
      random.id(),
    ),
  );
  const extra = banen.map((deel, at) => (at === 0 ? deel : { ...deel, onderdeelVan: banen[0]!.id }));
  const nu = [
    doel(
      {
        naam: "Banen voor mensen met een banenafspraak",
        soort: "banenafspraak",
        jaar: 2025,
        eenheid: "banen",
        bron: INVENTARISATIE,
        telregel: "banen banenafspraak",
      },
      3_246,
      random.id(),
    ),
    doel(
      {
        naam: "Een betaalde baan voor wie een indicatie beschut werk heeft",
        soort: "beschut",
        jaar: 2025,
        eenheid: "mensen",
        bron: INVENTARISATIE,
        telregel: "beschut met baan",
      },
      57,
      random.id(),
    ),
  ];
  await insertRows(db, "doelstellingen", numbered([...wsp, ...extra, ...nu]));
  const standen = banen2018.flatMap(([, , aantallen], at) =>
    aantallen.flatMap((waarde, kwartaal) =>
      waarde === null
        ? []
        : [
            doelstand(random.id(), extra[at]!.id, {
              peildatum: KWARTALEN[kwartaal]!,
              waarde,
              bron: SOCIAAL_AKKOORD,
            }),
          ],
    ),
  );
  await insertRows(db, "doelstanden", standen);
}

type Soort = {
  readonly naam: string;
  readonly soort: "wsp" | "banenafspraak" | "beschut" | "programma";
  readonly jaar: number;
  readonly eenheid: string;
  readonly bron: string;
  readonly telregel?: Telregel;
};

/** The same columns for every target. */
export function doel({ telregel = "stand", ...given }: Soort, streef: number | null, id: string): Doelrow {
  return {
    regioId: REGIO,
    id,
    ...given,
    telregel,
    startdatum: isoDate(`${given.jaar}-01-01`),
    einddatum: isoDate(`${given.jaar}-12-31`),
    gemeenten: [],
    doelgroep: null,
    groepen: [],
    streefVan: streef,
    streefTot: streef,
    eigenaar: "Werkbedrijf regio Amersfoort",
    onderdeelVan: null,
    doorNaam: gebruiker("bas").naam,
    vastgelegdOp: isoDate(`${given.jaar - 1}-12-01`),
  };
}

export const numbered = (rows: readonly Doelrow[]): Doelrow[] =>
  rows.map((row, at) => ({ ...row, volgorde: at + 1 }));

type Stand = { readonly peildatum: string; readonly waarde: number; readonly bron: string };
export const doelstand = (
  id: string,
  doelId: string,
  { peildatum, waarde, bron }: Stand,
): Row<"doelstanden"> => ({
  regioId: REGIO,
  id,
  doelId,
  wijze: "geregistreerd",
  peildatum: isoDate(peildatum),
  waarde,
  bron,
  toelichting: null,
  doorNaam: gebruiker("bas").naam,
});

const wspDoelen = (jaar: number, bron: string, newId: () => string): Doelrow[] =>
  wspDoelen2019.map(([naam, groepen, gemeenten, aantal]) => ({
    ...doel(
      { naam, soort: "wsp", jaar, eenheid: "plaatsingen", bron, telregel: "plaatsingen wsp" },
      aantal,
      newId(),
    ),
    groepen: [...groepen],
    gemeenten: [...gemeenten],
    eigenaar: "Werkgeversservicepunt Regio Amersfoort",
  }));
