import type { Context } from "../context.ts";
import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import type { Json } from "../uitwisseling/parse-json.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { antwoordenUit, type Bronantwoord, vraagBronnen } from "./bemiddelaar.ts";
import { Elders, eldersUit, vraagVoor } from "./elders.ts";
import { bronnenVan, noteerUitkomst } from "./partij-store.ts";

const ZONDER_PLAATS = "3811";

/** Vacancies of other organisations for one inwoner. Of him only the area and the hours are asked for, without who he is. */
export const searchPlekkenElders = defineQuery({
  name: "vum.zoek-plekken",
  summary: "Vacatures bij andere organisaties zoeken voor een inwoner (VUM)",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "mogelijkheden",
  input: request({ id }),
  output: Elders,
  subject: (context, { id }) => inwonerSubject(context, id),
  async vooraf(context, { id }) {
    const { db, user } = context;
    const feiten = await db
      .selectFrom("mogelijkheden")
      .select(["onderwerp", "waarde"])
      .where("regioId", "=", user.regioId)
      .where("inwonerId", "=", id)
      .execute();
    const vraag = vraagVoor(
      await postcodeVan(context, id),
      Object.fromEntries(feiten.map(({ onderwerp, waarde }) => [onderwerp, waarde as Json])),
    );
    return vraagBronnen(context, await bronnenVan(context), "vacature", vraag);
  },
  async run(context, { id }, _subject, uitkomst) {
    const antwoorden = antwoordenUit(uitkomst) as readonly Bronantwoord[];
    await noteerUitkomst(context, antwoorden);
    return eldersUit("vacature", await postcodeVan(context, id), antwoorden);
  },
  betrokkenen: (_, { id }) => [id],
});

async function postcodeVan({ db, user }: Context, id: string): Promise<string> {
  const inwoner = await db
    .selectFrom("inwoners")
    .select("postcode")
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  return inwoner?.postcode ?? ZONDER_PLAATS;
}
