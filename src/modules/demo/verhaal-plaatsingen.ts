import { addDays, addMonths, type IsoDate } from "#core/dates";
import { hours } from "#core/hours";
import { percent } from "#core/money";
import { eersteSeptember } from "./dagen.ts";
import { gebruiker } from "./gebruikers.ts";
import type { Inwoner } from "./inwoners.ts";
import { type Plaatsing, plaatsingOf } from "./plaatsing.ts";
import type { Plek } from "./plekken.ts";
import { randomFor } from "./random.ts";
import type { Werkgever } from "./werkgevers.ts";

export type Verhaal = {
  /** The people with a story, by key. */
  readonly mensen: ReadonlyMap<string, Inwoner>;
  readonly plekken: ReadonlyMap<string, Plek>;
  readonly werkgevers: readonly Werkgever[];
  readonly today: IsoDate;
};

/** Where the people with a story work, or are on trial. */
export function makeVerhaalPlaatsingen({ mensen, plekken, werkgevers, today }: Verhaal): Plaatsing[] {
  const random = randomFor("verhaal plaatsingen");
  const september = eersteSeptember(today);
  const at = (naam: string) => werkgevers.find((werkgever) => werkgever.naam === naam)!.id;
  const place = (
    sleutel: string,
    uren: number,
    given: Partial<Plaatsing> & Pick<Plaatsing, "startdatum" | "functie">,
  ) =>
    plaatsingOf(random, mensen.get(sleutel)!, {
      werkvorm: "begeleid werken",
      urenPerWeek: hours(uren),
      doorGebruikerId: gebruiker(mensen.get(sleutel)!.hoofdpersoon!.klantmanager).id,
      ...given,
    });
  const onTrial = (sleutel: string, plek: string, werkgever: string, functie: string) =>
    place(sleutel, 20, {
      functie,
      werkgeverId: at(werkgever),
      plekId: plekken.get(plek)!.id,
      startdatum: addDays(addMonths(addDays(today, 8), -2), 0),
      einddatum: addDays(today, 7),
      wegTerug: "Na de proef kiezen we samen. De uitkering loopt door.",
    });
  const job = (
    sleutel: string,
    werkgever: string,
    functie: string,
    uren: number,
    startdatum: IsoDate,
    loonwaarde: number,
    plek?: string,
  ) =>
    place(sleutel, uren, {
      functie,
      startdatum,
      werkgeverId: at(werkgever),
      plekId: plek ? plekken.get(plek)!.id : null,
      einddatum: addDays(addMonths(startdatum, 12), -1),
      loonwaarde: percent(loonwaarde),
      wegTerug: "Lukt het niet, dan zoeken we samen een andere plek. De indicatie blijft.",
    });
  return [
    place("yonas", 20, {
      functie: "Proefplaats groen",
      startdatum: addMonths(september, -2),
      einddatum: addDays(september, -1),
      redenEinde: "verder in vast werk",
      werkgeverId: at("De Groene Wal"),
      plekId: plekken.get("schothorst")!.id,
    }),
    {
      ...job("yonas", "De Groene Wal", "Medewerker groen", 32, september, 60, "schothorst"),
      wegTerug: "Lukt het niet, dan kan Yonas terug naar de proefplaats groen. Zijn indicatie blijft.",
    },
    job("tirza", "Bakkerij Korenaar", "Medewerker bakkerij", 24, addDays(today, -14), 55),
    job("gerrit", "Zorgcentrum Lindehage", "Medewerker technische dienst", 28, addDays(today, -200), 65),
    job("fenna", "Bakkerij Korenaar", "Medewerker winkel", 20, addMonths(today, -6), 50),
    job("nadia", "De Groene Wal", "Medewerker winkel", 24, addDays(today, -14), 60, "winkel"),
    onTrial("salma", "kringloop-proef", "Kringloop De Halte", "Verkoop en sorteren"),
    onTrial("joost", "kwekerij-proef", "De Groene Wal", "Medewerker kwekerij"),
  ];
}

/** A subsidy that was asked for and on which nobody has decided yet. */
export const WACHT_OP_BESLUIT = ["tirza", "nadia"];
