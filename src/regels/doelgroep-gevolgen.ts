import { alle, type Antwoord, antwoordOp, een, type Feit, niet } from "#regels/antwoord";
import { type Doelgroep, type Doelgroepfeiten, doelgroepen, type Indeling } from "#regels/doelgroep";
import type { Zekerheid } from "#regels/parameter";

export const GEVOLGEN = [
  "no-riskpolis",
  "LKV banenafspraak",
  "LKV arbeidsgehandicapte",
  "loonkostensubsidie",
  "begeleiding van de gemeente",
  "jobcoach van UWV",
  "telt voor de banenafspraak",
  "plek beschut werk",
  "proefplaats van de gemeente",
  "proefplaats van UWV",
] as const;
export type Gevolg = (typeof GEVOLGEN)[number];

export type Uitkomst = {
  readonly gevolg: Gevolg;
  readonly antwoord: Antwoord;
  /** Why, as a user reads it. */
  readonly waarom: string;
  readonly bron: string;
  readonly zekerheid: Zekerheid;
};

/** What comes with the work itself rather than with the person. */
export type Werkfeiten = {
  /** The job is a Wsw job. */
  readonly isWswBaan: Feit;
  /** A Wsw worker who is lent to another werkgever. */
  readonly isGedetacheerd: Feit;
};

type Groepen = Readonly<Record<Doelgroep, Indeling>>;

/**
 * What follows from the groups of a person, for the person and for the werkgever.
 * @source the article of each line; the no-riskpolis (Ziektewet art. 29b) is still to be checked
 */
export function gevolgen(feiten: Doelgroepfeiten, werk: Werkfeiten): readonly Uitkomst[] {
  const groepen = doelgroepen(feiten);
  return [...voorWerkgever(feiten, werk, groepen), ...voorInwoner(feiten, groepen)];
}

function voorWerkgever(feiten: Doelgroepfeiten, werk: Werkfeiten, groepen: Groepen): Uitkomst[] {
  const banenafspraak = lid(groepen, "banenafspraak");
  const beschut = lid(groepen, "beschut werk");
  const doelgroepLks = lid(groepen, "doelgroep LKS");
  const wswHier = alle([werk.isWswBaan, niet(werk.isGedetacheerd)]);
  return [
    uitkomst(
      "no-riskpolis",
      een([banenafspraak, beschut, doelgroepLks]),
      "Voor de banenafspraak, beschut werk en de doelgroep loonkostensubsidie, zonder einddatum.",
      "Ziektewet art. 29b",
      "te controleren",
    ),
    uitkomst(
      "LKV banenafspraak",
      alle([banenafspraak, niet(wswHier)]),
      "Voor de banenafspraak, niet voor beschut werk en niet voor een Wsw-baan zonder detachering.",
      "Wtl art. 2.10",
    ),
    uitkomst(
      "LKV arbeidsgehandicapte",
      alle([uit(feiten, ["wia"]), niet(beschut), niet(werk.isWswBaan)]),
      "Met een uitkering zoals WIA en een doelgroepverklaring, niet voor beschut werk of Wsw.",
      "Wtl art. 2.6",
    ),
    uitkomst(
      "loonkostensubsidie",
      alle([een([doelgroepLks, beschut]), niet(werk.isWswBaan)]),
      "Voor de doelgroep loonkostensubsidie en voor beschut werk, niet voor een Wsw-baan.",
      "Pw art. 10b lid 9 en art. 10d lid 1 en 3",
    ),
    uitkomst(
      "telt voor de banenafspraak",
      alle([banenafspraak, niet(wswHier)]),
      "De uren van iemand uit de banenafspraak; beschut werk nooit, Wsw alleen bij detachering.",
      "Wfsv art. 38b en 38g lid 2 en 4",
    ),
  ];
}

function voorInwoner(feiten: Doelgroepfeiten, groepen: Groepen): Uitkomst[] {
  const beschut = lid(groepen, "beschut werk");
  return [
    uitkomst(
      "begeleiding van de gemeente",
      een([lid(groepen, "doelgroep LKS"), feiten.krijgtSteunVanGemeente]),
      "De doelgroep loonkostensubsidie heeft er recht op; anderen als de gemeente het nodig vindt.",
      "Pw art. 10 lid 1 en 3 en art. 10da",
    ),
    uitkomst(
      "jobcoach van UWV",
      uit(feiten, ["wia", "wajong"]),
      "Met WIA of Wajong, bij een contract dat groot en lang genoeg is.",
      "WIA art. 35, Wajong art. 2:22",
      "te controleren",
    ),
    uitkomst(
      "plek beschut werk",
      beschut,
      "De gemeente biedt een baan aan, tot haar aantal plekken van dit jaar vol is.",
      "Pw art. 10b lid 1 en 6",
    ),
    uitkomst(
      "proefplaats van de gemeente",
      uit(feiten, ["bijstand"]),
      "Met bijstand, voor werk dat daarna een baan kan worden.",
      "Pw art. 8a lid 2 onder d",
    ),
    uitkomst(
      "proefplaats van UWV",
      uit(feiten, ["ww", "wia", "wajong"]),
      "Met WW, WIA of Wajong.",
      "WW art. 76a, WIA art. 37, Wajong art. 2:24",
    ),
  ];
}

const uitkomst = (
  gevolg: Gevolg,
  feit: Feit,
  waarom: string,
  bron: string,
  zekerheid: Zekerheid = "letterlijk",
): Uitkomst => ({ gevolg, antwoord: antwoordOp(feit), waarom, bron, zekerheid });

function lid(groepen: Groepen, groep: Doelgroep): Feit {
  const { antwoord } = groepen[groep];
  return antwoord === "nog niet bekend" ? null : antwoord === "ja";
}

const uit = ({ uitkering }: Doelgroepfeiten, gezocht: readonly string[]): Feit =>
  uitkering === null ? null : gezocht.includes(uitkering);
