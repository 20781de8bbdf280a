import {
  beschermTabel,
  type BeschermdeTabel,
  GRENS,
} from "../../src/modules/sturing/afscherming/beschermTabel.ts";
import { aanval, buitmaken, type Buit } from "./aanval.ts";

/** One table of a running year on two days, between which one person was placed and nothing else changed. */
export type TweeDagen = {
  readonly gisteren: readonly (readonly number[])[];
  /** Where the person was placed. */
  readonly bij: readonly [rij: number, kolom: number];
};

export type Lek = {
  /** Counts below ten that were held back on both days, and were not those of the person. */
  readonly klein: number;
  /** Of those, what follows from the two days together. */
  readonly gevonden: readonly string[];
  /** Row and column of the person, as far as a told figure moved. */
  readonly rij: boolean;
  readonly kolom: boolean;
};

/** @param onthouden the second day is protected beside the first, as it is when that was frozen or exported */
export async function tweeDagen({ gisteren, bij }: TweeDagen, onthouden: boolean): Promise<Lek> {
  const vandaag = gisteren.map((rij, r) => rij.map((n, k) => n + Number(r === bij[0] && k === bij[1])));
  const tabel = (waarden: readonly (readonly number[])[]) => ({
    rijen: waarden.map((_, r) => `rij ${r}`),
    kolommen: waarden[0]!.map((_, k) => `kolom ${k}`),
    waarden,
  });
  const eerste = await beschermTabel(tabel(gisteren), "binnen", { elders: "totaal" });
  const tweede = await beschermTabel(tabel(vandaag), "binnen", {
    elders: "totaal",
    eerder: onthouden ? [eerste.publicatie] : [],
  });
  const buit: Buit = { cijfers: new Map(), sommen: [] };
  buitmaken(buit, { echt: gisteren, gezien: eerste, naam: (r, k) => `toen|${r}|${k}` });
  buitmaken(buit, { echt: vandaag, gezien: tweede, naam: (r, k) => `nu|${r}|${k}` });
  addVerschil(buit, gisteren, bij);
  const small = gisteren.flatMap((rij, r) =>
    rij.flatMap((n, k) => (n > 0 && n < GRENS && !(r === bij[0] && k === bij[1]) ? [`toen|${r}|${k}`] : [])),
  );
  const found = new Set(await aanval(buit, GRENS));
  const isSeen = (of: (seen: BeschermdeTabel) => readonly { readonly waarde: number | null }[], at: number) =>
    [eerste, tweede].every((seen) => of(seen)[at]!.waarde !== null);
  return {
    klein: small.length,
    gevonden: small.filter((naam) => found.has(naam)),
    rij: isSeen(({ rijtotalen }) => rijtotalen, bij[0]),
    kolom: isSeen(({ kolomtotalen }) => kolomtotalen, bij[1]),
  };
}

/** Each count of today is that of yesterday and what came to it; that is one person together. */
function addVerschil(
  { cijfers, sommen }: Buit,
  gisteren: TweeDagen["gisteren"],
  bij: TweeDagen["bij"],
): void {
  const places = gisteren.flatMap((rij, r) => rij.map((_, k) => [r, k] as const));
  for (const [r, k] of places) {
    const naam = `erbij|${r}|${k}`;
    cijfers.set(naam, { echt: Number(r === bij[0] && k === bij[1]), getoond: null, isDeel: true });
    sommen.push({ som: `nu|${r}|${k}`, delen: [`toen|${r}|${k}`, naam] });
  }
  cijfers.set("erbij", { echt: 1, getoond: 1, isDeel: true });
  sommen.push({ som: "erbij", delen: places.map(([r, k]) => `erbij|${r}|${k}`) });
}

/** A few large gemeenten and groups and many small ones; the same for the same seed. */
export function regioMet(seed: number, rijen = 5, kolommen = 4): TweeDagen {
  let state = seed * 7919;
  const next = () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
  const gisteren = Array.from({ length: rijen }, (_, r) =>
    Array.from({ length: kolommen }, (__, k) => Math.floor((next() ** 2 * 60) / (1 + r / 2) / (1 + k / 2))),
  );
  return { gisteren, bij: [Math.floor(next() * rijen), Math.floor(next() * kolommen)] };
}
