import { Type } from "typebox";
import type { Context } from "../context.ts";
import { defineAction } from "../door.ts";
import { id, oneOf, request } from "../fields.ts";
import { gezondheidswoorden } from "../inwoners/gezondheidswoorden.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { insertTerugblik, eigenTerugblikken } from "./terugblik-store.ts";
import { nietUwWerk, TERUGBLIK_VAN, type Terugblik, terugblikvelden } from "./terugblik.ts";

/** Inwoner and werkgever each say after two years how it is: themselves, or to who guides and writes it down. */
export const giveTerugblik = defineAction({
  name: "terugblik.give",
  summary: "Na twee jaar werk: hoe tevreden bent u, en blijft dit werk?",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "melding",
  input: request({
    id,
    plaatsingId: id,
    van: oneOf(TERUGBLIK_VAN),
    ...terugblikvelden,
  }),
  output: Type.Object({
    inwonerId: id,
    plaatsingId: id,
    waarschuwingen: Type.Array(Type.Object({ woord: Type.String(), hint: Type.String() })),
  }),
  subject: (context, { id }) => inwonerSubject(context, id),
  async run(context, { id: inwonerId, plaatsingId, van, ...gezegd }, { gemeente = "" }) {
    await checkOwn(context, plaatsingId, van);
    await insertTerugblik(context, { plaatsingId, inwonerId, gemeente }, { van, ...gezegd });
    return { inwonerId, plaatsingId, waarschuwingen: gezondheidswoorden(gezegd.woorden ?? "") };
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});

/** An inwoner and a werkgever speak for themselves; who guides writes down what either said. */
async function checkOwn(context: Context, plaatsingId: string, van: Terugblik["van"]): Promise<void> {
  const self = TERUGBLIK_VAN.find((wie) => context.user.rollen.includes(wie));
  if (!self) return;
  if (self !== van || !(await eigenTerugblikken(context)).has(plaatsingId)) throw nietUwWerk();
}
