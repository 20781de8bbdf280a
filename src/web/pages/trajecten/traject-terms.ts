import type { TrajectInFull, Trajectinhoud } from "../../../modules/trajecten/traject.ts";
import { OPTIES, type Vaardigheidsoort } from "../../../modules/trajecten/vaardigheden.ts";
import type { Wrong } from "../../checks.ts";
import { numberFrom } from "../../format.ts";
import type { ComboboxOption } from "../../nlds/index.ts";
import { text } from "../TrajectFormPage.text.ts";
import type { NieuwTraject } from "./trajecten.queries.ts";
import { missesFase, type Week } from "./week.ts";

type Vaardigheden = Trajectinhoud["fasen"][number]["vaardigheden"];

/** A phase as it is typed: its skills are lines of text. */
export type Faseterms = {
  readonly naam: string;
  readonly weken: string;
  readonly aanname: boolean;
  readonly werknemer: string;
  readonly vak: string;
};
/** What a version holds, as it is typed. */
export type Inhoudterms = {
  readonly fases: readonly Faseterms[];
  readonly week: Week;
  readonly isVoorbeeld: boolean;
};
export type TrajectTerms = Inhoudterms & {
  readonly naam: string;
  readonly doelgroepen: readonly string[];
  readonly fasen: readonly string[];
  readonly doeltype: string;
  readonly vorm: string;
  readonly leidend: string;
  readonly gemeenten: readonly string[];
  readonly instrument: ComboboxOption | null;
  readonly bron: string;
};
export type VersieTerms = Inhoudterms & { readonly waarom: string };

export const emptyFase: Faseterms = { naam: "", weken: "", aanname: false, werknemer: "", vak: "" };
const MOST_SKILLS = 12;
const MOST_WEEKS = 104;

export const newTrajectTerms = (): TrajectTerms => ({
  naam: "",
  doelgroepen: [],
  fasen: [],
  doeltype: "",
  vorm: "",
  leidend: "",
  gemeenten: [],
  instrument: null,
  bron: "",
  fases: [emptyFase],
  week: [],
  isVoorbeeld: false,
});

export const versieTerms = ({ inhoud }: TrajectInFull): VersieTerms => ({
  fases: inhoud.fasen.map(({ naam, weken, aanname, vaardigheden }) => ({
    naam,
    weken: weken === null ? "" : String(weken),
    aanname,
    werknemer: linesOf(vaardigheden, "werknemersvaardigheid"),
    vak: linesOf(vaardigheden, "vakvaardigheid"),
  })),
  week: inhoud.week,
  isVoorbeeld: inhoud.isVoorbeeld,
  waarom: "",
});

const linesOf = (vaardigheden: Vaardigheden, soort: Vaardigheidsoort) =>
  vaardigheden
    .filter((een) => een.soort === soort)
    .map(({ naam }) => naam)
    .join("\n");

/** `before`: what is observed in groups that run, so that a skill keeps its code. */
export function inhoudOf(
  { fases, week, isVoorbeeld }: Inhoudterms,
  before: Trajectinhoud | null,
): Trajectinhoud {
  const known = before?.fasen.flatMap(({ vaardigheden }) => vaardigheden) ?? [];
  return {
    fasen: fases.map(({ naam, weken, aanname, werknemer, vak }) => ({
      naam: naam.trim(),
      weken: weken.trim() ? numberFrom(weken) : null,
      aanname,
      vaardigheden: [
        ...skillsFrom(werknemer, "werknemersvaardigheid", known),
        ...skillsFrom(vak, "vakvaardigheid", known),
      ],
    })),
    week: [...week],
    isVoorbeeld,
  };
}

export const trajectBody = (terms: TrajectTerms): NieuwTraject =>
  ({
    naam: terms.naam.trim(),
    instrumentId: terms.instrument?.id ?? null,
    doelgroepen: terms.doelgroepen,
    fasen: terms.fasen,
    doeltype: terms.doeltype,
    vorm: terms.vorm,
    leidend: terms.leidend,
    gemeenten: terms.gemeenten,
    bron: terms.bron.trim(),
    inhoud: inhoudOf(terms, null),
  }) as NieuwTraject;

/** The same as a competentie of matching gets its code: what someone does alone can be proposed there. */
export function skillsFrom(lines: string, soort: Vaardigheidsoort, known: Vaardigheden): Vaardigheden {
  return namesIn(lines).map((naam) => {
    const is = (een: { readonly naam: string }) => een.naam.toLowerCase() === naam.toLowerCase();
    const code =
      known.find(is)?.code ??
      OPTIES.competenties.find(({ label }) => is({ naam: label }))?.code ??
      codeOf(naam);
    return { code, naam, soort };
  });
}

const namesIn = (lines: string): string[] =>
  lines
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

const codeOf = (naam: string) =>
  naam
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "_")
    .replaceAll(/^_+|_+$/g, "")
    .slice(0, 40) || "vaardigheid";

export const faseId = (at: number, field: keyof Faseterms) => `fase-${at}-${field}`;

export function wrongInInhoud({ fases, week }: Inhoudterms): Wrong {
  const perFase = fases.flatMap((fase, at) =>
    Object.entries(wrongInFase(fase)).map(([field, said]) => [faseId(at, field as keyof Faseterms), said]),
  );
  return {
    ...Object.fromEntries(perFase),
    ...(week.length === 0
      ? { week: text.need.week }
      : missesFase(week, fases) && { week: text.need.weekFase }),
  };
}

function wrongInFase({ naam, weken, werknemer, vak }: Faseterms) {
  const aantal = weken.trim() ? numberFrom(weken) : 1;
  const isWeeks = aantal !== null && Number.isInteger(aantal) && aantal >= 1 && aantal <= MOST_WEEKS;
  const names = [...namesIn(werknemer), ...namesIn(vak)].map(codeOf);
  return {
    ...(!naam.trim() && { naam: text.need.fasenaam }),
    ...(!isWeeks && { weken: text.need.weken }),
    ...(names.length === 0 && { werknemer: text.need.vaardigheden }),
    ...(names.length > MOST_SKILLS && { werknemer: text.need.teveel }),
    ...(new Set(names).size < names.length && { werknemer: text.need.dubbel }),
  };
}

export const wrongInTraject = (terms: TrajectTerms): Wrong => ({
  ...(!terms.naam.trim() && { naam: text.need.naam }),
  ...(terms.doelgroepen.length === 0 && { doelgroepen: text.need.doelgroepen }),
  ...(terms.fasen.length === 0 && { fasen: text.need.fasen }),
  ...(!terms.doeltype && { doeltype: text.need.doeltype }),
  ...(!terms.vorm && { vorm: text.need.vorm }),
  ...(!terms.leidend && { leidend: text.need.leidend }),
  ...(!terms.bron.trim() && { bron: text.need.bron }),
  ...wrongInInhoud(terms),
});

export const wrongInVersie = (terms: VersieTerms): Wrong => ({
  ...wrongInInhoud(terms),
  ...(!terms.waarom.trim() && { waarom: text.need.waarom }),
});
