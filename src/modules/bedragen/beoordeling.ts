import { addDays, type IsoDate } from "#core/dates";
import { dutchDate } from "#core/dutch";
import { type Geldig, GeenWaarde, geldigOp, type Parameter, type Waarde } from "#regels/parameter";

/** What stands out in a value that somebody fills in. None of it is forbidden; a person confirms it. */
export const WAARSCHUWINGEN = [
  "groot verschil",
  "geen 1 januari of 1 juli",
  "gat",
  "overlap",
  "bestaat al",
  "geen laatste dag",
  "in het verleden",
  "bron ontbreekt",
] as const;
export type Waarschuwing = { readonly code: (typeof WAARSCHUWINGEN)[number]; readonly tekst: string };

/** Half-yearly amounts move by a few percent. More than this is seldom right. */
const GROOT_VERSCHIL_IN_PROCENT = 15;

/** What a value changes in a parameter: what held before, how much that differs, and what stands out. */
export function beoordeel({ waarden, ...parameter }: Parameter, nieuw: Waarde, today: IsoDate) {
  const before = { ...parameter, waarden: waarden.filter(({ vanaf }) => vanaf < nieuw.vanaf) };
  const vorige = waardeOp(before, addDays(nieuw.vanaf, -1)) ?? waardeOp(before, laatsteDag(before));
  const verschilInProcent = verschil(vorige?.waarde, nieuw.waarde);
  return {
    vorige,
    verschilInProcent,
    waarschuwingen: [
      ...overGrootte(verschilInProcent),
      ...overDag(nieuw, today),
      ...overAansluiting({ ...parameter, waarden }, nieuw),
      ...(nieuw.zekerheid === "te controleren" && nieuw.bron === "bron ontbreekt"
        ? [warning("bron ontbreekt", "Er staat geen bron bij. Het bedrag geldt als: te controleren.")]
        : []),
    ],
  };
}

const warning = (code: Waarschuwing["code"], tekst: string): Waarschuwing => ({ code, tekst });

function overGrootte(verschilInProcent: number | null): Waarschuwing[] {
  if (verschilInProcent === null || Math.abs(verschilInProcent) <= GROOT_VERSCHIL_IN_PROCENT) return [];
  const procent = Math.abs(verschilInProcent).toLocaleString("nl-NL");
  const richting = verschilInProcent > 0 ? "hoger" : "lager";
  return [warning("groot verschil", `${procent} procent ${richting} dan de waarde ervoor. Klopt dat?`)];
}

function overDag({ vanaf }: Waarde, today: IsoDate): Waarschuwing[] {
  const found: Waarschuwing[] = [];
  if (!/-(01|07)-01$/.test(vanaf))
    found.push(warning("geen 1 januari of 1 juli", `De eerste dag is ${dutchDate(vanaf)}.`));
  if (vanaf < today)
    found.push(
      warning(
        "in het verleden",
        "Wat al is uitgerekend en bewaard, verandert niet. Nieuwe berekeningen wel.",
      ),
    );
  return found;
}

/** How it joins what stands before and after it. */
function overAansluiting({ waarden }: Parameter, nieuw: Waarde): Waarschuwing[] {
  const found: Waarschuwing[] = [];
  const before = waarden.findLast(({ vanaf }) => vanaf < nieuw.vanaf);
  const next = waarden.find(({ vanaf }) => vanaf > nieuw.vanaf);
  const same = waarden.find(({ vanaf }) => vanaf === nieuw.vanaf);
  if (same)
    found.push(
      warning(
        "bestaat al",
        `Vanaf ${dutchDate(nieuw.vanaf)} is er al een waarde. Deze komt daarvoor in de plaats.`,
      ),
    );
  if (before?.tot && before.tot < addDays(nieuw.vanaf, -1))
    found.push(
      warning(
        "gat",
        `De waarde ervoor geldt tot en met ${dutchDate(before.tot)}. Daarna is er een tijd geen waarde.`,
      ),
    );
  if (before?.tot && before.tot >= nieuw.vanaf)
    found.push(warning("overlap", `De waarde ervoor zou gelden tot en met ${dutchDate(before.tot)}.`));
  if (next && nieuw.tot && nieuw.tot >= next.vanaf)
    found.push(warning("overlap", `Vanaf ${dutchDate(next.vanaf)} geldt al de volgende waarde.`));
  if (next && nieuw.tot && nieuw.tot < addDays(next.vanaf, -1))
    found.push(warning("gat", `De volgende waarde begint pas op ${dutchDate(next.vanaf)}.`));
  if (!next && nieuw.tot === null && before?.tot)
    found.push(
      warning(
        "geen laatste dag",
        "De waarde ervoor had een laatste dag, deze niet. Hij geldt dan tot er een nieuwe is.",
      ),
    );
  return found;
}

/** In percent of the old value, to two decimals; null where there is nothing to compare with. */
function verschil(oud: number | undefined, nieuw: number | null): number | null {
  if (oud === undefined || oud === 0 || nieuw === null) return null;
  return Math.round(((nieuw - oud) / Math.abs(oud)) * 10_000) / 100;
}

/** The value on a day; null where there is none. */
export function waardeOp(parameter: Parameter, dag: IsoDate | null): Geldig | null {
  if (dag === null) return null;
  try {
    return geldigOp(parameter, dag);
  } catch (error) {
    if (error instanceof GeenWaarde) return null;
    throw error;
  }
}

const laatsteDag = ({ waarden }: Parameter): IsoDate | null => {
  const last = waarden.at(-1);
  return last ? (last.tot ?? last.vanaf) : null;
};
