import type pg from "pg";
import type { IsoDate } from "#core/dates";

const EACH_HOUR_MS = 3_600_000;

/** Each drops what is past its term, of every region. */
const OPRUIMERS = [
  "ruim_matchrondes_op",
  "ruim_terugbelverzoeken_op",
  "ruim_mail_op",
  "ruim_plekmeldingen_op",
  "ruim_wensen_op",
  "ruim_vum_kandidaten_op",
  "ruim_importen_op",
  "ruim_gebeurtenissen_op",
] as const;

type Ruimer = {
  readonly pool: pg.Pool;
  readonly today: () => IsoDate;
  readonly onDefect: (error: unknown) => void;
};

/**
 * Drops what is past its term: now, and every hour from now. Nobody has to ask for it, and after a restore it goes again by
 * itself. Answers how to stop.
 */
export function startOpruimen({ pool, today, onDefect }: Ruimer): () => void {
  const ruim = () => {
    for (const opruimer of OPRUIMERS)
      void pool.query(`select ${opruimer}($1::date)`, [today()]).catch((error: unknown) => onDefect(error));
  };
  ruim();
  const timer = setInterval(ruim, EACH_HOUR_MS);
  return () => clearInterval(timer);
}
