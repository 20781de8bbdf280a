import { notFound } from "#core/failure";
import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import type { Json } from "../uitwisseling/parse-json.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { vraagBronnen } from "./bemiddelaar.ts";
import { Elders, eldersUit, feitenUit, vraagVoor } from "./elders.ts";
import { bronnenVan } from "./partij-store.ts";

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
  async run(context, { id }) {
    const plek = await context.db
      .selectFrom("plekken")
      .select(["postcode", "kenmerken"])
      .where("regioId", "=", context.user.regioId)
      .where("id", "=", id)
      .executeTakeFirst();
    if (!plek) throw notFound("plek", id);
    const postcode = plek.postcode ?? ZONDER_PLAATS;
    const { eigenOin, bronnen } = await bronnenVan(context);
    const vraag = vraagVoor(postcode, feitenUit(plek.kenmerken as Json));
    return eldersUit("werkzoekende", postcode, await vraagBronnen(bronnen, "werkzoekende", vraag, eigenOin));
  },
  betrokkenen: () => [],
});
