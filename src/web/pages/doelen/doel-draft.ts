import { isIsoDate, addDays } from "#core/dates";
import type { Wrong } from "../../checks.ts";
import { text } from "../DoelNieuwPage.text.ts";
import { wholeFrom } from "./whole-from.ts";

/** Everything that is typed for a new target; lists are joined with a bar, so that one draft holds it all. */
export type DoelDraft = Readonly<Record<string, string>>;

export const listOf = (joined: string | undefined): readonly string[] => (joined ? joined.split("|") : []);
export const joined = (list: readonly string[]): string => list.join("|");

export const emptyDoel = (jaar: number): DoelDraft => ({
  soort: "overig",
  naam: "",
  jaar: String(jaar),
  startdatum: `${jaar}-01-01`,
  einddatum: `${jaar}-12-31`,
  gemeenten: "",
  doelgroep: "",
  telregel: "stand",
  groepen: "",
  streefVan: "",
  streefTot: "",
  eenheid: "",
  eigenaar: "",
  bron: "",
  verdeling: "geen",
  programmaId: "",
  clusterId: "",
  hoofdpijler: "",
  pijlers: "",
});

export type Deel = { readonly id: string; readonly naam: string; readonly code: string };

/** The fields in which a target is divided: a gemeente or a group each. */
export function delenOf(
  draft: DoelDraft,
  gemeenten: readonly { readonly code: string; readonly naam: string }[],
): Deel[] {
  if (draft["verdeling"] === "gemeenten") {
    const chosen = listOf(draft["gemeenten"]);
    return gemeenten
      .filter(({ code }) => chosen.length === 0 || chosen.includes(code))
      .map(({ code, naam }) => ({ id: `delen/${code}`, naam, code }));
  }
  if (draft["verdeling"] !== "groepen" || !countsPlacements(draft)) return [];
  return listOf(draft["groepen"]).map((groep) => ({ id: `delen/${groep}`, naam: groep, code: groep }));
}

export const countsPlacements = (draft: DoelDraft) => draft["telregel"] === "plaatsingen wsp";
const valueOf = (draft: DoelDraft, id: string) => draft[id]?.trim() ?? "";

export const sumOf = (draft: DoelDraft, delen: readonly Deel[]): number =>
  delen.reduce((sum, { id }) => sum + (wholeFrom(valueOf(draft, id)) ?? 0), 0);

export function bodyOf(draft: DoelDraft, delen: readonly Deel[]): object {
  const of = (id: string) => valueOf(draft, id);
  const van = wholeFrom(of("streefVan"));
  const byGemeente = of("verdeling") === "gemeenten";
  const main = of("hoofdpijler");
  const pillars = [main, ...listOf(draft["pijlers"]).filter((each) => each !== main)].filter(Boolean);
  return {
    soort: of("soort"),
    naam: of("naam"),
    jaar: Number(of("jaar")),
    startdatum: of("startdatum"),
    einddatum: of("einddatum"),
    gemeenten: listOf(draft["gemeenten"]),
    doelgroep: of("doelgroep") || null,
    telregel: of("telregel"),
    groepen: countsPlacements(draft) ? listOf(draft["groepen"]) : [],
    streefVan: van,
    streefTot: wholeFrom(of("streefTot")) ?? van,
    eenheid: of("eenheid"),
    eigenaar: of("eigenaar"),
    bron: of("bron"),
    onderdeelVan: null,
    delen: delen
      .filter(({ id }) => of(id) !== "")
      .map(({ id, naam, code }) => ({
        naam,
        gemeenten: byGemeente ? [code] : [],
        groepen: byGemeente ? [] : [code],
        streef: wholeFrom(of(id)) ?? 0,
      })),
    resultaatVan: of("programmaId")
      ? { programmaId: of("programmaId"), clusterId: of("clusterId"), pijlers: pillars.map(Number) }
      : null,
  };
}

/** What to mend, by field. */
export function wrongInDoel(draft: DoelDraft, delen: readonly Deel[]): Wrong {
  const { need } = text;
  const of = (id: string) => valueOf(draft, id);
  const van = wholeFrom(of("streefVan"));
  const tot = of("streefTot") === "" ? van : wholeFrom(of("streefTot"));
  const sum = sumOf(draft, delen);
  const found: Wrong = {};
  for (const id of ["naam", "eenheid", "eigenaar", "bron"] as const) if (!of(id)) found[id] = need[id];
  if (!/^20\d\d$/.test(of("jaar"))) found["jaar"] = need.jaar;
  Object.assign(found, wrongInPeriod(draft));
  if (van === null) found["streefVan"] = need.streefVan;
  if (van !== null && (tot === null || tot < van)) found["streefTot"] = need.streefTot;
  if (countsPlacements(draft) && !of("groepen")) found["groepen"] = need.groepen;
  for (const { id } of delen) if (of(id) !== "" && wholeFrom(of(id)) === null) found[id] = need.deel;
  if (tot !== null && sum > tot && delen[0]) found[delen[0].id] ??= need.delen(sum, tot);
  if (of("programmaId") && !of("clusterId")) found["clusterId"] = need.clusterId;
  return found;
}

function wrongInPeriod(draft: DoelDraft): Wrong {
  const { need } = text;
  const [from, until] = [valueOf(draft, "startdatum"), valueOf(draft, "einddatum")];
  if (!isIsoDate(from)) return { startdatum: need.startdatum };
  if (!isIsoDate(until) || until < from) return { einddatum: need.einddatum };
  const isWhole = from.endsWith("-01") && addDays(until, 1).endsWith("-01");
  return countsPlacements(draft) && !isWhole ? { startdatum: need.maanden } : {};
}
