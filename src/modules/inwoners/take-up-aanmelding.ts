import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { aanmelden } from "../verwerkingsactiviteiten.ts";
import { aanmeldingSubject } from "./aanmelding-subject.ts";
import { alBegeleid, kiesKlantmanager, OntvangenAanmelding, zonderDossier } from "./ontvangen-aanmelding.ts";
import {
  aanmeldingById,
  assignKlantmanager,
  finishAanmelding,
  openAanmelding,
} from "./ontvangen-aanmelding-store.ts";

/** Takes up an aanmelding: a klantmanager becomes the main counsellor, or the one who is there goes on. */
export const takeUpAanmelding = defineAction({
  name: "aanmelding.take-up",
  summary: "Een aanmelding oppakken en een klantmanager kiezen",
  verwerkingsactiviteit: aanmelden,
  dataklasse: "aanmelding",
  input: request({ id, klantmanagerId: Type.Optional(id) }),
  output: OntvangenAanmelding,
  subject: (context, { id }) => aanmeldingSubject(context, id),
  async run(context, { id, klantmanagerId }) {
    const aanmelding = await openAanmelding(context, id);
    if (aanmelding.inwonerId === null) throw zonderDossier();
    if (aanmelding.hoofd !== null && klantmanagerId) throw alBegeleid();
    if (aanmelding.hoofd === null && !klantmanagerId) throw kiesKlantmanager();
    await finishAanmelding(context, aanmelding, "opgepakt", null);
    if (klantmanagerId) await assignKlantmanager(context, aanmelding, klantmanagerId);
    return aanmeldingById(context, id);
  },
  betrokkenen: ({ inwonerId }) => (inwonerId ? [inwonerId] : []),
});
