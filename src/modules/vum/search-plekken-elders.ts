import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import type { Json } from "../uitwisseling/parse-json.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { vraagBronnen } from "./bemiddelaar.ts";
import { Elders, eldersUit, vraagVoor } from "./elders.ts";
import { bronnenVan } from "./partij-store.ts";

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
  async run(context, { id }) {
    const { db, user } = context;
    const inwoner = await db
      .selectFrom("inwoners")
      .select("postcode")
      .where("regioId", "=", user.regioId)
      .where("id", "=", id)
      .executeTakeFirst();
    const feiten = await db
      .selectFrom("mogelijkheden")
      .select(["onderwerp", "waarde"])
      .where("regioId", "=", user.regioId)
      .where("inwonerId", "=", id)
      .execute();
    const postcode = inwoner?.postcode ?? ZONDER_PLAATS;
    const { eigenOin, bronnen } = await bronnenVan(context);
    const vraag = vraagVoor(
      postcode,
      Object.fromEntries(feiten.map(({ onderwerp, waarde }) => [onderwerp, waarde as Json])),
    );
    return eldersUit("vacature", postcode, await vraagBronnen(bronnen, "vacature", vraag, eigenOin));
  },
  betrokkenen: (_, { id }) => [id],
});
