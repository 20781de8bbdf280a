import type { IsoDate } from "#core/dates";
import { banen } from "./banen.ts";
import type { Begeleid } from "./caseloads.ts";
import { dag } from "./dagen.ts";
import type { Inwoner } from "./inwoners.ts";
import { leerwerkplaatsing, proefplaatsing } from "./lopend.ts";
import type { Plaatsing } from "./plaatsing.ts";
import { kenmerken, passendeFacts, type Plek, plekOf } from "./plekken.ts";
import { randomFor } from "./random.ts";
import type { Werkgever } from "./werkgevers.ts";

/** Leerwerkbedrijven with a traject each, and places where people are on trial. @source Actieplan Perspectief op Werk 2019: 35 */
export function leerwerkEnProef(
  inwoners: readonly Inwoner[],
  begeleid: readonly Begeleid[],
  werkgevers: readonly Werkgever[],
  today: IsoDate,
): { plekken: Plek[]; plaatsingen: Plaatsing[] } {
  const random = randomFor("leerwerk");
  const leerbedrijven = werkgevers
    .slice(8, 1_200)
    .filter(({ row, sector }) => row.isLeerbedrijf && jobs.has(sector));
  const learning = inwoners.filter(({ groep }) => groep.naam === "leerwerk");
  const onTrial = begeleid.filter(({ rol, inwoner }) => rol === "proefplaats" && !inwoner.hoofdpersoon);
  const plekken: Plek[] = [];
  const plaatsingen: Plaatsing[] = [];

  for (const [at, inwoner] of [...learning, ...onTrial.map(({ inwoner }) => inwoner)].entries()) {
    const werkgever = leerbedrijven[at]!;
    const isLearning = at < learning.length;
    const baan = random.pick(jobs.get(werkgever.sector)!);
    const plek: Plek = {
      ...plekOf(random, werkgever, baan),
      soort: isLearning ? "leerwerkplek" : "proefplaats",
      werkvormen: isLearning ? ["leerwerkplek", "regulier"] : ["proefplaats", "begeleid werken"],
      kenmerken: kenmerken(
        {
          ...passendeFacts(random, baan),
          uren_per_week_max: 32,
          taal_nederlands_lezen: random.between(2, 3),
          eindtijd_laatst: "16:30",
        },
        "werkgever",
        dag(today, -90),
      ),
    };
    plekken.push(plek);
    const of = { werkgeverId: werkgever.id, plekId: plek.id, functie: baan.titel };
    plaatsingen.push((isLearning ? leerwerkplaatsing : proefplaatsing)(random, inwoner, of, today));
  }
  return { plekken, plaatsingen };
}

const jobs = Map.groupBy(
  banen.filter(({ taal, rijbewijs, certificaat }) => taal[1] <= 3 && !rijbewijs && !certificaat),
  ({ sector }) => sector,
);
