import { addDays, addMonths, type IsoDate } from "#core/dates";
import { hours } from "#core/hours";
import { percent } from "#core/money";
import { eersteSeptember } from "./dagen.ts";
import { gebruiker } from "./gebruikers.ts";
import type { Inwoner } from "./inwoners.ts";
import { type Plaatsing, plaatsingOf } from "./plaatsing.ts";
import type { Plek } from "./plekken.ts";
import { type Random, randomFor } from "./random.ts";
import type { Werkgever } from "./werkgevers.ts";

export type Verhaal = {
  /** The people with a story, by key. */
  readonly mensen: ReadonlyMap<string, Inwoner>;
  readonly plekken: ReadonlyMap<string, Plek>;
  readonly werkgevers: readonly Werkgever[];
  readonly today: IsoDate;
};

type Werk = Partial<Plaatsing> & Pick<Plaatsing, "startdatum" | "functie">;

/** Where the people with a story work, or are on trial. */
export function makeVerhaalPlaatsingen(verhaal: Verhaal): Plaatsing[] {
  const { today } = verhaal;
  const random = randomFor("verhaal plaatsingen");
  const september = eersteSeptember(today);
  const groen = at(verhaal, "De Groene Wal", "schothorst");
  const korenaar = at(verhaal, "Bakkerij Korenaar");
  const place = (sleutel: string, uren: number, werk: Werk) =>
    plaatsing(random, verhaal, sleutel, uren, werk);
  return [
    place("yonas", 20, {
      ...groen,
      functie: "Proefplaats groen",
      werkvorm: "proefplaats",
      startdatum: addMonths(september, -2),
      einddatum: addDays(september, -1),
      redenEinde: "verder in vast werk",
    }),
    place("yonas", 32, {
      ...groen,
      ...baan("Medewerker groen", september, 60),
      wegTerug: "Lukt het niet, dan kan Yonas terug naar de proefplaats groen. Zijn indicatie blijft.",
    }),
    place("tirza", 24, { ...korenaar, ...baan("Medewerker bakkerij", addDays(today, -14), 55) }),
    place("gerrit", 28, {
      ...at(verhaal, "Zorgcentrum Lindehage"),
      ...baan("Medewerker technische dienst", addDays(today, -200), 65),
    }),
    place("fenna", 20, { ...korenaar, ...baan("Medewerker winkel", addMonths(today, -6), 50) }),
    place("nadia", 24, {
      ...at(verhaal, "De Groene Wal", "winkel"),
      ...baan("Medewerker winkel", addDays(today, -14), 60),
    }),
    place("salma", 20, {
      ...at(verhaal, "Kringloop De Halte", "kringloop-proef"),
      ...proef("Verkoop en sorteren", today),
    }),
    place("joost", 20, {
      ...at(verhaal, "De Groene Wal", "kwekerij-proef"),
      ...proef("Medewerker kwekerij", today),
    }),
  ];
}

const at = ({ werkgevers, plekken }: Verhaal, naam: string, plek?: string) => ({
  werkgeverId: werkgevers.find((werkgever) => werkgever.naam === naam)!.id,
  plekId: plek ? plekken.get(plek)!.id : null,
});

/** A year's contract. */
const baan = (functie: string, startdatum: IsoDate, loonwaarde: number): Werk => ({
  functie,
  startdatum,
  einddatum: addDays(addMonths(startdatum, 12), -1),
  loonwaarde: percent(loonwaarde),
  wegTerug: "Lukt het niet, dan zoeken we samen een andere plek. De indicatie blijft.",
});

/** Two months on trial, of which a week is left. */
const proef = (functie: string, today: IsoDate): Werk => ({
  functie,
  werkvorm: "proefplaats",
  startdatum: addMonths(addDays(today, 8), -2),
  einddatum: addDays(today, 7),
  wegTerug: "Na de proef kiezen we samen. De uitkering loopt door.",
});

function plaatsing(
  random: Random,
  { mensen }: Verhaal,
  sleutel: string,
  uren: number,
  werk: Werk,
): Plaatsing {
  const inwoner = mensen.get(sleutel)!;
  return plaatsingOf(random, inwoner, {
    werkvorm: "begeleid werken",
    urenPerWeek: hours(uren),
    doorGebruikerId: gebruiker(inwoner.hoofdpersoon!.klantmanager).id,
    ...werk,
  });
}

/** A subsidy that was asked for and on which nobody has decided yet. */
export const WACHT_OP_BESLUIT = ["tirza", "nadia"];
