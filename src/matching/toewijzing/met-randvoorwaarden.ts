import { type Besluiten, type Rest, restNa } from "#matching/toewijzing/besluiten";
import { type Beste, newZoekruimte, zoek } from "#matching/toewijzing/lagrange";
import { checkProbleem, type Toewijzingsprobleem } from "#matching/toewijzing/probleem";
import { beperkt, type Randvoorwaarde } from "#matching/toewijzing/randvoorwaarden";
import { tekorten } from "#matching/toewijzing/verdeling";
import { ordenParen } from "#matching/toewijzing/volgorde";
import { wijsToe } from "#matching/toewijzing/wijs-toe";

export type Regels = Besluiten & { readonly voorwaarden: readonly Randvoorwaarde[] };

export type Zoekopties = {
  /** Without it 60: at most some five seconds for a region. */
  readonly rondes?: number;
  /** Stops when the gap is no more than this share of the bound. Without it 0,0007. */
  readonly doelgat?: number;
};

export type Gebruik = {
  readonly gebruikt: number;
  readonly grens: number;
  /** What one unit more, or one less to reach, would add. */
  readonly prijs: number;
};

export type Tekortkoming = {
  readonly voorwaarde: string;
  readonly groep: number;
  readonly tekort: number;
  /** How much can be reached at most, whatever else is given up. Null where that was not computed. */
  readonly haalbaar: number | null;
};

export type ToewijzingMetRandvoorwaarden = {
  /** Per inwoner the number of the chosen pair, or -1; those that are fixed included. */
  readonly keuze: Int32Array;
  readonly waarde: number;
  /** No assignment that keeps all limits has a higher value. */
  readonly bovengrens: number;
  readonly gat: number;
  /** As in `Toewijzing`, at the prices of the limits; 0 for a plek whose room is all taken by fixed pairs. */
  readonly schaarsteprijs: Float64Array;
  /** "onmogelijk" is proved; "niet gevonden" is not, and then `keuze` misses as little as could be found. */
  readonly haalbaar: "gehaald" | "niet gevonden" | "onmogelijk";
  readonly tekortkomingen: readonly Tekortkoming[];
  readonly voorwaarden: readonly { readonly naam: string; readonly groepen: readonly Gebruik[] }[];
  /** The value with the decisions of people and without any limit: the difference is what the limits cost together. */
  readonly zonder: number;
  readonly biedingen: number;
};

/** What a limit costs lies between these two; both are certain. */
export type Kosten = { readonly naam: string; readonly minstens: number; readonly hoogstens: number };

const RONDES = 60;
const DOELGAT = 0.0007;

/**
 * The best assignment that keeps limits that many pairs share, with fixed pairs kept and ruled-out ones left out. These
 * limits make it a hard problem: the outcome comes with a proved upper bound, and the gap between them.
 * @throws Failure `toewijzing.fout-probleem`, `toewijzing.geen-paar`, `toewijzing.twee-plekken`, `toewijzing.te-vol`
 */
export function metRandvoorwaarden(
  probleem: Toewijzingsprobleem,
  regels: Regels,
  { rondes = RONDES, doelgat = DOELGAT }: Zoekopties = {},
): ToewijzingMetRandvoorwaarden {
  checkProbleem(probleem);
  const rest = geordend(restNa(probleem, regels));
  const vast = [...rest.vast.keys()];
  const vasteWaarde = vast.reduce((som, paar) => som + probleem.waarde[paar]!, 0);
  const voorwaarden = regels.voorwaarden.map((voorwaarde) => beperkt(voorwaarde, rest.paar, vast));
  const ruimte = newZoekruimte(rest.probleem, voorwaarden);
  const beste = zoek(ruimte, rondes, doelgat);
  const waarde = vasteWaarde + beste.verdeling.waarde;
  const bovengrens = vasteWaarde + beste.bovengrens;
  const tekortkomingen = tekortkomingenVan(rest, voorwaarden, regels.voorwaarden, beste);
  return {
    keuze: keuzeVan(rest, beste, probleem.begin.length - 1),
    waarde,
    bovengrens,
    gat: bovengrens - waarde,
    schaarsteprijs: beste.schaarsteprijs.map((prijs, plek) =>
      rest.probleem.capaciteit[plek] === 0 ? 0 : prijs,
    ),
    haalbaar: haalbaarheid(tekortkomingen, regels.voorwaarden),
    tekortkomingen,
    voorwaarden: regels.voorwaarden.map(({ naam, grens }, nummer) => ({
      naam,
      groepen: Array.from(grens, (tot, groep) => ({
        gebruikt: beste.verdeling.gebruikt[nummer]![groep]! + tot - voorwaarden[nummer]!.grens[groep]!,
        grens: tot,
        prijs: beste.prijzen[nummer]![groep]!,
      })),
    })),
    zonder: vasteWaarde + wijsToe(rest.probleem).waarde,
    biedingen: ruimte.biedingen,
  };
}

/** The same again without each limit in turn: what each of them costs, the others being kept. */
export function kostenVan(
  probleem: Toewijzingsprobleem,
  regels: Regels,
  met: ToewijzingMetRandvoorwaarden,
  opties: Zoekopties = {},
): Kosten[] {
  return regels.voorwaarden.map(({ naam }, nummer) => {
    const voorwaarden = regels.voorwaarden.toSpliced(nummer, 1);
    const zonder = metRandvoorwaarden(probleem, { ...regels, voorwaarden }, opties);
    return {
      naam,
      minstens: Math.max(0, zonder.waarde - met.bovengrens),
      hoogstens: Math.max(0, zonder.bovengrens - met.waarde),
    };
  });
}

function geordend(rest: Rest): Rest {
  const { probleem, oorspronkelijk } = ordenParen(rest.probleem);
  return oorspronkelijk ? { ...rest, probleem, paar: oorspronkelijk.map((at) => rest.paar[at]!) } : rest;
}

function keuzeVan({ paar, vast }: Rest, { verdeling }: Beste, inwoners: number): Int32Array {
  const keuze = new Int32Array(inwoners).fill(-1);
  for (const [inwoner, gekozen] of verdeling.keuze.entries())
    if (gekozen >= 0) keuze[inwoner] = paar[gekozen]!;
  for (const [gekozen, inwoner] of vast) keuze[inwoner] = gekozen;
  return keuze;
}

function tekortkomingenVan(
  { probleem }: Rest,
  voorwaarden: readonly Randvoorwaarde[],
  geheel: readonly Randvoorwaarde[],
  { verdeling }: Beste,
): Tekortkoming[] {
  return tekorten(verdeling).map(({ voorwaarde, groep, tekort }) => {
    const regel = voorwaarden[voorwaarde]!;
    const alVast = geheel[voorwaarde]!.grens[groep]! - regel.grens[groep]!;
    const haalbaar = regel.soort === "minstens" ? alVast + meesteVan(probleem, regel, groep) : alVast;
    return { voorwaarde: regel.naam, groep, tekort, haalbaar };
  });
}

/** How much of a floor can be reached at most, when nothing else counts: an assignment of its own. */
function meesteVan(
  probleem: Toewijzingsprobleem,
  { groep, gebruik }: Randvoorwaarde,
  nummer: number,
): number {
  const begin = new Uint32Array(probleem.begin.length);
  const paren: number[] = [];
  for (let inwoner = 0; inwoner + 1 < begin.length; inwoner++) {
    for (let paar = probleem.begin[inwoner]!; paar < probleem.begin[inwoner + 1]!; paar++) {
      if (groep[paar] === nummer && gebruik[paar]! > 0) paren.push(paar);
    }
    begin[inwoner + 1] = paren.length;
  }
  return wijsToe({
    begin,
    plek: Uint32Array.from(paren, (paar) => probleem.plek[paar]!),
    waarde: Int32Array.from(paren, (paar) => gebruik[paar]!),
    capaciteit: probleem.capaciteit,
  }).bovengrens;
}

function haalbaarheid(
  tekortkomingen: readonly Tekortkoming[],
  voorwaarden: readonly Randvoorwaarde[],
): ToewijzingMetRandvoorwaarden["haalbaar"] {
  if (tekortkomingen.length === 0) return "gehaald";
  const isImpossible = tekortkomingen.some(({ voorwaarde, groep, haalbaar }) => {
    const regel = voorwaarden.find(({ naam }) => naam === voorwaarde)!;
    if (haalbaar === null) return false;
    return regel.soort === "minstens" ? haalbaar < regel.grens[groep]! : haalbaar > regel.grens[groep]!;
  });
  return isImpossible ? "onmogelijk" : "niet gevonden";
}
