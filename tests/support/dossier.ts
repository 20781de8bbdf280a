import { isoDate } from "#core/dates";
import type { Database } from "#db/database";
import { AMERSFOORT, amina, gebruikerId, idOf, REGIO, VANDAAG } from "./world.ts";

/** A dossier in which something of every kind stands: a plan, helpers, facts, a report that waits and a visit. */
export async function insertAmina(owner: Database): Promise<void> {
  const own = { regioId: REGIO, inwonerId: amina, gemeente: AMERSFOORT };
  await owner
    .insertInto("plannen")
    .values({ ...own, eigenWoorden: "Ik wil buiten werken en mijn dochter van school halen." })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await owner
    .insertInto("planstappen")
    .values(
      (["klaar", "nu", "later"] as const).map((status, at) => ({
        ...own,
        id: idOf(`stap${at}`),
        volgorde: at + 10,
        naam: ["Kennismaken", "Proefplaats groen", "Meer uren"][at]!,
        wanneer: ["maart 2026", "nu", "in het voorjaar"][at]!,
        status,
      })),
    )
    .execute();
  await owner
    .insertInto("contactmomenten")
    .values([
      {
        ...own,
        id: idOf("melding"),
        soort: "melding",
        datum: isoDate("2026-11-23"),
        tekst: "Mijn bus rijdt niet meer.",
        isZichtbaarVoorInwoner: true,
        vervolg: "Bel Amina over de bus",
        vervolgdatum: VANDAAG,
        doorGebruikerId: gebruikerId("inwoner"),
        doorNaam: "Amina Haddou",
      },
      {
        ...own,
        id: idOf("werkbezoek"),
        soort: "werkbezoek",
        datum: isoDate("2026-11-12"),
        tekst: "Werkt zelfstandig met de bosmaaier.",
        isZichtbaarVoorInwoner: true,
        doorGebruikerId: gebruikerId("jobcoach"),
        doorNaam: "jobcoach GM0307",
      },
    ])
    .execute();
}
