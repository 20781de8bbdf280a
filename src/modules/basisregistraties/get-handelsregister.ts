import { type Static, Type } from "typebox";
import { defineQuery } from "../door.ts";
import { gemeente, orNull, request } from "../fields.ts";
import { gebiedOf } from "../plekken/postcodes.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import type { Kvkprofiel } from "./handelsregister.ts";
import { stelAan, standVan, standvelden } from "./raadpleging.ts";
import { HET_HANDELSREGISTER } from "./search-handelsregister.ts";

export const Handelsregisterprofiel = Type.Object({
  ...standvelden,
  profiel: orNull(
    Type.Object({
      kvk: Type.String(),
      naam: Type.String(),
      vestigingsnummer: orNull(Type.String()),
      adres: orNull(Type.String({ description: "Straat en nummer; leeg als het is afgeschermd" })),
      postcode: orNull(Type.String()),
      plaats: orNull(Type.String()),
      gemeente: orNull(gemeente),
      sbi: orNull(Type.String()),
      sbiOmschrijving: orNull(Type.String()),
      werkzamePersonen: orNull(Type.Integer()),
    }),
  ),
});
export type Handelsregisterprofiel = Static<typeof Handelsregisterprofiel>;

/** One company of the handelsregister, to fill a form with. */
export const getHandelsregister = defineQuery({
  name: "handelsregister.get",
  summary: "De gegevens van een bedrijf in het Handelsregister",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "handelsregister",
  input: request({ kvk: Type.String({ pattern: "^\\d{8}$" }) }),
  output: Handelsregisterprofiel,
  subject: async (_, { kvk }) => ({ object: `handelsregister/${kvk}` }),
  vooraf: async (context, { kvk }) =>
    stelAan(context, context.basisregistraties?.handelsregister, (register, spoor) =>
      register.profiel(kvk, spoor),
    ),
  async run(_context, _input, _subject, uitkomst) {
    const stand = standVan(HET_HANDELSREGISTER, uitkomst);
    const profiel = (uitkomst?.ok ? uitkomst.waarde : null) as Kvkprofiel | null;
    if (stand.stand === "antwoord" && !profiel) return { ...stand, uitleg: ONBEKEND, profiel };
    return { ...stand, profiel: profiel && { ...profiel, gemeente: gemeenteOf(profiel) } };
  },
  betrokkenen: () => [],
});

const gemeenteOf = ({ postcode }: Kvkprofiel) => (postcode && gebiedOf(postcode)?.gemeente) || null;
const ONBEKEND = "Het Handelsregister kent dit nummer niet. Kijk het na.";
