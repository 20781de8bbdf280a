import { addDays, isIsoDate, isoDate, type IsoDate } from "#core/dates";
import type { Openbaarheid, OpenbaarInvoer } from "../../../modules/plekken/openbaar.ts";
import type { Wrong } from "../../checks.ts";
import { numberFrom } from "../../format.ts";
import { text } from "./openbaar.text.ts";

const DAGEN = 60;

/** What someone fills in, as text. */
export type OpenbaarTerms = ReturnType<typeof openbaarTerms>;

export const openbaarTerms = (known: Openbaarheid | null, today: IsoDate) => ({
  vanaf: (known?.vanaf ?? today) as string,
  tot: (known?.tot ?? addDays(today, DAGEN)) as string,
  tekst: known?.tekst ?? "",
  urenVan: known ? String(known.urenVan) : "",
  urenTot: known ? String(known.urenTot) : "",
  loonVan: known?.loon ? inEuros(known.loon.vanInCenten) : "",
  loonTot: known?.loon ? inEuros(known.loon.totInCenten) : "",
  loonPer: (known?.loon?.per ?? "uur") as string,
  akkoordVan: known?.akkoordVan ?? "",
});

export function wrongInOpenbaar(terms: OpenbaarTerms): Wrong<keyof OpenbaarTerms> {
  const { needed } = text;
  const hours = (typed: string) => {
    const value = numberFrom(typed);
    return value !== null && Number.isInteger(value) && value >= 1 && value <= 40;
  };
  const [van, tot] = [terms.loonVan.trim(), terms.loonTot.trim()];
  const isHalf =
    (van === "") !== (tot === "") || [van, tot].some((typed) => typed !== "" && numberFrom(typed) === null);
  return {
    ...(!isIsoDate(terms.vanaf) && { vanaf: needed.datum }),
    ...(!isIsoDate(terms.tot) ? { tot: needed.datum } : terms.tot < terms.vanaf && { tot: needed.volgorde }),
    ...(!terms.tekst.trim() && { tekst: needed.tekst }),
    ...(!hours(terms.urenVan) && { urenVan: needed.uren }),
    ...(!hours(terms.urenTot) && { urenTot: needed.uren }),
    ...(isHalf && { loonVan: needed.loon }),
    ...(!terms.akkoordVan.trim() && { akkoordVan: needed.akkoord }),
  };
}

/** Only once nothing is wrong. */
export const openbaarBody = (terms: OpenbaarTerms): OpenbaarInvoer => ({
  vanaf: isoDate(terms.vanaf),
  tot: isoDate(terms.tot),
  tekst: terms.tekst.trim(),
  urenVan: Number(terms.urenVan),
  urenTot: Number(terms.urenTot),
  loon:
    terms.loonVan.trim() === ""
      ? null
      : {
          vanInCenten: inCents(terms.loonVan),
          totInCenten: inCents(terms.loonTot),
          per: terms.loonPer as "uur" | "maand",
        },
  akkoordVan: terms.akkoordVan.trim(),
});

const inCents = (typed: string) =>
  Math.round((numberFrom(typed) ?? 0) * 100) as NonNullable<OpenbaarInvoer["loon"]>["vanInCenten"];
const inEuros = (cents: number) => String(cents / 100).replace(".", ",");
