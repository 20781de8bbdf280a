import { sql } from "kysely";
import { Type } from "typebox";
import type { IsoDate } from "#core/dates";
import { defineQuery } from "../door.ts";
import { date, id, orNull, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { oin } from "./partij.ts";

const MEESTE = 50;

/** To which organisations an inwoner was shown through VUM, a line for each day. */
export const listGetoond = defineQuery({
  name: "vum.getoond",
  summary: "Aan welke organisaties een inwoner via VUM getoond is, en wanneer",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "delen",
  input: request({ id }),
  output: Type.Object({
    rijen: Type.Array(
      Type.Object({
        dag: date,
        oin,
        naam: orNull(Type.String()),
        gevonden: Type.Integer({ description: "Hoe vaak hij in een antwoord stond" }),
        geopend: Type.Integer({ description: "Hoe vaak zijn profiel geopend is" }),
      }),
      { maxItems: MEESTE },
    ),
  }),
  subject: (context, { id }) => inwonerSubject(context, id),
  async run({ db }, { id }) {
    const { rows } = await sql<{
      dag: IsoDate;
      oin: string;
      naam: string | null;
      gevonden: number;
      geopend: number;
    }>`select dag, oin, naam, gevonden, geopend from vum_getoond(${id}::uuid, ${MEESTE})`.execute(db);
    return { rijen: rows };
  },
  betrokkenen: (_, { id }) => [id],
});
