import { isIsoDate, type IsoDate } from "#core/dates";
import type { DienstInput, Werkgeversdienst } from "../../../modules/werkgeversdiensten/dienst.ts";
import type { Wrong } from "../../checks.ts";
import { numberFrom } from "../../format.ts";
import { text } from "../WerkgeversdienstPage.text.ts";

/** What is typed about a service. */
export type DienstTerms = {
  readonly soort: DienstInput["soort"];
  readonly status: DienstInput["status"];
  readonly startdatum: string;
  readonly einddatum: string;
  readonly uitvoerder: string;
  readonly vraag: string;
  readonly doel: string;
  readonly taken: string;
  readonly instrumenten: readonly string[];
  readonly onderwerpen: readonly string[];
  readonly advies: string;
  readonly geleerd: string;
  readonly vervolg: string;
  readonly vervolgdatum: string;
};
export type DienstField = keyof DienstTerms;

type Start = { readonly vandaag: string; readonly uitvoerder: string };

export const dienstTerms = (
  dienst: Werkgeversdienst | null,
  { vandaag, uitvoerder }: Start,
): DienstTerms => ({
  soort: dienst?.soort ?? "jobcarving",
  status: dienst?.status ?? "afgerond",
  startdatum: dienst?.startdatum ?? vandaag,
  einddatum: dienst ? (dienst.einddatum ?? "") : vandaag,
  uitvoerder: dienst?.uitvoerder ?? uitvoerder,
  vraag: dienst?.vraag ?? "",
  doel: dienst?.doel ?? "",
  taken: (dienst?.taken ?? []).map(lineOf).join("\n"),
  instrumenten: dienst?.instrumenten ?? [],
  onderwerpen: dienst?.onderwerpen ?? [],
  advies: dienst?.advies ?? "",
  geleerd: dienst?.geleerd ?? "",
  vervolg: dienst?.vervolg ?? "",
  vervolgdatum: dienst?.vervolgdatum ?? "",
});

/** `earlier`: what was judged of a task before is kept for the task of the same name. */
export function dienstBody(terms: DienstTerms, earlier: DienstInput["taken"]): DienstInput {
  const isDone = terms.status === "afgerond" || terms.status === "gestopt";
  const or = (typed: string) => typed.trim() || null;
  const before = new Map(earlier.map(({ naam, geschikt }) => [naam, geschikt]));
  return {
    soort: terms.soort,
    status: terms.status,
    startdatum: terms.startdatum as IsoDate,
    einddatum: isDone ? (terms.einddatum as IsoDate) : null,
    uitvoerder: terms.uitvoerder.trim(),
    vraag: or(terms.vraag),
    doel: or(terms.doel),
    taken: linesOf(terms.taken).map(({ naam, urenPerWeek }) => ({
      naam,
      urenPerWeek,
      geschikt: before.get(naam) ?? "ja",
    })),
    instrumenten: [...terms.instrumenten] as DienstInput["instrumenten"],
    onderwerpen: [...terms.onderwerpen] as DienstInput["onderwerpen"],
    advies: or(terms.advies),
    geleerd: or(terms.geleerd),
    vervolg: or(terms.vervolg),
    vervolgdatum: or(terms.vervolgdatum) as IsoDate | null,
  };
}

export function wrongInDienst(terms: DienstTerms): Wrong<DienstField> {
  const isDone = terms.status === "afgerond" || terms.status === "gestopt";
  const hasNext = terms.vervolg.trim() !== "" || terms.vervolgdatum !== "";
  const found: Wrong<DienstField> = {};
  if (!isIsoDate(terms.startdatum)) found.startdatum = text.need.startdatum;
  if (isDone && !isIsoDate(terms.einddatum)) found.einddatum = text.need.einddatum;
  if (!terms.uitvoerder.trim()) found.uitvoerder = text.need.uitvoerder;
  if (linesOf(terms.taken).some(({ isWrong }) => isWrong)) found.taken = text.need.taken;
  if (hasNext && (!terms.vervolg.trim() || !isIsoDate(terms.vervolgdatum))) found.vervolg = text.need.vervolg;
  return found;
}

const lineOf = ({ naam, urenPerWeek }: DienstInput["taken"][number]) =>
  urenPerWeek === null ? naam : `${naam}; ${String(urenPerWeek).replace(".", ",")}`;

/** One task a line, with its hours after a semicolon. */
function linesOf(typed: string) {
  const lines = typed.split("\n").filter((line) => line.trim());
  return lines.map((line) => {
    const [naam = "", uren] = line.split(";").map((part) => part.trim());
    const urenPerWeek = uren ? numberFrom(uren) : null;
    return {
      naam,
      urenPerWeek,
      isWrong: !naam || (Boolean(uren) && (urenPerWeek === null || urenPerWeek <= 0)),
    };
  });
}
