import type { Bedrijfshefbomen, Bedrijfsjaar } from "#toekomstplan/geld/bedrijf";
import type { Gemeente } from "#toekomstplan/geld/gemeenten";
import { taakOp } from "#toekomstplan/geld/taken";

const SLEUTELS = ["se", "inwoners", "clienten"] as const;
/** Whole weights of the keys by which gemeenten share what is short. */
export type Sleutels = Readonly<Record<(typeof SLEUTELS)[number], number>>;

/** What part each gemeente pays; together 1. */
export function delenVan(
  gemeenten: readonly Gemeente[],
  { sleutels, taken }: Pick<Bedrijfshefbomen, "taken"> & { readonly sleutels: Sleutels },
  { jaar, fte, mensen }: Bedrijfsjaar,
): number[] {
  const [beschut, werkdeel] = [taakOp(taken, "beschut", jaar), taakOp(taken, "werkdeel", jaar)];
  const keys: Readonly<Record<keyof Sleutels, (gemeente: Gemeente) => number>> = {
    se: ({ deel }) => deel.wsw * fte.wsw,
    inwoners: ({ inwoners }) => inwoners,
    clienten: ({ deel }) =>
      deel.wsw * fte.wsw +
      deel.beschut * mensen.beschut * beschut +
      deel.zoekt * (mensen.tussengroep + mensen.terugvalplek + mensen.traject) * werkdeel,
  };
  const total = (key: keyof Sleutels) => gemeenten.reduce((sum, gemeente) => sum + keys[key](gemeente), 0);
  const asked = SLEUTELS.map((key) => ({ key, weight: sleutels[key], total: total(key) }));
  const usable = asked.filter(({ weight, total }) => weight > 0 && total > 0);
  // a key that has run out, such as the Wsw after its end, leaves its part to the others
  const keysLeft =
    usable.length > 0 ? usable : [{ key: "inwoners" as const, weight: 1, total: total("inwoners") }];
  const whole = keysLeft.reduce((sum, { weight }) => sum + weight, 0);
  return gemeenten.map((gemeente) =>
    keysLeft.reduce(
      (sum, { key, weight, total }) => sum + (weight / whole) * (keys[key](gemeente) / total),
      0,
    ),
  );
}
