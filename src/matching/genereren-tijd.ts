import type { Toeval } from "#matching/genereren-toeval";

const WEEK = ["ma", "di", "wo", "do", "vr"];
const OCHTENDEN = WEEK.map((dag) => `${dag}_ochtend`);
const OVERDAG = WEEK.flatMap((dag) => [`${dag}_ochtend`, `${dag}_middag`]);
const AVOND_EN_ZATERDAG = [...WEEK.map((dag) => `${dag}_avond`), "za_ochtend", "za_middag"];
const PLOEGEN = [...OVERDAG, ...AVOND_EN_ZATERDAG, ...WEEK.map((dag) => `${dag}_nacht`)];

const UREN = {
  inwoner: { meest: [12, 16, 16, 20, 20, 24, 24, 28, 32, 32, 36, 40], minder: [0, 4, 8, 8, 12, 16] },
  plek: { meest: [12, 16, 20, 24, 24, 28, 32, 32, 36, 40], minder: [0, 0, 4, 8, 8, 12] },
} as const;

/** Hours per week; of an inwoner also what is liked best. */
export function urenVan(toeval: Toeval, zijde: "inwoner" | "plek") {
  const meest = toeval.kies(UREN[zijde].meest);
  const minst = Math.max(4, meest - toeval.kies(UREN[zijde].minder));
  const liefst = minst + 4 * Math.floor((toeval.volgende() * (meest - minst + 4)) / 4);
  return {
    uren_per_week_min: minst,
    uren_per_week_max: meest,
    ...(zijde === "inwoner" && { uren_per_week_wens: Math.min(meest, liefst) }),
  };
}

/** Of a plek also on how many of them someone must work at least: one for each four hours. */
export function dagdelenVan(toeval: Toeval, zijde: "inwoner" | "plek", uren = 16) {
  const losse = toeval.deelVan(PLOEGEN, 0.45);
  const ruim = toeval.kans(0.25) ? AVOND_EN_ZATERDAG : [];
  const dagdelen =
    zijde === "inwoner"
      ? toeval.gewogen([
          [[...OVERDAG, ...ruim], 65],
          [OCHTENDEN, 15],
          [losse, 20],
        ])
      : toeval.gewogen([
          [OVERDAG, 70],
          [OCHTENDEN, 12],
          [[...OVERDAG, ...AVOND_EN_ZATERDAG], 12],
          [PLOEGEN, 6],
        ]);
  const aantal_dagdelen = Math.min(dagdelen.length, Math.ceil(uren / 4));
  return { dagdelen, ...(zijde === "plek" && { aantal_dagdelen }) };
}

/** One of the times, in hours; undefined for the share that does not mind. */
export function tijd(toeval: Toeval, uren: readonly number[], geen: number): string | undefined {
  const gekozen = toeval.kies(uren);
  const maaktUit = !toeval.kans(geen);
  const minuten = (gekozen % 1) * 60;
  const tekst = `${String(Math.floor(gekozen)).padStart(2, "0")}:${String(minuten).padStart(2, "0")}`;
  return maaktUit ? tekst : undefined;
}
