import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { nietsIngevuld } from "./wens.ts";
import { antwoordenVan, bezigVan, leverIn } from "./wens-store.ts";

/** Hands in what was answered: from now on who guides him reads it. Nothing that is known of him changes by it. */
export const handInWensen = defineAction({
  name: "wens.hand-in",
  summary: "De antwoorden inleveren bij de begeleider",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "wens",
  input: request({ id }),
  output: Type.Object({ id, inwonerId: id }),
  subject: (context, { id }) => inwonerSubject(context, id),

  async run(context, { id: inwonerId }) {
    const wens = await bezigVan(context, inwonerId);
    if (!wens || (await antwoordenVan(context, wens.id)).length === 0) throw nietsIngevuld();
    await leverIn(context, wens.id);
    return { id: wens.id, inwonerId };
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});
