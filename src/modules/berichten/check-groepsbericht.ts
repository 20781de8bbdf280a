import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { MOST_PEOPLE, orNull, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { groepsSubject, BEDENKTIJD_IN_MINUTEN, groepsvelden, Melding, Ontvanger } from "./groepsbericht.ts";
import { alsOntvanger, controleer } from "./groepscontrole.ts";

/** The second step: exactly who would get exactly what. Sending needs the seal of this answer. */
export const checkGroepsbericht = defineQuery({
  name: "groepsbericht.check",
  summary: "Nakijken wie een groepsbericht krijgt en wat die persoon leest",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "bericht",
  input: request(groepsvelden),
  output: Type.Object({
    onderwerp: Type.String(),
    selectie: Type.String(),
    ontvangers: Type.Array(Ontvanger, { maxItems: MOST_PEOPLE }),
    totaal: Type.Integer({ description: "Hoeveel mensen in de keuze vallen" }),
    buitenBereik: Type.Integer({ description: "Wie wel in de groep zit en niet in uw caseload" }),
    zonderMail: Type.Integer(),
    belemmeringen: Type.Array(Melding),
    waarschuwingen: Type.Array(Type.Object({ woord: Type.String(), hint: Type.String() })),
    controle: orNull(Type.String({ description: "Hoort bij deze lijst en deze tekst" })),
    bedenktijdInMinuten: Type.Integer(),
  }),
  subject: async (context) => groepsSubject(context),
  async run(context, input) {
    const { exemplaren, uitkomst, onderwerp, belemmeringen, waarschuwingen, controle } = await controleer(
      context,
      input,
    );
    return {
      onderwerp,
      selectie: uitkomst.inWoorden,
      ontvangers: exemplaren.map(alsOntvanger),
      totaal: uitkomst.totaal,
      buitenBereik: uitkomst.buitenBereik,
      zonderMail: exemplaren.filter(({ krijgtMail }) => !krijgtMail).length,
      belemmeringen: [...belemmeringen],
      waarschuwingen: [...waarschuwingen],
      controle,
      bedenktijdInMinuten: BEDENKTIJD_IN_MINUTEN,
    };
  },
  betrokkenen: ({ ontvangers }) => ontvangers.map(({ inwonerId }) => inwonerId),
});
