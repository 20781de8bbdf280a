import { isIsoDate } from "#core/dates";
import { listMedewerkers } from "../../modules/begeleiding/list-medewerkers.ts";
import { meldSignaal } from "../../modules/begeleiding/meld-signaal.ts";
import { ONDERWERPEN } from "../../modules/begeleiding/signaal.ts";
import { listHelpers } from "../../modules/inwoners/list-helpers.ts";
import { longDate } from "../datum.ts";
import type { MijnPagina } from "../pagina.ts";
import { meldingVan } from "./begeleiding.ts";

/** Who guides reads this where someone told nothing more: he calls. */
const ZONDER_WOORDEN = "Het gaat niet goed. Bel mij, ik schreef er niets bij.";
const LONGEST = { woorden: 600, bel: 60 } as const;

/** I6: it does not go well. The telephone first; otherwise two clicks, with or without words. */
export const nietGoed: MijnPagina = {
  pad: "/mijn/niet-goed",
  async lees({ ask, mag, inwonerId, taal, t, zoek }) {
    const { rijen: helpers } = await ask(listHelpers, { id: inwonerId });
    const magMelden = mag("change", "melding");
    const { meldingen } = magMelden ? await ask(listMedewerkers, {}) : { meldingen: [] };
    const uiterlijk = zoek.get("uiterlijk");
    const isGemeld = uiterlijk !== null && isIsoDate(uiterlijk);
    return {
      view: "nietGoed",
      titel: t(isGemeld ? "begeleiding.gemeld.titel" : "begeleiding.nietGoed.titel"),
      rest: {
        gids: helpers[0]?.naam ?? null,
        magMelden,
        gemeldTot: isGemeld ? longDate(uiterlijk, taal) : null,
        meldingen: meldingen.map((melding) => meldingVan(melding, taal)),
      },
    };
  },
  async doe({ perform, inwonerId }, { onderwerp = "", woorden = "", bel = "" }) {
    const { antwoordUiterlijk } = await perform(meldSignaal, {
      id: inwonerId,
      onderwerp: ONDERWERPEN.find((een) => een === onderwerp) ?? "iets anders",
      woorden: woorden.trim().slice(0, LONGEST.woorden) || ZONDER_WOORDEN,
      bel: bel.trim().slice(0, LONGEST.bel) || null,
    });
    return { naar: `/mijn/niet-goed?uiterlijk=${antwoordUiterlijk}` };
  },
};
