import { addDays, type IsoDate } from "#core/dates";
import { hours } from "#core/hours";
import { percent } from "#core/money";
import type { Inwoner } from "./inwoners.ts";
import { inKwartaal, type Plaatsing, plaatsingOf } from "./plaatsing.ts";
import type { Plek } from "./plekken.ts";
import { type Random, randomFor } from "./random.ts";
import { NIJKERK, unitId } from "./region.ts";
import { makeUnitplekken, type Unitplek } from "./unitplekken.ts";

/** Of the people with beschut werk who have a job, so many have it with a regular werkgever. */
const BESCHUT_BIJ_WERKGEVER = 5;

export type Units = {
  readonly plekken: Plek[];
  readonly plaatsingen: Plaatsing[];
  readonly mensen: ReadonlySet<string>;
};

/** Who works within RWA and the Inclusief Groep: all people with the Wsw, and those with beschut werk or a banenafspraak. */
export function makeUnits(inwoners: readonly Inwoner[], today: IsoDate): Units {
  const random = randomFor("units");
  const { rwa, inclusief } = makeUnitplekken(today);
  const is =
    (naam: string, inNijkerk: boolean) =>
    ({ groep, gemeente, hoofdpersoon }: Inwoner) =>
      groep.naam === naam && !hoofdpersoon && (gemeente === NIJKERK) === inNijkerk;
  const some = (naam: string, inNijkerk: boolean) => random.shuffle(inwoners.filter(is(naam, inNijkerk)));

  const beschut = some("beschut-werk", false).slice(BESCHUT_BIJ_WERKGEVER);
  const wsw = some("wsw", false);
  const places = rwa.reduce((sum, { bezet }) => sum + bezet, 0);
  const others = some("banenafspraak-werk", false).slice(0, places - beschut.length - wsw.length);
  const inNijkerk = [...some("beschut-werk", true), ...some("banenafspraak-werk", true)];
  const first = fill(random, rwa, [...beschut, ...random.shuffle([...wsw, ...others])], today);
  const second = fill(random, inclusief, inNijkerk, today);
  const plaatsingen = [...first, ...second];
  return {
    plekken: [...rwa, ...inclusief].map(({ plek }) => plek),
    plaatsingen,
    mensen: new Set(plaatsingen.map(({ inwonerId }) => inwonerId)),
  };
}

/** The people in this order over the places: within the company first, where those stand who need most. */
function fill(
  random: Random,
  plekken: readonly Unitplek[],
  people: readonly Inwoner[],
  today: IsoDate,
): Plaatsing[] {
  const ordered = plekken.toSorted(
    (a, b) => Number(b.werkvorm === "intern") - Number(a.werkvorm === "intern"),
  );
  let at = 0;
  return ordered.flatMap(({ plek, unit, werkvorm, bezet }) =>
    people.slice(at, (at += bezet)).map((inwoner) => {
      const start = addDays(inwoner.aangemeldOp, 62 + (inwoner.nummer % 9));
      const startdatum = inKwartaal(start) ? addDays(start, 92) : start;
      return plaatsingOf(random, inwoner, {
        unitId: unitId[unit],
        plekId: plek.id,
        functie: plek.titel.split(",")[0]!,
        werkvorm,
        startdatum,
        via: "ontwikkelbedrijf",
        urenPerWeek: hours(random.pick([16, 20, 24, 28, 32, 36, 36])),
        einddatum: inwoner.groep.indicatie === "Wsw" ? null : addDays(today, random.between(4, 340)),
        loonwaarde: inwoner.groep.indicatie === "Wsw" ? null : percent(random.pick([30, 35, 40, 45, 50])),
        wegTerug: "Lukt het niet, dan zoeken we een andere werksoort binnen het bedrijf.",
      });
    }),
  );
}
