import { sql } from "kysely";
import { Type } from "typebox";
import type { IsoDate } from "#core/dates";
import { type Context, defineQuery } from "../door.ts";
import { id, oneOf, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { DATAKLASSEN } from "../toegang/matrix.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { Deelstop, Deling, gedeeldMet } from "./deling.ts";

type Row = {
  voorstelId: string;
  plek: string;
  werkgeverId: string;
  werkgever: string;
  status: string;
  sinds: IsoDate;
  gestopt: Date | null;
  werktEr: boolean;
};

/** With which werkgevers an inwoner shares what, for which plek and since when; and what he stopped. */
export const listDelingen = defineQuery({
  name: "delingen.list",
  summary: "Met welke werkgevers een inwoner iets deelt, voor welke plek en sinds wanneer",
  verwerkingsactiviteit: matchen,
  dataklasse: "delen",
  input: request({ id }),
  output: Type.Object({
    rijen: Type.Array(Deling, { maxItems: 50 }),
    stops: Type.Array(Deelstop, { maxItems: 50, description: "Met wie deze inwoner nu niets deelt" }),
    werkgeverZiet: Type.Array(oneOf(DATAKLASSEN), { description: "Na uw ja" }),
    contactZiet: Type.Array(oneOf(DATAKLASSEN), {
      description: "Na uw ja: het contact van de werkgever bij het Werkgeversservicepunt",
    }),
  }),
  subject: (context, { id }) => inwonerSubject(context, id),

  async run(context, { id }) {
    const { rows } = await sql<Row>`select * from deelt_met(${id}::uuid)`.execute(context.db);
    return {
      rijen: rows.map(delingFromRow),
      stops: await stopsVan(context, id),
      werkgeverZiet: gedeeldMet("werkgever"),
      contactZiet: gedeeldMet("accountmanager"),
    };
  },

  betrokkenen: (_, { id }) => [id],
});

async function stopsVan({ db, user }: Context, inwonerId: string): Promise<Deelstop[]> {
  const { rows } = await sql<Omit<Deelstop, "gestopt"> & { gestopt: Date }>`
    select d.id, case when d.werkgever_id is not null then json_build_object('id', d.werkgever_id, 'naam', d.werkgever) end
        as werkgever, d.gestopt, d.reden, d.door_naam
      from deelstops d
     where d.regio_id = ${user.regioId} and d.inwoner_id = ${inwonerId}::uuid and d.bereik <> 'plek' and d.opgeheven is null
     order by d.werkgever_id is not null, d.gestopt desc, d.id limit 50`.execute(db);
  return rows.map(({ gestopt, ...stop }) => ({ ...stop, gestopt: gestopt.toISOString() }));
}

function delingFromRow({ status, gestopt, werktEr, ...row }: Row): Deling {
  const stand = gestopt ? "gestopt" : werktEr && status === "geplaatst" ? "werkt er" : standVan(status);
  return {
    ...row,
    stand,
    gestopt: gestopt?.toISOString() ?? null,
    magStoppen: stand === "voorgesteld" || stand === "met naam",
  };
}

const standVan = (status: string) => (status === "voorgesteld" ? "voorgesteld" : "met naam");
