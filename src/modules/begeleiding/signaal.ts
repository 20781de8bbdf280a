import { type Static, Type } from "typebox";
import { addDays, type IsoDate } from "#core/dates";
import { Failure } from "#core/failure";
import { date, id, oneOf, orNull, tijdstip } from "../fields.ts";

/** Where it does not go well, in words that a person chooses himself. */
export const ONDERWERPEN = [
  "het werk",
  "de samenwerking",
  "aanwezigheid",
  "het contract",
  "thuis",
  "iets anders",
] as const;
const VAN = ["inwoner", "werkgever", "begeleider"] as const;
export const STANDEN = ["open", "opgepakt", "opgelost", "weer open"] as const;
export type Signaalstand = (typeof STANDEN)[number];

/** Going on to other work counts as a success. */
export const UITKOMSTEN = [
  "het werk gaat door",
  "het werk is aangepast",
  "meer begeleiding",
  "ander werk",
  "het werk stopt",
  "het was niet nodig",
] as const;

export const Signaal = Type.Object({
  id,
  inwonerId: id,
  inwonernaam: orNull(Type.String()),
  plaatsingId: orNull(id),
  van: oneOf(VAN),
  onderwerp: oneOf(ONDERWERPEN),
  woorden: Type.String(),
  bel: orNull(Type.String({ description: "Waar wie het meldt te bereiken is" })),
  doorNaam: orNull(Type.String()),
  gemeldOp: date,
  antwoordUiterlijk: date,
  stand: oneOf(STANDEN),
  antwoord: orNull(Type.String({ description: "Wat er mee is gedaan; wie het meldde leest dit" })),
  uitkomst: orNull(oneOf(UITKOMSTEN)),
  beantwoordDoor: orNull(Type.String()),
  beantwoord: orNull(Type.Unsafe<string>(tijdstip)),
  versie: Type.Integer({ minimum: 1, description: "Hoe vaak er iets mee is gedaan, plus een" }),
});
export type Signaal = Static<typeof Signaal>;

/** From which stand a step goes where. Nothing goes back to untouched, and nothing goes away. */
export const STAPPEN: Readonly<Record<Signaalstand, readonly Exclude<Signaalstand, "open">[]>> = {
  open: ["opgepakt", "opgelost"],
  opgepakt: ["opgepakt", "opgelost"],
  opgelost: ["weer open"],
  "weer open": ["opgepakt", "opgelost"],
};

/** Someone who says that it does not go well hears from us on the next working day. */
export function antwoordUiterlijk(gemeldOp: IsoDate): IsoDate {
  const dag = addDays(gemeldOp, 1);
  const weekdag = new Date(`${dag}T12:00:00Z`).getUTCDay();
  return addDays(dag, weekdag === 6 ? 2 : weekdag === 0 ? 1 : 0);
}

export const stapKanNiet = (stand: Signaalstand) =>
  new Failure(
    "conflict",
    "signaal.stap-kan-niet",
    `Dit signaal is nu ‘${stand}’. Daar past deze stap niet bij.`,
    {
      stand,
    },
  );
export const zonderUitkomst = () =>
  new Failure("invalid", "signaal.zonder-uitkomst", "Kies hoe het is afgelopen.", { velden: ["uitkomst"] });
export const geenMedewerker = () =>
  new Failure(
    "conflict",
    "signaal.geen-medewerker",
    "Deze persoon werkt nu niet bij u. Bel ons als er toch iets is.",
  );
