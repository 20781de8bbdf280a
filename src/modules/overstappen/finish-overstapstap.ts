import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Overstap } from "./overstap.ts";
import { overstapById, tickStap } from "./overstap-store.ts";
import { overstapSubject } from "./overstap-subject.ts";

/** Somebody arranged it, or did not after all. */
export const finishOverstapstap = defineAction({
  name: "overstapstap.finish",
  summary: "Afvinken wat bij een overstap is geregeld",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "overstap",
  input: request({ id, nummer: Type.String({ pattern: "^[1-9]\\d{0,2}$" }), isKlaar: Type.Boolean() }),
  output: Overstap,
  subject: (context, { id }) => overstapSubject(context, id),
  async run(context, { id, nummer, isKlaar }) {
    await tickStap(context, { overstapId: id, nummer: Number(nummer), isKlaar });
    const { onderbouwing: _, ...overstap } = await overstapById(context, id);
    return overstap;
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
