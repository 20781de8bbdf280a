import type { IsoDate } from "#core/dates";
import { type Antwoord, een, type Reden } from "#regels/antwoord";
import { eindeParticipatieplaats, magOver } from "#regels/overgang-gronden";
import { lid, type Overgangssituatie, type Overgangsstand, type Wie } from "#regels/overgang-situatie";
import { isBetaald, isBijOntwikkelbedrijf } from "#regels/overgang-vormen";
import type { Zekerheid } from "#regels/parameter";

/** Whether someone may go back, and whether the old place waits. */
export type OvergangTerug = {
  /** On the same day, for the same person: back to the form that someone leaves. */
  readonly antwoord: Antwoord;
  readonly redenen: readonly Reden[];
  readonly plek: BewaardePlek;
};

export type BewaardePlek = {
  readonly wat: string;
  /** What the place is kept by: where the law says nothing, it is kept only if it is agreed. */
  readonly grondslag: "wet" | "afspraak";
  /** Last day of the term that the law gives; null where it gives none. */
  readonly tot: IsoDate | null;
  readonly wieBeslist: Wie;
  readonly bron: string;
  readonly zekerheid: Zekerheid;
};

/**
 * "Kan ik nog terug als het niet lukt?" No law keeps a place; a contract that goes on does, and for beschut werk the
 * college has to offer one again.
 */
export function overgangTerug(stand: Overgangsstand): OvergangTerug {
  const { van, naar, dag, register } = stand;
  const { antwoord, redenen } = magOver(
    { van: naar, naar: van, situatie: naDeOverstap(stand), dag },
    register,
  );
  return { antwoord, redenen, plek: plek(stand) };
}

/** What a job gave is gone with it; who has a Wsw job had one at the end of 2014, because nobody came in since. */
const naDeOverstap = ({ situatie, grond, werkgeverBlijft }: Overgangsstand): Overgangssituatie => ({
  ...situatie,
  heeftWswBaan: grond.naam === "Wsw",
  hadWswBaanEind2014: een([situatie.hadWswBaanEind2014, situatie.heeftWswBaan]),
  heeftBeschutBaan: grond.naam === "beschut werk",
  heeftLoonkostensubsidie: werkgeverBlijft === true ? situatie.heeftLoonkostensubsidie : null,
});

function plek(stand: Overgangsstand): BewaardePlek {
  const { van, situatie, groepen, werkgeverBlijft, grond } = stand;
  if (werkgeverBlijft === true)
    return {
      wat: "De baan loopt door. Terug naar het oude werk hoeft geen nieuw contract; de plek zelf is een afspraak.",
      grondslag: "wet",
      tot: null,
      wieBeslist: "unit",
      bron: grond.naam === "Wsw" ? "Wsw art. 2 en 3" : "BW art. 7:610",
      zekerheid: grond.naam === "Wsw" ? "afgeleid" : "te controleren",
    };
  if (situatie.heeftWswBaan === true)
    return {
      wat: "De gemeente mag weer een Wsw-baan aanbieden, maar moet dat niet. Spreek af hoe lang de plek vrij blijft.",
      grondslag: "afspraak",
      tot: null,
      wieBeslist: "klantmanager",
      bron: "Wsw art. 1 lid 1 en art. 2 lid 1",
      zekerheid: "letterlijk",
    };
  if (lid(groepen["beschut werk"]) === true && situatie.heeftBeschutBaan === true)
    return {
      wat: "Zolang de vaststelling geldt, biedt de gemeente weer beschut werk aan, tot haar aantal van dat jaar. Niet per se dezelfde plek.",
      grondslag: "wet",
      tot: null,
      wieBeslist: "klantmanager",
      bron: "Pw art. 10b lid 1 en 6",
      zekerheid: "afgeleid",
    };
  return isBetaald(van) ? baan(stand) : voorziening(stand);
}

const baan = ({ van, werkgeverBlijft }: Overgangsstand): BewaardePlek => ({
  wat: "De wet bewaart deze baan niet. Spreek af of de plek vrij blijft, en tot wanneer.",
  grondslag: "afspraak",
  tot: null,
  wieBeslist: isBijOntwikkelbedrijf(van) && werkgeverBlijft !== null ? "unit" : "werkgever",
  ...EIGEN_BELEID,
});

function voorziening({ van, situatie, register }: Overgangsstand): BewaardePlek {
  const wieBeslist = "klantmanager";
  if (van === "participatieplaats" && situatie.sinds !== null)
    return {
      wat: "De langste duur telt door vanaf het begin. Spreek af of de plek zo lang vrij blijft.",
      grondslag: "wet",
      tot: eindeParticipatieplaats(situatie.sinds, 0, register),
      wieBeslist,
      bron: "Pw art. 10a lid 1",
      zekerheid: "afgeleid",
    };
  const wat =
    van === "geen"
      ? "Er is geen plek om te bewaren."
      : "De wet bewaart deze plek niet. Spreek af tot wanneer zij vrij blijft.";
  return { wat, grondslag: "afspraak", tot: null, wieBeslist, ...EIGEN_BELEID };
}

const EIGEN_BELEID = {
  bron: "geen artikel gevonden; eigen beleid van gemeente, werkgever of aanbieder",
  zekerheid: "te controleren",
} as const;
