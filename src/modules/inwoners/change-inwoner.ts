import { Type } from "typebox";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import { defineAction } from "../door.ts";
import { date, id, orNull, request, text, versie } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { postcode, talen } from "./aanmelding.ts";
import { inTheFuture } from "./inwoner-failures.ts";
import { inwonerById } from "./inwoner-store.ts";
import { inwonerSubject } from "./inwoner-subject.ts";

/** Corrects who someone is. The responsible gemeente changes by handing over, not here. */
export const changeInwoner = defineAction({
  name: "inwoner.change",
  summary: "Naam, geboortedatum, woonplaats of talen van een inwoner verbeteren",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "persoon",
  input: request({
    id,
    voornaam: text(100),
    achternaam: text(100),
    geboortedatum: Type.Optional(orNull(date)),
    postcode: orNull(postcode),
    woonplaats: orNull(text(100)),
    wijk: orNull(text(100)),
    adresGeheim: Type.Optional(Type.Boolean({ description: "Volgens de BRP" })),
    talen,
  }),
  output: Type.Object({ id, versie }),
  subject: (context, { id }) => inwonerSubject(context, id),

  async run(context, { id, ...fields }) {
    const { db, user, expectedVersion = 0, today } = context;
    if (fields.geboortedatum && fields.geboortedatum > today()) throw inTheFuture("geboortedatum");
    const { numUpdatedRows } = await db
      .updateTable("inwoners")
      .set({ ...fields, versie: expectedVersion + 1 })
      .where("regioId", "=", user.regioId)
      .where("id", "=", id)
      .where("versie", "=", expectedVersion)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw changedMeanwhile("inwoner", id, await inwonerById(context, id));
    return { id, versie: expectedVersion + 1 };
  },

  betrokkenen: ({ id }) => [id],
});
