import { type IsoDate, isoDate } from "#core/dates";

export const INDICATORONDERWERPEN = [
  "plaatsingen",
  "werk houden",
  "instroom en uitstroom",
  "ontwikkeling",
  "vormen van werk",
  "beschut werk en banenafspraak",
  "tijd en begeleiding",
  "tevredenheid en aanbod",
] as const;
export type Indicatoronderwerp = (typeof INDICATORONDERWERPEN)[number];

export const PERIODESOORTEN = ["maand", "kwartaal", "jaar", "peildatum"] as const;
/** For which stretch a figure is meant; `peildatum`: how it stands at the end of one. */
export type Periodesoort = (typeof PERIODESOORTEN)[number];

export const SPLITSINGEN = ["gemeente", "groep"] as const;
export type Splitsing = (typeof SPLITSINGEN)[number];

/**
 * How the value follows from its facts. `som`: all that is above the line. `deel`: of so many so many, with an interval.
 * `verhouding`: above the line divided by below it. `behoud`: the share that still has it. `mediaan`: the days after which
 * half has it. `ontbreekt`: it is not registered.
 */
export const REKENWIJZEN = ["som", "deel", "verhouding", "behoud", "mediaan", "ontbreekt"] as const;
export type Rekenwijze = (typeof REKENWIJZEN)[number];

/** What a figure means, how it is counted, and who answers for it. */
export type Indicatordefinitie = {
  readonly sleutel: string;
  readonly naam: string;
  readonly onderwerp: Indicatoronderwerp;
  /** How it is counted, in words. */
  readonly formule: string;
  readonly eenheid: string;
  readonly populatie: string;
  readonly bron: string;
  /** What goes wrong when it is read too quickly. */
  readonly valkuil: string;
  /** Who decides what it means. */
  readonly eigenaar: string;
  readonly periode: Periodesoort;
  readonly geldigVanaf: IsoDate;
  /** The last day; null while it holds. */
  readonly geldigTot: IsoDate | null;
  readonly splitsingen: readonly Splitsing[];
  readonly rekenwijze: Rekenwijze;
  /** Which facts of `indicatorfeiten` it is counted from; empty where these are missing. */
  readonly feiten: string;
  /** What the sum or ratio is multiplied by, such as 100 for a percentage. */
  readonly factor: number;
  readonly decimalen: number;
  /** After how many months, for `behoud`. */
  readonly maanden: number;
  /** The counts are of people, so that few of them are not shown. */
  readonly overMensen: boolean;
  /** Above the line stands a number of people, which may be few. */
  readonly tellerIsMensen: boolean;
  /** A part of the same placements as those by the WSP: what is hidden of these stays hidden in it, and so does the difference. */
  readonly isUitPlaatsingen: boolean;
  /** Months after the end of a period before everything in it can be counted. */
  readonly naloop: number;
  /** It has no past: it is known of today only. */
  readonly alleenNu: boolean;
  /** What would have to be registered, where it is not. */
  readonly nodig: string | null;
};

/** Is it counted from how long something lasted? */
export const isDuur = ({ rekenwijze }: Pick<Indicatordefinitie, "rekenwijze">): boolean =>
  rekenwijze === "behoud" || rekenwijze === "mediaan";

type Eigen = Pick<Indicatordefinitie, "sleutel" | "naam" | "formule" | "eenheid" | "populatie" | "valkuil">;
type Verder = Partial<Omit<Indicatordefinitie, keyof Eigen | "onderwerp">>;

const IEDER: Omit<Indicatordefinitie, keyof Eigen | "onderwerp"> = {
  bron: "Eigen registratie",
  eigenaar: "Beleidsadviseur van de regio",
  periode: "kwartaal",
  geldigVanaf: isoDate("2015-01-01"),
  geldigTot: null,
  splitsingen: SPLITSINGEN,
  rekenwijze: "som",
  feiten: "",
  factor: 1,
  decimalen: 0,
  maanden: 0,
  overMensen: true,
  tellerIsMensen: false,
  isUitPlaatsingen: false,
  naloop: 0,
  alleenNu: false,
  nodig: null,
};

/** A family of figures: what they share, and of each what it is. */
export const familie = (
  onderwerp: Indicatoronderwerp,
  samen: Verder,
  rows: readonly (Eigen & Verder)[],
): Indicatordefinitie[] =>
  rows.map((row) => ({ ...IEDER, feiten: row.sleutel, ...samen, ...row, onderwerp }));

/** A share of a hundred, with one decimal. */
export const PROCENT = { rekenwijze: "deel", factor: 100, decimalen: 1, tellerIsMensen: true } as const;
