import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import type { Database } from "#db/database";
import type { Aanbodrij } from "./aanbod.ts";
import { jsonpadVan } from "./jsonpad.ts";
import { handtekening } from "./handtekening.ts";
import { kenmerkenVoor } from "./kenmerken.ts";
import { gebiedenBinnen } from "./pc4.ts";
import type { Selectievraag } from "./selectievraag.ts";
import type { VumSoort } from "./vraagvelden.ts";

const PER_KEER = 500;

/** A question in the words of the database: where, with which words and bits of the indexes, and what must hold. */
export type Databasevraag = {
  readonly gebieden: readonly number[];
  readonly meters: readonly number[];
  readonly woorden: readonly (readonly string[])[];
  /** Of the words that everyone who answers has, and of each group of which he has at least one. */
  readonly bits: { readonly alle: readonly string[]; readonly een: readonly (readonly string[])[] };
  readonly pad: string;
};

export function databasevraag(vraag: Selectievraag): Databasevraag {
  const { gelijk, trappen } = kenmerkenVoor(vraag);
  const groepen = [...gelijk, ...trappen];
  return {
    ...gebiedenBinnen(vraag.gebied, vraag.afstandInKm),
    woorden: gelijk,
    bits: {
      alle: handtekening(groepen.filter(({ length }) => length === 1).flat()),
      een: groepen.filter(({ length }) => length > 1).map((groep) => handtekening(groep)),
    },
    pad: jsonpadVan(vraag.eisen),
  };
}

export type Gevonden = { readonly id: string; readonly meter: number };

/** The nearest that answer the question; as the owner of the database. */
export async function zoekAanbod(
  db: Database,
  regioId: string,
  soort: VumSoort,
  vraag: Selectievraag,
  { vandaag, hoogstens }: { vandaag: IsoDate; hoogstens: number },
): Promise<Gevonden[]> {
  const { gebieden, meters, woorden, bits, pad } = databasevraag(vraag);
  const { rows } = await sql<Gevonden>`
    select z.id, z.meter from vum_zoek(${regioId}, ${soort}, ${gebieden}::integer[], ${meters}::integer[],
      ${JSON.stringify(woorden)}::jsonb, ${JSON.stringify(bits)}::jsonb, ${pad}, ${vandaag}::date, ${hoogstens}) with ordinality z (id, meter, nr)
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
      insert into vum_aanbod (regio_id, soort, id, gebied, reikwijdte, kenmerken, bits1, bits2, bits3, bits4, selectie, profiel,
        sinds)
      select ${regioId}, r.soort, r.id, r.gebied, r.reikwijdte, array(select jsonb_array_elements_text(r.kenmerken)),
             r.handtekening[1], r.handtekening[2], r.handtekening[3], r.handtekening[4], r.selectie, r.profiel, ${sinds}
        from jsonb_to_recordset(${JSON.stringify(rijen.slice(at, at + PER_KEER))}::jsonb) r (soort text, id text,
          gebied integer, reikwijdte integer, kenmerken jsonb, handtekening bigint[], selectie jsonb, profiel jsonb)
      on conflict (regio_id, soort, id) do update set gebied = excluded.gebied, reikwijdte = excluded.reikwijdte,
        kenmerken = excluded.kenmerken, bits1 = excluded.bits1, bits2 = excluded.bits2,
        bits3 = excluded.bits3, bits4 = excluded.bits4, selectie = excluded.selectie,
        profiel = excluded.profiel`.execute(db);
}
