import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, id, oneOf, orNull } from "../fields.ts";

/** What can end: a contract, a trial, an indication, an internship, a step. */
export const EINDESOORTEN = ["contract", "proefplaats", "indicatie", "stage", "stap"] as const;
export type Eindesoort = (typeof EINDESOORTEN)[number];

/** So many days before the end somebody should look at it: time to extend it, or to find what comes next. */
export const VOORAF_IN_DAGEN = {
  contract: 56,
  proefplaats: 28,
  indicatie: 28,
  stage: 28,
  stap: 28,
} as const satisfies Readonly<Record<Eindesoort, number>>;

export const EINDEBESLUITEN = ["verlengen", "volgende stap", "loopt af"] as const;

export const Einde = Type.Object({
  soort: oneOf(EINDESOORTEN),
  onderwerpId: { ...id, description: "De plaatsing, indicatie of stap" },
  wie: Type.Object({ inwonerId: id, naam: Type.String() }),
  wat: Type.String(),
  einddatum: date,
  gewenstTot: orNull({
    ...date,
    description: "Bij een stage die eerder eindigt dan voor de inwoner goed is",
  }),
  isVoorbij: Type.Boolean({ description: "Het einde is al geweest en er is niets besloten" }),
  besluit: orNull(
    Type.Object({
      besluit: oneOf(EINDEBESLUITEN),
      toelichting: Type.String(),
      doorNaam: Type.String(),
      op: date,
    }),
  ),
});
export type Einde = Static<typeof Einde>;

export const geenEinde = () =>
  new Failure(
    "conflict",
    "einde.is-er-niet",
    "Dit einde is er niet (meer), of de datum is net veranderd. Er is niets vastgelegd.",
  );
