import { isIsoDate, type IsoDate } from "#core/dates";
import type { Kenmerk } from "../../../modules/plekken/kenmerken.ts";
import type { PlekInFull } from "../../../modules/plekken/plek.ts";
import type { Wrong } from "../../checks.ts";
import { numberFrom } from "../../format.ts";
import { text } from "../PlekFormPage.text.ts";
import type { Plekvraag } from "./werk.queries.ts";

const [MIN, MAX] = ["uren_per_week_min", "uren_per_week_max"] as const;

/** What someone fills in about a plek, as text. */
export type PlekTerms = ReturnType<typeof plekTerms>;
export type PlekTerm = keyof PlekTerms;

/** As the plek is now, or a new one. */
export function plekTerms(plek: PlekInFull | null) {
  const hours = (code: string) => {
    const waarde = plek?.kenmerken.find(({ onderwerp }) => onderwerp === code)?.waarde;
    return typeof waarde === "number" ? String(waarde).replace(".", ",") : "";
  };
  return {
    titel: plek?.titel ?? "",
    omschrijving: plek?.omschrijving ?? "",
    soort: (plek?.soort ?? "werkplek") as string,
    werkvormen: (plek?.werkvormen ?? []) as readonly string[],
    werksoort: plek?.werksoort ?? "",
    min: hours(MIN),
    max: hours(MAX),
    gemeente: plek?.gemeente ?? "",
    plaats: plek?.plaats ?? "",
    postcode: plek?.postcode ?? "",
    capaciteit: String(plek?.capaciteit ?? 1),
    regeling: (plek?.regeling ?? "geen") as string,
    begindatum: (plek?.begindatum ?? "") as string,
    sluitingsdatum: (plek?.sluitingsdatum ?? "") as string,
    /** What is known of a new plek before anyone fills it in, such as what the tasks ask that it is made of. */
    meegebracht: [] as readonly Meegebracht[],
  };
}

export type Meegebracht = Pick<Kenmerk, "onderwerp" | "label" | "waarde" | "tekst">;

const POSTCODE = /^\d{4}([A-Z]{2})?$/;
const plain = (postcode: string) => postcode.replaceAll(" ", "").toUpperCase();
const isNoDate = (typed: string) => typed !== "" && !isIsoDate(typed);
const inRange = (typed: string, most: number) => {
  const value = numberFrom(typed);
  return value !== null && value >= 1 && value <= most ? value : null;
};

export function wrongInPlek(terms: PlekTerms): Wrong<PlekTerm> {
  const { needed } = text;
  const bad = (typed: string) => typed.trim() !== "" && inRange(typed, 60) === null;
  const capacity = inRange(terms.capaciteit, 1000);
  const reversed = (inRange(terms.max, 60) ?? 60) < (inRange(terms.min, 60) ?? 0);
  return {
    ...(!terms.titel.trim() && { titel: needed.titel }),
    ...(terms.werkvormen.length === 0 && { werkvormen: needed.werkvormen }),
    ...(!terms.werksoort.trim() && { werksoort: needed.werksoort }),
    ...(bad(terms.min) && { min: needed.uren }),
    ...(bad(terms.max) ? { max: needed.uren } : reversed && { max: needed.order }),
    ...(!terms.gemeente && { gemeente: needed.gemeente }),
    ...(!terms.plaats.trim() && { plaats: needed.plaats }),
    ...(terms.postcode.trim() && !POSTCODE.test(plain(terms.postcode)) && { postcode: needed.postcode }),
    ...(isNoDate(terms.begindatum) && { begindatum: needed.datum }),
    ...(isNoDate(terms.sluitingsdatum) && { sluitingsdatum: needed.datum }),
    ...((capacity === null || !Number.isInteger(capacity)) && { capaciteit: needed.capaciteit }),
  };
}

/** Only once `wrongInPlek` finds nothing. What else is known about the work stays as it is. */
export function plekBody(terms: PlekTerms, plek: PlekInFull | null): Plekvraag {
  const kept = (plek?.kenmerken ?? []).filter(({ onderwerp }) => onderwerp !== MIN && onderwerp !== MAX);
  const hours = [
    { onderwerp: MIN, waarde: inRange(terms.min, 60) },
    { onderwerp: MAX, waarde: inRange(terms.max, 60) },
  ].flatMap(({ onderwerp, waarde }) => (waarde === null ? [] : [{ onderwerp, waarde }]));
  return {
    soort: terms.soort as Plekvraag["soort"],
    titel: terms.titel.trim(),
    omschrijving: terms.omschrijving.trim(),
    werkvormen: [...terms.werkvormen] as Plekvraag["werkvormen"],
    werksoort: terms.werksoort.trim(),
    gemeente: terms.gemeente,
    plaats: terms.plaats.trim(),
    postcode: plain(terms.postcode) || null,
    capaciteit: Number(terms.capaciteit),
    regeling: terms.regeling as Plekvraag["regeling"],
    begindatum: (terms.begindatum as IsoDate) || null,
    sluitingsdatum: (terms.sluitingsdatum as IsoDate) || null,
    kenmerken: [
      ...hours,
      ...(plek ? [] : terms.meegebracht.map(({ onderwerp, waarde }) => ({ onderwerp, waarde }))),
      ...kept.map(({ onderwerp, waarde, bron, datum }) => ({
        onderwerp,
        waarde,
        ...(bron && { bron }),
        ...(datum && { datum }),
      })),
    ],
  };
}
