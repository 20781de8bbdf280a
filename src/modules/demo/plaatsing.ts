import { addDays, daysBetween, type IsoDate, isoDate } from "#core/dates";
import { hours } from "#core/hours";
import { rapportgroep } from "../plaatsingen/rapportgroep.ts";
import type { Inwoner } from "./inwoners.ts";
import type { Row } from "./insert-rows.ts";
import type { Random } from "./random.ts";
import { REGIO } from "./region.ts";

export type Plaatsing = Row<"plaatsingen"> & {
  readonly gemeente: string;
  readonly id: string;
  readonly inwonerId: string;
  readonly startdatum: IsoDate;
  readonly einddatum: IsoDate | null;
};

/** The quarter of which the number of people who found and lost work was published; nothing else may start or end in it. */
export const KWARTAAL = { van: isoDate("2018-07-01"), tot: isoDate("2018-09-30") };
export const inKwartaal = (dag: IsoDate) => KWARTAAL.van <= dag && dag <= KWARTAAL.tot;

/** A plaatsing with everything that is not said filled in. */
export const plaatsingOf = (
  random: Random,
  { id, gemeente, groep }: Inwoner,
  given: Partial<Plaatsing> & Pick<Plaatsing, "startdatum" | "functie" | "werkvorm">,
): Plaatsing => ({
  regioId: REGIO,
  id: random.id(),
  gemeente,
  inwonerId: id,
  werkgeverId: null,
  unitId: null,
  plekId: null,
  voorstelId: null,
  urenPerWeek: hours(random.pick([16, 20, 24, 24, 28, 32, 32, 36])),
  einddatum: null,
  redenEinde: null,
  rapportgroep: rapportgroep(groep.uitkering, groep.indicatie === "banenafspraak"),
  via: "gemeente",
  loonwaarde: null,
  voltijdUren: hours(36),
  wegTerug: null,
  geregistreerdOp: given.startdatum,
  doorGebruikerId: null,
  versie: 1,
  ...given,
});

/** A first day on which this inwoner can have started: some time after the registration, and outside the quarter. */
export function startOf(
  random: Random,
  { aangemeldOp }: Inwoner,
  today: IsoDate,
  withinDays: number,
): IsoDate {
  const known = daysBetween(aangemeldOp, today) - 65;
  const start = addDays(today, -random.between(10, Math.max(12, Math.min(known, withinDays))));
  return inKwartaal(start) ? addDays(start, 92) : start;
}

/** Registered within weeks, and never later than today. */
export function geregistreerd(random: Random, start: IsoDate, today: IsoDate): IsoDate {
  const day = addDays(start, random.between(0, 20));
  return day > today ? today : day;
}
