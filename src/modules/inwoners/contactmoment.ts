import { type Static, Type } from "typebox";
import type { IsoDate } from "#core/dates";
import { Failure } from "#core/failure";
import { date, id, oneOf, orNull, text, versie } from "../fields.ts";
import { inTheFuture } from "./inwoner-failures.ts";

export const CONTACTSOORTEN = [
  "gesprek",
  "telefoon",
  "huisbezoek",
  "werkbezoek",
  "bericht",
  "melding",
] as const;

/** What a counsellor writes down after a contact. */
export const contactvelden = {
  soort: oneOf(CONTACTSOORTEN),
  datum: date,
  tekst: text(2000),
  isZichtbaarVoorInwoner: Type.Boolean(),
  vervolg: Type.Optional(orNull(text(200, "Wat er nog moet gebeuren"))),
  vervolgdatum: Type.Optional(orNull(date)),
};

export const Contactmoment = Type.Object({
  id,
  inwonerId: id,
  soort: oneOf(CONTACTSOORTEN),
  datum: date,
  tekst: Type.String(),
  isZichtbaarVoorInwoner: Type.Boolean(),
  vervolg: orNull(Type.String()),
  vervolgdatum: orNull(date),
  isVervolgKlaar: Type.Boolean(),
  doorNaam: Type.String(),
  magWijzigen: Type.Boolean({ description: "Wie het schreef, op dezelfde dag" }),
  versie,
});
export type Contactmoment = Static<typeof Contactmoment>;

/** What is stored is said back with the words about health in it; the counsellor can still change them today. */
export const Vastgelegd = Type.Object({
  id,
  inwonerId: id,
  versie,
  waarschuwingen: Type.Array(Type.Object({ woord: Type.String(), hint: Type.String() })),
});

export function checkContactmoment(
  { datum, vervolg, vervolgdatum }: { datum: IsoDate; vervolg: string | null; vervolgdatum: IsoDate | null },
  today: IsoDate,
): void {
  if (datum > today) throw inTheFuture("datum");
  if ((vervolg === null) !== (vervolgdatum === null))
    throw new Failure(
      "invalid",
      "contactmoment.vervolg-onvolledig",
      "Vul bij een vervolg ook de dag in waarop het moet gebeuren, of laat beide leeg.",
      { velden: [vervolg === null ? "vervolg" : "vervolgdatum"] },
    );
  if (vervolgdatum !== null && vervolgdatum < datum)
    throw new Failure(
      "invalid",
      "contactmoment.vervolg-te-vroeg",
      "Het vervolg kan niet voor het contact liggen.",
      { velden: ["vervolgdatum"] },
    );
}

export const nietMeerTeWijzigen = () =>
  new Failure(
    "forbidden",
    "contactmoment.vast",
    "Alleen wie het schreef kan dit wijzigen, en alleen op dezelfde dag. Schrijf een nieuw contactmoment met de verbetering.",
  );
