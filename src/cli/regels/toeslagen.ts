import { type IsoDate, isoDate } from "#core/dates";
import { cents } from "#core/money";
import { huurtoeslag as huur } from "#regels/huurtoeslag";
import { kindgebondenBudget } from "#regels/kindgebonden-budget";
import { isVast } from "#regels/marge";
import { zorgtoeslag as zorg } from "#regels/zorgtoeslag";
import { defineRekenregel, euros, verantwoording } from "./rekenregel.ts";
import { bedrag, getal, getallen, optioneel, vlag } from "./woord.ts";

const JAAR = getal(2000, 2100);
const VERMOGEN = optioneel(bedrag, cents(0));

export const zorgtoeslag = defineRekenregel({
  naam: "zorgtoeslag",
  gebruik: "zorgtoeslag --jaar J --inkomen X [--partner] [--vermogen X]",
  uitleg: "Zorgtoeslag van een jaar, met een partner voor beiden samen.",
  woorden: { jaar: JAAR, inkomen: bedrag, partner: vlag, vermogen: VERMOGEN },
  reken({ jaar, inkomen, partner, vermogen }) {
    const vraag = { toetsingsinkomenInCenten: inkomen, heeftPartner: partner, vermogenInCenten: vermogen };
    return overEenJaar(zorg(vraag, januari(jaar)));
  },
});

export const kindgebonden = defineRekenregel({
  naam: "kindgebonden-budget",
  gebruik: "kindgebonden-budget --jaar J --kinderen 4,9,13 [--alleenstaand] --inkomen X [--vermogen X]",
  uitleg:
    "Kindgebonden budget van een jaar; kinderen zijn hun leeftijden, alsof zij die het hele jaar hebben.",
  woorden: {
    jaar: JAAR,
    kinderen: getallen(0, 120),
    alleenstaand: vlag,
    inkomen: bedrag,
    vermogen: VERMOGEN,
  },
  reken({ jaar, kinderen, alleenstaand, inkomen, vermogen }) {
    const vraag = {
      leeftijden: kinderen,
      heeftPartner: !alleenstaand,
      toetsingsinkomenInCenten: inkomen,
      vermogenInCenten: vermogen,
    };
    return overEenJaar(kindgebondenBudget(vraag, januari(jaar)));
  },
});

export const huurtoeslag = defineRekenregel({
  naam: "huurtoeslag",
  gebruik:
    "huurtoeslag --jaar J --huur X --personen N --inkomen X [--jonger-dan-21] [--partner] [--vermogen X]",
  uitleg:
    "Huurtoeslag per maand. Waar een bron ontbreekt, is bedragPerMaand leeg (null) en staan er een van en een tot.",
  woorden: {
    jaar: JAAR,
    huur: bedrag,
    personen: getal(1, 50),
    inkomen: bedrag,
    jongerDan21: vlag,
    partner: vlag,
    vermogen: VERMOGEN,
  },
  reken({ jaar, huur: huurprijs, personen, inkomen, jongerDan21, partner, vermogen }) {
    const { perMaand, bronOntbreekt, stappen } = huur(
      {
        huurInCenten: huurprijs,
        personen,
        toetsingsinkomenInCenten: inkomen,
        isJonger21: jongerDan21,
        heeftPartner: partner,
        vermogenInCenten: vermogen,
      },
      januari(jaar),
    );
    return {
      bedragPerMaand: isVast(perMaand) ? euros(perMaand.van) : null,
      van: euros(perMaand.van),
      tot: euros(perMaand.tot),
      bronOntbreekt,
      ...verantwoording(stappen),
    };
  },
});

const januari = (jaar: number): IsoDate => isoDate(`${jaar}-01-01`);

const overEenJaar = (found: ReturnType<typeof zorg>) => ({
  bedragPerJaar: euros(found.perJaarInCenten),
  bedragPerMaand: euros(found.perMaandInCenten),
  bovenVermogensgrens: found.isBovenVermogensgrens,
  ...verantwoording(found.stappen),
});
