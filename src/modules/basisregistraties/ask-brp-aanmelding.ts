import { Failure } from "#core/failure";
import type { Context } from "../context.ts";
import { defineQuery } from "../door.ts";
import { AANMELDINGEN_PER_UUR } from "../inwoners/aanmelding.ts";
import { aantalHandelingen } from "../inwoners/aanmelding-store.ts";
import { blindIndex, isBsn, normalizeBsn } from "../inwoners/bsn.ts";
import { brpRaadplegen } from "../verwerkingsactiviteiten.ts";
import { Brpantwoord, brpAntwoord, bsnVraag } from "./brp-antwoord.ts";
import { stelAan } from "./raadpleging.ts";

const NAME = "brp.raadpleeg-aanmelding";

/** What the BRP says of who is registered: he has no dossier yet, so his BSN comes with the question. */
export const askBrpAanmelding = defineQuery({
  name: NAME,
  summary: "Gegevens opvragen bij de BRP voor een aanmelding",
  verwerkingsactiviteit: brpRaadplegen,
  dataklasse: "brpvraag",
  soortBetrokkene: "bsn-pseudoniem",
  input: bsnVraag,
  output: Brpantwoord,
  subject: async (context, { bsn, gemeente }) => ({
    object: "aanmelding",
    gemeente,
    geraakt: [pseudoniemVan(context, normalizeBsn(bsn))],
  }),
  async vooraf(context, { bsn }) {
    const tidy = normalizeBsn(bsn);
    if (!isBsn(tidy)) throw geenBsn();
    if ((await aantalHandelingen(context, NAME)) >= AANMELDINGEN_PER_UUR) throw teVaak();
    return stelAan(context, context.basisregistraties?.brp, (brp, spoor) => brp.persoon(tidy, spoor));
  },
  run: async (_context, _input, _subject, uitkomst) => brpAntwoord(uitkomst),
  /** Without a connection nothing left the service. */
  betrokkenen: ({ stand }, _, { geraakt = [] }) => (stand === "niet aangesloten" ? [] : geraakt),
});

/** The same BSN gives the same id, which tells nothing without the key: an UUID of version 8. */
function pseudoniemVan({ user, sleutels }: Context, bsn: string): string {
  const bytes = blindIndex(bsn, user.regioId, sleutels).subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

const geenBsn = () =>
  new Failure(
    "invalid",
    "brp.geen-bsn",
    "Kijk het BSN na: negen cijfers, en het moet kloppen met de elfproef.",
    {
      velden: ["bsn"],
    },
  );

const teVaak = () =>
  new Failure(
    "too-many",
    "brp.te-vaak",
    "U vroeg het afgelopen uur veel gegevens op bij de BRP. Wacht even.",
  );
