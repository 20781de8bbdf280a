import { notFound } from "#core/failure";
import type { Context } from "../context.ts";
import { matchingUit } from "../matchrondes/schakelaar-store.ts";
import { may, type Subject } from "../toegang/toegang.ts";
import { inwonerprofielen } from "./inwonerprofiel.ts";
import { plekkaart } from "./plekprofielen.ts";
import { uitlegVan } from "./uitleg.ts";
import { plekGesloten } from "./voorstel.ts";

/** The row of a voorstel, and the reasons in it as they are now: none while matching is off. */
export async function newVoorstel(
  context: Context,
  { inwonerId, plekId }: { inwonerId: string; plekId: string },
  subject: Subject,
) {
  const { user, today, newId } = context;
  const kaart = await plekkaart(context, plekId);
  if (!kaart) throw notFound("plek", plekId);
  if (!kaart.isOpen) throw plekGesloten();
  const [inwoner] = await inwonerprofielen(context, [inwonerId], may(user, "read", "situatie", subject));
  if (!inwoner) throw notFound("inwoner", inwonerId);
  // while matching is off nothing is compared: who proposes judges that himself
  const uitleg = (await matchingUit(context)) ? null : uitlegVan(inwoner, kaart.profiel, kaart);
  const rij = {
    regioId: user.regioId,
    id: newId(),
    gemeente: subject.gemeente!, // an inwoner always has one
    inwonerId,
    plekId,
    uitleg: JSON.stringify(uitleg ?? { plek: { titel: kaart.titel, werkgever: kaart.werkgever } }),
    doorGebruikerId: user.id,
    doorNaam: user.naam,
    voorgesteldOp: today(),
  };
  return { rij, uitleg };
}
