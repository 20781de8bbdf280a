import type { Rol } from "../modules/toegang/matrix.ts";
import type { IconName } from "./nlds/index.ts";
import { pages } from "./pages.ts";
import { text } from "./web.text.ts";

export type NavigationWord = {
  readonly path: string;
  readonly label: string;
  readonly icon: IconName;
  /** Pages below other addresses that belong to this word. */
  readonly also?: readonly string[];
};

const WORDS = {
  myDay: { path: "/mijn-dag", label: text.nav.myDay, icon: "day" },
  caseload: {
    path: "/caseload",
    label: text.nav.caseload,
    icon: "people",
    also: [
      "/inwoners",
      "/berichten",
      "/plaatsingen",
      "/bezoeken",
      "/overstappen",
      "/voorstellen",
      "/aanmeldingen",
      "/terugbellen",
      "/correcties",
      "/alarmen",
      "/overdrachten",
    ],
  },
  places: { path: "/plekken", label: text.nav.places, icon: "briefcase", also: ["/regionale-matching"] },
  units: {
    path: "/units",
    label: text.nav.units,
    icon: "company",
    also: ["/opdrachten", "/detacheringsgroepen", "/werksoorten", "/werkafspraken"],
  },
  matching: { path: "/regionale-matching", label: text.nav.matching, icon: "switch" },
  employers: {
    path: "/werkgevers",
    label: text.nav.employers,
    icon: "company",
    also: [
      "/mijn-werkgevers",
      "/netwerk",
      "/campagnes",
      "/van-werkgevers",
      "/functiecreatie",
      "/plekmeldingen",
      "/afspraken-werkgevers",
      "/werkgeversdiensten",
      "/banenmarkten",
      "/sroi",
    ],
  },
  instruments: {
    path: "/instrumenten",
    label: text.nav.instruments,
    icon: "route",
    also: ["/inzetten", "/doelgroepen"],
  },
  guidance: { path: "/begeleiding", label: text.nav.guidance, icon: "checklist" },
  employees: { path: "/mijn-medewerkers", label: text.nav.employees, icon: "people" },
  agreements: { path: "/werkafspraken", label: text.nav.agreements, icon: "document", also: ["/sroi"] },
  myCompany: { path: "/mijn-bedrijf", label: text.nav.myCompany, icon: "company" },
  candidates: { path: "/mijn-kandidaten", label: text.nav.candidates, icon: "person" },
  arrangements: { path: "/mijn-regelingen", label: text.nav.arrangements, icon: "euro" },
  groups: { path: "/trajecten", label: text.nav.groups, icon: "people", also: ["/groepen", "/deelnames"] },
  forms: { path: "/vragenlijsten", label: text.nav.forms, icon: "document" },
  proposals: { path: "/voorstellen", label: text.nav.proposals, icon: "checklist" },
  steering: {
    path: "/sturing",
    label: text.nav.steering,
    icon: "chart",
    also: [
      "/dossierarchief",
      "/kerncijfers",
      "/definities",
      "/indicatoren",
      "/doelen",
      "/programmas",
      "/besluitkalender",
      "/raad",
      "/financien",
      "/units/cijfers",
      "/statistiek",
      "/toekomstplan",
    ],
  },
  weighing: { path: "/toekomstplan/afwegen", label: text.nav.weighing, icon: "scale" },
  council: { path: "/raad", label: text.nav.council, icon: "people" },
  keyFigures: { path: "/kerncijfers", label: text.nav.keyFigures, icon: "trend" },
  definitions: { path: "/definities", label: text.nav.definitions, icon: "document" },
  learning: {
    path: "/leren",
    label: text.nav.learning,
    icon: "stairs",
    also: ["/leerbedrijven", "/leertaken"],
  },
  subsidies: { path: "/subsidies", label: text.nav.subsidies, icon: "checklist" },
  amounts: { path: "/bedragen", label: text.nav.amounts, icon: "euro" },
  imports: { path: "/importeren", label: text.nav.imports, icon: "upload" },
  users: { path: "/gebruikers", label: text.nav.users, icon: "person" },
  log: { path: "/logboek", label: text.nav.log, icon: "lock" },
} as const satisfies Readonly<Record<string, NavigationWord>>;

const {
  myDay,
  caseload,
  places,
  units,
  matching,
  employers,
  guidance,
  employees,
  agreements,
  myCompany,
  candidates,
  arrangements,
  groups,
  instruments,
  proposals,
  forms,
  steering,
  weighing,
  council,
  keyFigures,
  definitions,
  subsidies,
  learning,
  amounts,
  imports,
  users,
  log,
} = WORDS;
const guiding = [myDay, caseload, places, employers, instruments, steering];

/** Whose pages the service makes itself, below `/mijn`: the app has nothing for them. */
export const readsPortal = (rollen: readonly Rol[]): boolean =>
  rollen.some((rol) => rol === "inwoner" || rol === "vertegenwoordiger");

/** At most six words; the first one is where everyone starts: his day, and an employer his company. */
const BY_ROLE: Readonly<Partial<Record<Rol, readonly NavigationWord[]>>> = {
  klantmanager: guiding,
  gids: guiding,
  jobcoach: [myDay, guidance, caseload, employers, instruments, places],
  jobhunter: guiding,
  accountmanager: [myDay, employers, places, proposals, instruments, steering],
  unitleider: [myDay, units, places, learning, groups, steering],
  werkgever: [myCompany, candidates, arrangements, employees, agreements, learning],
  manager: [myDay, matching, steering, subsidies, amounts, instruments],
  beleidsadviseur: [myDay, steering, matching, instruments],
  raadslid: [myDay, council, keyFigures, weighing, definitions],
  beheerder: [myDay, imports, users, amounts, instruments, forms],
  fg: [myDay, log, matching],
};

/** Only words whose page exists. */
export function navigationFor(rollen: readonly Rol[]): readonly NavigationWord[] {
  const existing = new Set(pages.map(({ path }) => path));
  const wanted = new Set(rollen.flatMap((rol) => BY_ROLE[rol] ?? []));
  return [...wanted].filter(({ path }) => existing.has(path)).slice(0, 6);
}

export const isCurrent = (
  { path, also = [] }: Pick<NavigationWord, "path" | "also">,
  pathname: string,
): boolean => [path, ...also].some((start) => pathname === start || pathname.startsWith(`${start}/`));

/** Someone whose lists can be kept to one gemeente. */
export const hasListsByGemeente = (words: readonly NavigationWord[]): boolean =>
  [caseload, employers, places].some(({ path }) => words.some((word) => word.path === path));
