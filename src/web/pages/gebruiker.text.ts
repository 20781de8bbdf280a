import type { Gebruiker, Rechtenbesluit } from "../../modules/toegang/gebruiker.ts";
import type { Rol } from "../../modules/toegang/matrix.ts";
import type { StatusKind } from "../nlds/index.ts";

/** Words for roles and for how someone's access stands. */
export const words = {
  rollen: {
    inwoner: "Inwoner",
    vertegenwoordiger: "Vertegenwoordiger",
    werkgever: "Werkgever",
    klantmanager: "Klantmanager",
    gids: "Gids",
    jobcoach: "Jobcoach",
    jobhunter: "Jobhunter",
    accountmanager: "Accountmanager",
    unitleider: "Unitleider",
    manager: "Manager",
    beleidsadviseur: "Beleidsadviseur",
    raadslid: "Raadslid",
    fg: "Functionaris gegevensbescherming",
    beheerder: "Beheerder",
  } satisfies Readonly<Record<Rol, string>>,
  mag: {
    klantmanager: "Dossiers van de eigen caseload, plaatsen en loonkostensubsidie.",
    gids: "Inwoners aanmelden en de weg wijzen.",
    jobcoach: "Dossiers van wie deze jobcoach begeleidt.",
    jobhunter: "Werk zoeken voor de eigen caseload; werkgevers en plekken.",
    accountmanager: "Werkgevers en plekken; inwoners pas na hun ja.",
    unitleider: "Wie er in de eigen unit werkt, en de plekken.",
    manager: "Plaatsingen en kosten van de eigen gemeenten.",
    beleidsadviseur: "Rapporten en cijfers, geen personen.",
    raadslid: "Alleen openbare cijfers.",
    fg: "Het logboek. Heeft geen andere rol.",
    beheerder: "Gebruikers en importeren. Heeft geen andere rol.",
  } satisfies Readonly<Partial<Record<Rol, string>>>,
  standen: {
    actief: "Heeft toegang",
    beoordelen: "Beoordeel de rechten",
    opgeschort: "Rechten opgeschort",
    afgelopen: "Toegang afgelopen",
    beëindigd: "Toegang beëindigd",
  } satisfies Readonly<Record<Gebruiker["stand"], string>>,
  besluiten: {
    toegekend: "Toegang gegeven",
    gewijzigd: "Rechten gewijzigd",
    beoordeeld: "Rechten beoordeeld: ze kloppen nog",
    ingetrokken: "Toegang beëindigd",
    hervat: "Opnieuw toegang gegeven",
  } satisfies Readonly<Record<Rechtenbesluit["soort"], string>>,
  whole: "de hele regio",
  scope: ({ gemeenten, unit }: Pick<Gebruiker, "gemeenten" | "unit">, all: number) => {
    const places = gemeenten.map(({ naam }) => naam);
    const where =
      places.length === 0 ? "" : places.length >= all && all > 1 ? "de hele regio" : listed(places);
    return [unit ? `unit ${unit.naam}` : "", where].filter(Boolean).join(", ");
  },
} as const;

export const LOOK: Readonly<Record<Gebruiker["stand"], StatusKind>> = {
  actief: "ok",
  beoordelen: "warning",
  opgeschort: "error",
  afgelopen: "open",
  beëindigd: "open",
};

const OPEN: ReadonlySet<string> = new Set(["actief", "beoordelen", "opgeschort"]);

/** Can this person sign in? */
export const hasAccess = ({ stand }: Pick<Gebruiker, "stand">): boolean => OPEN.has(stand);

export const roleNames = (rollen: readonly Rol[]): string =>
  rollen.map((rol) => words.rollen[rol]).join(", ");

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} en ${names.at(-1)}`;
