import { addMonths, type IsoDate, isoDate } from "#core/dates";
import { telZonderDubbel } from "#core/zonder-dubbel";
import { reeksgrenzen, signalen } from "#statistiek/procesgrenzen";
import type { Doelstelling, Maand, Schommeling, Verwachting } from "./doelstelling.ts";
import { GRENS } from "../sturing/afscherming/beschermTabel.ts";
import type { Toon } from "./getoond.ts";
import { teltMee, verwachtingVan } from "./stand.ts";
import type { Plaatsingscel } from "./tellingen.ts";

const MAANDEN = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

/** The targets of a year for placements by the WSP together, each placement once. */
export type Plaatsingensom = {
  readonly doel: number;
  readonly geteld: number | null;
  /** Began in that year and counts for no target. */
  readonly inGeenDoel: number | null;
  /** As the report of placements counts them; null: of a few. */
  readonly totaal: number | null;
  /** How much more the targets add up to, because a placement counts for more than one. */
  readonly dubbel: number | null;
  readonly vorigJaar: number | null;
  readonly verwachting: Verwachting | null;
  readonly maanden: Maand[];
  readonly schommeling: Schommeling | null;
};

type Blik = {
  readonly toon: Toon;
  /** Is the count of all placements of this month told? */
  readonly isVerteld: (maand: IsoDate) => boolean;
  readonly today: IsoDate;
};

/** @param cellen of the year and of the year before */
export function plaatsingensom(
  jaar: number,
  doelen: readonly Doelstelling[],
  cellen: readonly Plaatsingscel[],
  { toon, isVerteld, today }: Blik,
): Plaatsingensom {
  const startdatum = isoDate(`${jaar}-01-01`);
  const einddatum = isoDate(`${jaar}-12-31`);
  const own = doelen.filter(
    ({ soort, telregel, onderdeelVan }) =>
      soort === "wsp" && telregel === "plaatsingen wsp" && onderdeelVan === null,
  );
  const thisYear = cellen.filter(({ maand }) => maand >= startdatum);
  const { samen, dubbel } = telZonderDubbel(
    own.flatMap((doel) =>
      thisYear.filter((cel) => teltMee(cel, doel)).map((cel) => ({ groep: doel.id, item: keyOf(cel) })),
    ),
    new Map(thisYear.map((cel) => [keyOf(cel), cel.aantal])),
  );
  const totaal = total(thisYear);
  const year = { startdatum, einddatum, gemeenten: [] };
  // together no more is told than the targets one by one: then they may not count a placement twice
  const isTold =
    toon.zietAlles(year) ||
    (dubbel === 0 && own.every((doel) => toon(0, { ...doel, startdatum, einddatum }) !== null));
  const show = (aantal: number) => (isTold ? aantal : null);
  const showAll = (aantal: number) => (toon.zietAlles(year) || aantal >= GRENS ? aantal : null);
  const counts = (cellen: readonly Plaatsingscel[]) => maandenVan(startdatum, 12, today, cellen);
  const alle = counts(thisYear);
  const maanden = counts(thisYear.filter((cel) => own.some((doel) => teltMee(cel, doel))));
  const rows = maanden.map((row, at) => ({ ...row, alle: alle[at]!.aantal }));
  const shown = toon.maanden(rows, year, isTold);
  return {
    doel: own.reduce((sum, { streefVan }) => sum + (streefVan ?? 0), 0),
    geteld: show(samen),
    inGeenDoel: show(totaal - samen),
    totaal: showAll(totaal),
    dubbel: show(dubbel),
    vorigJaar: showAll(total(cellen.filter(({ maand }) => maand < startdatum))),
    verwachting: isTold ? verwachtingVan({ startdatum, einddatum }, samen, today) : null,
    maanden: rows.map(({ maand }, at) => ({ maand, aantal: isTold ? (shown[at] ?? null) : null })),
    schommeling: schommelingVan(maandenVan(addMonths(startdatum, -12), 24, today, cellen), {
      isVerteld: (maand) => toon.zietAlles(year) || isVerteld(maand),
      today,
    }),
  };
}

/** Each month that has begun, also those in which nothing did. */
const maandenVan = (
  van: IsoDate,
  hoeveel: number,
  today: IsoDate,
  cellen: readonly Plaatsingscel[],
): { maand: IsoDate; aantal: number }[] =>
  Array.from({ length: hoeveel }, (_, at) => addMonths(van, at))
    .filter((maand) => maand <= today)
    .map((maand) => ({ maand, aantal: total(cellen.filter((cel) => cel.maand === maand)) }));

/** Of months that are over: one that runs would look like a fall. Null where the last of them is not told. */
function schommelingVan(
  maanden: ReturnType<typeof maandenVan>,
  { isVerteld, today }: Omit<Blik, "toon">,
): Schommeling | null {
  const over = maanden.filter(({ maand }) => addMonths(maand, 1) <= today);
  const last = over.at(-1);
  if (!last || !isVerteld(last.maand)) return null;
  const names = over.map(({ maand }) => `${MAANDEN[Number(maand.slice(5, 7)) - 1]} ${maand.slice(0, 4)}`);
  return schommeling(
    over.map(({ aantal }) => aantal),
    names,
  );
}

/** What the last value of a series says, within the limits of normal variation. Null where the series is short. */
export function schommeling(reeks: readonly number[], namen: readonly string[]): Schommeling | null {
  const grenzen = reeksgrenzen(reeks);
  const last = reeks.length - 1;
  if (!grenzen) return null;
  const signaal = signalen(reeks, grenzen).find(({ plaats }) => plaats === last)?.signaal ?? null;
  const laatste = { naam: namen[last] ?? "", waarde: reeks[last] ?? 0 };
  return { ...grenzen, laag: Math.max(0, grenzen.laag), laatste, signaal };
}

const keyOf = ({ maand, gemeente, groep }: Plaatsingscel) => `${maand} ${gemeente} ${groep}`;
const total = (cellen: readonly Plaatsingscel[]) => cellen.reduce((sum, { aantal }) => sum + aantal, 0);
