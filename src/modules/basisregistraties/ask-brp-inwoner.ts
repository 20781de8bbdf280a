import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { bsnOf } from "../inwoners/bsn-store.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { brpRaadplegen } from "../verwerkingsactiviteiten.ts";
import { Brpantwoord, brpAntwoord } from "./brp-antwoord.ts";
import { stelAan } from "./raadpleging.ts";

/** What the BRP says of an inwoner, for who may use his BSN. Changes nothing: a person takes over what is right. */
export const askBrpInwoner = defineQuery({
  name: "brp.raadpleeg-inwoner",
  summary: "Gegevens van een inwoner opvragen bij de BRP",
  verwerkingsactiviteit: brpRaadplegen,
  dataklasse: "bsn",
  input: request({ id }),
  output: Brpantwoord,
  subject: (context, { id }) => inwonerSubject(context, id),
  async vooraf(context, { id }) {
    const bsn = await bsnOf(context, id);
    if (bsn === null) return undefined;
    return stelAan(context, context.basisregistraties?.brp, (brp, spoor) => brp.persoon(bsn, spoor));
  },
  async run(context, _input, _subject, uitkomst) {
    if (!uitkomst && context.basisregistraties?.brp)
      return { stand: "geen antwoord" as const, uitleg: ZONDER_BSN, persoon: null };
    return brpAntwoord(uitkomst);
  },
  betrokkenen: (_, { id }) => [id],
});

const ZONDER_BSN = "Van deze inwoner is geen BSN bekend. Vul de gegevens zelf in.";
