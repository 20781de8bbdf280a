import { randomInt } from "node:crypto";
import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request, text } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { afwegingById } from "./afweging-store.ts";
import { insertSessie } from "./sessie-store.ts";
import { Sessiestand, sessiestand } from "./sessie.ts";

/** Without what looks like something else on a screen at the end of the room, and without vowels. */
const TEKENS = "23456789BCDFGHJKLMNPQRSTVWXZ";
/** With 28 signs more than 3 · 10^11 codes: nobody finds one by trying. */
const LENGTE = 8;
/** Nobody has to say for whom he speaks: of a fractie of one it would tell who he is. */
const ZEGT_NIET = "Zeg ik liever niet";

/** A council weighs together: a code for phones, for an evening at most. */
export const openSessie = defineAction({
  name: "weegsessie.open",
  summary:
    "Een sessie openen waarin mensen op hun telefoon meewegen, zonder account, met een code die verloopt",
  verwerkingsactiviteit: sturen,
  dataklasse: "afwegingen",
  input: request({
    id: { ...id, description: "De afweging" },
    groepen: Type.Array(text(60), {
      minItems: 1,
      maxItems: 29,
      uniqueItems: true,
      description: "Bijvoorbeeld de fracties; wie meeweegt kiest er een",
    }),
    plaatsen: Type.Integer({ minimum: 2, maximum: 500, description: "Meer telefoons tellen niet mee" }),
    minuten: Type.Integer({ minimum: 5, maximum: 720 }),
  }),
  output: Sessiestand,
  subject: async (_, { id }) => ({ object: `afweging/${id}` }),
  async run(context, { id, groepen, plaatsen, minuten }) {
    await afwegingById(context, id);
    const code = Array.from({ length: LENGTE }, () => TEKENS[randomInt(TEKENS.length)]!).join("");
    const namen = [...new Set([...groepen.map((groep) => groep.trim()), ZEGT_NIET])];
    return sessiestand(
      context,
      await insertSessie(context, { afwegingId: id, code, groepen: namen, plaatsen, minuten }),
    );
  },
  betrokkenen: () => [],
});
