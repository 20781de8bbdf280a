import { type Criterium, criteria, voorwaarden } from "#matching/criteria";
import { dichtbijNa, type Uitkomst, uitkomst, zegtNiemandIets } from "#matching/oordeel";
import type { Inwonerprofiel, Plekprofiel } from "#matching/profiel";
import { reis } from "#matching/reistijd";
import {
  AANDEEL_NIET_GEZEGD,
  AANDEEL_REISTIJD,
  AANDEEL_UREN,
  AANDEEL_VOORKEUR,
  AANDEEL_WENS,
  HEEL,
  ONDERDELEN,
  type Onderdeelregel,
  WAARDE_BASIS,
} from "#matching/waarde-onderdelen";

export { ONDERDELEN, WAARDE_BASIS, WAARDE_VERSIE } from "#matching/waarde-onderdelen";

/** One part of the value of a pair, for the explanation. */
export type Waardedeel = {
  readonly id: string;
  readonly naam: string;
  readonly punten: number;
  readonly hoogstens: number;
};

/**
 * What a pair is worth, from 1 up to and including 32.000: never the value of a person. Says nothing about whether it
 * fits. A competentie that the work asks, a shorter journey or a barrier less never lowers it.
 */
export const paarwaarde = (inwoner: Inwonerprofiel, plek: Plekprofiel): number =>
  ONDERDELEN.reduce((som, regel) => som + punten(regel, inwoner, plek), WAARDE_BASIS);

/** The parts that `paarwaarde` is the sum of, above the base. */
export const onderdelen = (inwoner: Inwonerprofiel, plek: Plekprofiel): readonly Waardedeel[] =>
  ONDERDELEN.map((regel) => {
    const { id, naam, hoogstens } = regel;
    return { id, naam, punten: punten(regel, inwoner, plek), hoogstens };
  });

export const punten = (regel: Onderdeelregel, inwoner: Inwonerprofiel, plek: Plekprofiel): number =>
  puntenVoor(regel, aandeel(regel, inwoner, plek));

/** Rounded here and nowhere else. */
export const puntenVoor = ({ hoogstens }: Onderdeelregel, aandeel: number): number =>
  Math.round((hoogstens * aandeel) / HEEL);

/** Of the points for what is known: `aantal` voorwaarden of which it is known whether they are met. */
export const aandeelBekend = (aantal: number): number => Math.floor((HEEL * aantal) / voorwaarden.length);

/** Decided by facts and met: not where one side says nothing, also when the other does not ask. */
export const isBekend = (
  criterium: Criterium,
  gevonden: Uitkomst,
  inwoner: Inwonerprofiel,
  plek: Plekprofiel,
): boolean =>
  gevonden === "voldoet" || (gevonden === "niet gevraagd" && !zegtNiemandIets(criterium, inwoner, plek));

/** By the number of competenties that the work asks and the number of those that the inwoner has. */
export const aandeelGedeeld = (gedeeld: number, gevraagd: number): number =>
  gevraagd === 0 ? HEEL : Math.floor((HEEL * gedeeld) / gevraagd);

/** By the minutes of the journey; a journey that becomes known may not lower it, so unknown is 0. */
export function aandeelReis({ soort }: Criterium, inwoner: Inwonerprofiel, minuten: number | null): number {
  if (soort === "voorwaarde") {
    return minuten === null ? 0 : (AANDEEL_REISTIJD.find(([totEnMet]) => minuten <= totEnMet)?.[1] ?? 0);
  }
  const gevonden = dichtbijNa(inwoner, minuten);
  return gevonden === "onbekend" ? 0 : AANDEEL_WENS[gevonden];
}

type Aandeel = (criterium: Criterium | undefined, inwoner: Inwonerprofiel, plek: Plekprofiel) => number;

const wens: Aandeel = (criterium, inwoner, plek) => AANDEEL_WENS[uitkomst(criterium!, inwoner, plek)];

const voorkeur: Aandeel = (criterium, inwoner, plek) => {
  const gevonden = uitkomst(criterium!, inwoner, plek);
  if (gevonden !== "voldoet") return AANDEEL_WENS[gevonden];
  const werk = plek.feiten.werksoorten!.waarde;
  const plaats = inwoner.feiten.werksoorten!.waarde.findIndex((soort) => werk.includes(soort));
  return AANDEEL_VOORKEUR[Math.min(plaats, AANDEEL_VOORKEUR.length - 1)]!;
};

const reisdeel: Aandeel = (criterium, inwoner, plek) =>
  aandeelReis(criterium!, inwoner, reis(inwoner, plek)?.minuten ?? null);

const uren: Aandeel = (_criterium, { feiten: van }, { feiten: bij }) => {
  const liefst = van.uren_per_week_wens?.waarde;
  if (liefst === undefined) return AANDEEL_WENS["niet gevraagd"];
  const minstens = bij.uren_per_week_min?.waarde;
  const hoogstens = bij.uren_per_week_max?.waarde;
  const verschil = Math.max(0, (minstens ?? liefst) - liefst, liefst - (hoogstens ?? liefst));
  if (verschil === 0 && (minstens === undefined || hoogstens === undefined)) return AANDEEL_WENS.onbekend;
  return AANDEEL_UREN[Math.ceil(verschil)] ?? 0;
};

const gedeeld: Aandeel = (criterium, { feiten: van }, { feiten: bij }) => {
  const veld = criterium!.plekVelden[0] as "competenties";
  const gevraagd = bij[veld]?.waarde;
  if (gevraagd === undefined) return AANDEEL_NIET_GEZEGD;
  const heeft = van[veld]?.waarde ?? [];
  return aandeelGedeeld(gevraagd.filter((deel) => heeft.includes(deel)).length, gevraagd.length);
};

const bekend: Aandeel = (_criterium, inwoner, plek) =>
  aandeelBekend(
    voorwaarden.filter((criterium) => isBekend(criterium, uitkomst(criterium, inwoner, plek), inwoner, plek))
      .length,
  );

const SOORTEN: Readonly<Record<Onderdeelregel["soort"], Aandeel>> = {
  wens,
  voorkeur,
  reis: reisdeel,
  uren,
  deel: gedeeld,
  bekend,
};

const perId = new Map(criteria.map((criterium) => [criterium.id, criterium]));

const aandeel = (regel: Onderdeelregel, inwoner: Inwonerprofiel, plek: Plekprofiel): number =>
  SOORTEN[regel.soort](perId.get(regel.criterium), inwoner, plek);
