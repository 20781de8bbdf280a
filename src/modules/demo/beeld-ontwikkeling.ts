import { addDays, type IsoDate } from "#core/dates";
import { geldigTotOp } from "../beeld/afname.ts";
import { ONTWIKKELING } from "../beeld/meegeleverd-ontwikkeling.ts";
import { dag, moment } from "./dagen.ts";
import type { Tables } from "./beeld-af.ts";
import { gebruikers } from "./gebruikers.ts";
import type { Row } from "./insert-rows.ts";
import { randomFor } from "./random.ts";
import { organisatieId, organisatieRows } from "./region.ts";

type Afname = Row<"afnames">;

/** How some look for work, asked twice. */
export function ontwikkeling(
  { begeleidingen, vragenlijstversies, vragenlijsten }: Tables,
  today: IsoDate,
): Afname[] {
  const random = randomFor("ontwikkeling");
  const lijst = vragenlijsten.find(({ code }) => code === ONTWIKKELING.code)!;
  const versie = vragenlijstversies.find(({ vragenlijstId }) => vragenlijstId === lijst.id)!;
  return begeleidingen
    .filter(
      ({ isHoofd, tot, gebruikerId, vanaf }) =>
        isHoofd && !tot && gebruikerId && vanaf! < addDays(today, -100),
    )
    .filter((_, at) => at % 3 === 0)
    .flatMap((helper) =>
      [95, 9].map((geleden, keer): Afname => {
        const op = dag(today, -geleden);
        const { organisatie: van } = gebruikers.find(({ id }) => id === helper.gebruikerId)!;
        const organisatie = organisatieRows.find(({ id }) => id === organisatieId[van])!;
        const punt = () => Math.min(5, 2 + keer + random.between(0, 1));
        const belemmeringen = random.pickSome(
          ["taal", "vervoer", "opvang", "geld", "uren", "zoeken"],
          3 - keer,
        );
        return {
          regioId: helper.regioId!,
          gemeente: helper.gemeente!,
          inwonerId: helper.inwonerId!,
          id: random.id(),
          vragenlijstversieId: versie.id!,
          status: "ingediend",
          antwoorden: {
            zelf: punt(),
            passend: punt(),
            gesprek: punt(),
            deed: keer === 0 ? ["niets"] : ["vacatures", "netwerk"],
            belemmeringen,
            eerst: belemmeringen[0]!,
            ...(belemmeringen[1] && { daarna: belemmeringen[1] }),
            afspraak: keer === 0 ? "Samen één ding tegelijk aanpakken." : "Zelf twee plekken bekijken.",
          },
          ingevuldOp: op,
          geldigTot: geldigTotOp(op, ONTWIKKELING.definitie.geldigMaanden),
          vervangtId: null,
          organisatieId: organisatie.id!,
          organisatiesoort: organisatie.soort!,
          doorGebruikerId: helper.gebruikerId!,
          doorNaam: helper.naam!,
          tijdstip: moment(op, "13:40"),
          versie: 1,
        };
      }),
    );
}
