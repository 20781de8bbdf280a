import { loonheffing as heffing } from "#regels/loonheffing";
import { defineRekenregel, euros, verantwoording } from "./rekenregel.ts";
import { bedrag, datum, vlag } from "./woord.ts";

export const loonheffing = defineRekenregel({
  naam: "loonheffing",
  gebruik: "loonheffing --datum D --maandloon X [--zonder-korting] [--uitkering]",
  uitleg:
    "Loonheffing volgens de witte maandtabel, onder de AOW-leeftijd. Bij een uitkering telt geen arbeidskorting.",
  woorden: { datum, maandloon: bedrag, zonderKorting: vlag, uitkering: vlag },
  reken({ datum, maandloon, zonderKorting, uitkering }) {
    const found = heffing(
      { maandloonInCenten: maandloon, metKorting: !zonderKorting, isUitkering: uitkering },
      datum,
    );
    return {
      loonheffing: euros(found.loonheffingInCenten),
      arbeidskorting: euros(found.arbeidskortingInCenten),
      netto: euros(found.nettoInCenten),
      tabelloon: euros(found.tabelloonInCenten),
      ...verantwoording(found.stappen),
    };
  },
});
