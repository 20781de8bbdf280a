import { addDays, addMonths, type IsoDate } from "#core/dates";
import type { Hours } from "#core/hours";
import type { Rate } from "#core/money";
import type { LksPeriode, LksVraag } from "#regels/loonkostensubsidie";
import type { Begeleid } from "./caseloads.ts";
import { moment } from "./dagen.ts";
import type { Row } from "./insert-rows.ts";
import type { Plaatsing } from "./plaatsing.ts";
import type { Random } from "./random.ts";
import { REGIO } from "./region.ts";
import { WACHT_OP_BESLUIT } from "./verhaal-plaatsingen.ts";

export const BESLIST_NA_DAGEN = 28;
/** Nothing in the story of this klantmanager falls due by what is measured. */
export const VERTELD = "marije";

/** Whose subsidy it is, and the day of the demo. */
export type About = {
  readonly random: Random;
  readonly plaatsing: Plaatsing;
  readonly begeleid: Begeleid;
  readonly today: IsoDate;
};
export const vraagOf = ({ plaatsing, begeleid }: About): LksVraag & { readonly loonwaarde: Rate } => ({
  startdatum: plaatsing.startdatum,
  loonwaarde: plaatsing.loonwaarde as Rate,
  urenPerWeek: plaatsing.urenPerWeek as Hours,
  voltijdUren: plaatsing.voltijdUren as Hours,
  geboortedatum: begeleid.inwoner.geboortedatum,
});

const own = ({ random, plaatsing: { id, gemeente, inwonerId } }: About) => ({
  regioId: REGIO,
  id: random.id(),
  gemeente,
  inwonerId,
  plaatsingId: id,
});

export const waits = (about: About): boolean =>
  WACHT_OP_BESLUIT.includes(about.begeleid.inwoner.hoofdpersoon?.sleutel ?? "") ||
  addDays(about.plaatsing.startdatum, BESLIST_NA_DAGEN) > about.today;

/** Four weeks after the start or the measurement, once that is past. */
function decision(about: About, since = about.plaatsing.startdatum): IsoDate | null {
  const day = addDays(since, BESLIST_NA_DAGEN);
  const isOpen = since === about.plaatsing.startdatum ? waits(about) : day > about.today;
  return isOpen ? null : day;
}

/** What has begun and is known, as it was kept. */
export const keptOf = (
  about: About,
  perioden: readonly LksPeriode[],
  door: { readonly id: string; readonly vanaf: IsoDate; readonly op: IsoDate } | null,
) =>
  perioden.flatMap((period): Row<"loonkostensubsidies">[] =>
    period.bronOntbreekt || period.vanaf > about.today
      ? []
      : [
          {
            ...own(about),
            soort: period.soort,
            vanaf: period.vanaf,
            tot: period.tot,
            bedragInCenten: period.bedragInCenten,
            berekening: { isBegrensd: period.isBegrensd, stappen: period.stappen },
            beslotenOp: door && period.vanaf >= door.vanaf ? decision(about, door.op) : decision(about),
            doorWijzigingId: door?.id ?? null,
            vervallenDoorId: null,
          },
        ],
  );

export const changeOf = (about: About, vanaf: IsoDate, op: IsoDate): Row<"subsidiewijzigingen"> => ({
  ...own(about),
  volgnummer: 1,
  soort: "loonwaarde",
  vanaf,
  reden: null,
  doorGebruikerId: about.begeleid.klantmanager.id,
  doorNaam: about.begeleid.klantmanager.naam,
  tijdstip: moment(op, "10:15"),
});

export function metingOf(
  about: About,
  { vanaf, loonwaarde, op, door }: { vanaf: IsoDate; loonwaarde: Rate; op: IsoDate; door: string | null },
): Row<"loonwaarden"> {
  const again = addMonths(vanaf, 12);
  const isPlanned =
    again > addDays(about.today, about.begeleid.klantmanager.aanmeldnaam === VERTELD ? 60 : 0);
  return {
    ...own(about),
    vanaf,
    loonwaarde,
    vastgesteldOp: op,
    herbepalenOp: isPlanned ? again : null,
    doorWijzigingId: door,
    vervallenDoorId: null,
  };
}
