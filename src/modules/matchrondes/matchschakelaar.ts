import { type Static, Type } from "typebox";
import { orNull, tijdstip } from "../fields.ts";

/** Since when matching is off, why, and who can say more. */
export const MatchingUit = Type.Object({
  sinds: tijdstip,
  reden: Type.String(),
  doorNaam: Type.String(),
  wieVragen: Type.String({ description: "Bij wie u terecht kunt, in een zin" }),
});
export type MatchingUit = Static<typeof MatchingUit>;

export const Matchschakelaar = Type.Object({
  isAan: Type.Boolean(),
  uit: orNull(MatchingUit),
  geschiedenis: Type.Array(
    Type.Object({ tijdstip, isAan: Type.Boolean(), reden: Type.String(), doorNaam: Type.String() }),
    { description: "De laatste twintig keer, het nieuwste eerst" },
  ),
});
export type Matchschakelaar = Static<typeof Matchschakelaar>;
