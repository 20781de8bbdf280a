import { sql } from "kysely";
import { addDays, type IsoDate } from "#core/dates";
import type { Database } from "#db/database";
import { insertRows, type Row } from "./insert-rows.ts";
import { randomFor } from "./random.ts";
import { REGIO } from "./region.ts";

/** Days ago, and why; what nobody says stays unsaid. */
const STOPS: readonly (readonly [dagen: number, reden: string | null])[] = [
  [2, "Ik wil daar niet meer werken."],
  [11, null],
  [19, "De reis is mij te lang."],
  [34, null],
  [60, "Ik heb daar eerder gewerkt."],
  [150, null],
];
/** Of them one shares with no werkgever at all for a while. */
const MET_ALLE = 3;

type Gestopt = Record<"inwonerId" | "gemeente" | "naam" | "werkgeverId" | "werkgever", string>;

/** People who said no to work of a werkgever and share nothing with him any more. None of them has a voorstel that waits. */
export async function insertDeelstops(db: Database, today: IsoDate): Promise<void> {
  const random = randomFor("deelstops");
  const { rows } = await sql<Gestopt>`
    select distinct on (v.inwoner_id) v.inwoner_id, v.gemeente, i.voornaam || ' ' || i.achternaam as naam, w.id as werkgever_id,
           w.naam as werkgever
      from voorstellen v
      join inwoners i on i.regio_id = v.regio_id and i.id = v.inwoner_id and i.status = 'actief'
      join plekken k on k.regio_id = v.regio_id and k.id = v.plek_id
      join werkgevers w on w.regio_id = k.regio_id and w.id = k.werkgever_id
     where v.regio_id = ${REGIO} and v.status = 'afgewezen'
       and not exists (select from voorstellen o where o.regio_id = v.regio_id and o.inwoner_id = v.inwoner_id
         and o.status in ('voorgesteld', 'akkoord', 'geplaatst'))
       and not exists (select from plaatsingen p where p.regio_id = v.regio_id and p.inwoner_id = v.inwoner_id)
       and exists (select from begeleidingen b where b.regio_id = v.regio_id and b.inwoner_id = v.inwoner_id and b.tot is null)
     order by v.inwoner_id, v.voorgesteld_op desc limit ${STOPS.length}`.execute(db);
  await insertRows(
    db,
    "deelstops",
    rows.map(({ inwonerId, gemeente, naam, werkgeverId, werkgever }, at): Row<"deelstops"> => {
      const [dagen, reden] = STOPS[at]!; // as many as were asked for
      const isAlle = at === MET_ALLE;
      return {
        regioId: REGIO,
        id: random.id(),
        gemeente,
        inwonerId,
        bereik: isAlle ? "alle werkgevers" : "werkgever",
        werkgever: isAlle ? null : werkgever,
        werkgeverId: isAlle ? null : werkgeverId,
        reden,
        doorGebruikerId: inwonerId,
        doorNaam: naam,
        isNamens: false,
        gestopt: new Date(`${addDays(today, -dagen)}T19:40:00Z`),
      };
    }),
  );
}
