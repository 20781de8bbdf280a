import { notFound } from "#core/failure";
import { defineAction } from "../door.ts";
import { date, id, oneOf, request } from "../fields.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { alEerderEinde, eindVoorStart, PlaatsingInFull, REDENEN_EINDE } from "./plaatsing.ts";
import { endPlaatsing as end, plaatsingById, termsOf } from "./plaatsing-store.ts";
import { plaatsingSubject } from "./plaatsing-subject.ts";
import { cutOffSubsidie } from "./subsidiewijziging-store.ts";

/** Ends a plaatsing on its last day, and the subsidy with it. Never later than was agreed before. */
export const endPlaatsing = defineAction({
  name: "plaatsing.end",
  summary: "Een plaatsing beëindigen; de loonkostensubsidie stopt op dezelfde dag",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "plaatsing",
  input: request({ id, einddatum: date, reden: oneOf(REDENEN_EINDE) }),
  output: PlaatsingInFull,
  subject: (context, { id }) => plaatsingSubject(context, id),
  async run(context, { id, ...ending }, subject) {
    const terms = await termsOf(context, id);
    if (!terms) throw notFound("plaatsing", id);
    if (ending.einddatum < terms.startdatum) throw eindVoorStart();
    if (terms.versie === context.expectedVersion && terms.einddatum && terms.einddatum < ending.einddatum)
      throw alEerderEinde(terms.einddatum);
    await end(context, id, ending);
    await cutOffSubsidie(
      context,
      { id, inwonerId: terms.inwonerId, gemeente: terms.gemeente },
      ending.einddatum,
    );
    return plaatsingById(context, id, subject);
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
