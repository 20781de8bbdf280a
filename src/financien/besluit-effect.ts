import { type IsoDate, isoDate } from "#core/dates";
import type { Hours } from "#core/hours";
import { type Cents, cents, type Rate, times, WHOLE } from "#core/money";
import type { Stroom } from "#financien/stromen";
import { loonkostensubsidie } from "#regels/loonkostensubsidie";
import { type Geldig, minstZeker, type Zekerheid } from "#regels/parameter";
import { bedragOp, deelOp, landelijk, type Register } from "#regels/register";
import { bronVan } from "#regels/stap";

/** More places for beschut werk in one gemeente, for whole years from 1 January. */
export type Besluit = {
  readonly gemeente: string;
  readonly inwoners: number;
  readonly plekken: number;
  readonly jaar: number;
  /** What the company asks of the gemeente for a place in a year. */
  readonly prijsPerPlek: Cents;
  readonly urenPerWeek: Hours;
  readonly voltijdUren: Hours;
  readonly loonwaarde: Rate;
  /** Of the people on these places: how many would have bijstand without it. */
  readonly uitBijstand: Rate;
};

export type Effectregel = {
  readonly naam: string;
  readonly stroom: Stroom;
  readonly uitleg: string;
  /** What the gemeente gets (above zero) or pays, in each of JAREN years. */
  readonly perJaar: readonly Cents[];
  readonly bron: string;
  readonly zekerheid: Zekerheid;
};

export type Effect = { readonly regels: readonly Effectregel[]; readonly perJaar: readonly Cents[] };

/** The first year, in which money that follows a year later is not there yet, and two more. */
const JAREN = 3;

/** From so many inhabitants the budget for bijstand follows a model, below so many what was paid before. */
const GROOT = 40_000;
const KLEIN = 15_000;
const MAANDEN = 12;

/**
 * What one decision does to the budget of one gemeente, row by row and year by year, in prices of the first year. Only
 * what follows by rule: what people gain by it is not in it.
 * @throws GeenWaarde on a year without known amounts
 * @throws RangeError on a number of places that is none
 */
export function besluitEffect(besluit: Besluit, register: Register = landelijk): Effect {
  const { plekken, jaar, prijsPerPlek } = besluit;
  if (!Number.isInteger(plekken) || plekken === 0) throw new RangeError(`No number of places: ${plekken}`);
  const dag = isoDate(`${jaar}-01-01`);
  const begeleiding = bedragOp(register, "beschut.begeleidingsvergoeding", dag);
  const cluster = bedragOp(register, "cluster.per-lks", dag);
  const lks = cents(lksPerMaand(besluit, dag, register) * MAANDEN);
  const bespaard = bespaardeBijstand(besluit, dag, register);

  const rows = [
    row(
      "Rijksbijdrage voor begeleiding",
      "Participatiebudget",
      "per plek, zolang de taakstelling niet vol is",
      begeleiding.waarde,
      { source: begeleiding },
    ),
    row(
      "Prijs van het bedrijf",
      "Bedrijfsvoering",
      "wat het bedrijf per plek vraagt",
      cents(0 - prijsPerPlek),
    ),
    row("Loonkostensubsidie", "BUIG", "wat de gemeente aan werkgever of bedrijf betaalt", cents(0 - lks), {
      bron: "Participatiewet art. 10d",
    }),
    row("Budget voor loonkostensubsidie", "BUIG", "volgt een jaar later op wat is betaald", lks, {
      bron: "Participatiewet art. 69",
      isLater: true,
    }),
    row(
      "Bijstand die niet wordt betaald",
      "BUIG",
      "voor wie uit de bijstand komt, het deel dat de gemeente houdt",
      bespaard.bedrag,
      bespaard,
    ),
    row(
      "Gemeentefonds, cluster Participatie",
      "Bedrijfsvoering",
      "voor iedere loonkostensubsidie, een jaar later",
      cluster.waarde,
      { source: cluster, isLater: true },
    ),
  ];
  const regels = rows.map(({ perPlek, isLater, ...rest }) => ({
    ...rest,
    perJaar: Array.from({ length: JAREN }, (_, at) => cents(isLater && at === 0 ? 0 : perPlek * plekken)),
  }));
  return {
    regels,
    perJaar: Array.from({ length: JAREN }, (_, at) => sum(regels.map(({ perJaar }) => perJaar[at]!))),
  };
}

type Herkomst = {
  readonly source?: Geldig;
  readonly bron?: string;
  readonly zekerheid?: Zekerheid;
  /** A year after it is paid for. */
  readonly isLater?: boolean;
};

const row = (naam: string, stroom: Stroom, uitleg: string, perPlek: Cents, herkomst: Herkomst = {}) => ({
  naam,
  stroom,
  uitleg,
  perPlek,
  isLater: herkomst.isLater ?? false,
  bron: herkomst.source ? bronVan(herkomst.source) : (herkomst.bron ?? "afspraak met het bedrijf"),
  zekerheid: herkomst.source?.zekerheid ?? herkomst.zekerheid ?? "letterlijk",
});

function lksPerMaand(
  { urenPerWeek, voltijdUren, loonwaarde }: Besluit,
  dag: IsoDate,
  register: Register,
): Cents {
  return loonkostensubsidie({ startdatum: dag, loonwaarde, urenPerWeek, voltijdUren }, dag, register)
    .bedragInCenten;
}

/** The large ones keep what the model does not take, the small ones less; in between in proportion to inhabitants. */
function bespaardeBijstand({ inwoners, uitBijstand }: Besluit, dag: IsoDate, register: Register) {
  const uitgespaard = bedragOp(register, "bijstand.uitgespaard", dag);
  const groot = deelOp(register, "bijstand.behouden-groot", dag);
  const klein = deelOp(register, "bijstand.behouden-klein", dag);
  const between = Math.min(Math.max(inwoners - KLEIN, 0), GROOT - KLEIN);
  const behouden = Math.round(klein.waarde + ((groot.waarde - klein.waarde) * between) / (GROOT - KLEIN));
  return {
    bedrag: times(uitgespaard.waarde, [uitBijstand, WHOLE], [behouden, WHOLE]),
    bron: bronVan(uitgespaard),
    zekerheid: minstZeker([uitgespaard.zekerheid, groot.zekerheid, klein.zekerheid]),
  };
}

const sum = (amounts: readonly Cents[]): Cents => cents(amounts.reduce((total, amount) => total + amount, 0));
