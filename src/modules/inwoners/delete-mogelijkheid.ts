import { Type } from "typebox";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import { defineAction } from "../door.ts";
import { id, request, text } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { inwonerSubject } from "./inwoner-subject.ts";
import { inwonerOnderwerp } from "./mogelijkheid.ts";
import { mogelijkheidVersie } from "./mogelijkheid-store.ts";

/** Takes a fact away: from then on it is not known. */
export const deleteMogelijkheid = defineAction({
  name: "mogelijkheid.delete",
  summary: "Weghalen wat over een inwoner niet klopt",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "mogelijkheden",
  input: request({ id, onderwerp: text(60) }),
  output: Type.Object({ onderwerp: Type.String() }),
  subject: (context, { id }) => inwonerSubject(context, id),

  async run(context, { id, onderwerp }) {
    inwonerOnderwerp(onderwerp);
    const { numDeletedRows } = await context.db
      .deleteFrom("mogelijkheden")
      .where("regioId", "=", context.user.regioId)
      .where("inwonerId", "=", id)
      .where("onderwerp", "=", onderwerp)
      .where("versie", "=", context.expectedVersion ?? 0)
      .executeTakeFirst();
    if (numDeletedRows === 0n)
      throw changedMeanwhile("mogelijkheid", onderwerp, await mogelijkheidVersie(context, id, onderwerp));
    return { onderwerp };
  },

  betrokkenen: (_, { id }) => [id],
});
