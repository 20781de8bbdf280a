import { type Static, Type } from "typebox";
import { oneOf, orNull } from "../fields.ts";
import { indicatorOf } from "./definities.ts";
import { ONDERWERPEN } from "./indicator.ts";

/** A published figure beside what we count ourselves. Both stay visible where they differ. */
export const Kerncijfer = Type.Object({
  sleutel: Type.String(),
  naam: Type.String(),
  onderwerp: orNull(oneOf(ONDERWERPEN)),
  waarde: Type.Number({ description: "Zoals gepubliceerd" }),
  eenheid: Type.String(),
  peildatum: Type.String({
    description: "Zo precies als de publicatie: een dag, maand, kwartaal, jaar of jaren",
  }),
  bron: Type.String(),
  gaatOver: oneOf(["regio", "elders", "land"]),
  meting: oneOf(["geteld", "overgenomen"]),
  geteld: orNull(Type.Number({ description: "Wat wij nu zelf tellen" })),
  verschilt: orNull(Type.Boolean()),
  definitie: orNull(Type.String()),
  populatie: orNull(Type.String()),
  valkuil: orNull(Type.String()),
});
export type Kerncijfer = Static<typeof Kerncijfer>;

type Published = Pick<Kerncijfer, "sleutel" | "waarde" | "eenheid" | "peildatum" | "bron" | "gaatOver">;

export const kerncijfernaam = (sleutel: string): string =>
  indicatorOf(sleutel)?.naam ?? sleutel.replaceAll("_", " ");

export function besideCount(published: Published, geteld: number | null): Kerncijfer {
  const indicator = indicatorOf(published.sleutel);
  return {
    ...published,
    naam: kerncijfernaam(published.sleutel),
    onderwerp: indicator?.onderwerp ?? null,
    meting: geteld === null ? "overgenomen" : "geteld",
    geteld,
    verschilt: geteld === null ? null : !agree(published.waarde, geteld),
    definitie: indicator?.formule ?? null,
    populatie: indicator?.populatie ?? null,
    valkuil: indicator?.valkuil || null,
  };
}

/** Equal as precisely as the figure was published: 62 and 61,9 agree, 4,1 and 4,2 do not. */
function agree(published: number, counted: number): boolean {
  const decimals = String(published).split(".")[1]?.length ?? 0;
  return Number(counted.toFixed(decimals)) === published;
}
