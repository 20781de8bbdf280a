import type { FastifyError } from "fastify";
import { Failure } from "#core/failure";

const ANTWOORD = {
  ongeldig: { status: 400, code: "400.01", message: "Ongeldige aanroep" },
  onvolledig: { status: 400, code: "400.02", message: "Onvolledige aanroep" },
  "geen toegang": { status: 401, code: "401.01", message: "Geen toegang" },
  limiet: { status: 429, code: "429.01", message: "Limiet overschreden" },
  intern: { status: 500, code: "500.1", message: "Interne serverfout" },
  weg: { status: 503, code: "500.3", message: "Service niet beschikbaar" },
} as const;
type Soort = keyof typeof ANTWOORD;

/** What went wrong, for another organisation: in the words of the contract of VUM, not as problem+json. */
export class VumFout extends Error {
  readonly soort: Soort;
  readonly uitleg: string | undefined;
  constructor(soort: Soort, uitleg?: string) {
    super(soort);
    this.soort = soort;
    this.uitleg = uitleg;
  }
}

/** @source VUM koppelvlakbeschrijving, foutcodes; schema Error of the contracts 3.0 */
export function antwoordOp(error: FastifyError | Error): {
  status: number;
  body: { code: string; message: string; details?: string };
} {
  const soort = soortVan(error);
  const { status, code, message } = ANTWOORD[soort];
  const details = error instanceof VumFout ? error.uitleg : undefined;
  return { status, body: { code, message, ...(details !== undefined && { details }) } };
}

function soortVan(error: FastifyError | Error): Soort {
  if (error instanceof VumFout) return error.soort;
  if (error instanceof Failure) {
    if (error.kind === "too-many") return "limiet";
    return error.kind === "unavailable" ? "weg" : "intern";
  }
  if ("statusCode" in error && error.statusCode !== undefined && error.statusCode < 500)
    return error.statusCode === 429 ? "limiet" : "ongeldig";
  const code = "code" in error ? error.code : "";
  return WEG.some((start) => code.startsWith(start)) ||
    /^(timeout exceeded|Connection terminated)/.test(error.message)
    ? "weg"
    : "intern";
}

/** No connection with the database, or it stops or is full. */
const WEG = ["08", "57P0", "53", "40001", "40P01", "ECONN", "EPIPE", "ETIMEDOUT", "ENOTFOUND"];
