import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { MEENEMEN } from "../afspraken/meenemen.ts";
import { date, id, oneOf, orNull, tijdstip } from "../fields.ts";

/** An appointment as the inwoner himself reads it: when, where and with whom. */
export const EigenAfspraak = Type.Object({
  id,
  inwonerId: id,
  begin: tijdstip,
  datum: date,
  tijd: Type.String(),
  waar: Type.String(),
  met: Type.String(),
  meenemen: Type.Array(oneOf(MEENEMEN)),
  gevraagdOp: orNull(Type.Unsafe<string>({ ...tijdstip, description: "U vroeg om een ander moment" })),
});
export type EigenAfspraak = Static<typeof EigenAfspraak>;

export const Moment = Type.Object({ datum: date, tijd: Type.String({ pattern: "^\\d\\d:\\d\\d$" }) });
export type Moment = Static<typeof Moment>;

/** So many moments a resident can choose from on one page. */
export const MOMENTEN_AT_MOST = 8;

export const alGevraagd = () =>
  new Failure(
    "conflict",
    "afspraak.al-gevraagd",
    "U vroeg al om een ander moment voor deze afspraak. Wij laten het weten.",
  );

export const momentBezet = () =>
  new Failure("conflict", "afspraak.moment-bezet", "Dit moment is net bezet. Kies een ander moment.", {
    velden: ["moment"],
  });
