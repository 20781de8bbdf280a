import { addDays, type IsoDate, isoDate } from "#core/dates";
import type { Hours } from "#core/hours";
import type { Rate } from "#core/money";
import { loonkostensubsidieSchedule } from "#regels/loonkostensubsidie";
import type { Inwoner } from "./inwoners.ts";
import type { Row } from "./insert-rows.ts";
import type { Plaatsing } from "./plaatsing.ts";
import { randomFor } from "./random.ts";
import { REGIO } from "./region.ts";
import { WACHT_OP_BESLUIT } from "./verhaal-plaatsingen.ts";

const AANTAL = 40;
const BESLIST_NA_DAGEN = 28;

/** The subsidy on plaatsingen of people in a caseload: those with a story first, then those who started lately. */
export function makeSubsidies(
  plaatsingen: readonly Plaatsing[],
  people: ReadonlyMap<string, Inwoner>,
  today: IsoDate,
): Row<"loonkostensubsidies">[] {
  const random = randomFor("subsidies");
  const since = isoDate(`${Number(today.slice(0, 4)) - 1}-01-01`);
  return plaatsingen
    .filter(
      ({ inwonerId, loonwaarde, startdatum }) =>
        people.has(inwonerId) && loonwaarde !== null && startdatum >= since,
    )
    .toSorted((a, b) => Number(isTold(people, b)) - Number(isTold(people, a)))
    .slice(0, AANTAL)
    .flatMap((plaatsing) => periodsOf(random.id, plaatsing, people.get(plaatsing.inwonerId)!, today));
}

const isTold = (people: ReadonlyMap<string, Inwoner>, { inwonerId }: Plaatsing) =>
  people.get(inwonerId)?.hoofdpersoon !== undefined;

function periodsOf(
  newId: () => string,
  plaatsing: Plaatsing,
  inwoner: Inwoner,
  today: IsoDate,
): Row<"loonkostensubsidies">[] {
  const { id, gemeente, inwonerId, startdatum, einddatum } = plaatsing;
  const vraag = {
    startdatum,
    loonwaarde: plaatsing.loonwaarde as Rate,
    urenPerWeek: plaatsing.urenPerWeek as Hours,
    voltijdUren: plaatsing.voltijdUren as Hours,
    geboortedatum: inwoner.geboortedatum,
  };
  const decided = addDays(startdatum, BESLIST_NA_DAGEN);
  const waits = WACHT_OP_BESLUIT.includes(inwoner.hoofdpersoon?.sleutel ?? "") || decided > today;
  return loonkostensubsidieSchedule(vraag, einddatum).flatMap((period) =>
    period.bronOntbreekt || period.vanaf > today
      ? []
      : {
          regioId: REGIO,
          id: newId(),
          gemeente,
          inwonerId,
          plaatsingId: id,
          soort: period.soort,
          vanaf: period.vanaf,
          tot: period.tot,
          bedragInCenten: period.bedragInCenten,
          berekening: { isBegrensd: period.isBegrensd, stappen: period.stappen },
          beslotenOp: waits ? null : decided,
        },
  );
}
