import type { Uitkering } from "#regels/doelgroep";
import type { Overgangsgevolg } from "#regels/overgang-gevolgen";
import type { Overgangsstand } from "#regels/overgang-situatie";
import { isBetaald } from "#regels/overgang-vormen";

type Regel = Omit<Overgangsgevolg, "onderwerp">;

/** What happens to the benefit; how much it is, `inkomenseffect` says month by month. */
export function overgangUitkering({ van, naar, situatie }: Overgangsstand): Overgangsgevolg[] {
  const { uitkering } = situatie.feiten;
  const regel =
    uitkering === null
      ? ONBEKEND
      : regelVoor(uitkering, { isBetaald: isBetaald(naar), wasBetaald: isBetaald(van) });
  return regel === null ? [] : [{ onderwerp: "uitkering", ...regel }];
}

const ONBEKEND: Regel = {
  wat: "nog niet bekend",
  uitleg: "Kijk na welke uitkering iemand heeft.",
  bron: "Pw art. 17 lid 1",
  zekerheid: "letterlijk",
};

function regelVoor(
  uitkering: Uitkering,
  werk: { readonly isBetaald: boolean; readonly wasBetaald: boolean },
): Regel | null {
  if (uitkering === "geen") return zonder(werk);
  if (!werk.isBetaald && !werk.wasBetaald)
    return {
      wat: "blijft",
      uitleg: "Er is geen loon: de uitkering verandert niet.",
      bron: uitkering === "bijstand" ? "Pw art. 19 lid 2" : "afspraak met UWV of SVB",
      zekerheid: uitkering === "bijstand" ? "letterlijk" : "te controleren",
    };
  return uitkering === "bijstand"
    ? {
        wat: "verandert",
        uitleg: werk.isBetaald
          ? "Het loon gaat van de bijstand af, behalve het deel dat vrij is."
          : "Zonder loon wordt de bijstand weer hoger.",
        bron: "Pw art. 19 lid 2 en art. 31 lid 2",
        zekerheid: "letterlijk",
      }
    : {
        wat: "verandert",
        uitleg: "UWV of SVB rekent het loon mee. Vraag vooraf wat er overblijft.",
        bron: "bron ontbreekt",
        zekerheid: "te controleren",
      };
}

function zonder({
  isBetaald: straks,
  wasBetaald,
}: {
  isBetaald: boolean;
  wasBetaald: boolean;
}): Regel | null {
  if (straks || !wasBetaald) return null;
  return {
    wat: "opnieuw aanvragen",
    uitleg: "Het loon stopt. Vraag WW aan bij UWV, of bijstand bij de gemeente.",
    bron: "Pw art. 11 en 41; WW",
    zekerheid: "te controleren",
  };
}
