import { isIsoDate } from "#core/dates";
import type { Wrong } from "../../checks.ts";
import { numberFrom } from "../../format.ts";
import { text } from "../WatVerandertPage.text.ts";
import type { Start, Vraag } from "./rekenhulp.queries.ts";

/** What someone fills in, as text. */
export type Antwoorden = {
  readonly inkomen: string;
  readonly wwInCenten: string;
  readonly wwNaastWerkInCenten: string;
  readonly geboortejaar: string;
  readonly metPartner: string;
  readonly partnerjaar: string;
  readonly partnerloon: string;
  readonly kinderen: string;
  readonly kostendelers: string;
  readonly huurInCenten: string;
  readonly startdatum: string;
  readonly urenPerWeek: string;
  readonly uurloonInCenten: string;
  readonly metLks: string;
  readonly vrijlatingN: string;
  readonly vrijlatingZ: string;
  readonly vrijlatingR: string;
  readonly indicaties: readonly string[];
};
export type Veld = keyof Antwoorden;

/** What the dossier knows is filled in; what it does not know is asked. */
export const startAnswers = ({ inkomen, indicaties, startdatum, werk }: Start): Antwoorden => ({
  inkomen: inkomen ?? "",
  wwInCenten: "",
  wwNaastWerkInCenten: "",
  geboortejaar: "",
  metPartner: "",
  partnerjaar: "",
  partnerloon: "",
  kinderen: "",
  kostendelers: "",
  huurInCenten: "",
  startdatum,
  urenPerWeek: werk?.urenPerWeek ? String(werk.urenPerWeek).replace(".", ",") : "",
  uurloonInCenten: "",
  metLks: indicaties.includes("doelgroep loonkostensubsidie") ? "ja" : "",
  vrijlatingN: "",
  vrijlatingZ: "",
  vrijlatingR: "",
  indicaties,
});

export function wrongIn(a: Antwoorden, isLeeftijdBekend: boolean): Wrong<Veld> {
  const { needed } = text;
  const wrong: { -readonly [Field in Veld]?: string } = {};
  if (!a.inkomen) wrong.inkomen = needed.inkomen;
  if (a.inkomen === "ww" && centsOf(a.wwInCenten) === null) wrong.wwInCenten = needed.bedrag;
  if (isWrongAmount(a.wwNaastWerkInCenten)) wrong.wwNaastWerkInCenten = needed.bedrag;
  if (!isLeeftijdBekend && yearOf(a.geboortejaar) === null) wrong.geboortejaar = needed.jaar;
  if (!a.metPartner) wrong.metPartner = needed.partner;
  if (a.metPartner === "ja" && yearOf(a.partnerjaar) === null) wrong.partnerjaar = needed.jaar;
  if (a.metPartner === "ja" && isWrongAmount(a.partnerloon)) wrong.partnerloon = needed.bedrag;
  if (yearsOf(a.kinderen) === null) wrong.kinderen = needed.kinderen;
  if (a.kostendelers && wholeOf(a.kostendelers, 1, 20) === null) wrong.kostendelers = needed.mensen;
  if (isWrongAmount(a.huurInCenten)) wrong.huurInCenten = needed.bedrag;
  if (!isIsoDate(a.startdatum)) wrong.startdatum = needed.dag;
  const uren = numberFrom(a.urenPerWeek);
  if (uren === null || uren <= 0 || uren > 60) wrong.urenPerWeek = needed.uren;
  if (isWrongAmount(a.uurloonInCenten)) wrong.uurloonInCenten = needed.bedrag;
  if (!a.metLks) wrong.metLks = needed.lks;
  if (a.vrijlatingN && wholeOf(a.vrijlatingN, 0, 6) === null) wrong.vrijlatingN = needed.maanden(6);
  if (a.vrijlatingZ && wholeOf(a.vrijlatingZ, 0, 12) === null) wrong.vrijlatingZ = needed.maanden(12);
  if (a.vrijlatingR && wholeOf(a.vrijlatingR, 0, 30) === null) wrong.vrijlatingR = needed.maanden(30);
  return wrong;
}

/** Only once `wrongIn` finds nothing. */
export const vraagOf = (a: Antwoorden, isLeeftijdBekend: boolean): Vraag => ({
  ...(isLeeftijdBekend ? {} : { geboortejaar: yearOf(a.geboortejaar) }),
  partner:
    a.metPartner === "ja"
      ? { geboortejaar: yearOf(a.partnerjaar) ?? 0, brutoloonInCenten: amountOf(a.partnerloon) ?? zero }
      : null,
  kinderen: [...(yearsOf(a.kinderen) ?? [])],
  kostendelers: wholeOf(a.kostendelers, 1, 20),
  huurInCenten: amountOf(a.huurInCenten),
  inkomen: a.inkomen as Vraag["inkomen"],
  ...(a.inkomen === "ww"
    ? { wwInCenten: amountOf(a.wwInCenten), wwNaastWerkInCenten: amountOf(a.wwNaastWerkInCenten) }
    : {}),
  startdatum: a.startdatum as Vraag["startdatum"],
  urenPerWeek: numberFrom(a.urenPerWeek) ?? 0,
  uurloonInCenten: amountOf(a.uurloonInCenten),
  metLoonkostensubsidie: a.metLks === "ja",
  vrijlatingMaanden: {
    ...months("n", a.vrijlatingN, 6),
    ...months("z", a.vrijlatingZ, 12),
    ...months("r", a.vrijlatingR, 30),
  },
  indicaties: [...a.indicaties] as Vraag["indicaties"],
});

type Amount = NonNullable<Vraag["huurInCenten"]>;
const zero = 0 as Amount;

const months = (name: "n" | "r" | "z", typed: string, most: number) => {
  const value = wholeOf(typed, 0, most);
  return value === null ? {} : { [name]: value };
};

const centsOf = (typed: string): number | null => {
  const value = numberFrom(typed);
  return value === null || value < 0 || value > 100_000 ? null : Math.round(value * 100);
};
const amountOf = (typed: string) => centsOf(typed) as Amount | null;
const isWrongAmount = (typed: string) => typed.trim() !== "" && centsOf(typed) === null;

function wholeOf(typed: string, least: number, most: number): number | null {
  const value = numberFrom(typed);
  return value !== null && Number.isInteger(value) && value >= least && value <= most ? value : null;
}

const yearOf = (typed: string) => (/^\d{4}$/.test(typed.trim()) ? wholeOf(typed, 1930, 2100) : null);

/** `2015, 2019`; null where one of them is no year. */
function yearsOf(typed: string): readonly number[] | null {
  const years = typed
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(yearOf);
  return years.every((year) => year !== null) && years.length <= 12 ? years : null;
}
