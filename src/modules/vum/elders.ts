import { type Static, Type } from "typebox";
import { oneOf, orNull } from "../fields.ts";
import { type Fields, isFields } from "../uitwisseling/check-rij.ts";
import type { Json } from "../uitwisseling/parse-json.ts";
import { ANTWOORDSTANDEN, UITLEG } from "./antwoordstand.ts";
import type { Bronantwoord } from "./bemiddelaar.ts";
import { oin } from "./partij.ts";
import { gebiedVan, meters } from "./pc4.ts";
import { PROFIEL, type VumSoort } from "./vraagvelden.ts";
import { waardenOp } from "./voldoet.ts";

const AFSTAND_KM = 30;
const MEESTE = 50;

/** What other sources answered: from whom each comes, and in words what a source did not give. */
export const Elders = Type.Object({
  afstandInKm: Type.Integer(),
  bronnen: Type.Array(
    Type.Object({
      oin,
      naam: Type.String(),
      stand: oneOf(ANTWOORDSTANDEN),
      uitleg: Type.String(),
    }),
  ),
  treffers: Type.Array(
    Type.Object({
      bron: Type.String({ description: "Naam van de organisatie waar dit vandaan komt" }),
      oin,
      nummer: Type.String(),
      titel: orNull(Type.String()),
      werkgever: orNull(Type.String()),
      urenMinimaal: orNull(Type.Integer()),
      urenMaximaal: orNull(Type.Integer()),
      rijbewijzen: Type.Array(Type.String()),
      afstandInKm: orNull(
        Type.Integer({ description: "Hemelsbreed, tussen de middens van postcodegebieden" }),
      ),
    }),
    { maxItems: MEESTE },
  ),
});
export type Elders = Static<typeof Elders>;

/** What is asked of other sources: where, and the hours. Nothing else leaves, and no name or number of anyone. */
export function vraagVoor(postcode: string, feiten: Fields): Fields {
  const { uren_per_week_min: minimum, uren_per_week_max: maximum } = feiten;
  return {
    selectiegebied: { postcode: `${postcode.slice(0, 4)}AA`, afstand: AFSTAND_KM },
    ...(isUren(minimum) && { "werktijden.aantalWerkurenPerWeekMaximaal": { $gte: Math.ceil(minimum) } }),
    ...(isUren(maximum) && { "werktijden.aantalWerkurenPerWeekMinimaal": { $lte: Math.floor(maximum) } }),
  };
}

/** The answers of all sources together, the nearest first. */
export function eldersUit(soort: VumSoort, postcode: string, antwoorden: readonly Bronantwoord[]): Elders {
  const treffers = antwoorden.flatMap(({ bron, treffers }) =>
    treffers.map(({ nummer, profiel }) => ({
      bron: bron.naam,
      oin: bron.oin,
      nummer,
      titel: tekst(profiel, ["naamVacature"]),
      werkgever: tekst(profiel, ["werkgever", "handelsnaamOrganisatie"]),
      urenMinimaal: getal(profiel, ["werktijden", "aantalWerkurenPerWeekMinimaal"]),
      urenMaximaal: getal(profiel, ["werktijden", "aantalWerkurenPerWeekMaximaal"]),
      rijbewijzen: waardenOp(profiel, [...RIJBEWIJS[soort], "codeSoortRijbewijs"]).filter(isTekst),
      afstandInKm: afstandTot(postcode, tekst(profiel, PROFIEL[soort].postcode)),
    })),
  );
  return {
    afstandInKm: AFSTAND_KM,
    bronnen: antwoorden.map(({ bron: { oin, naam }, stand, treffers, isMeer }) => ({
      oin,
      naam,
      stand,
      uitleg: stand === "ok" ? gevonden(treffers.length, isMeer) : UITLEG[stand],
    })),
    treffers: treffers
      .toSorted(
        (a, b) =>
          (a.afstandInKm ?? VER) - (b.afstandInKm ?? VER) ||
          (`${a.oin}${a.nummer}` < `${b.oin}${b.nummer}` ? -1 : 1),
      )
      .slice(0, MEESTE),
  };
}

const VER = 10_000;
const RIJBEWIJS: Readonly<Record<VumSoort, readonly string[]>> = {
  werkzoekende: ["arbeidsmarktkwalificatie", "rijbewijs"],
  vacature: ["rijbewijs"],
};

const gevonden = (aantal: number, isMeer: boolean) =>
  aantal === 0 ? "Niets gevonden." : `${aantal} gevonden${isMeer ? "; er zijn er meer" : ""}.`;

function afstandTot(van: string, naar: string | null): number | null {
  const [a, b] = [gebiedVan(van), naar === null ? undefined : gebiedVan(naar)];
  return a === undefined || b === undefined ? null : Math.round(meters(a, b) / 1000);
}

const isTekst = (value: Json): value is string => typeof value === "string";
const isUren = (value: Json | undefined): value is number =>
  typeof value === "number" && value >= 1 && value <= 99;
const tekst = (profiel: Fields, pad: readonly string[]) => waardenOp(profiel, pad).find(isTekst) ?? null;
const getal = (profiel: Fields, pad: readonly string[]) =>
  waardenOp(profiel, pad).find((value) => typeof value === "number") ?? null;

/** The facts of a plek as they lie in its row, without who said so. */
export const feitenUit = (kenmerken: Json): Fields =>
  isFields(kenmerken)
    ? Object.fromEntries(
        Object.entries(kenmerken).map(([naam, feit]) => [
          naam,
          isFields(feit) ? (feit["waarde"] ?? null) : null,
        ]),
      )
    : {};
