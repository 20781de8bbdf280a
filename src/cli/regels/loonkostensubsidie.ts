import { addMonths, type IsoDate } from "#core/dates";
import { hours } from "#core/hours";
import { GeenWaarde } from "#regels/parameter";
import { loonkostensubsidie as subsidie } from "#regels/loonkostensubsidie";
import { UURLOON_VANAF } from "#regels/minimumloon";
import { fout } from "./fout.ts";
import { defineRekenregel, euros, verantwoording } from "./rekenregel.ts";
import { datum, getal, optioneel, procent, uren, vlag } from "./woord.ts";

/** Where nobody says what the full week is: the longest that is usual. It only matters for who works more. */
const VOLLE_WEEK = hours(40);

export const loonkostensubsidie = defineRekenregel({
  naam: "loonkostensubsidie",
  gebruik:
    "loonkostensubsidie --datum D --loonwaarde P --uren N [--voltijd 40] [--startdatum D] [--leeftijd N] [--forfaitair]",
  uitleg:
    "Loonkostensubsidie per maand (Participatiewet art. 10d). De leeftijd is die op de startdatum, of op 1 januari daarna.",
  woorden: {
    datum,
    startdatum: optioneel(datum, null),
    loonwaarde: optioneel(procent(200), null),
    uren: uren(168),
    voltijd: optioneel(uren(168), null),
    leeftijd: optioneel(getal(0, 120), null),
    forfaitair: vlag,
  },
  reken(vraag, schrijf) {
    const { datum, startdatum: start, loonwaarde: gemeten, leeftijd, forfaitair } = vraag;
    const startdatum = start ?? datum;
    if (startdatum > datum)
      throw fout(
        "start",
        `${schrijf("startdatum")} ligt na ${schrijf("datum")}: er is dan nog geen subsidie.`,
      );
    const loonwaarde = forfaitair ? "forfaitair" : gemeten;
    if (loonwaarde === null)
      throw fout("ontbreekt", `${schrijf("loonwaarde")} ontbreekt, of geef ${schrijf("forfaitair")}.`);
    if (forfaitair && gemeten !== null)
      throw fout("forfaitair", `Geef ${schrijf("loonwaarde")} of ${schrijf("forfaitair")}, niet allebei.`);
    const peildag = peildagVan(startdatum, datum);
    if (vraag.voltijd === null && peildag < UURLOON_VANAF)
      throw fout(
        "voltijd",
        `${schrijf("voltijd")} ontbreekt: vóór 2024 hoorde een maand minimumloon bij de volle week van het bedrijf.`,
      );
    const { soort, ...found } = answerOf(
      {
        startdatum,
        loonwaarde,
        urenPerWeek: vraag.uren,
        voltijdUren: vraag.voltijd ?? VOLLE_WEEK,
        geboortedatum: leeftijd === null ? null : addMonths(peildag, -12 * leeftijd),
      },
      datum,
    );
    return {
      soort,
      zonderWerkgeverslasten: euros(found.zonderWerkgeverslastenInCenten),
      bedragPerMaand: euros(found.bedragInCenten),
      begrensd: found.isBegrensd,
      vanaf: found.vanaf,
      tot: found.tot,
      ...verantwoording(found.stappen),
    };
  },
});

/** The day whose wage and age count: the start, or the last 1 January since. */
function peildagVan(startdatum: IsoDate, datum: IsoDate): IsoDate {
  const nieuwjaar = `${datum.slice(0, 4)}-01-01` as IsoDate;
  return nieuwjaar > startdatum ? nieuwjaar : startdatum;
}

/** What is left to refuse here is a day after the flat rate. */
function answerOf(vraag: Parameters<typeof subsidie>[0], datum: IsoDate) {
  try {
    return subsidie(vraag, datum);
  } catch (error) {
    if (!(error instanceof RangeError) || error instanceof GeenWaarde) throw error;
    throw fout(
      "forfaitair-voorbij",
      "Het vaste deel duurt zes maanden. Daarna is een gemeten loonwaarde nodig.",
    );
  }
}
