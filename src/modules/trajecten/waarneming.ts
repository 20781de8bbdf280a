import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, id, oneOf, orNull, tijdstip } from "../fields.ts";
import { Vaardigheid } from "./traject.ts";

/** Whether someone was there. Never why not: that is not for who leads a group. */
export const AANWEZIGHEDEN = ["aanwezig", "te laat", "afgemeld", "afwezig"] as const;
export type Aanwezig = (typeof AANWEZIGHEDEN)[number];

/** Code of a skill → 1 with help, 2 sometimes alone, 3 alone. */
export const Niveaus = Type.Record(
  Type.String({ pattern: "^[a-z0-9_]{1,40}$" }),
  Type.Integer({ minimum: 1, maximum: 3 }),
);
export type Niveaus = Static<typeof Niveaus>;

/** What was written down about one day: the latest version. */
export const Dagregistratie = Type.Object({
  dag: date,
  aanwezig: oneOf(AANWEZIGHEDEN),
  vaardigheden: Niveaus,
  doorNaam: Type.String(),
  tijdstip,
  versie: Type.Integer(),
});
export type Dagregistratie = Static<typeof Dagregistratie>;

/** Someone in the list of a day: all that who leads a group needs for it. */
export const Dagregel = Type.Object({
  deelnameId: id,
  inwonerId: id,
  naam: Type.String(),
  fase: Type.Integer(),
  fasenaam: Type.String(),
  vaardigheden: Type.Array(Vaardigheid, { description: "Wat in deze fase wordt waargenomen" }),
  laatst: Niveaus,
  registratie: orNull(Dagregistratie),
});
export type Dagregel = Static<typeof Dagregel>;

/** How a skill went over time: in words, day by day; no total and no average of a person. */
export const Voortgang = Type.Object({
  code: Type.String(),
  naam: Type.String(),
  soort: Vaardigheid.properties.soort,
  waarnemingen: Type.Array(Type.Object({ dag: date, niveau: Type.Integer() })),
});
export type Voortgang = Static<typeof Voortgang>;

export const dagNietMogelijk = (detail: string) =>
  new Failure("invalid", "aanwezigheid.dag", detail, { velden: ["dag"] });

export const vaardigheidOnbekend = () =>
  new Failure("invalid", "aanwezigheid.vaardigheid", "Deze vaardigheid hoort niet bij deze groep.", {
    velden: ["vaardigheden"],
  });
