import { bijstandsnorm as norm } from "#regels/bijstandsnorm";
import { defineRekenregel, euros, verantwoording } from "./rekenregel.ts";
import { datum, getal, keuze, optioneel, vlag } from "./woord.ts";

const LEEFTIJD = keuze("18-20", "21-aow", "aow");

export const bijstandsnorm = defineRekenregel({
  naam: "bijstandsnorm",
  gebruik:
    "bijstandsnorm --datum D --huishouden alleenstaand|gehuwd [--kostendelers N] [--kinderen] [--leeftijd 18-20|21-aow|aow] [--partnerleeftijd 18-20|21-aow|aow] [--inrichting]",
  uitleg:
    "Bijstandsnorm van het huishouden per maand, netto met vakantietoeslag. Kostendelers: iedereen die de kosten deelt, uzelf en uw partner meegeteld.",
  woorden: {
    datum,
    huishouden: keuze("alleenstaand", "gehuwd"),
    kostendelers: optioneel(getal(1, 50), null),
    kinderen: vlag,
    leeftijd: optioneel(LEEFTIJD, "21-aow"),
    partnerleeftijd: optioneel(LEEFTIJD, null),
    inrichting: vlag,
  },
  reken(vraag) {
    const { huishouden, leeftijd, kostendelers } = vraag;
    const found = norm(
      {
        leeftijd,
        partner: huishouden === "gehuwd" ? { leeftijd: vraag.partnerleeftijd ?? leeftijd } : null,
        heeftKinderen: vraag.kinderen,
        isInInrichting: vraag.inrichting,
        ...(kostendelers === null ? {} : { kostendelers }),
      },
      vraag.datum,
    );
    return {
      normPerMaand: euros(found.normInCenten),
      vakantietoeslag: euros(found.vakantietoeslagInCenten),
      tot: found.tot,
      ...verantwoording(found.stappen),
    };
  },
});
