import { Temporal } from "temporal-polyfill";
import { addDays, type IsoDate } from "#core/dates";
import { moment } from "./dagen.ts";
import { gebruiker } from "./gebruikers.ts";
import type { Row } from "./insert-rows.ts";
import { type Random, randomFor } from "./random.ts";
import { REGIO } from "./region.ts";
import type { Groep } from "./trajecten.ts";

const WEKEN = 6;

/** The days of the last weeks on which each group came together: who was there, and now and then how skills went. */
export function makeAanwezigheden(
  deelnames: readonly Row<"deelnames">[],
  groepen: readonly Groep[],
  today: IsoDate,
): Row<"aanwezigheden">[] {
  const random = randomFor("trajectdagen");
  const perId = new Map(groepen.map((groep) => [groep.id, groep]));
  const days = Array.from({ length: WEKEN * 7 }, (_, at) => addDays(today, at - WEKEN * 7));
  return deelnames.flatMap((deelname) => {
    const { regel, sjabloon } = perId.get(deelname.groepId!)!;
    if (deelname.status === "wacht" || deelname.status === "aangeboden" || (!regel.unit && !regel.leider))
      return [];
    const weekdays = new Set(regel.dagen ?? sjabloon.inhoud.week.map(({ dag }) => dag));
    const leider = gebruiker(regel.leider ?? (regel.unit === "eemfors" ? "hassan" : "noor"));
    const codes = sjabloon.inhoud.fasen[deelname.fase! - 1]!.vaardigheden.map(({ code }) => code);
    const end = deelname.einddatum ?? today;
    return days
      .filter((dag) => weekdays.has(weekday(dag)) && dag >= deelname.startdatum! && dag <= end)
      .map((dag, at, all): Row<"aanwezigheden"> => {
        const aanwezig = random.weighted([
          ["aanwezig", 84],
          ["te laat", 6],
          ["afgemeld", 7],
          ["afwezig", 3],
        ] as const);
        const isThere = aanwezig === "aanwezig" || aanwezig === "te laat";
        return {
          regioId: REGIO,
          deelnameId: deelname.id!,
          dag,
          versie: 1,
          gemeente: deelname.gemeente!,
          inwonerId: deelname.inwonerId!,
          aanwezig,
          vaardigheden: isThere ? seen(random, codes, at / all.length) : {},
          doorGebruikerId: leider.id,
          doorNaam: leider.naam,
          tijdstip: moment(dag, "12:45"),
        };
      });
  });
}

/** Two skills a day; later more of them alone. */
function seen(random: Random, codes: readonly string[], along: number): Record<string, number> {
  return Object.fromEntries(
    random
      .pickSome(codes, 2)
      .map((code) => [code, random.chance(along) ? (random.chance(along) ? 3 : 2) : 1]),
  );
}

const weekday = (dag: IsoDate) => Temporal.PlainDate.from(dag).dayOfWeek;
