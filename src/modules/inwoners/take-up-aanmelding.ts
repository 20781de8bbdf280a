import { Type } from "typebox";
import { BEGINTRIAGES, checkWerkwoorden } from "../beeld/instroom.ts";
import { insertTriageBijAanmelding } from "../beeld/instroom-store.ts";
import { defineAction } from "../door.ts";
import { id, oneOf, request, text } from "../fields.ts";
import type { Context } from "../context.ts";
import { may, scopesOf } from "../toegang/toegang.ts";
import { aanmelden } from "../verwerkingsactiviteiten.ts";
import { aanmeldingSubject } from "./aanmelding-subject.ts";
import { inwonerSubject } from "./inwoner-subject.ts";
import {
  alBegeleid,
  kiesKlantmanager,
  OntvangenAanmelding,
  triageNietAanU,
  zonderDossier,
} from "./ontvangen-aanmelding.ts";
import {
  aanmeldingById,
  assignKlantmanager,
  finishAanmelding,
  openAanmelding,
} from "./ontvangen-aanmelding-store.ts";

/** Takes up an aanmelding: a klantmanager becomes the main counsellor, or the one who is there goes on. Where to begin can
 * be decided at once, with the reason. */
export const takeUpAanmelding = defineAction({
  name: "aanmelding.take-up",
  summary: "Een aanmelding oppakken en een klantmanager kiezen",
  verwerkingsactiviteit: aanmelden,
  dataklasse: "aanmelding",
  input: request({
    id,
    klantmanagerId: Type.Optional(id),
    triage: Type.Optional(request({ uitkomst: oneOf(BEGINTRIAGES), reden: text(300) })),
  }),
  output: OntvangenAanmelding,
  subject: (context, { id }) => aanmeldingSubject(context, id),
  async run(context, { id, klantmanagerId, triage }) {
    checkWerkwoorden("reden", triage?.reden);
    const aanmelding = await openAanmelding(context, id);
    if (aanmelding.inwonerId === null) throw zonderDossier();
    if (aanmelding.hoofd !== null && klantmanagerId) throw alBegeleid();
    if (aanmelding.hoofd === null && !klantmanagerId) throw kiesKlantmanager();
    if (triage && !(await mayDecideTriage(context, aanmelding))) throw triageNietAanU();
    await finishAanmelding(context, aanmelding, "opgepakt", null);
    if (klantmanagerId) await assignKlantmanager(context, aanmelding, klantmanagerId);
    const about = { id, inwonerId: aanmelding.inwonerId };
    if (triage && !(await insertTriageBijAanmelding(context, about, triage))) throw triageNietAanU();
    return aanmeldingById(context, id);
  },
  betrokkenen: ({ inwonerId }) => (inwonerId ? [inwonerId] : []),
});

/** Of whom nobody helps yet: who takes him up and decides on triage for others too. Of anyone else: his own counsellor. */
async function mayDecideTriage(
  context: Context,
  { inwonerId, hoofd }: OntvangenAanmelding,
): Promise<boolean> {
  const { user } = context;
  if (hoofd === null) return scopesOf(user, "change", "beeld").length > 0;
  return may(user, "change", "beeld", await inwonerSubject(context, inwonerId!));
}
