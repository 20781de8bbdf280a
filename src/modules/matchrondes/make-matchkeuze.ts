import { notFound } from "#core/failure";
import { defineAction } from "../door.ts";
import { id, oneOf, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { plekkaart } from "../voorstellen/plekprofielen.ts";
import { checkFunctional, plekGesloten, reden } from "../voorstellen/voorstel.ts";
import { insertKeuze, keuzesVan } from "./keuze-store.ts";
import { KEUZESOORTEN, Matchkeuze } from "./matchkeuze.ts";

/** Fixes or rules out a plek for an inwoner. The following rondes keep that, until it is withdrawn. */
export const makeMatchkeuze = defineAction({
  name: "matchkeuze.make",
  summary: "Een plek voor een inwoner vastzetten of uitsluiten in de volgende matchrondes",
  verwerkingsactiviteit: matchen,
  dataklasse: "voorstel",
  input: request({ id, plekId: id, soort: oneOf(KEUZESOORTEN), reden: reden(10, "Waarom, in één zin") }),
  output: Matchkeuze,
  subject: (context, { id }) => inwonerSubject(context, id),
  async run(context, { id: inwonerId, plekId, soort, reden }, { gemeente }) {
    checkFunctional(reden, "reden");
    const kaart = await plekkaart(context, plekId);
    if (!kaart) throw notFound("plek", plekId);
    if (!kaart.isOpen) throw plekGesloten();
    const keuzeId = await insertKeuze(context, { inwonerId, gemeente: gemeente!, plekId, soort, reden });
    const [keuze] = await keuzesVan(context, { id: keuzeId });
    return keuze!;
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
