import { addDays, type IsoDate } from "#core/dates";
import { moment } from "./dagen.ts";
import { gebruiker, gebruikers } from "./gebruikers.ts";
import type { Row } from "./insert-rows.ts";
import { type Random, randomFor } from "./random.ts";
import { REGIO } from "./region.ts";

/** Werkgevers that know the WSP and were spoken to longer ago than a year. */
const LANG_GELEDEN = 700;
const MET_STAP = 60;

const gewoon = [
  ["telefoon", "Gebeld hoe het gaat en of er werk aankomt."],
  ["telefoon", "Vraagt wat er kan als een vacature open blijft. Uitgelegd dat we naar de taken kijken."],
  ["bericht", "Nieuwsbrief met uitleg over loonkostensubsidie en de jobcoach; wil later bellen."],
  ["bezoek", "Rondleiding gehad. De leiding wil eerst met de ploeg overleggen."],
  ["gesprek", "Gesproken op de netwerkborrel. Kent de regelingen nog niet goed."],
  ["bericht", "Stuurde een vraag over de proefplaats. Antwoord gegeven."],
] as const;

/** What was promised, and in how many days from today; before today is late. */
const stappen = [
  ["Bel terug over de proefplaats", -4],
  ["Stuur het rekenvoorbeeld van de loonkostensubsidie", -1],
  ["Kom langs om de taken te bekijken", 0],
  ["Bel of de teamleider het ziet zitten", 0],
  ["Maak een afspraak met de jobcoach erbij", 3],
  ["Vraag hoe de eerste week ging", 6],
  ["Bespreek de functieschets", 12],
] as const;

type Wie = Pick<Row<"werkgevers">, "id" | "accountmanagerId" | "isBekendBijWsp" | "contactpersoon">;

/**
 * A contact in the last year with each werkgever that has an accountmanager, older ones with some of the others that know
 * us, and for some the next step.
 */
export function makeNetwerkcontacten(
  werkgevers: readonly Wie[],
  spoken: ReadonlySet<string>,
  today: IsoDate,
): Row<"werkgevercontacten">[] {
  const random = randomFor("netwerkcontacten");
  const own = werkgevers.filter(({ accountmanagerId }) => accountmanagerId);
  const known = werkgevers.filter(
    ({ accountmanagerId, isBekendBijWsp }) => !accountmanagerId && isBekendBijWsp,
  );
  const recent = own
    .filter(({ id }) => !spoken.has(id!))
    .map((wie) => contactOf(random, wie, addDays(today, -random.between(14, 300))));
  const older = known
    .slice(0, LANG_GELEDEN)
    .map((wie) => contactOf(random, wie, addDays(today, -random.between(400, 1_400))));
  const planned = own
    .slice(0, MET_STAP)
    .filter((_, at) => at % 3 === 0)
    .map((wie, at) => metStap(random, wie, at, today));
  return [...recent, ...older, ...planned];
}

function contactOf(random: Random, wie: Wie, datum: IsoDate): Row<"werkgevercontacten"> {
  const [soort, tekst] = random.pick(gewoon);
  const door = wie.accountmanagerId
    ? gebruikers.find(({ id }) => id === wie.accountmanagerId)!
    : gebruiker(random.pick(["ingrid", "dennis", "carla"]));
  return {
    regioId: REGIO,
    id: random.id(),
    werkgeverId: wie.id!,
    datum,
    soort,
    tekst,
    gesprokenMet: wie.contactpersoon ?? null,
    volgendeStap: null,
    volgendeStapOp: null,
    doorGebruikerId: door.id,
    doorNaam: door.naam,
    vastgelegd: moment(datum, "11:20"),
  };
}

function metStap(random: Random, wie: Wie, at: number, today: IsoDate): Row<"werkgevercontacten"> {
  const [volgendeStap, over] = stappen[at % stappen.length]!;
  const contact = contactOf(random, wie, addDays(today, -random.between(5, 12)));
  return { ...contact, volgendeStap, volgendeStapOp: addDays(today, over) };
}
