import { sql } from "kysely";
import { isoDate } from "#core/dates";
import type { Database } from "#db/database";
import { blindIndex, encryptBsn } from "../../src/modules/inwoners/bsn.ts";
import { sleutels } from "./app.ts";
import { AMERSFOORT, amina, gebruikerId, idOf, REGIO, VANDAAG, yonas } from "./world.ts";

export const BSN = "999991772"; // of the range for tests

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

/** The same dossier, with a BSN, an indicatie and a plaatsing that runs. */
export async function insertDossier(owner: Database): Promise<void> {
  await insertAmina(owner);
  const own = { regioId: REGIO, inwonerId: amina, gemeente: AMERSFOORT };
  await owner
    .insertInto("inwonerBsn")
    .values({
      ...own,
      sleutelId: "test",
      versleuteld: encryptBsn(BSN, own, sleutels),
      blindeIndex: blindIndex(BSN, REGIO, sleutels),
    })
    .execute();
  await owner
    .insertInto("indicaties")
    .values({
      ...own,
      id: idOf("indicatie"),
      soort: "banenafspraak",
      vanaf: isoDate("2026-06-01"),
      bron: "UWV",
    })
    .execute();
  await sql`
    insert into plaatsingen (regio_id, id, gemeente, inwoner_id, unit_id, functie, werkvorm, uren_per_week, startdatum,
      rapportgroep, via, geregistreerd_op)
    select regio_id, ${idOf("plaatsingamina")}, ${AMERSFOORT}, ${amina}, unit_id, 'Medewerker groen', 'intern', 3125,
      '2026-09-01', 'Bijstand', 'ontwikkelbedrijf', '2026-09-01' from plaatsingen where inwoner_id = ${yonas}`.execute(
    owner,
  );
}
