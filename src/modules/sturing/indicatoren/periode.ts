import { addDays, addMonths, type IsoDate, isoDate } from "#core/dates";
import { Failure } from "#core/failure";
import type { Periodesoort } from "./definitie.ts";

/** A year, quarter or month of the calendar. */
export type Periode = {
  /** 2018, 2018-K3 or 2018-07. */
  readonly naam: string;
  readonly vanaf: IsoDate;
  /** The last day. */
  readonly tot: IsoDate;
  readonly maanden: 1 | 3 | 12;
};

export const PERIODE = "^20\\d{2}(-(K[1-4]|0[1-9]|1[0-2]))?$";

/** A year, quarter or month by its name. */
export function periodeVan(naam: string): Periode {
  const [, jaar, deel] = /^(20\d{2})(?:-(K[1-4]|0[1-9]|1[0-2]))?$/.exec(naam) ?? [];
  if (jaar === undefined)
    throw new Failure(
      "invalid",
      "indicator.periode",
      "De periode is niet goed. Schrijf een jaar (2018), een kwartaal (2018-K3) of een maand (2018-07).",
      { velden: ["periode"] },
    );
  if (deel === undefined) return stretch(naam, isoDate(`${jaar}-01-01`), 12);
  if (!deel.startsWith("K")) return stretch(naam, isoDate(`${jaar}-${deel}-01`), 1);
  const month = String((Number(deel.slice(1)) - 1) * 3 + 1).padStart(2, "0");
  return stretch(naam, isoDate(`${jaar}-${month}-01`), 3);
}

const stretch = (naam: string, vanaf: IsoDate, maanden: Periode["maanden"]): Periode => ({
  naam,
  vanaf,
  tot: addDays(addMonths(vanaf, maanden), -1),
  maanden,
});

/** Of how many months the stretch is that a figure is meant for. */
const MAANDEN: Readonly<Record<Periodesoort, Periode["maanden"]>> = {
  maand: 1,
  kwartaal: 3,
  jaar: 12,
  peildatum: 3,
};

const NAAM: Readonly<Record<Periode["maanden"], (vanaf: IsoDate) => string>> = {
  1: (vanaf) => vanaf.slice(0, 7),
  3: (vanaf) => `${vanaf.slice(0, 4)}-K${Math.ceil(Number(vanaf.slice(5, 7)) / 3)}`,
  12: (vanaf) => vanaf.slice(0, 4),
};

/** The stretch of a length in which a day falls. */
export function periodeMet(dag: IsoDate, maanden: Periode["maanden"]): Periode {
  const first = Math.floor((Number(dag.slice(5, 7)) - 1) / maanden) * maanden + 1;
  const vanaf = isoDate(`${dag.slice(0, 4)}-${String(first).padStart(2, "0")}-01`);
  return stretch(NAAM[maanden](vanaf), vanaf, maanden);
}

/** The last stretch that is over on a day. */
export const laatsteVolle = (soort: Periodesoort, vandaag: IsoDate): Periode =>
  periodeMet(addDays(periodeMet(vandaag, MAANDEN[soort]).vanaf, -1), MAANDEN[soort]);

/** So many stretches of the same length up to and with this one, the earliest first. */
export const reeksTot = (laatste: Periode, aantal: number): Periode[] =>
  Array.from({ length: aantal }, (_, at) =>
    periodeMet(addMonths(laatste.vanaf, (at - aantal + 1) * laatste.maanden), laatste.maanden),
  );
