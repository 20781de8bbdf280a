import { type IsoDate, isoDate } from "#core/dates";

export const ZEKERHEDEN = ["bevestigd", "te bevestigen"] as const;
export type Zekerheid = (typeof ZEKERHEDEN)[number];

/** A code of the statistics and what it stands for, from a day on. */
export type Srgcode = {
  readonly code: string;
  readonly label: string;
  readonly geldigVan: IsoDate;
  /** Last day; null while it holds. */
  readonly geldigTot: IsoDate | null;
  readonly bron: string;
  readonly zekerheid: Zekerheid;
};

/** Which code one of our own forms gets, from a day on. */
export type Koppeling = {
  readonly vorm: string;
  /** Null: it is no voorziening for the statistics. */
  readonly code: string | null;
  readonly vanaf: IsoDate;
  readonly bron: string;
  readonly zekerheid: Zekerheid;
};

const SINDS = isoDate("2019-01-01");
const CBS =
  "CBS, vragen over het kenmerk type voorziening: https://www.cbs.nl/nl-nl/faq/sociale-zekerheid/statistiek-re-integratie-door-gemeentensrg/vragen-over-kenmerk-type-voorziening-";

const cbs = (code: string, label: string): Srgcode => ({
  code,
  label,
  geldigVan: SINDS,
  geldigTot: null,
  bron: CBS,
  zekerheid: "bevestigd",
});

/** The codes that CBS publishes openly. The others stand in its guidelines only: who has these adds them. */
export const BASISCODES: readonly Srgcode[] = [
  cbs("23", "Proefplaatsing ten behoeve van loonwaardebepaling"),
  cbs("29", "Overige werkplekken"),
  cbs("30", "Jobcoach of begeleiding op de werkplek"),
  cbs("31", "Werkplekaanpassing"),
  cbs("59", "Overige faciliterende voorziening"),
];

const voorstel = (vorm: string, code: string | null, bron: string): Koppeling => ({
  vorm,
  code,
  vanaf: SINDS,
  bron,
  zekerheid: "te bevestigen",
});

/** What follows from what CBS says of these codes. A functioneel beheerder confirms it, or decides otherwise. */
export const BASISKOPPELINGEN: readonly Koppeling[] = [
  voorstel("begeleiding:werkplek", "30", "CBS: begeleiding op een werkplek wordt apart geleverd, onder 30"),
  voorstel("werkvorm:werkervaringsplek", "29", "CBS noemt een werkervaringsplaats bij 29"),
  voorstel("werkvorm:proefplaats", "23", "CBS: de proefplaatsing wordt geleverd, de praktijkroute zelf niet"),
  voorstel("werkvorm:regulier", null, "Betaald werk zonder voorziening; subsidie en begeleiding staan apart"),
  voorstel("werkvorm:Wsw", null, "De Wsw heeft een eigen statistiek"),
  voorstel("werkvorm:UWV", null, "Mensen met een uitkering van het UWV krijgen hun voorziening van het UWV"),
];

/** What counts of a table in which later decisions come after earlier ones: of each form and day the last. */
export function koppelingVoor(
  koppelingen: readonly Koppeling[],
): (vorm: string, dag: IsoDate) => string | null | undefined {
  const perVorm = Map.groupBy(koppelingen, ({ vorm }) => vorm);
  return (vorm, dag) => {
    const found = (perVorm.get(vorm) ?? []).reduce<Koppeling | null>(
      (best, een) => (een.vanaf <= dag && (!best || een.vanaf >= best.vanaf) ? een : best),
      null,
    );
    return found === null ? undefined : found.code;
  };
}

/** Is this a code that holds on a day? The last decision about a code counts. */
export function geldendeCode(codes: readonly Srgcode[], code: string, dag: IsoDate): Srgcode | null {
  const found = codes.findLast((een) => een.code === code);
  const holds = found && found.geldigVan <= dag && (found.geldigTot === null || found.geldigTot >= dag);
  return holds ? found : null;
}
