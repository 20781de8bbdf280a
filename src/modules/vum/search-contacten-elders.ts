import { notFound } from "#core/failure";
import { addDays } from "#core/dates";
import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { antwoordenUit, type Contactantwoord, vraagContactmomenten } from "./bemiddelaar.ts";
import { ContactenElders, contactenUit } from "./contactmoment.ts";
import { zonderKvk } from "./contactdeling.ts";
import { bronnenVan, noteerUitkomst } from "./partij-store.ts";

const TERUG_IN_DAGEN = 730;

/** Which other organisations talked with a werkgever, so that he is not called twice about the same. */
export const searchContactenElders = defineQuery({
  name: "vum.zoek-contacten",
  summary: "Contacten van andere organisaties met een werkgever opvragen (VUM 3.1, onder voorbehoud)",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "vumpartij",
  input: request({ id }),
  output: ContactenElders,
  subject: async (_, { id }) => ({ object: `werkgever/${id}` }),
  async vooraf(context, { id }) {
    const { db, user, today } = context;
    const werkgever = await db
      .selectFrom("werkgevers")
      .select("kvk")
      .where("regioId", "=", user.regioId)
      .where("id", "=", id)
      .executeTakeFirst();
    if (!werkgever) throw notFound("werkgever", id);
    if (werkgever.kvk === null) throw zonderKvk();
    const vraag = { kvk: werkgever.kvk, vanaf: addDays(today(), 0 - TERUG_IN_DAGEN) };
    return vraagContactmomenten(context, await bronnenVan(context), vraag);
  },
  async run(context, _input, _subject, uitkomst) {
    const antwoorden = antwoordenUit(uitkomst) as readonly Contactantwoord[];
    await noteerUitkomst(context, antwoorden);
    return contactenUit(antwoorden);
  },
  betrokkenen: () => [],
});
