import type { Bedrijfsjaar } from "#toekomstplan/geld/bedrijf";
import type { Taakdelen } from "#toekomstplan/geld/besluiten";
import type { Gemeente } from "#toekomstplan/geld/gemeenten";

/** Whole weights of the keys by which gemeenten share what is short. */
export type Sleutels = Readonly<Record<"se" | "inwoners" | "clienten", number>>;

type Jaar = Pick<Bedrijfsjaar, "fte" | "mensen">;
/** How much of something a gemeente has. */
type Maat = (gemeente: Gemeente) => number;

/** What part each gemeente pays; together 1. Without rows in between: it is asked for each year of a thousand futures. */
export function delenVan(
  gemeenten: readonly Gemeente[],
  sleutels: Sleutels,
  { beschut, werkdeel }: Taakdelen,
  { fte, mensen }: Jaar,
): readonly number[] {
  const plekken = mensen.beschut * beschut;
  const rest = (mensen.tussengroep + mensen.terugvalplek + mensen.traject) * werkdeel;
  const se: Maat = ({ deel }) => deel.wsw * fte.wsw;
  const clienten: Maat = ({ deel }) => deel.wsw * fte.wsw + deel.beschut * plekken + deel.zoekt * rest;
  // a key that has run out, such as the Wsw after its end, leaves its part to the others
  const bySe = isOver(sleutels.se, gemeenten, se) ? sleutels.se : 0;
  const byInwoners = isOver(sleutels.inwoners, gemeenten, perInwoner) ? sleutels.inwoners : 0;
  const byClienten = isOver(sleutels.clienten, gemeenten, clienten) ? sleutels.clienten : 0;
  const whole = bySe + byInwoners + byClienten;
  const delen = gemeenten.map(() => 0);
  if (bySe > 0) verdeel(delen, bySe / whole, gemeenten, se);
  if (byInwoners > 0 || whole === 0)
    verdeel(delen, whole === 0 ? 1 : byInwoners / whole, gemeenten, perInwoner);
  if (byClienten > 0) verdeel(delen, byClienten / whole, gemeenten, clienten);
  return delen;
}

const perInwoner: Maat = ({ inwoners }) => inwoners;

function isOver(weight: number, gemeenten: readonly Gemeente[], maat: Maat): boolean {
  if (weight > 0) for (let at = 0; at < gemeenten.length; at++) if (maat(gemeenten[at]!) > 0) return true;
  return false;
}

/** Adds a share that is divided by how much each has. */
function verdeel(delen: number[], share: number, gemeenten: readonly Gemeente[], maat: Maat): void {
  let total = 0;
  for (let at = 0; at < gemeenten.length; at++) total += maat(gemeenten[at]!);
  for (let at = 0; at < delen.length; at++) delen[at]! += share * (maat(gemeenten[at]!) / total);
}
