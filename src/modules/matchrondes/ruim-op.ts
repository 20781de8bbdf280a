import type pg from "pg";
import type { IsoDate } from "#core/dates";

const EACH_HOUR_MS = 3_600_000;

type Ruimer = {
  readonly pool: pg.Pool;
  readonly today: () => IsoDate;
  readonly onDefect: (error: unknown) => void;
};

/**
 * Drops what rondes froze and is past its term: now, and every hour from now. Nobody has to ask for it, and after a
 * restore it goes again by itself. Answers how to stop.
 */
export function startOpruimen({ pool, today, onDefect }: Ruimer): () => void {
  const ruim = () =>
    void pool
      .query("select ruim_matchrondes_op($1::date)", [today()])
      .catch((error: unknown) => onDefect(error));
  ruim();
  const timer = setInterval(ruim, EACH_HOUR_MS);
  return () => clearInterval(timer);
}
