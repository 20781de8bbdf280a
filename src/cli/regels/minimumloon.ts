import { addMonths } from "#core/dates";
import { exactly } from "#core/money";
import { maandloonVoor, type Minimumloon, UURLOON_VANAF } from "#regels/minimumloon";
import { uurloonOp, type Uurvraag } from "#regels/minimumloon-uur";
import { GeenWaarde } from "#regels/parameter";
import { stap } from "#regels/stap";
import { defineRekenregel, euros, verantwoording } from "./rekenregel.ts";
import { datum, getal, optioneel, uren, vlag } from "./woord.ts";

export const minimumloon = defineRekenregel({
  naam: "minimumloon",
  gebruik: "minimumloon --datum D [--leeftijd N] [--bbl] [--voltijd N]",
  uitleg:
    "Minimumloon per uur en referentiemaandloon. Vóór 2024 is er alleen in 2023 een bedrag per uur, bij --voltijd 36, 38 of 40.",
  woorden: {
    datum,
    leeftijd: optioneel(getal(0, 120), null),
    bbl: vlag,
    voltijd: optioneel(uren(168), null),
  },
  reken({ datum, leeftijd, bbl, voltijd }) {
    const perMaand = maandloonVoor(datum, { leeftijd, isBbl: bbl });
    const perUur = hourly({
      dag: datum,
      geboortedatum: leeftijd === null ? null : addMonths(datum, -12 * leeftijd),
      isBbl: bbl,
      ...(voltijd === null ? {} : { voltijdUren: voltijd }),
    });
    return {
      perUur: perUur && euros(perUur.bedrag),
      referentiemaandloon: euros(perMaand.bedrag),
      tot: perMaand.tot,
      ...verantwoording([
        ...(perUur ? [line("Minimumloon per uur", perUur)] : []),
        line("Referentiemaandloon", perMaand),
      ]),
    };
  },
});

/** Null where the law had no amount for an hour. */
function hourly(vraag: Uurvraag): Minimumloon | null {
  try {
    return uurloonOp(vraag);
  } catch (error) {
    if (error instanceof GeenWaarde && vraag.dag < UURLOON_VANAF) return null;
    throw error;
  }
}

const line = (naam: string, loon: Minimumloon) =>
  stap(naam, loon.toelichting, loon.som, exactly(loon.bedrag), loon);
