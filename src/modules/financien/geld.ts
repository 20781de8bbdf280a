import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import type { Cents } from "#core/money";
import { type Model, MODELLEN } from "#financien/bijdragen";
import type { Sleutel } from "#financien/specificatie";
import { STROMEN } from "#financien/stromen";
import { oneOf } from "../fields.ts";

export const STUKSOORTEN = ["begroting", "tussenrapportage", "jaarrekening"] as const;
export type Stuksoort = (typeof STUKSOORTEN)[number];
export const MODELLETTERS = Object.keys(MODELLEN) as Model[];
export const SLEUTELS = ["se", "inwoners", "clienten"] as const satisfies readonly Sleutel[];

/** Above zero or below it: what is over, or short. */
export const bedrag = Type.Unsafe<Cents>(
  Type.Integer({ description: "Eurocenten; onder nul is een tekort" }),
);
export const jaar = Type.Integer({ minimum: 2000, maximum: 2100 });
export const stroom = oneOf(STROMEN);

/** An amount for one gemeente. */
export const Gemeentebedrag = Type.Object({
  gemeente: Type.String(),
  naam: Type.String(),
  bedragInCenten: bedrag,
});

export const Bijdrageregel = Type.Object({
  omschrijving: Type.String(),
  grondslag: Type.String({ description: "Waarop het bedrag rust, zoals 160.000 van 340.000 inwoners" }),
  bedragInCenten: bedrag,
});
export type Bijdrageregel = Static<typeof Bijdrageregel>;

export const wrong = (velden: readonly string[], detail: string) =>
  new Failure("invalid", "financien.invalid", detail, { velden });

export const geenGegevens = (jaar: number) =>
  new Failure(
    "invalid",
    "financien.geen-gegevens",
    `Van ${jaar} zijn er nog geen kosten en gemeentecijfers. Leg die eerst vast, of kies een ander jaar.`,
    { jaar },
  );
