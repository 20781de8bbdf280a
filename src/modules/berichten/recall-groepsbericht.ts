import { Type } from "typebox";
import { notFound } from "#core/failure";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { groepsSubject, alWeg } from "./groepsbericht.ts";
import { ownGroepsberichten, stopGroepsbericht } from "./groepsbericht-store.ts";

/** Within the five minutes it stops everything: nobody saw anything, and nobody was mailed. */
export const recallGroepsbericht = defineAction({
  name: "groepsbericht.recall",
  summary: "Een groepsbericht intrekken voor iemand het ziet",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "bericht",
  input: request({ id }),
  output: Type.Object({
    isIngetrokken: Type.Literal(true),
    aantal: Type.Integer({ description: "Wie het nu niet krijgt" }),
  }),
  subject: async (context) => groepsSubject(context),
  async run(context, { id }) {
    const aantal = await stopGroepsbericht(context, id);
    if (aantal !== null) return { isIngetrokken: true as const, aantal };
    const own = await ownGroepsberichten(context);
    throw own.some((bericht) => bericht.id === id) ? alWeg() : notFound("groepsbericht", id);
  },
  betrokkenen: () => [],
});
