import { Type } from "typebox";
import { type Context, defineAction } from "../door.ts";
import { id, orNull, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { AfnameInFull, afnameFields, geldigTotOp, nietTeVerbeteren, zonderVersie } from "./afname.ts";
import { afnameById, insertAfname } from "./afname-store.ts";
import { checkIngevuld, finished } from "./save-afname.ts";
import { geldendeVersie } from "./versie-store.ts";

/** Fills in a vragenlijst about an inwoner, as a draft or at once. What was handed in is corrected by a new one. */
export const recordAfname = defineAction({
  name: "afname.record",
  summary: "Een vragenlijst over een inwoner invullen, als concept of meteen ingediend",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "beeld",
  input: request({ id, vragenlijstId: id, vervangtId: Type.Optional(orNull(id)), ...afnameFields }),
  output: AfnameInFull,
  subject: (context, { id }) => inwonerSubject(context, id),

  async run(context, { id: inwonerId, vragenlijstId, vervangtId = null, ...ingevuld }, subject) {
    const versie = await geldendeVersie(context, vragenlijstId);
    if (!versie) throw zonderVersie();
    checkIngevuld(context, versie.definitie, ingevuld);
    if (vervangtId) await checkVervangt(context, vervangtId, { inwonerId, vragenlijstId });
    const geldigTot = geldigTotOp(ingevuld.ingevuldOp, versie.definitie.geldigMaanden);
    const about = { inwonerId, gemeente: subject.gemeente!, versieId: versie.id };
    const afname = await insertAfname(context, { ...about, ...ingevuld, geldigTot, vervangtId });
    return finished(context, subject, afname);
  },

  betrokkenen: (_, { id }) => [id],
});

async function checkVervangt(
  context: Context,
  vervangtId: string,
  about: { readonly inwonerId: string; readonly vragenlijstId: string },
): Promise<void> {
  const { inwonerId, vragenlijstId, status } = await afnameById(context, vervangtId);
  if (status !== "ingediend" || inwonerId !== about.inwonerId || vragenlijstId !== about.vragenlijstId)
    throw nietTeVerbeteren();
}
