import { ONDERDELEN, puntenVoor } from "#matching/waarde";
import {
  AANDEEL_NIET_GEZEGD,
  AANDEEL_REISTIJD,
  AANDEEL_UREN,
  AANDEEL_VOORKEUR,
  AANDEEL_WENS,
  HEEL,
} from "#matching/waarde-onderdelen";

const deel = (id: string) => ONDERDELEN.find((regel) => regel.id === id)!;
const wens = (id: string) => ({
  ja: puntenVoor(deel(id), AANDEEL_WENS.voldoet),
  stil: puntenVoor(deel(id), AANDEEL_WENS["niet gevraagd"]),
  onbekend: puntenVoor(deel(id), AANDEEL_WENS.onbekend),
});

/** The weights of the engine, as points that a peer can look up. */
export const PUNTEN = {
  werk: { ...wens("werk"), plaats: AANDEEL_VOORKEUR.map((aandeel) => puntenVoor(deel("werk"), aandeel)) },
  reistijd: AANDEEL_REISTIJD.map(
    ([totEnMet, aandeel]) => [totEnMet, puntenVoor(deel("reistijd"), aandeel)] as const,
  ),
  competenties: {
    nietGezegd: puntenVoor(deel("competenties"), AANDEEL_NIET_GEZEGD),
    heel: puntenVoor(deel("competenties"), HEEL),
    hoogstens: deel("competenties").hoogstens,
  },
  uren: { ...wens("uren_wens"), per: AANDEEL_UREN.map((aandeel) => puntenVoor(deel("uren_wens"), aandeel)) },
  sector: wens("sector"),
  bekend: Array.from({ length: 31 }, (_, aantal) =>
    puntenVoor(deel("bekend"), Math.floor((HEEL * aantal) / 30)),
  ),
  dichtbij: wens("dichtbij"),
  buiten: wens("buiten"),
  prikkelarm: wens("prikkelarm"),
  taalontwikkeling: wens("taalontwikkeling"),
  ervaring: wens("ervaring"),
} as const;

/** By whole minutes, up to four hours. */
export const PUNTEN_REIS: readonly number[] = Array.from(
  { length: 241 },
  (_, minuten) => PUNTEN.reistijd.find(([totEnMet]) => minuten <= totEnMet)?.[1] ?? 0,
);
