import { Type } from "typebox";
import { cents } from "#core/money";
import { defineQuery } from "../door.ts";
import { amount, id, oneOf, page, pageOf, paging, request } from "../fields.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { SroiVerplichting, VERPLICHTINGSTATUSSEN, WAARSCHUWINGEN } from "./sroi.ts";
import { SROI_DOELEN, type SroiDoel } from "./doelen.ts";
import { alleVerplichtingen } from "./sroi-store.ts";

const doelen = Object.keys(SROI_DOELEN) as SroiDoel[];
const Samen = {
  bedragInCenten: amount,
  meegeteldInCenten: amount,
  restInCenten: amount,
};

/** What companies owe and did, together and for each goal of the region. A werkgever reads his own. */
export const listVerplichtingen = defineQuery({
  name: "sroi.list",
  summary: "De SROI-verplichtingen met hun voortgang; wat het eerst eindigt staat boven",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "sroi",
  input: request({
    status: Type.Optional(oneOf(VERPLICHTINGSTATUSSEN)),
    waarschuwing: Type.Optional(oneOf(WAARSCHUWINGEN)),
    werkgeverId: Type.Optional(id),
    ...paging,
  }),
  output: Type.Object({
    ...page(SroiVerplichting).properties,
    samen: Type.Object({ ...Samen, teBeoordelen: Type.Integer() }),
    doelen: Type.Array(Type.Object({ doel: oneOf(doelen), opdrachten: Type.Integer(), ...Samen })),
  }),
  subject: async (context) => listSubject(context, "read", "sroi"),
  async run(context, { pagina = 1, perPagina = 20, waarschuwing, ...filter }) {
    const { limit, offset, ...at } = pageOf({ pagina, perPagina });
    const { werkgeverId } = context.user;
    const found = await alleVerplichtingen(context, {
      ...filter,
      ...(werkgeverId !== null && { werkgeverId }),
    });
    const shown = found.filter(({ voortgang }) => !waarschuwing || voortgang.waarschuwing === waarschuwing);
    return {
      ...at,
      totaal: shown.length,
      rijen: shown.slice(offset, offset + limit),
      samen: {
        ...samen(shown),
        teBeoordelen: shown.reduce((sum, { teBeoordelen }) => sum + teBeoordelen, 0),
      },
      doelen: doelen.map((doel) => {
        const of = shown.filter((een) => een.doelen.includes(doel));
        return { doel, opdrachten: of.length, ...samen(of) };
      }),
    };
  },
  betrokkenen: () => [],
});

const samen = (all: readonly SroiVerplichting[]) => ({
  bedragInCenten: cents(all.reduce((sum, { bedragInCenten }) => sum + bedragInCenten, 0)),
  meegeteldInCenten: cents(all.reduce((sum, { voortgang }) => sum + voortgang.meegeteldInCenten, 0)),
  restInCenten: cents(all.reduce((sum, { voortgang }) => sum + voortgang.restInCenten, 0)),
});
