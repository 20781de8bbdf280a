import { Type } from "typebox";
import { notFound } from "#core/failure";
import { type Context, defineAction } from "../door.ts";
import { id, oneOf, request, text } from "../fields.ts";
import { changeMogelijkheid } from "../inwoners/change-mogelijkheid.ts";
import type { MogelijkheidWaarde } from "../inwoners/mogelijkheid.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { FEITEN, isFeit } from "./vragen.ts";
import { alBesloten, BESLUITEN, geenFeit } from "./wens.ts";
import { antwoordenVan, besluit, ingeleverdeWens, wensSubject } from "./wens-store.ts";

/** Who says so, of a fact that came from an answer. */
const BRON = "inwoner zelf";

/**
 * Takes one answer over as a fact, through the same checks as any fact, or keeps what was known. If-Match is the version of
 * the fact as he saw it; "0": there was none.
 */
export const decideWens = defineAction({
  name: "wens.decide",
  summary: "Een antwoord van de inwoner overnemen, of houden wat bekend was",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "mogelijkheden",
  input: request({ id, onderwerp: text(60), besluit: oneOf(BESLUITEN) }),
  output: Type.Object({ id, inwonerId: id, onderwerp: Type.String() }),
  subject: (context, { id }) => wensSubject(context, id),

  async run(context, { id, onderwerp, besluit: wat }, subject) {
    const { inwonerId, status, ingeleverdOp } = await ingeleverdeWens(context, id);
    const antwoord = (await antwoordenVan(context, id)).find((een) => een.onderwerp === onderwerp);
    if (!antwoord) throw notFound("wensantwoord", id);
    if (status !== "ingeleverd" || antwoord.besluit !== null) throw alBesloten();
    if (wat === "overgenomen") {
      if (!isFeit(onderwerp)) throw geenFeit();
      await changeMogelijkheid.run(
        context,
        {
          id: inwonerId,
          onderwerp,
          waarde: antwoord.waarde as MogelijkheidWaarde,
          toelichting: await toelichtingBij(context, inwonerId, onderwerp),
          bron: BRON,
          datum: ingeleverdOp,
        },
        subject,
      );
    }
    await besluit(context, id, onderwerp, wat);
    return { id, inwonerId, onderwerp };
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});

/** What was written beside the fact stays: he only says what he can or wants. */
async function toelichtingBij({ db, user }: Context, inwonerId: string, onderwerp: (typeof FEITEN)[number]) {
  const row = await db
    .selectFrom("mogelijkheden")
    .select("toelichting")
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .where("onderwerp", "=", onderwerp)
    .executeTakeFirst();
  return row?.toelichting ?? null;
}
