import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import type { Database } from "#db/database";
import type { Meenemen } from "../afspraken/meenemen.ts";
import { inTaal } from "../berichten/sjablonen.ts";
import type { Taalcode } from "../berichten/sjabloonnamen.ts";
import { moment } from "./dagen.ts";
import { insertRows, type Row } from "./insert-rows.ts";
import { type Random, randomFor } from "./random.ts";
import { REGIO } from "./region.ts";

/** What usually comes along, by what the appointment is about; most need nothing. */
const MEE: readonly (readonly Meenemen[])[] = [
  [],
  ["identiteitsbewijs"],
  [],
  ["brieven"],
  ["cv", "diploma"],
  [],
  ["identiteitsbewijs", "loonstrook", "bankpas"],
];

type Afspraak = {
  readonly id: string;
  readonly gemeente: string;
  readonly inwonerId: string;
  readonly gebruikerId: string;
  readonly voornaam: string;
  readonly taal: Taalcode;
  readonly door: string;
  readonly datum: IsoDate;
  readonly tijd: string;
  readonly waar: string;
};

/** What to bring to the appointments that come, and the messages that went by themselves when they were made. */
export async function insertAfspraakberichten(db: Database, today: IsoDate): Promise<void> {
  const random = randomFor("afspraakberichten");
  const alle = (await komende(db, today)).map((afspraak, at) => ({ afspraak, mee: MEE[at % MEE.length]! }));
  await sql`
    update afspraken a set meenemen = array(select jsonb_array_elements_text(m->'mee'))
      from jsonb_array_elements(${JSON.stringify(alle.map(({ afspraak: { id }, mee }) => ({ id, mee })))}::jsonb) m
     where a.regio_id = ${REGIO} and a.id = (m->>'id')::uuid`.execute(db);
  const made = alle.map(({ afspraak, mee }) => rowsOf(random, afspraak, mee, today));
  await insertRows(
    db,
    "berichtgesprekken",
    made.map(({ gesprek }) => gesprek),
  );
  await insertRows(
    db,
    "berichten",
    made.map(({ bericht }) => bericht),
  );
}

async function komende(db: Database, today: IsoDate): Promise<Afspraak[]> {
  const { rows } = await sql<Afspraak>`
    select a.id, a.gemeente, a.inwoner_id, a.gebruiker_id, i.voornaam, taal_van(i.talen) as taal, g.naam as door,
        (a.begin at time zone 'Europe/Amsterdam')::date as datum,
        to_char(a.begin at time zone 'Europe/Amsterdam', 'HH24:MI') as tijd, a.waar
      from afspraken a
      join inwoners i on i.regio_id = a.regio_id and i.id = a.inwoner_id
      join gebruikers g on g.regio_id = a.regio_id and g.id = a.gebruiker_id
      join begeleidingen b on b.regio_id = a.regio_id and b.inwoner_id = a.inwoner_id and b.gebruiker_id = a.gebruiker_id
       and b.tot is null
     where a.regio_id = ${REGIO} and a.geannuleerd_op is null and a.begin > ${today}::date + 1
     order by a.begin, a.id`.execute(db);
  return rows;
}

function rowsOf(random: Random, afspraak: Afspraak, mee: readonly Meenemen[], today: IsoDate) {
  const { gemeente, inwonerId, gebruikerId, taal, door } = afspraak;
  const own = { regioId: REGIO, gemeente, inwonerId };
  const gesprekId = random.id();
  const verstuurd = moment(today, "08:30");
  const { onderwerp, tekst, tekstNl } = inTaal("afspraak gemaakt", taal, { ...afspraak, meenemen: mee });
  const gesprek: Row<"berichtgesprekken"> = {
    ...own,
    id: gesprekId,
    soort: "afspraak",
    onderwerp,
    voorGebruikerId: gebruikerId,
    begonnen: verstuurd,
    laatste: verstuurd,
    laatsteVan: "medewerker",
    afspraakId: afspraak.id,
  };
  const bericht: Row<"berichten"> = {
    ...own,
    id: random.id(),
    gesprekId,
    van: "medewerker",
    doorGebruikerId: gebruikerId,
    doorNaam: door,
    taal,
    tekst,
    tekstNl: taal === "nl" ? null : tekstNl,
    sjabloon: "afspraak gemaakt",
    verstuurd,
  };
  return { gesprek, bericht };
}
