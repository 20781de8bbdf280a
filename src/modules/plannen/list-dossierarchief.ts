import { sql } from "kysely";
import { type Static, Type } from "typebox";
import { defineQuery } from "../door.ts";
import { date, id, page, pageOf, paging, request } from "../fields.ts";
import { inScope } from "../toegang/in-scope.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";

const Rij = Type.Object({
  verhuizingId: id,
  inwonerId: id,
  nummer: Type.Integer({ description: "Het nummer van de inwoner; een naam staat er niet bij" }),
  naarGemeente: Type.String(),
  op: { ...date, description: "De dag dat de andere gemeente het dossier aannam" },
  aantal: Type.Integer({ description: "Hoeveel er achterbleef" }),
});

/** Who left for another gemeente, by number: what colleagues wrote about them stayed with the own gemeente. */
export const listDossierarchief = defineQuery({
  name: "dossierarchief.list",
  summary: "Dossiers die uit uw gemeente verhuisden, en hoeveel daarvan achterbleef",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "dossierarchief",
  input: request(paging),
  output: page(Rij),
  subject: async (context) => listSubject(context, "read", "dossierarchief"),

  async run(context, asked) {
    const { pagina, perPagina, limit, offset } = pageOf(asked);
    const { rows } = await sql<Static<typeof Rij> & { totaal: number }>`
      select gevonden.*, count(*) over ()::integer as totaal
        from (select d.verhuizing_id, d.inwoner_id, k.nummer, k.naar_gemeente, k.op, count(*)::integer as aantal
                from dossierarchief d
                cross join lateral archiefkop(d.verhuizing_id) k
               where d.regio_id = ${context.user.regioId} and ${inScope(context, "read", "dossierarchief", "d")}
               group by 1, 2, 3, 4, 5) gevonden
       order by op desc, nummer limit ${limit} offset ${offset}`.execute(context.db);
    return {
      totaal: rows[0]?.totaal ?? 0,
      pagina,
      perPagina,
      rijen: rows.map(({ totaal: _totaal, ...rij }) => rij),
    };
  },

  betrokkenen: ({ rijen }) => rijen.map(({ inwonerId }) => inwonerId),
});
