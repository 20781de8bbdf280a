import { Type } from "typebox";
import { notFound } from "#core/failure";
import { type Context, defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import {
  aanvraagFields,
  alGevraagd,
  checkAanvraag,
  type Plaatsingsregelingen,
  Regeling,
} from "./regeling.ts";
import { eigenPlaatsing, vraagRegelingen } from "./regeling-store.ts";

/** One form for all arrangements of a job: it reaches who decides on them. */
export const requestRegelingen = defineAction({
  name: "regelingen.request",
  summary: "Alle regelingen voor een medewerker in één keer aanvragen",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "regeling",
  input: request({ id, ...aanvraagFields }),
  output: Type.Object({ plaatsingId: id, inwonerId: id, regelingen: Type.Array(Regeling) }),
  async subject(context, { id }) {
    const { inwonerId } = await own(context, id);
    return { ...(await inwonerSubject(context, inwonerId)), object: `plaatsing/${id}` };
  },
  async run(context, { id, ...aanvraag }) {
    const { regelingen, startdatum } = await own(context, id);
    checkAanvraag(aanvraag, startdatum);
    const open = new Set(
      regelingen.filter(({ stand }) => stand === "nog niet gevraagd").map(({ soort }) => soort),
    );
    const soorten = aanvraag.soorten.filter((soort) => open.has(soort));
    if (soorten.length === 0) throw alGevraagd();
    await vraagRegelingen(context, id, { ...aanvraag, soorten });
    const { plaatsingId, inwonerId, regelingen: after } = await own(context, id);
    return { plaatsingId, inwonerId, regelingen: after };
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});

async function own(context: Context, id: string): Promise<Plaatsingsregelingen> {
  const found = await eigenPlaatsing(context, id);
  if (!found) throw notFound("plaatsing", id);
  return found;
}
