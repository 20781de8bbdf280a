import { sql } from "kysely";
import type { Context } from "../context.ts";
import { toonbaar } from "../matchrondes/tellen.ts";
import { type Behoefte, type Behoefteregel, MINSTE_MENSEN, type Werkplek } from "./gat.ts";

export async function behoeften({ db }: Context): Promise<Behoefte[]> {
  const { rows } =
    await sql<Behoefte>`select gemeente, onderwerp, waarde, mensen from tel_behoeften()`.execute(db);
  return rows;
}

export async function werkplekken({ db, user, today }: Context): Promise<Werkplek[]> {
  const { rows } = await sql<Werkplek>`
    select u.naam as unit, k.werksoort, k.gemeente, k.capaciteit,
           greatest(0, k.capaciteit - (s.geplaatst - s.weg + s.erbij)) as vrij
      from plekken k
      join unitplek_standen(${today()}::date) s on s.plek_id = k.id
      join units u on u.regio_id = k.regio_id and u.id = k.unit_id
     where k.regio_id = ${user.regioId}`.execute(db);
  return rows;
}

/** What people need at the place, beside where the units have it. Counts that do not add up to anything shown. */
export async function behoefteregels(
  context: Context,
  gevraagd: readonly Behoefte[],
): Promise<Behoefteregel[]> {
  const { db, user, today } = context;
  const { rows: biedt } = await sql<Omit<Behoefteregel, "vragen" | "locaties">>`
    select f.onderwerp, f.waarde, count(*)::integer as plekken,
           sum(greatest(0, k.capaciteit - (s.geplaatst - s.weg + s.erbij)))::integer as vrij
      from plekken k
      join unitplek_standen(${today()}::date) s on s.plek_id = k.id
     cross join lateral (
       select 'aanpassingen' as onderwerp, a.a as waarde
         from jsonb_array_elements_text(coalesce(k.kenmerken -> 'aanpassingen' -> 'waarde', '[]')) as a (a)
       union all
       select 'prikkelarm', k.kenmerken -> 'prikkelarm' ->> 'waarde' where k.kenmerken -> 'prikkelarm' is not null) f
     where k.regio_id = ${user.regioId} group by 1, 2`.execute(db);
  const { rows: locaties } = await sql<{ waarde: string; aantal: number }>`
    select a as waarde, count(*)::integer as aantal from unitlocaties l cross join unnest(l.aanpassingen) as a
     where l.regio_id = ${user.regioId} group by 1
    union all
    select 'ja', count(*)::integer from unitlocaties l where l.regio_id = ${user.regioId} and l.is_prikkelarm`.execute(
    db,
  );
  const asked = new Map<string, number>();
  for (const { onderwerp, waarde, mensen } of gevraagd)
    if (onderwerp === "aanpassingen" || (onderwerp === "prikkelarm" && waarde === "ja"))
      asked.set(`${onderwerp}/${waarde}`, (asked.get(`${onderwerp}/${waarde}`) ?? 0) + mensen);
  return [...asked]
    .toSorted(([, a], [, b]) => b - a)
    .map(([key, aantal]) => {
      const [onderwerp = "", waarde = ""] = key.split("/");
      const found = biedt.find((een) => een.onderwerp === onderwerp && een.waarde === waarde);
      const here = locaties.find((een) => een.waarde === (onderwerp === "prikkelarm" ? "ja" : waarde));
      const plaatsen = { plekken: found?.plekken ?? 0, vrij: found?.vrij ?? 0, locaties: here?.aantal ?? 0 };
      return { onderwerp, waarde, vragen: toonbaar(aantal, MINSTE_MENSEN), ...plaatsen };
    });
}

export const gemeentenOf = ({ db, user }: Context) =>
  db
    .selectFrom("gemeenten")
    .select(["code", "naam"])
    .where("regioId", "=", user.regioId)
    .where("inRegio", "=", true)
    .orderBy("naam")
    .execute();
