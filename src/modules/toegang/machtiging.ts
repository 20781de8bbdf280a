import type { Dataklasse, Use } from "./matrix.ts";

/** The parts of a dossier with which a helper can be trusted. */
export const MACHTIGINGSDELEN = ["plan", "werk", "gegevens", "berichten", "bezwaar"] as const;
export type Machtigingsdeel = (typeof MACHTIGINGSDELEN)[number];

export const MACHTIGINGSSOORTEN = ["lezen", "handelen"] as const;
export type Machtigingssoort = (typeof MACHTIGINGSSOORTEN)[number];

/** What a mandate that runs today gives. */
export type GeldendeMachtiging = {
  readonly id: string;
  readonly mag: Machtigingssoort;
  readonly delen: readonly Machtigingsdeel[];
};

/**
 * To which part a class of data belongs; 'altijd': with any mandate. What stands not here is for no helper. The same in the
 * database: `machtigingsdeel`.
 */
export const DEEL_VAN_KLASSE: Readonly<Record<string, Machtigingsdeel | "altijd">> = {
  persoon: "altijd",
  machtiging: "altijd",
  plan: "plan",
  planbijdrage: "plan",
  voorstel: "werk",
  wens: "werk",
  contactgegevens: "gegevens",
  situatie: "gegevens",
  mogelijkheden: "gegevens",
  correctie: "gegevens",
  delen: "gegevens",
  bericht: "berichten",
  bezwaar: "bezwaar",
};

/** May a helper use a class? By his mandate only. */
export function machtigingGeeft(
  machtiging: GeldendeMachtiging | null | undefined,
  use: Use,
  dataklasse: Dataklasse,
): boolean {
  const deel = DEEL_VAN_KLASSE[dataklasse];
  if (!machtiging || deel === undefined) return false;
  if (use === "change" && machtiging.mag === "lezen") return false;
  return deel === "altijd" || machtiging.delen.includes(deel);
}
