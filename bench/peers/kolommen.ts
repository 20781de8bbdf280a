import { voorwaarden } from "#matching/criteria";
import { eindeInMinuten, inMinuten, nodigeDagdelen } from "#matching/oordeel";
import { onderwerp, type Onderwerp } from "#matching/onderwerpen";
import type { Inwonerprofiel, Plekprofiel, Punt } from "#matching/profiel";
import { AANNAMES_REISTIJD } from "#matching/reistijd";

/**
 * The profiles as numbers, for everything that the engine is held against: what is not known is a number that stands
 * in nobody's way. Made beforehand and not counted in any time.
 */
export type Kolommen = Readonly<Record<string, number>>;

/** 17 levels of four bits; who can most, or of whom it is not known, has 7. */
export const NIVEAUS = voorwaarden.filter(({ regel, id }) => regel === "kan minstens" && id !== "tillen");
const WERK = codes("werksoorten");
const REGELINGEN = ["loonkostensubsidie", "banenafspraak", "beschut werk"];
const COMPETENTIES = [
  ...codes("competenties"),
  ...WERK.flatMap((werk) => Array.from({ length: 8 }, (_, at) => `${werk}_${at + 1}`)),
];
/** Of 30 bits each. */
export const WOORDEN = Math.ceil(COMPETENTIES.length / 30);
const ALLE = 2 ** 30 - 1;
const VER = 9_999;

export function gebiedenVan(plekken: readonly Plekprofiel[]): { punten: Punt[]; gebied: Uint16Array } {
  const bekend = new Map<string, number>();
  const punten: Punt[] = [];
  const gebied = Uint16Array.from(plekken, ({ punt }) => {
    if (!punt) throw new Error("the peers need a point of every plek");
    const sleutel = `${punt.lat} ${punt.lon}`;
    if (!bekend.has(sleutel)) bekend.set(sleutel, punten.push(punt) - 1);
    return bekend.get(sleutel)!;
  });
  return { punten, gebied };
}

export function persoonAlsRij({ punt, feiten, regelingen }: Inwonerprofiel): Kolommen {
  const { reistijd_max: grens, vervoermiddelen: vervoer } = feiten;
  const weetReis = punt && grens && vervoer;
  const snelheden = (vervoer?.waarde ?? []).flatMap((code) => AANNAMES_REISTIJD[code] ?? []);
  if (snelheden.length > 2) throw new Error("the peers know two means of transport");
  const [a, b = a] = snelheden;
  const werk = feiten.werksoorten?.waarde.map((soort) => WERK.indexOf(soort));
  return {
    grens: weetReis ? grens.waarde : VER,
    reist: punt && a ? 1 : 0,
    lat: punt?.lat ?? 0,
    lon: punt?.lon ?? 0,
    f1: a?.minutenPerKm ?? 0,
    v1: a?.vast ?? 0,
    f2: b?.minutenPerKm ?? 0,
    v2: b?.vast ?? 0,
    uren_min: feiten.uren_per_week_min?.waarde ?? -1,
    uren_max: feiten.uren_per_week_max?.waarde ?? VER,
    dagdelen: masker("dagdelen", feiten.dagdelen?.waarde) ?? ALLE,
    begin: feiten.begintijd_vroegst ? inMinuten(feiten.begintijd_vroegst.waarde) : -1,
    einde: eindeInMinuten(feiten) ?? VER,
    ...niveaus((code, { alles = 7 }) => {
      const kan = feiten[code]?.waarde;
      return 8 | (kan === undefined || (isTaal(code) && kan === 0) || Number(kan) >= alles ? 7 : Number(kan));
    }),
    tillen: feiten.tillen?.waarde ?? VER,
    begeleiding: feiten.begeleiding?.waarde ?? 0,
    aanpassingen: masker("aanpassingen", feiten.aanpassingen?.waarde) ?? 0,
    certificaten: masker("certificaten", feiten.certificaten?.waarde) ?? ALLE,
    rijbewijzen: masker("rijbewijzen", feiten.rijbewijzen?.waarde) ?? ALLE,
    regelingen: regelingen ? bits(regelingen.map((naam) => REGELINGEN.indexOf(naam))) : ALLE,
    werkvormen: masker("werkvormen", feiten.werkvormen?.waarde) ?? ALLE,
    ...competenties(feiten.competenties?.waarde, ALLE),
    kent_competenties: feiten.competenties ? 1 : 0,
    werk1: werk?.[0] ?? (werk ? -1 : -2), // -2: no wishes known
    werk2: werk?.[1] ?? -1,
    werk3: werk?.[2] ?? -1,
    uren_wens: feiten.uren_per_week_wens?.waarde ?? -1,
    sectoren: masker("sectoren", feiten.sectoren?.waarde) ?? 0,
    dichtbij: feiten.dichtbij_huis?.waarde === "ja" ? 1 : 0,
    buiten: keuze(["buiten", "binnen"], feiten.buiten_werken?.waarde),
    prikkelarm: feiten.prikkelarm?.waarde === "ja" ? 1 : 0,
    taalontwikkeling: feiten.taalontwikkeling?.waarde === "ja" ? 1 : 0,
    ervaring: feiten.ervaring_nodig?.waarde === "nee" ? 1 : 0,
    ...bekend((criterium, velden) => {
      if (criterium.regel === "reistijd") return weetReis ? "bekend" : "";
      if (criterium.regel === "regeling") return regelingen ? "bekend" : "";
      const waarde = feiten[velden[0]!]?.waarde;
      if (criterium.regel === "uren")
        return feiten.uren_per_week_min && feiten.uren_per_week_max ? "bekend" : "";
      if (waarde === undefined || waarde === criterium.onbekend) return "";
      if (criterium.regel === "kan minstens") return Number(waarde) >= criterium.alles! ? "genoeg" : "bekend";
      if (criterium.regel === "krijgt genoeg") return Number(waarde) <= 0 ? "genoeg" : "bekend";
      return criterium.regel === "krijgt alles" && (waarde as readonly string[]).length === 0
        ? "genoeg"
        : "bekend";
    }, "inwonerVelden"),
  };
}

export function plekAlsRij({ punt, feiten, regeling }: Plekprofiel): Kolommen {
  const kent = feiten.dagdelen !== undefined;
  const werk = feiten.werksoorten?.waarde;
  if (werk && werk.length !== 1) throw new Error("the peers know plekken of one kind of work");
  const gevraagd = feiten.competenties?.waarde;
  return {
    lat: punt!.lat,
    lon: punt!.lon,
    uren_min: feiten.uren_per_week_min?.waarde ?? -1,
    uren_max: feiten.uren_per_week_max?.waarde ?? VER,
    dagdelen: masker("dagdelen", feiten.dagdelen?.waarde) ?? 0,
    aantal_dagdelen: kent ? (nodigeDagdelen(feiten) ?? 0) : 0,
    begin: feiten.begintijd_vroegst ? inMinuten(feiten.begintijd_vroegst.waarde) : VER,
    einde: eindeInMinuten(feiten) ?? -1,
    ...niveaus((code, { niets = 0 }) => {
      const vraagt = Number(feiten[code]?.waarde ?? 0);
      return vraagt <= niets ? 0 : vraagt;
    }),
    tillen: feiten.tillen?.waarde ?? 0,
    begeleiding: feiten.begeleiding?.waarde ?? VER,
    aanpassingen: masker("aanpassingen", feiten.aanpassingen?.waarde) ?? ALLE,
    certificaten: masker("certificaten", feiten.certificaten?.waarde) ?? 0,
    rijbewijzen: masker("rijbewijzen", feiten.rijbewijzen?.waarde) ?? 0,
    regelingen: regeling && regeling !== "geen" ? bits([REGELINGEN.indexOf(regeling)]) : 0,
    werkvormen: masker("werkvormen", feiten.werkvormen?.waarde) ?? ALLE,
    ...competenties(gevraagd, 0),
    gevraagd: gevraagd?.length ?? -1,
    nodig: Math.ceil(((gevraagd?.length ?? 0) * 3) / 5),
    werk: werk ? WERK.indexOf(werk[0]!) : -9, // -9: not known
    sectoren: masker("sectoren", feiten.sectoren?.waarde) ?? -1,
    buiten: keuze(["buiten", "binnen", "beide"], feiten.buiten_werken?.waarde),
    prikkelarm: keuze(["nee", "ja"], feiten.prikkelarm?.waarde),
    taalontwikkeling: keuze(["nee", "ja"], feiten.taalontwikkeling?.waarde),
    ervaring: keuze(["ja", "nee"], feiten.ervaring_nodig?.waarde),
    ...bekend((criterium, velden) => {
      if (criterium.regel === "reistijd") return "bekend";
      if (criterium.regel === "regeling") return regeling === "geen" ? "genoeg" : regeling ? "bekend" : "";
      if (criterium.regel === "uren")
        return feiten.uren_per_week_min && feiten.uren_per_week_max ? "bekend" : "";
      const waarde = feiten[velden[0]!]?.waarde;
      if (waarde === undefined || waarde === criterium.onbekend) return "";
      if (criterium.regel === "kan minstens") return Number(waarde) <= criterium.niets! ? "genoeg" : "bekend";
      const isVraag = criterium.regel === "heeft alles" || criterium.regel === "deelt genoeg";
      return isVraag && (waarde as readonly string[]).length === 0 ? "genoeg" : "bekend";
    }, "plekVelden"),
  };
}

function codes(code: Onderwerp): readonly string[] {
  return onderwerp(code).opties!.map((optie) => optie.code);
}

const isTaal = (code: string): boolean => code.startsWith("taal_");
const bits = (plaatsen: readonly number[]): number => plaatsen.reduce((som, plaats) => som + 2 ** plaats, 0);
/** -1 is not known, -2 none of these. */
function keuze(namen: readonly string[], waarde: string | undefined): number {
  if (waarde === undefined) return -1;
  const plaats = namen.indexOf(waarde);
  return plaats < 0 ? -2 : plaats;
}

function masker(code: Onderwerp, waarde: readonly string[] | undefined): number | undefined {
  if (waarde === undefined) return undefined;
  const plaatsen = waarde.map((deel) => codes(code).indexOf(deel));
  if (plaatsen.includes(-1)) throw new Error(`the peers do not know all codes of ${code}`);
  return bits(plaatsen);
}

function niveaus(van: (code: Onderwerp, criterium: (typeof NIVEAUS)[number]) => number): Kolommen {
  const woorden = [0, 0, 0];
  NIVEAUS.forEach((criterium, at) => {
    woorden[Math.floor(at / 7)]! += van(criterium.inwonerVelden[0]!, criterium) * 16 ** (at % 7);
  });
  return { niveaus0: woorden[0]!, niveaus1: woorden[1]!, niveaus2: woorden[2]! };
}

function competenties(lijst: readonly string[] | undefined, anders: number): Kolommen {
  const plaatsen = lijst?.map((code) => COMPETENTIES.indexOf(code));
  if (plaatsen?.includes(-1)) throw new Error("the peers do not know all competenties");
  return Object.fromEntries(
    Array.from({ length: WOORDEN }, (_, woord) => {
      const hier = plaatsen
        ?.filter((plaats) => Math.floor(plaats / 30) === woord)
        .map((plaats) => plaats % 30);
      return [`c${woord}`, hier ? bits(hier) : anders];
    }),
  );
}

/** Per voorwaarde a bit: known of this side, and such that it is known whatever the other side says. */
function bekend(
  hoe: (criterium: (typeof voorwaarden)[number], velden: readonly Onderwerp[]) => "" | "bekend" | "genoeg",
  kant: "inwonerVelden" | "plekVelden",
): Kolommen {
  const gevonden = voorwaarden.map((criterium) => hoe(criterium, criterium[kant]));
  const met = (soorten: readonly string[]) =>
    bits(gevonden.flatMap((soort, at) => (soorten.includes(soort) ? at : [])));
  return { kent: met(["bekend", "genoeg"]), zeker: met(["genoeg"]) };
}
