import { maandenIn, type Verslagmaand } from "./maand.ts";
import type { Registerregel } from "./register.ts";

/** What a register says of one month and one code. */
export type Maandtelling = {
  /** Such as `2026-09`. */
  readonly maand: string;
  readonly code: string;
  /** Go on after the last day of the month. */
  readonly lopend: number;
  readonly begonnen: number;
  readonly beeindigd: number;
  /** People with at least one that goes on. */
  readonly personen: number;
};

/** The months that a delivery tells about, by code. A month in which a code does not occur has no line for it. */
export const tellingen = (regels: readonly Registerregel[], verslag: Verslagmaand): readonly Maandtelling[] =>
  maandenIn(verslag).flatMap((maand) => tellingenVan(regels, maand));

function tellingenVan(
  regels: readonly Registerregel[],
  { maand, eerste, laatste }: Verslagmaand,
): Maandtelling[] {
  const inMaand = regels.filter(
    ({ begin, einde }) => begin <= laatste && (einde === null || einde >= eerste),
  );
  return [...Map.groupBy(inMaand, ({ code }) => code)]
    .toSorted(([a], [b]) => Number(a > b) - Number(a < b))
    .map(([code, van]) => {
      const lopend = van.filter(({ einde }) => einde === null || einde > laatste);
      return {
        maand,
        code,
        lopend: lopend.length,
        begonnen: van.filter(({ begin }) => begin >= eerste).length,
        beeindigd: van.length - lopend.length,
        personen: new Set(lopend.map(({ persoon }) => persoon)).size,
      };
    });
}

/** How many people have at least one voorziening that goes on after a month, whatever its code. */
export const personenMetVoorziening = (regels: readonly Registerregel[], { laatste }: Verslagmaand): number =>
  new Set(
    regels
      .filter(({ begin, einde }) => begin <= laatste && (einde === null || einde > laatste))
      .map(({ persoon }) => persoon),
  ).size;
