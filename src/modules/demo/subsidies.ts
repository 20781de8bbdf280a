import { addDays, addMonths, type IsoDate, isoDate } from "#core/dates";
import { percent, type Rate } from "#core/money";
import { type LksPeriode, loonkostensubsidieSchedule } from "#regels/loonkostensubsidie";
import type { Begeleid } from "./caseloads.ts";
import type { Row } from "./insert-rows.ts";
import type { Plaatsing } from "./plaatsing.ts";
import { randomFor } from "./random.ts";
import {
  type About,
  BESLIST_NA_DAGEN,
  changeOf,
  keptOf,
  metingOf,
  VERTELD,
  vraagOf,
  waits,
} from "./subsidie-rows.ts";

const AANTAL = 40;
/** Of those without a story, one in so many starts with the flat rate. */
const VAST_OM_DE = 4;
const VAST_IN_MAANDEN = 6;

export type Subsidies = {
  readonly loonkostensubsidies: Row<"loonkostensubsidies">[];
  readonly subsidiewijzigingen: Row<"subsidiewijzigingen">[];
  readonly loonwaarden: Row<"loonwaarden">[];
  /** Plaatsingen that started with the flat rate: the loonwaarde was not measured then. */
  readonly metVastDeel: ReadonlySet<string>;
};

/**
 * The subsidy on plaatsingen of people in a caseload: those with a story first, then those who started lately. Most started
 * with a measured loonwaarde, some with the flat rate; of some it was measured again after a year.
 */
export function makeSubsidies(
  plaatsingen: readonly Plaatsing[],
  begeleid: readonly Begeleid[],
  today: IsoDate,
): Subsidies {
  const people = new Map(begeleid.map((one) => [one.inwoner.id, one]));
  const random = randomFor("subsidies");
  const since = isoDate(`${Number(today.slice(0, 4)) - 1}-01-01`);
  const isTold = ({ inwonerId }: Plaatsing) => people.get(inwonerId)?.inwoner.hoofdpersoon !== undefined;
  const chosen = plaatsingen
    .filter(
      ({ inwonerId, loonwaarde, startdatum }) =>
        people.has(inwonerId) && loonwaarde !== null && startdatum >= since,
    )
    .toSorted((a, b) => Number(isTold(b)) - Number(isTold(a)))
    .slice(0, AANTAL);
  const loop = chosen.map((plaatsing, at) => {
    const about: About = { random, plaatsing, begeleid: people.get(plaatsing.inwonerId)!, today };
    const isFlat = !isTold(plaatsing) && at % VAST_OM_DE === 0 && mayBeFlat(about);
    return { id: plaatsing.id, isFlat, ...(isFlat ? fromFlatRate(about) : fromMeasurement(about)) };
  });
  return {
    loonkostensubsidies: loop.flatMap(({ perioden }) => perioden),
    subsidiewijzigingen: loop.flatMap(({ wijzigingen }) => wijzigingen),
    loonwaarden: loop.flatMap(({ metingen }) => metingen),
    metVastDeel: new Set(loop.filter(({ isFlat }) => isFlat).map(({ id }) => id)),
  };
}

type Loop = {
  readonly perioden: Row<"loonkostensubsidies">[];
  readonly wijzigingen: Row<"subsidiewijzigingen">[];
  readonly metingen: Row<"loonwaarden">[];
};

const naVast = ({ startdatum }: Plaatsing) => addMonths(startdatum, VAST_IN_MAANDEN);

function mayBeFlat({ plaatsing, begeleid, today }: About): boolean {
  const daarna = naVast(plaatsing);
  const isSoon = daarna > addDays(today, -BESLIST_NA_DAGEN) && daarna <= addDays(today, 60);
  return begeleid.klantmanager.aanmeldnaam !== VERTELD || !isSoon;
}

/** The flat rate for six months, and then what was measured shortly before its end. */
function fromFlatRate(about: About): Loop {
  const { plaatsing, today } = about;
  const daarna = naVast(plaatsing);
  const flat = { ...vraagOf(about), loonwaarde: "forfaitair" } as const;
  const first = keptOf(about, loonkostensubsidieSchedule(flat, plaatsing.einddatum), null);
  const isMeasured = daarna <= today && (plaatsing.einddatum === null || plaatsing.einddatum > daarna);
  if (!isMeasured) return { perioden: first, wijzigingen: [], metingen: [] };
  const op = addDays(daarna, -10);
  const wijziging = changeOf(about, daarna, op);
  const loonwaarde = plaatsing.loonwaarde as Rate;
  const all = loonkostensubsidieSchedule(
    { ...flat, nieuweLoonwaarden: [{ vanaf: daarna, loonwaarde }] },
    plaatsing.einddatum,
  );
  const later = all.filter(({ vanaf }) => vanaf >= daarna);
  return {
    perioden: [...first, ...keptOf(about, later, { id: wijziging.id!, vanaf: daarna, op })],
    wijzigingen: [wijziging],
    metingen: [metingOf(about, { vanaf: daarna, loonwaarde, op, door: wijziging.id! })],
  };
}

/** Measured before the start; after a year once more, where that was decided already. */
function fromMeasurement(about: About): Loop {
  const { plaatsing, today } = about;
  const { startdatum, einddatum } = plaatsing;
  const vraag = vraagOf(about);
  const periods = loonkostensubsidieSchedule(vraag, einddatum);
  const op = waits(about) ? plaatsing.geregistreerdOp! : addDays(startdatum, -8);
  const start = metingOf(about, { vanaf: startdatum, loonwaarde: vraag.loonwaarde, op, door: null });
  const again = addMonths(startdatum, 12);
  const isAgain = addDays(again, BESLIST_NA_DAGEN) <= today && (einddatum === null || einddatum > again);
  if (!isAgain) return { perioden: keptOf(about, periods, null), wijzigingen: [], metingen: [start] };
  const door = { vanaf: again, op: addDays(again, -12) };
  const wijziging = changeOf(about, door.vanaf, door.op);
  const loonwaarde = Math.min(percent(90), vraag.loonwaarde + percent(5)) as Rate;
  const all = loonkostensubsidieSchedule(
    { ...vraag, nieuweLoonwaarden: [{ vanaf: again, loonwaarde }] },
    einddatum,
  );
  const isCut = ({ vanaf, tot }: LksPeriode) => vanaf < again && tot >= again;
  return {
    perioden: [
      ...keptOf(
        about,
        all.filter(({ tot }) => tot < addDays(again, -1)),
        null,
      ),
      ...keptOf(about, periods.filter(isCut), null).map((row) => ({
        ...row,
        vervallenDoorId: wijziging.id!,
      })),
      ...keptOf(
        about,
        all.filter(({ tot }) => tot >= addDays(again, -1)),
        { ...door, id: wijziging.id! },
      ),
    ],
    wijzigingen: [wijziging],
    metingen: [start, metingOf(about, { vanaf: again, loonwaarde, op: door.op, door: wijziging.id! })],
  };
}
