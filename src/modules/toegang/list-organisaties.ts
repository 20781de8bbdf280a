import { sql } from "kysely";
import { type Static, Type } from "typebox";
import { defineQuery } from "../door.ts";
import { gemeente, id, request } from "../fields.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";

const Named = Type.Object({ id, naam: Type.String() });
const Organisaties = Type.Object({
  organisaties: Type.Array(Named),
  units: Type.Array(Type.Object({ ...Named.properties, organisatie: Type.String() })),
  gemeenten: Type.Array(Type.Object({ code: gemeente, naam: Type.String() })),
});

/** The organisations, units and gemeenten of the region: where someone can work. */
export const listOrganisaties = defineQuery({
  name: "organisaties.list",
  summary: "De organisaties, units en gemeenten van de regio",
  verwerkingsactiviteit: beheren,
  dataklasse: "regio",
  input: request({}),
  output: Organisaties,
  subject: async () => ({ object: "organisaties" }),
  async run({ db, user }) {
    const { rows } = await sql<Static<typeof Organisaties>>`
      select
        (select coalesce(json_agg(json_build_object('id', id, 'naam', naam) order by naam), '[]')
           from organisaties where regio_id = ${user.regioId}) as organisaties,
        (select coalesce(json_agg(json_build_object('id', u.id, 'naam', u.naam, 'organisatie', o.naam) order by o.naam, u.naam), '[]')
           from units u join organisaties o on o.regio_id = u.regio_id and o.id = u.organisatie_id
          where u.regio_id = ${user.regioId}) as units,
        (select coalesce(json_agg(json_build_object('code', code, 'naam', naam) order by naam), '[]')
           from gemeenten where regio_id = ${user.regioId} and in_regio) as gemeenten`.execute(db);
    return rows[0]!;
  },
  betrokkenen: () => [],
});
