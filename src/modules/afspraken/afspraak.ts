import { type Static, Type } from "typebox";
import { dateInNetherlands, type IsoDate } from "#core/dates";
import { Failure } from "#core/failure";
import { MEENEMEN } from "./meenemen.ts";
import { date, id, oneOf, orNull, text, tijdstip, versie } from "../fields.ts";

export const ANNULEERREDENEN = [
  "inwoner kan niet",
  "inwoner kwam niet",
  "medewerker kan niet",
  "niet meer nodig",
] as const;

const meenemen = Type.Array(oneOf(MEENEMEN), {
  maxItems: MEENEMEN.length,
  uniqueItems: true,
  description: "Wat de inwoner meeneemt",
});

/** What someone fills in; the clock of the Netherlands, in the hours in which people meet. */
export const momentvelden = {
  datum: date,
  tijd: Type.String({
    pattern: "^(0[7-9]|1\\d|2[01]):[0-5]\\d$",
    description: "Zoals 09:30, van 07:00 tot 22:00",
  }),
  duurMinuten: Type.Integer({ minimum: 10, maximum: 480 }),
};
export const afspraakvelden = {
  ...momentvelden,
  onderwerp: text(120, "Waar het over gaat, zonder woorden over gezondheid"),
  waar: text(120),
  meenemen: Type.Optional(meenemen),
};
export type Moment = Static<ReturnType<typeof Type.Object<typeof momentvelden>>>;

export const Afspraak = Type.Object({
  id,
  inwonerId: id,
  ...momentvelden,
  begin: tijdstip,
  onderwerp: Type.String(),
  waar: Type.String(),
  meenemen,
  metNaam: orNull(Type.String({ description: "Wie de afspraak heeft" })),
  reden: orNull(oneOf(ANNULEERREDENEN)),
  isVanMij: Type.Boolean(),
  magWijzigen: Type.Boolean({ description: "Wie de afspraak heeft, tot en met de dag zelf" }),
  isVerlaten: Type.Boolean({
    description: "Wie de afspraak heeft helpt de inwoner niet meer: een collega neemt over of zegt af",
  }),
  versie,
});
export type Afspraak = Static<typeof Afspraak>;

/** What a change answers: enough to go on, and the words about health in what was typed. */
export const Bewaard = Type.Object({
  id,
  inwonerId: id,
  versie,
  krijgtBericht: Type.Boolean({ description: "De inwoner leest het in een bericht, in de eigen taal" }),
  waarschuwingen: Type.Array(Type.Object({ woord: Type.String(), hint: Type.String() })),
});

export function checkMoment({ datum }: Pick<Moment, "datum">, today: IsoDate): void {
  if (datum < today)
    throw new Failure("invalid", "afspraak.voorbij", "Kies vandaag of een dag erna.", { velden: ["datum"] });
}

/** Until the day itself is over: someone who did not come is written down that day. */
export const isTeWijzigen = (
  { begin, geannuleerdOp }: { readonly begin: Date; readonly geannuleerdOp: Date | null },
  today: IsoDate,
): boolean => geannuleerdOp === null && dateInNetherlands(begin) >= today;

export const vanEenAnder = () =>
  new Failure(
    "forbidden",
    "afspraak.van-een-ander",
    "Alleen wie de afspraak heeft kan die verzetten of afzeggen.",
  );

export const nietVerlaten = () =>
  new Failure(
    "conflict",
    "afspraak.niet-verlaten",
    "Wie deze afspraak heeft, helpt de inwoner nog. Vraag die collega om de afspraak te verzetten of af te zeggen.",
  );

export const nietMeerTeWijzigen = () =>
  new Failure(
    "conflict",
    "afspraak.voorbij-of-afgezegd",
    "Deze afspraak is voorbij of al afgezegd. Maak een nieuwe afspraak.",
  );
