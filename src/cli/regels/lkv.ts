import { LKV_SOORTEN, loonkostenvoordeel } from "#regels/loonkostenvoordeel";
import { defineRekenregel, euros, verantwoording } from "./rekenregel.ts";
import { datum, keuze, uren } from "./woord.ts";

export const lkv = defineRekenregel({
  naam: "lkv",
  gebruik: "lkv --soort banenafspraak|arbeidsgehandicapte --datum D --uren N",
  uitleg: "Loonkostenvoordeel van een jaar; uren zijn de betaalde uren in dat jaar.",
  woorden: { soort: keuze(...LKV_SOORTEN), datum, uren: uren(8784) },
  reken({ soort, datum, uren }) {
    const found = loonkostenvoordeel({ soort, verloondeUren: uren }, datum);
    return {
      bedragPerJaar: euros(found.bedragInCenten),
      begrensd: found.isBegrensd,
      ...verantwoording(found.stappen),
    };
  },
});
