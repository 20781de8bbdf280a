import { type Context, defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { matchingUit } from "../matchrondes/schakelaar-store.ts";
import { may, type Subject } from "../toegang/toegang.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { inwonerprofielen } from "../voorstellen/inwonerprofiel.ts";
import { bezetting, plekkaarten } from "../voorstellen/plekprofielen.ts";
import { dossierfeiten } from "./dossierfeiten.ts";
import { plekvindbaarheid, type Plekvindbaarheid } from "./vindbaar-plek.ts";
import { Vindbaarheid } from "./vindbaarheid.ts";
import { vinddoelen } from "./vinddoelen.ts";

/** What is missing in a dossier and what it would open, for each purpose. No figure about the person comes of it. */
export const getVindbaarheid = defineQuery({
  name: "beeld.vindbaarheid",
  summary: "Wat er in een dossier ontbreekt en wat het zou openen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "beeld",
  input: request({ id }),
  output: Vindbaarheid,
  subject: (context, { id }) => inwonerSubject(context, id),
  async run(context, { id }, subject) {
    const feiten = await dossierfeiten(context, id);
    const { plekken, teBeoordelen, ontbreekt } = await bijPlekken(context, id, subject);
    return {
      inwonerId: id,
      plekken,
      teBeoordelen,
      plekpunten: ontbreekt.map(({ onderwerpen, ...punt }) => ({ ...punt, onderwerpen: [...onderwerpen] })),
      doelen: vinddoelen(feiten, feiten, context.today()),
    };
  },
  betrokkenen: (_, { id }) => [id],
});

const NONE: Plekvindbaarheid = { plekken: 0, teBeoordelen: 0, ontbreekt: [] };

/** Nothing where matching is switched off, or for who may not see plekken. */
async function bijPlekken(context: Context, id: string, subject: Subject): Promise<Plekvindbaarheid> {
  if (!may(context.user, "read", "plek", { object: "regio" }) || (await matchingUit(context))) return NONE;
  const [profiel] = await inwonerprofielen(context, [id], may(context.user, "read", "situatie", subject));
  if (!profiel) return NONE;
  const { index, capaciteit } = await plekkaarten(context);
  const bezet = await bezetting(context);
  const isVrij = (plek: number) => capaciteit[plek]! > (bezet.get(index.plekken[plek]!.id) ?? 0);
  return plekvindbaarheid(profiel, index, isVrij);
}
