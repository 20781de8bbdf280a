import type { Spreiding } from "#matching/eerlijkheid/blootstelling";

/** What a run did with each inwoner, by number. Who they are is not in it. */
export type Runuitkomst = {
  readonly aantal: number;
  readonly plekken: number;
  readonly voorwaarden: readonly { readonly id: string; readonly naam: string }[];
  /** Plekken that fit. */
  readonly past: ArrayLike<number>;
  /** `aantal` rows of one number for each voorwaarde: plekken where only this one is not met. */
  readonly eenStaatInDeWeg: ArrayLike<number>;
  /** How far up in the lists of plekken, see `blootstelling.ts`. */
  readonly blootstelling: ArrayLike<number>;
  /** 1 with a plek in the proposal of the run, else 0. */
  readonly geplaatst: ArrayLike<number>;
  /** The value of the pair in the proposal, else 0. */
  readonly waarde: ArrayLike<number>;
  /** What people did with it, where that is known: 1 where a person made a voorstel, else 0. */
  readonly voorgesteld?: ArrayLike<number>;
  /** How the first plekken of everybody are spread. */
  readonly spreiding?: Spreiding;
};

/** One way to tell people apart, from elsewhere than the engine. `groep` is a place in `groepen`, or -1: not known. */
export type Kenmerk = {
  readonly naam: string;
  readonly groepen: readonly string[];
  readonly groep: ArrayLike<number>;
};

/** Where group and rest live in the same circumstances, such as distance class × region × hours: a number for each. */
export type Strata = ArrayLike<number>;

export const maten = [
  "kans",
  "aanbod",
  "zichtbaarheid",
  "rangorde",
  "voorstel",
  "waarde",
  "opvolging",
] as const;
export type Maatcode = (typeof maten)[number];

export type Maat = {
  readonly code: Maatcode;
  readonly soort: "aandeel" | "gemiddelde";
  readonly waarden: ArrayLike<number>;
  /** Only those with a 1 count; everyone where it is absent. */
  readonly onder?: ArrayLike<number>;
};

/** Everything that groups are compared on. The last one looks at people, who can be partial as well. */
export function matenVan(run: Runuitkomst): Maat[] {
  const { past, blootstelling, geplaatst, waarde, voorgesteld } = run;
  const kans = new Uint8Array(run.aantal).map((_, inwoner) => Number(past[inwoner]! > 0));
  const perPlek = new Float64Array(run.aantal).map((_, inwoner) =>
    past[inwoner]! > 0 ? blootstelling[inwoner]! / past[inwoner]! : 0,
  );
  const vast: Maat[] = [
    { code: "kans", soort: "aandeel", waarden: kans },
    { code: "aanbod", soort: "gemiddelde", waarden: past },
    { code: "zichtbaarheid", soort: "gemiddelde", waarden: blootstelling },
    { code: "rangorde", soort: "gemiddelde", waarden: perPlek, onder: kans },
    { code: "voorstel", soort: "aandeel", waarden: geplaatst },
    { code: "waarde", soort: "gemiddelde", waarden: waarde },
  ];
  if (voorgesteld === undefined) return vast;
  return [...vast, { code: "opvolging", soort: "aandeel", waarden: voorgesteld, onder: geplaatst }];
}

/** The same run over inwoners that were drawn; one can stand in it more than once. */
export function getrokken(run: Runuitkomst, inwoners: Uint32Array): Runuitkomst {
  const breedte = run.voorwaarden.length;
  const neem = (waarden: ArrayLike<number>) => Float64Array.from(inwoners, (inwoner) => waarden[inwoner]!);
  const inDeWeg = new Float64Array(inwoners.length * breedte);
  inwoners.forEach((inwoner, rij) => {
    for (let at = 0; at < breedte; at++)
      inDeWeg[rij * breedte + at] = run.eenStaatInDeWeg[inwoner * breedte + at]!;
  });
  return {
    ...run,
    aantal: inwoners.length,
    past: neem(run.past),
    eenStaatInDeWeg: inDeWeg,
    blootstelling: neem(run.blootstelling),
    geplaatst: neem(run.geplaatst),
    waarde: neem(run.waarde),
    ...(run.voorgesteld && { voorgesteld: neem(run.voorgesteld) }),
  };
}
