import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, MOST_PEOPLE, request, text, tijdstip } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import {
  groepsSubject,
  anderAantal,
  andersDanControle,
  BEDENKTIJD_IN_MINUTEN,
  belemmerd,
  groepsvelden,
  nietGelezen,
} from "./groepsbericht.ts";
import { controleer } from "./groepscontrole.ts";
import { insertGroepsbericht } from "./groepsbericht-store.ts";

/**
 * To exactly the people who stood at the check, with exactly that text: their number is typed by the sender, and what is
 * different now by one person or one letter sends nothing.
 */
export const sendGroepsbericht = defineAction({
  name: "groepsbericht.send",
  summary: "Een groepsbericht versturen, na de controle en met bedenktijd",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "bericht",
  input: request({
    ...groepsvelden,
    aantal: Type.Integer({ minimum: 0, maximum: 10_000, description: "Het aantal ontvangers, ingetypt" }),
    controle: text(100, "Uit het antwoord van de controle"),
    isWaarschuwingGelezen: Type.Optional(Type.Boolean()),
  }),
  output: Type.Object({
    id,
    aantal: Type.Integer(),
    zichtbaarVanaf: tijdstip,
    inwoners: Type.Array(id, { maxItems: MOST_PEOPLE }),
  }),
  subject: async (context) => groepsSubject(context),

  async run(context, { aantal, controle, isWaarschuwingGelezen = false, ...input }) {
    const nu = await controleer(context, input);
    const [eerste] = nu.belemmeringen;
    if (eerste) throw belemmerd(eerste);
    if (nu.controle !== controle) throw andersDanControle();
    if (aantal !== nu.exemplaren.length) throw anderAantal();
    if (nu.waarschuwingen.length > 0 && !isWaarschuwingGelezen) throw nietGelezen();
    const verstuurd = context.now(); // one moment for both: a clock that ticks on in between would cut the time to recall short
    const zichtbaarVanaf = new Date(verstuurd.getTime() + BEDENKTIJD_IN_MINUTEN * 60_000);
    const id = await insertGroepsbericht(context, nu, { verstuurd, zichtbaarVanaf });
    return {
      id,
      aantal,
      zichtbaarVanaf: zichtbaarVanaf.toISOString(),
      inwoners: nu.exemplaren.map(({ inwonerId }) => inwonerId),
    };
  },

  betrokkenen: ({ inwoners }) => inwoners,
});
