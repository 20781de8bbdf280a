import { notFound } from "#core/failure";
import type { Context } from "../context.ts";
import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import type { Json } from "../uitwisseling/parse-json.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { antwoordenUit, type Bronantwoord, vraagBronnen } from "./bemiddelaar.ts";
import { Elders, eldersUit, feitenUit, vraagVoor } from "./elders.ts";
import { bronnenVan, noteerUitkomst } from "./partij-store.ts";

const ZONDER_PLAATS = "3811";

/** Job seekers of other organisations for one plek: they are of someone else, and stay there. */
export const searchKandidatenElders = defineQuery({
  name: "vum.zoek-kandidaten",
  summary: "Werkzoekenden bij andere organisaties zoeken voor een plek (VUM)",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "vumpartij",
  input: request({ id }),
  output: Elders,
  subject: async (_, { id }) => ({ object: `plek/${id}` }),
  async vooraf(context, { id }) {
    const { postcode, kenmerken } = await plekById(context, id);
    const vraag = vraagVoor(postcode, feitenUit(kenmerken as Json));
    return vraagBronnen(context, await bronnenVan(context), "werkzoekende", vraag);
  },
  async run(context, { id }, _subject, uitkomst) {
    const antwoorden = antwoordenUit(uitkomst) as readonly Bronantwoord[];
    await noteerUitkomst(context, antwoorden);
    return eldersUit("werkzoekende", (await plekById(context, id)).postcode, antwoorden);
  },
  betrokkenen: () => [],
});

async function plekById({ db, user }: Context, id: string) {
  const plek = await db
    .selectFrom("plekken")
    .select(["postcode", "kenmerken"])
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!plek) throw notFound("plek", id);
  return { ...plek, postcode: plek.postcode ?? ZONDER_PLAATS };
}
