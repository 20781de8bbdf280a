import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import type { Database } from "#db/database";
import type { Aanbodrij } from "./aanbod.ts";
import { jsonpadVan } from "./jsonpad.ts";
import { kenmerkenVoor } from "./kenmerken.ts";
import { gebiedenBinnen } from "./pc4.ts";
import type { Selectievraag } from "./selectievraag.ts";
import type { VumSoort } from "./vraagvelden.ts";

const PER_KEER = 500;

/** A question in the words of the database: where, with which words of the index, and what must hold. */
export type Databasevraag = {
  readonly gebieden: readonly number[];
  readonly meters: readonly number[];
  readonly woorden: readonly (readonly string[])[];
  readonly pad: string;
};

export const databasevraag = (soort: VumSoort, vraag: Selectievraag): Databasevraag => ({
  ...gebiedenBinnen(vraag.gebied, vraag.afstandInKm),
  woorden: kenmerkenVoor(soort, vraag),
  pad: jsonpadVan(vraag.eisen),
});

export type Gevonden = { readonly id: string; readonly meter: number };

/** The nearest that answer the question; as the owner of the database. */
export async function zoekAanbod(
  db: Database,
  regioId: string,
  soort: VumSoort,
  vraag: Selectievraag,
  { vandaag, hoogstens }: { vandaag: IsoDate; hoogstens: number },
): Promise<Gevonden[]> {
  const { gebieden, meters, woorden, pad } = databasevraag(soort, vraag);
  const { rows } = await sql<Gevonden>`
    select z.id, z.meter from vum_zoek(${regioId}, ${soort}, ${gebieden}::integer[], ${meters}::integer[],
      ${JSON.stringify(woorden)}::jsonb, ${pad}, ${vandaag}::date, ${hoogstens}) with ordinality z (id, meter, nr)
     order by z.nr`.execute(db);
  return rows;
}

/** Profiles of a file, that belong to nobody here. One that is there already is replaced. As the owner of the database. */
export async function laadAanbod(
  db: Database,
  regioId: string,
  rijen: readonly Aanbodrij[],
  sinds: Date,
): Promise<void> {
  for (let at = 0; at < rijen.length; at += PER_KEER)
    await sql`
      insert into vum_aanbod (regio_id, soort, id, gebied, reikwijdte, kenmerken, selectie, profiel, sinds)
      select ${regioId}, r.soort, r.id, r.gebied, r.reikwijdte, array(select jsonb_array_elements_text(r.kenmerken)),
             r.selectie, r.profiel, ${sinds}
        from jsonb_to_recordset(${JSON.stringify(rijen.slice(at, at + PER_KEER))}::jsonb) r (soort text, id text,
          gebied integer, reikwijdte integer, kenmerken jsonb, selectie jsonb, profiel jsonb)
      on conflict (regio_id, soort, id) do update set gebied = excluded.gebied, reikwijdte = excluded.reikwijdte,
        kenmerken = excluded.kenmerken, selectie = excluded.selectie, profiel = excluded.profiel`.execute(db);
}
