import { sql } from "kysely";
import { Type } from "typebox";
import { notFound } from "#core/failure";
import { defineQuery } from "../door.ts";
import { date, id, orNull, request, versie } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { inwonerSubject } from "./inwoner-subject.ts";

const heeftBsn = sql<boolean>`exists (select from inwoner_bsn b
  where b.regio_id = inwoners.regio_id and b.inwoner_id = inwoners.id)`.as("heeftBsn");

/** Who someone is, in full, for who corrects it. */
export const getPersoonsgegevens = defineQuery({
  name: "inwoner.persoonsgegevens",
  summary: "Naam, geboortedatum, woonplaats en talen van een inwoner",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "contactgegevens",
  input: request({ id }),
  output: Type.Object({
    id,
    voornaam: Type.String(),
    achternaam: Type.String(),
    geboortedatum: orNull(date),
    postcode: orNull(Type.String()),
    woonplaats: orNull(Type.String()),
    wijk: orNull(Type.String()),
    adresGeheim: Type.Boolean({
      description: "Wie geen contactgegevens mag zien, ziet niet waar iemand woont",
    }),
    heeftBsn: Type.Boolean(),
    talen: Type.Array(Type.String({ description: "ISO 639-3; de taal die het makkelijkst gaat eerst" })),
    versie,
  }),
  subject: (context, { id }) => inwonerSubject(context, id),

  async run({ db, user }, { id }) {
    const row = await db
      .selectFrom("inwoners")
      .select([
        "id",
        "voornaam",
        "achternaam",
        "geboortedatum",
        "postcode",
        "woonplaats",
        "wijk",
        "adresGeheim",
        "talen",
        "versie",
        heeftBsn,
      ])
      .where("regioId", "=", user.regioId)
      .where("id", "=", id)
      .executeTakeFirst();
    if (!row) throw notFound("inwoner", id);
    return { ...row, talen: [...row.talen] };
  },

  betrokkenen: ({ id }) => [id],
});
