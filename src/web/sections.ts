import type { Rol } from "../modules/toegang/matrix.ts";
import { isCurrent } from "./navigation.ts";
import { pages } from "./pages.ts";
import { text } from "./web.text.ts";

type Section = {
  readonly path: string;
  readonly label: string;
  /** Who finds something there. */
  readonly rollen: readonly Rol[];
  readonly also?: readonly string[];
};

const STEERING = [
  "klantmanager",
  "jobhunter",
  "accountmanager",
  "unitleider",
  "manager",
  "beleidsadviseur",
] as const;
const ACCOUNTABLE = ["manager", "beleidsadviseur"] as const;

/** The pages of steering, in the order of the questions: how are we doing, against what, by which count, at what cost. */
const SECTIONS: readonly Section[] = [
  { path: "/sturing", label: text.sections.region, rollen: STEERING },
  {
    path: "/doelen",
    label: text.sections.targets,
    rollen: ACCOUNTABLE,
    also: ["/programmas", "/besluitkalender", "/raad"],
  },
  { path: "/indicatoren", label: text.sections.indicators, rollen: ACCOUNTABLE },
  { path: "/financien", label: text.sections.money, rollen: ACCOUNTABLE },
  { path: "/units/cijfers", label: text.sections.units, rollen: ACCOUNTABLE },
  { path: "/toekomstplan", label: text.sections.plan, rollen: ["unitleider", ...ACCOUNTABLE] },
  { path: "/toekomstplan/afwegen", label: text.sections.weighing, rollen: ACCOUNTABLE },
  {
    path: "/sturing/kwartaalrapport",
    label: text.sections.reports,
    rollen: ACCOUNTABLE,
    also: ["/sturing/export"],
  },
  { path: "/kerncijfers", label: text.sections.keyFigures, rollen: ACCOUNTABLE, also: ["/definities"] },
  { path: "/statistiek", label: text.sections.statistics, rollen: ["manager"] },
];

/** Of the pages around an address those that the user can use; none where the address belongs to no such group. */
export function sectionsFor(rollen: readonly Rol[], pathname: string) {
  const existing = new Set(pages.map(({ path }) => path));
  const mine = SECTIONS.filter(
    (section) => existing.has(section.path) && section.rollen.some((rol) => rollen.includes(rol)),
  );
  const here = mine.filter((section) => isCurrent(section, pathname));
  // below /sturing and /units stand pages of others too: the longest address that fits is where we are
  const current = here.toSorted((a, b) => b.path.length - a.path.length)[0];
  if (!current) return [];
  return mine.map((section) => ({
    href: section.path,
    label: section.label,
    current: section === current,
  }));
}
