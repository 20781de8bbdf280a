import { addDays, addMonths, type IsoDate, isoDate } from "#core/dates";
import { hours } from "#core/hours";
import { percent } from "#core/money";
import { banen } from "./banen.ts";
import type { Begeleid } from "./caseloads.ts";
import { gebruiker } from "./gebruikers.ts";
import type { Inwoner } from "./inwoners.ts";
import { geregistreerd, type Plaatsing, plaatsingOf, startOf } from "./plaatsing.ts";
import { type Random, randomFor } from "./random.ts";
import type { Werkgever } from "./werkgevers.ts";

const TWAALF_JAAR = 4_300;
const TWEE_JAAR = 640;
const eenvoudig = banen.filter(({ certificaat, taal }) => !certificaat && taal[1] <= 3);
const perSector = Map.groupBy(eenvoudig, ({ sector }) => sector);

export type Lopend = {
  readonly inwoners: readonly Inwoner[];
  readonly begeleid: readonly Begeleid[];
  readonly werkgevers: readonly Werkgever[];
  /** Work in a unit, and are no more to be placed. */
  readonly elsewhere: ReadonlySet<string>;
  readonly today: IsoDate;
};

/** The running plaatsingen with werkgevers of everyone who works, but for the people with a story. */
export function makeLopend({ inwoners, begeleid, werkgevers, elsewhere, today }: Lopend): Plaatsing[] {
  const random = randomFor("lopend");
  const helped = new Set(begeleid.map(({ inwoner }) => inwoner.id));
  const willing = werkgevers.slice(8, 2_000).filter(({ sector }) => perSector.has(sector));
  const wsp = wspDates(random, today);
  const waiting = inwoners.filter(
    ({ id, groep, hoofdpersoon }) =>
      !hoofdpersoon && !elsewhere.has(id) && (groep.stand === "werkt" || groep.stand === "geplaatst"),
  );
  const ordered = [
    ...waiting.filter(({ groep }) => groep.stand === "geplaatst"),
    ...waiting.filter(({ groep }) => groep.stand === "werkt"),
  ];
  return ordered.map((inwoner) => {
    const werkgever = random.pick(willing);
    const isWsp = wsp.length > 0 && wsp.at(-1)! >= addDays(inwoner.aangemeldOp, 65);
    const planned = isWsp ? wsp.pop() : undefined;
    const startdatum =
      planned ?? startOf(random, inwoner, today, helped.has(inwoner.id) ? TWEE_JAAR : TWAALF_JAAR);
    return {
      ...atWerkgever(random, inwoner, werkgever, startdatum),
      via: planned ? "WSP" : viaOf(random, startdatum, today),
      geregistreerdOp: geregistreerd(random, startdatum, today),
      einddatum: random.chance(0.3) ? laterThan(random, startdatum, today) : null,
    };
  });
}

function atWerkgever(random: Random, inwoner: Inwoner, werkgever: Werkgever, startdatum: IsoDate): Plaatsing {
  const { indicatie } = inwoner.groep;
  const werkvorm =
    indicatie === "beschut werk"
      ? "begeleid werken"
      : indicatie
        ? random.weighted([
            ["begeleid werken", 45],
            ["regulier", 30],
            ["individuele detachering", 15],
            ["groepsdetachering", 10],
          ] as const)
        : "regulier";
  return plaatsingOf(random, inwoner, {
    startdatum,
    functie: random.pick(perSector.get(werkgever.sector)!).titel,
    werkvorm,
    werkgeverId: werkgever.id,
    loonwaarde:
      indicatie && werkvorm === "begeleid werken"
        ? percent(random.pick([30, 40, 45, 50, 55, 60, 65, 70, 80]))
        : null,
    wegTerug:
      werkvorm === "regulier"
        ? null
        : "Lukt het niet, dan bespreken we samen een andere plek. De indicatie blijft.",
  });
}

/** Placed with a leerwerktraject, at a place of the same name. */
export const leerwerkplaatsing = (
  random: Random,
  inwoner: Inwoner,
  of: { werkgeverId: string; plekId: string; functie: string },
  today: IsoDate,
): Plaatsing => {
  const startdatum = startOf(random, inwoner, today, 300);
  return plaatsingOf(random, inwoner, {
    ...of,
    startdatum,
    werkvorm: "leerwerkplek",
    urenPerWeek: hours(32),
    via: "UWV",
    geregistreerdOp: startdatum,
    einddatum: laterThan(random, startdatum, today),
  });
};

/** Two months on trial, with a benefit. */
export const proefplaatsing = (
  random: Random,
  inwoner: Inwoner,
  of: { werkgeverId: string; plekId: string; functie: string },
  today: IsoDate,
): Plaatsing => {
  const startdatum = addDays(today, -random.between(8, 45));
  return plaatsingOf(random, inwoner, {
    ...of,
    startdatum,
    werkvorm: "proefplaats",
    urenPerWeek: hours(random.pick([16, 20, 24])),
    einddatum: addDays(addMonths(startdatum, 2), -1),
    doorGebruikerId: gebruiker("ingrid").id,
    wegTerug: "Na de proef kiezen we samen. De uitkering loopt door.",
  });
};

/** How many were placed by the WSP by the end of each month of a year, as the trend of the demo has it. */
const PER_MAAND = [38, 84, 141, 189, 243, 300, 341, 386, 446, 511, 563, 613];

/** A day for each plaatsing by the WSP of this year, today and before. */
function wspDates(random: Random, today: IsoDate): IsoDate[] {
  const first = isoDate(`${today.slice(0, 4)}-01-01`);
  const days = PER_MAAND.flatMap((total, month) =>
    Array.from({ length: total - (PER_MAAND[month - 1] ?? 0) }, () =>
      addDays(addMonths(first, month), random.between(0, 27)),
    ),
  );
  return random.shuffle(days.filter((day) => day <= today));
}

function viaOf(random: Random, start: IsoDate, today: IsoDate): string {
  const year = start.slice(0, 4); // by the WSP only in years of which no total was published or told
  const wsp = year === "2018" || year === today.slice(0, 4) ? 0 : 30;
  return random.weighted([
    ["gemeente", 25],
    ["UWV", 25],
    ["ontwikkelbedrijf", 15],
    ["zelf", 10],
    ["WSP", wsp],
  ]);
}

/** The end of a contract of a year, renewed until it lies ahead. */
function laterThan(random: Random, start: IsoDate, today: IsoDate): IsoDate {
  let end = addDays(addMonths(start, 12), -1);
  while (end <= addDays(today, random.between(5, 40))) end = addMonths(end, 12);
  return end;
}
