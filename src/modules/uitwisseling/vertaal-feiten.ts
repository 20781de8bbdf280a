import { notice, type Melding } from "./check-rij.ts";
import type { Feiten } from "./vertaling.ts";
import type { VumWerkzoekende } from "./vum-werkzoekende.ts";

type Kwalificatie = NonNullable<VumWerkzoekende["arbeidsmarktkwalificatie"]>;
type OrAbsent<T> = { [Key in keyof T]?: T[Key] | null };

/** The parts that a job seeker and a vacancy have in common. */
type Gemeenschappelijk = OrAbsent<
  Pick<Kwalificatie, "rijbewijs" | "taalbeheersing" | "competentiebeheersing"> &
    Pick<VumWerkzoekende, "werktijden">
>;

const MAX_UREN = 60; // what a fact holds; the standard goes to 99

/** Hours, language, licences and competences as facts. Lists are sorted: their order means nothing in the standard. */
export function gemeenschappelijkeFeiten({
  rijbewijs,
  taalbeheersing,
  competentiebeheersing,
  werktijden,
}: Gemeenschappelijk): { feiten: Feiten; meldingen: Melding[] } {
  const minimum = werktijden?.aantalWerkurenPerWeekMinimaal;
  const maximum = werktijden?.aantalWerkurenPerWeekMaximaal;
  const nederlands = (taalbeheersing ?? []).filter(({ codeTaal }) => codeTaal === "nld");
  const rijbewijzen = codes((rijbewijs ?? []).map(({ codeSoortRijbewijs }) => codeSoortRijbewijs)).filter(
    (code) => RIJBEWIJZEN.has(code),
  );
  const competenties = codes((competentiebeheersing ?? []).map(({ codeCompetentie }) => codeCompetentie));
  const mondeling = highest(nederlands.map((taal) => taal.codeNiveauTaalbeheersingMondeling));
  const lezen = highest(nederlands.map((taal) => taal.codeNiveauTaalbeheersingLezen));
  return {
    feiten: {
      ...(isHours(minimum) && minimum <= MAX_UREN && { uren_per_week_min: minimum }),
      ...(isHours(maximum) && { uren_per_week_max: Math.min(maximum, MAX_UREN) }),
      ...(mondeling && { taal_nederlands_mondeling: mondeling }),
      ...(lezen && { taal_nederlands_lezen: lezen }),
      ...(rijbewijzen.length > 0 && { rijbewijzen }),
      ...(competenties.length > 0 && { competenties }),
    },
    meldingen: [
      ...tooManyHours("werktijden.aantalWerkurenPerWeekMinimaal", minimum),
      ...tooManyHours("werktijden.aantalWerkurenPerWeekMaximaal", maximum),
      ...oddCodes(competenties),
    ],
  };
}

/**
 * The sections of the standard industrial classification (SBI) to which codes belong. A code comes as a number, so a
 * leading zero is lost: up to three digits begin with it, four and five are read as printed.
 */
export function sectoren(codes: readonly { readonly codeSbi?: number | null }[]): string[] {
  const found = codes.flatMap(({ codeSbi }) =>
    typeof codeSbi === "number" ? (sectionOf(codeSbi) ?? []) : [],
  );
  return [...new Set(found)].toSorted();
}

export const codes = (values: readonly (string | null | undefined)[]): string[] =>
  [
    ...new Set(values.filter((value): value is string => typeof value === "string" && value !== "")),
  ].toSorted();

/** Level of a language: 0 is unknown and 8 does not apply, so these say nothing. */
export function highest(levels: readonly (number | null | undefined)[]): number {
  return Math.max(
    0,
    ...levels.filter((level): level is number => level !== null && level !== undefined && level <= 4),
  );
}

const isHours = (value: number | null | undefined): value is number => typeof value === "number";

const tooManyHours = (veld: string, value: number | null | undefined): Melding[] =>
  isHours(value) && value > MAX_UREN
    ? [
        notice(
          veld,
          `${value} uur is meer dan ${MAX_UREN} uur per week. Het profiel is bewaard zoals het kwam.`,
        ),
      ]
    : [];

function sectionOf(code: number): string | undefined {
  const text = String(code);
  const division = Number(text.length <= 2 ? text : text.padStart(4, "0").slice(0, 2));
  return SECTIONS.find(([, from, until]) => from <= division && division <= until)?.[0];
}

/** @source CBS, Standaard Bedrijfsindeling 2008 */
// biome-ignore format: it is read as a table
const SECTIONS: readonly (readonly [string, number, number])[] = [
  ["A", 1, 3], ["B", 6, 9], ["C", 10, 33], ["D", 35, 35], ["E", 36, 39], ["F", 41, 43], ["G", 45, 47],
  ["H", 49, 53], ["I", 55, 56], ["J", 58, 63], ["K", 64, 66], ["L", 68, 68], ["M", 69, 75], ["N", 77, 82],
  ["O", 84, 84], ["P", 85, 85], ["Q", 86, 88], ["R", 90, 93], ["S", 94, 96],
];

// biome-ignore format: it is read as a list
const RIJBEWIJZEN = new Set(["A", "A1", "A2", "AM", "B", "B+", "C1", "C", "D1", "D", "BE", "C1E", "CE", "D1E", "DE", "T"]);
function oddCodes(competenties: readonly string[]): Melding[] {
  const odd = competenties.filter((code) => !URL.canParse(code));
  const wat = `Geen adres van CompetentNL: ${odd.slice(0, 10).join(", ")}. Bewaard zoals het kwam.`;
  return odd.length === 0 ? [] : [notice(COMPETENTIE, wat)];
}

const COMPETENTIE = "competentiebeheersing.codeCompetentie";
