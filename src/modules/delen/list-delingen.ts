import { sql } from "kysely";
import { Type } from "typebox";
import type { IsoDate } from "#core/dates";
import { defineQuery } from "../door.ts";
import { id, oneOf, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { DATAKLASSEN } from "../toegang/matrix.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { Deling, gedeeldMet } from "./deling.ts";

type Row = {
  voorstelId: string;
  plek: string;
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
    werkgeverZiet: Type.Array(oneOf(DATAKLASSEN), { description: "Na uw ja" }),
    contactZiet: Type.Array(oneOf(DATAKLASSEN), {
      description: "Na uw ja: het contact van de werkgever bij het Werkgeversservicepunt",
    }),
  }),
  subject: (context, { id }) => inwonerSubject(context, id),

  async run({ db }, { id }) {
    const { rows } = await sql<Row>`select * from deelt_met(${id}::uuid)`.execute(db);
    return {
      rijen: rows.map(delingFromRow),
      werkgeverZiet: gedeeldMet("werkgever"),
      contactZiet: gedeeldMet("accountmanager"),
    };
  },

  betrokkenen: (_, { id }) => [id],
});

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
