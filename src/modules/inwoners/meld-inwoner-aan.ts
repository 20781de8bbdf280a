import { defineAction } from "../door.ts";
import { scopesOf } from "../toegang/toegang.ts";
import { aanmelden } from "../verwerkingsactiviteiten.ts";
import {
  AANMELDINGEN_PER_UUR,
  Aanmelding,
  bestaatAl,
  checkAanmelding,
  Ontvangst,
  ontvangen,
  teVaak,
  zonderBsnRecht,
} from "./aanmelding.ts";
import { aantalHandelingen, meldAan } from "./aanmelding-store.ts";
import { isBsn, normalizeBsn } from "./bsn.ts";

const NAME = "inwoner.meld-aan";
const SUMMARY = "Inwoner aanmelden, met controle op dubbele dossiers";

/** Registers an inwoner. Who registers becomes the main counsellor, or a helper when it is a gids. */
export const meldInwonerAan = defineAction({
  name: NAME,
  summary: SUMMARY,
  verwerkingsactiviteit: aanmelden,
  dataklasse: "aanmelding",
  input: Aanmelding,
  output: Ontvangst,
  subject: async (_, { gemeente }) => ({ object: "aanmelding", gemeente }),

  async run(context, input) {
    const bsn = input.bsn ? normalizeBsn(input.bsn) : null;
    checkAanmelding(input, bsn !== null && isBsn(bsn), context.today());
    if (bsn && scopesOf(context.user, "change", "bsn").length === 0) throw zonderBsnRecht();
    if ((await aantalHandelingen(context, NAME)) >= AANMELDINGEN_PER_UUR) throw teVaak();

    const { aanmeldingId, uitkomst, inwonerId } = await meldAan(context, { ...input, bsn }, SUMMARY);
    if (uitkomst === "bestaat" && inwonerId) throw bestaatAl(inwonerId);
    return ontvangen(aanmeldingId, inwonerId);
  },

  /** The database writes the line itself: the answer may not say whose file it found. */
  betrokkenen: () => [],
});
