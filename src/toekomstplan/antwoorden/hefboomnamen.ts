import { type Taak, TAKEN, type Taken, taakOp } from "#toekomstplan/geld/taken";
import { WERKSOORTEN } from "#toekomstplan/geld/werksoorten";
import { type Pad, waardeOp } from "#toekomstplan/hefbomen";
import type { Hefbomen } from "#toekomstplan/plan";

export type Hefboomnaam = keyof Hefbomen;

/** How a lever is called on paper, and how its values are written. */
type Woorden = { readonly naam: string; readonly soort: "plekken" | "deel" | "factor" | "euro" };
const PADEN: Partial<Record<Hefboomnaam, Woorden>> = {
  beschutPlekken: { naam: "plekken voor beschut werk", soort: "plekken" },
  tussengroepPlekken: { naam: "plekken voor de tussengroep", soort: "plekken" },
  trajectPlekken: { naam: "plekken voor een traject", soort: "plekken" },
  doorverwijzing: { naam: "doorverwijzing naar een traject", soort: "deel" },
  terugvalOpvang: { naam: "opvang voor wie werk verliest", soort: "deel" },
  werkgeversaanpak: { naam: "inzet bij werkgevers", soort: "factor" },
  deelBuiten: { naam: "werken bij een werkgever in plaats van binnen", soort: "deel" },
  overhead: { naam: "overhead van het bedrijf", soort: "factor" },
  doorbetaling: { naam: "geld van het gemeentefonds voor het bedrijf", soort: "deel" },
  impulsbudget: { naam: "geld van het Rijk om te veranderen", soort: "deel" },
  spanwijdte: { naam: "mensen per leidinggevende", soort: "factor" },
  reserve: { naam: "reserve van het bedrijf", soort: "euro" },
  rijksbeleid: { naam: "vergoeding van het Rijk voor beschut werk", soort: "deel" },
  samenwerking: { naam: "kosten om samen te werken en te veranderen", soort: "euro" },
};
const ANDERE: Partial<Record<Hefboomnaam, string>> = {
  verkoop: "gebouwen",
  taken: "de taken van het bedrijf",
  werksoorten: "eigen werksoorten die stoppen",
  eenmalig: "eenmalige kosten van veranderen",
  sleutels: "de verdeling over de gemeenten",
};

export const hefboomnaam = (hefboom: Hefboomnaam): string =>
  PADEN[hefboom]?.naam ?? ANDERE[hefboom] ?? hefboom;

/** What is decided about a lever: "meer plekken voor beschut werk (van 40 naar 120 in 2035)". */
export function wijziging(
  hefboom: Hefboomnaam,
  { basis, anders, jaar }: { readonly basis: Hefbomen; readonly anders: Hefbomen; readonly jaar: number },
): string {
  if (hefboom === "verkoop") return verkocht(anders.verkoop);
  if (hefboom === "eenmalig") return eenmaligeKosten(anders.eenmalig);
  if (hefboom === "werksoorten") return afgebouwd(anders.werksoorten);
  if (hefboom === "taken") return verdeeld(basis.taken, anders.taken, jaar);
  const woorden = PADEN[hefboom];
  const [from, to] = [basis[hefboom], anders[hefboom]];
  if (!woorden || !isPad(to)) return `een andere keuze voor ${hefboomnaam(hefboom)}`;
  const then = getoond(woorden, waardeOp(to, jaar));
  if (!isPad(from)) return `${woorden.naam} (${then} in ${jaar})`;
  const [before, after] = [waardeOp(from, jaar), waardeOp(to, jaar)];
  if (before === after) return `een ander tempo van ${woorden.naam}`;
  return `${after > before ? "meer" : "minder"} ${woorden.naam} (${getoond(woorden, before)} wordt ${then} in ${jaar})`;
}

const verkocht = (verkoop: Hefbomen["verkoop"]): string => {
  const gone = Object.entries(verkoop).map(([naam, year]) => `${naam} weg in ${year}`);
  return gone.length === 0 ? "geen gebouwen die weggaan" : `gebouwen: ${gone.join(", ")}`;
};

const eenmaligeKosten = (eenmalig: Hefbomen["eenmalig"]): string =>
  `eenmalig ${euro(Object.values(eenmalig).reduce((sum, each) => sum + each, 0))} om te veranderen`;

function afgebouwd(werksoorten: Hefbomen["werksoorten"]): string {
  const gone = WERKSOORTEN.flatMap((soort) => {
    const end = werksoorten[soort]?.find(([, deel]) => deel === 0);
    return end ? [`${soort} weg in ${end[0]}`] : [];
  });
  return gone.length === 0 ? "geen eigen werksoorten die stoppen" : `eigen werksoorten: ${gone.join(", ")}`;
}

function verdeeld(nu: Taken, straks: Taken, jaar: number): string {
  const moved = TAKEN.map((taak) => ({ taak, van: taakOp(nu, taak, jaar), naar: taakOp(straks, taak, jaar) }))
    .filter(({ van, naar }) => van !== naar)
    .map(({ taak, van, naar }) => `${TAAKNAMEN[taak]} van ${deel(van)} naar ${deel(naar)} bij het bedrijf`);
  return moved.length === 0 ? "een ander tempo van de taken" : `taken: ${moved.join(", ")} in ${jaar}`;
}

const TAAKNAMEN: Readonly<Record<Taak, string>> = {
  beschut: "beschut werk",
  werkdeel: "werk en re-integratie",
  inkomen: "inkomen",
};
const deel = (waarde: number): string => `${GETAL.format(waarde * 100)}%`;

const isPad = (waarde: unknown): waarde is Pad => Array.isArray(waarde);

const GETAL = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 0 });
const euro = (waarde: number): string => `€\u00a0${GETAL.format(waarde)}`;

function getoond({ soort }: Woorden, waarde: number): string {
  const inWoorden = {
    plekken: GETAL.format(waarde),
    deel: `${GETAL.format(waarde * 100)}%`,
    factor: `${GETAL.format(waarde * 100)}%`,
    euro: euro(waarde),
  };
  return inWoorden[soort];
}
