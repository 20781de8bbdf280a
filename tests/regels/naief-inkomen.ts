/**
 * The income rules once more, as plainly as they can be said: whole numbers, one fraction at a time, small tables typed
 * over from the publications. It shares nothing with the product, so that a difference is a fault in one of the two.
 * Amounts are cents.
 */

type Breuk = { readonly t: bigint; readonly n: bigint };

/** Half up, for amounts that are not below nothing. */
const heel = ({ t, n }: Breuk): number => Number((2n * t + n) / (2n * n));
const maal = (bedrag: number, t: number, n: number): Breuk => ({
  t: BigInt(bedrag) * BigInt(t),
  n: BigInt(n),
});
const af = (a: Breuk, b: Breuk): Breuk => {
  const t = a.t * b.n - b.t * a.n;
  return { t: t < 0n ? 0n : t, n: a.n * b.n };
};
const bij = (a: Breuk, b: Breuk): Breuk => ({ t: a.t * b.n + b.t * a.n, n: a.n * b.n });
const gewoon = (bedrag: number): Breuk => ({ t: BigInt(bedrag), n: 1n });
const door12 = ({ t, n }: Breuk): Breuk => ({ t, n: n * 12n });

/** From, single, married, 18-20 single, 18-20 couple, mixed couple, pension single, pension couple. */
const NORMEN: readonly (readonly [string, ...number[]])[] = [
  ["2026-07", 141946, 202779, 35042, 70084, 136432, 158734, 217610],
  ["2026-01", 140150, 200213, 34599, 69198, 134706, 156469, 214416],
  ["2025-07", 136906, 195580, 33798, 67596, 131588, 153021, 209498],
  ["2025-01", 134545, 192207, 33217, 66434, 129321, 150107, 205348],
  ["2024-07", 130845, 186921, 32303, 64606, 125764, 145685, 197664],
  ["2024-01", 128383, 183404, 31694, 63388, 123396, 142576, 193398],
];

export type Leeftijd = "18-20" | "21-aow" | "aow";

/** Null where no norm is known: a pensioner with a partner below 21. */
export function naieveNorm(
  dag: string,
  leeftijd: Leeftijd,
  partner: Leeftijd | null,
  kostendelers: number,
): number | null {
  const rij = NORMEN.find(([vanaf]) => vanaf <= dag)!.slice(1) as number[];
  const [alleen, samen, jong, jongSamen, gemengd, aow, aowSamen] = rij as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const isAow = leeftijd === "aow" || partner === "aow";
  const jongeren = [leeftijd, partner].filter((wie) => wie === "18-20").length;
  const volwassenen = (partner === null ? 1 : 2) - jongeren;
  if (volwassenen > 0 && kostendelers > volwassenen) {
    const perPersoon = heel(maal(isAow ? aowSamen : samen, 40 + kostendelers * 30, 100 * kostendelers));
    if (partner === null) return perPersoon;
    return jongeren === 1 ? perPersoon + jong : 2 * perPersoon;
  }
  if (partner === null) return { "18-20": jong, "21-aow": alleen, aow }[leeftijd];
  if (jongeren === 2) return jongSamen;
  if (jongeren === 1) return isAow ? null : gemengd;
  return isAow ? aowSamen : samen;
}

/** A year. Per child, 12 to 15, 16 and 17, single parent, threshold, more for a couple, share in 1/10.000. */
const KGB: Readonly<Record<number, readonly [number, number, number, number, number, number, number]>> = {
  2025: [251100, 70300, 93600, 338900, 2840600, 913900, 710],
  2026: [258000, 72400, 96400, 341600, 2973600, 940500, 760],
};

export function naiefKindgebondenBudget(
  jaar: number,
  leeftijden: readonly number[],
  partner: boolean,
  inkomen: number,
): number {
  const [kind, van12, van16, alleen, drempel, extra, deel] = KGB[jaar]!;
  let vol = 0;
  for (const leeftijd of leeftijden) {
    if (leeftijd >= 18) continue;
    vol += kind;
    if (leeftijd >= 16) vol += van16;
    else if (leeftijd >= 12) vol += van12;
  }
  if (vol > 0 && !partner) vol += alleen;
  const boven = Math.max(0, inkomen - drempel - (partner ? extra : 0));
  return heel(af(gewoon(vol), maal(boven, deel, 10000)));
}

/** A month, 2025: 2.112, 28.406, 1,896% alone and 4,273% together, 13,7%. */
export function naieveZorgtoeslag(partner: boolean, inkomen: number): number {
  const premie = gewoon(partner ? 422400 : 211200);
  const eigen = bij(
    maal(2840600, partner ? 4273 : 1896, 100000),
    maal(Math.max(0, inkomen - 2840600), 137, 1000),
  );
  return heel(door12(af(premie, eigen)));
}

/** A month, 2026, income below the ijkpunt: the most that the rent gives. */
export function naieveHuurtoeslag(huur: number, personen: number): number {
  const basis = personen === 1 ? 26267 : 26086;
  const aftop = personen > 2 ? 76414 : 71302;
  let som: Breuk = gewoon(0);
  for (let [van, tot, deel] of [
    [basis, 49820, 100],
    [49820, aftop, 65],
    [aftop, 93293, 40],
  ] as [number, number, number][]) {
    tot = Math.min(tot, huur);
    if (tot > van) som = bij(som, maal(tot - van, deel, 100));
  }
  return heel(som);
}

export type NaieveVraag = {
  readonly netto: number;
  readonly leeftijd: number;
  readonly ouder: boolean;
  readonly medisch: boolean;
  readonly lks: boolean;
  readonly geenMeerUren: boolean;
  readonly n: number;
  readonly r: number;
  readonly z: number;
};

/** 2026: which exemption, and the least and the most of it. */
export function naieveVrijlating(v: NaieveVraag): readonly [string | null, number, number] {
  const jong = v.leeftijd < 27;
  const deel = (promille: number, max: number) => Math.min(heel(maal(v.netto, promille, 1000)), max);
  if (!jong && v.n < 6) return ["n", deel(250, 28500), deel(250, 28500)];
  if (v.medisch) return ["y", deel(150, 18019), deel(150, 18019)];
  if (v.lks && v.z < 12) return ["z", jong && v.n < 6 ? 0 : deel(150, 18019), deel(150, 18019)];
  if (v.lks && v.geenMeerUren) return ["aa", deel(150, 18019), deel(150, 18019)];
  if (!jong && v.ouder && v.r < 30) return ["r", deel(125, 17766), deel(125, 17766)];
  return [null, 0, 0];
}
