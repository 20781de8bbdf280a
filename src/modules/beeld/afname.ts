import { type Static, Type } from "typebox";
import { addDays, addMonths, type IsoDate } from "#core/dates";
import { Failure } from "#core/failure";
import { date, id, oneOf, orNull, versie } from "../fields.ts";
import { Antwoorden, Definitie, type Fout } from "./definitie.ts";
import { WAARVOOR } from "./vragenlijst.ts";

const AFNAMESTANDEN = ["concept", "ingediend"] as const;
export type Afnamestand = (typeof AFNAMESTANDEN)[number];

/** A vragenlijst that somebody filled in about an inwoner, without the answers. */
export const Afname = Type.Object({
  id,
  inwonerId: id,
  vragenlijstId: id,
  naam: Type.String({ description: "Van de vragenlijst" }),
  code: Type.String(),
  versieId: id,
  versienummer: Type.Integer(),
  status: oneOf(AFNAMESTANDEN),
  ingevuldOp: date,
  geldigTot: orNull(date),
  vervangtId: orNull(id),
  isVervangen: Type.Boolean({ description: "Later verbeterd door een nieuwe" }),
  isGeldig: Type.Boolean({ description: "Ingediend, niet vervangen en vandaag geldig" }),
  teltVoor: Type.Array(oneOf(WAARVOOR), { description: "Waarvoor zij telt, door wie haar invulde" }),
  organisatiesoort: Type.String(),
  doorNaam: Type.String(),
  isVanMij: Type.Boolean(),
  versie,
});
export type Afname = Static<typeof Afname>;

export const AfnameInFull = Type.Object({
  ...Afname.properties,
  antwoorden: Antwoorden,
  definitie: Definitie,
  geschreven: Type.Array(Type.String(), { description: "Wat dit in de situatie van de inwoner wijzigde" }),
});
export type AfnameInFull = Static<typeof AfnameInFull>;

/** What is sent: as a draft, or to be handed in. */
export const afnameFields = {
  antwoorden: Antwoorden,
  ingevuldOp: date,
  status: oneOf(AFNAMESTANDEN),
};

/** The last day on which what was filled in counts. */
export const geldigTotOp = (ingevuldOp: IsoDate, maanden: number | null): IsoDate | null =>
  maanden === null ? null : addDays(addMonths(ingevuldOp, maanden), -1);

const conflict = (code: string, detail: string) => new Failure("conflict", `afname.${code}`, detail);

export const fouteAfname = (fouten: readonly Fout[]) =>
  new Failure("invalid", "afname.antwoorden", "Kijk de antwoorden na. Er is nog niets bewaard.", {
    velden: Object.fromEntries(fouten.map(({ code, fout }) => [code, fout])),
  });
export const zonderVersie = () =>
  conflict("zonder-versie", "Van deze vragenlijst geldt nu geen versie. Kies een andere.");
export const alIngediend = () =>
  conflict("ingediend", "Deze vragenlijst is ingediend en verandert niet meer. Verbeter met een nieuwe.");
export const alVerbeterd = () =>
  conflict("al-verbeterd", "Een collega verbeterde deze vragenlijst al. Bekijk eerst wat er nu staat.");
export const nietTeVerbeteren = () =>
  conflict("niet-te-verbeteren", "U kunt alleen een ingediende vragenlijst van deze inwoner verbeteren.");
export const nietVanU = () =>
  new Failure("forbidden", "afname.niet-van-u", "Een concept maakt alleen degene af die het begon.");
