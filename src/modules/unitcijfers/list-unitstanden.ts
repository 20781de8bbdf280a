import { sql } from "kysely";
import { Type } from "typebox";
import { cents } from "#core/money";
import { unitNamed } from "../bezetting/bezetting-store.ts";
import type { Context } from "../context.ts";
import { defineQuery } from "../door.ts";
import { id, orNull, page, pageOf, paging, request, tijdstip } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { bedrag, maand, unitSubject } from "./unitcijfer.ts";

const Stand = Type.Object({
  werkvorm: Type.String(),
  maand,
  nummer: Type.Integer({ description: "De versie die werd vervangen" }),
  omzet: bedrag,
  directeKosten: bedrag,
  overigeKosten: bedrag,
  fte: Type.Number(),
  bron: Type.String(),
  reden: orNull(Type.String()),
  door: Type.String(),
  tijdstip,
});

/** What the figures of a unit were before they were changed, the last change first. */
export const listUnitstanden = defineQuery({
  name: "unitstanden.list",
  summary: "Wat er eerder stond in de cijfers van een unit, met wie het veranderde en waarom",
  verwerkingsactiviteit: sturen,
  dataklasse: "unitcijfer",
  input: request({ id, ...paging }),
  output: page(Stand),
  subject: async ({ user }, { id }) => unitSubject(user, id),
  async run(context, { id, pagina = 1, perPagina = 20 }) {
    await unitNamed(context, id);
    const { limit, offset, ...at } = pageOf({ pagina, perPagina });
    return { ...at, ...(await standenOf(context, id, { limit, offset })) };
  },
  betrokkenen: () => [],
});

type Row = {
  readonly werkvorm: string;
  readonly maand: string;
  readonly nummer: number;
  readonly omzet: number;
  readonly directeKosten: number;
  readonly overigeKosten: number;
  readonly fte: number;
  readonly bron: string;
  readonly reden: string | null;
  readonly door: string;
  readonly tijdstip: Date;
  readonly totaal: number;
};

async function standenOf(
  { db, user }: Context,
  unitId: string,
  { limit, offset }: { limit: number; offset: number },
) {
  const { rows } = await sql<Row>`
    select werkvorm, to_char(maand, 'YYYY-MM') as maand, nummer, omzet_in_centen::float8 as omzet,
           directe_kosten_in_centen::float8 as directe_kosten, overige_kosten_in_centen::float8 as overige_kosten,
           (fte / 100.0)::float8 as fte, bron, reden, door_naam as door, tijdstip, count(*) over ()::integer as totaal
      from unitcijferstanden
     where regio_id = ${user.regioId} and unit_id = ${unitId}::uuid
     order by tijdstip desc, maand desc, werkvorm, nummer desc limit ${limit} offset ${offset}`.execute(db);
  return {
    totaal: rows[0]?.totaal ?? 0,
    rijen: rows.map(({ totaal: _totaal, omzet, directeKosten, overigeKosten, tijdstip, ...row }) => ({
      ...row,
      omzet: cents(omzet),
      directeKosten: cents(directeKosten),
      overigeKosten: cents(overigeKosten),
      tijdstip: tijdstip.toISOString(),
    })),
  };
}
