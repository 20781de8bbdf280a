import type { HuidigInkomen, Situatie } from "#regels/inkomenseffect-situatie";
import { fout } from "./fout.ts";
import {
  bedrag,
  datum,
  getal,
  keuze,
  lijst,
  optioneel,
  samengesteld,
  uren,
  vlag,
  type Vraag,
  type Woord,
} from "./woord.ts";

const MAANDEN = optioneel(getal(0, 600), 0);

const woorden = {
  geboortedatum: datum,
  partner: optioneel(samengesteld({ geboortedatum: datum, brutoloon: bedrag }), null),
  kinderen: optioneel(lijst(datum), []),
  kostendelers: optioneel(getal(1, 50), null),
  huur: optioneel(bedrag, null),
  inkomen: samengesteld({
    soort: keuze("bijstand", "geen", "ww"),
    bruto: optioneel(bedrag, null),
    brutoNaastWerk: optioneel(bedrag, null),
  }),
  werk: samengesteld({
    startdatum: datum,
    uren: uren(168),
    uurloon: optioneel(bedrag, null),
    loonkostensubsidie: vlag,
    pensioen: optioneel(bedrag, null),
  }),
  /** Months in which each exemption was used before. */
  vrijlatingsmaanden: optioneel(samengesteld({ n: MAANDEN, r: MAANDEN, z: MAANDEN, "34a": MAANDEN }), {}),
  medischUrenbeperkt: vlag,
  draagtBij: optioneel(vlag, true),
  uitbreidingOnmogelijk: vlag,
  indicaties: optioneel(
    lijst(
      keuze("banenafspraak", "beschut werk", "doelgroep loonkostensubsidie", "medisch urenbeperkt", "wsw"),
    ),
    [],
  ),
  naLaatsteBedragen: optioneel(keuze("open laten", "laatste bedragen"), "open laten"),
};

/** A situation as it stands in a file: euros, hours and days as text or number. */
export const situatie: Woord<Vraag<typeof woorden>> = samengesteld(woorden);

export function naarSituatie(gegeven: Vraag<typeof woorden>): Situatie {
  const { partner, kostendelers, werk } = gegeven;
  return {
    geboortedatum: gegeven.geboortedatum,
    partner: partner && { geboortedatum: partner.geboortedatum, brutoloonInCenten: partner.brutoloon },
    kinderen: gegeven.kinderen,
    ...(kostendelers === null ? {} : { kostendelers }),
    huurInCenten: gegeven.huur,
    inkomen: inkomenVan(gegeven.inkomen),
    werk: {
      startdatum: werk.startdatum,
      urenPerWeek: werk.uren,
      uurloonInCenten: werk.uurloon,
      metLoonkostensubsidie: werk.loonkostensubsidie,
      ...(werk.pensioen === null ? {} : { pensioenInCenten: werk.pensioen }),
    },
    maanden: gegeven.vrijlatingsmaanden,
    isMedischUrenbeperkt: gegeven.medischUrenbeperkt,
    draagtBij: gegeven.draagtBij,
    isUitbreidingOnmogelijk: gegeven.uitbreidingOnmogelijk,
    indicaties: gegeven.indicaties,
    naLaatsteBedragen: gegeven.naLaatsteBedragen,
  };
}

function inkomenVan({ soort, bruto, brutoNaastWerk }: Vraag<typeof woorden>["inkomen"]): HuidigInkomen {
  if (soort === "ww") {
    if (bruto === null) throw fout("ontbreekt", "situatie.inkomen.bruto ontbreekt: de WW van een maand.");
    return { soort, brutoInCenten: bruto, brutoNaastWerkInCenten: brutoNaastWerk };
  }
  if (bruto === null && brutoNaastWerk === null) return { soort };
  throw fout("inkomen", "situatie.inkomen.bruto en brutoNaastWerk horen alleen bij soort ww.");
}
