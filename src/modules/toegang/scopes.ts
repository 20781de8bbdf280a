import { type Dataklasse, matrix, type Rol, type Use } from "./matrix.ts";

/** How a token names a use of a data class: `plek.lezen`, `plek.wijzigen`. The database knows the same two words. */
export const scopeOf = (use: Use, dataklasse: Dataklasse): string =>
  `${dataklasse}.${use === "read" ? "lezen" : "wijzigen"}`;

/** Whose rights a program can borrow. Not of who gives rights or oversees, nor of who has them by a dossier or a unit. */
export const PROGRAMMAROLLEN = [
  "klantmanager",
  "gids",
  "jobcoach",
  "jobhunter",
  "accountmanager",
  "manager",
  "beleidsadviseur",
  "raadslid",
] as const satisfies readonly Rol[];
export type Programmarol = (typeof PROGRAMMAROLLEN)[number];

/** What a program can reach: it has no caseload, group or dossier of its own. */
const BEREIK: ReadonlySet<string> = new Set(["regio", "openbaar", "eigen-gemeenten"]);
/** Of one person at work. */
const PERSOONLIJK: ReadonlySet<string> = new Set(["dag"]);
/** Names of gemeenten, organisations and units, without which no answer can be read: with every scope. */
const BASIS = ["gemeente.lezen", "regio.lezen"];

/** Every scope that a program can get with this role. */
export function scopesVanRol(rol: Rol): readonly string[] {
  const found = matrix
    .filter(([van, klasse, , bereik]) => van === rol && BEREIK.has(bereik) && !PERSOONLIJK.has(klasse))
    .map(([, klasse, use]) => scopeOf(use, klasse));
  return [...new Set(found)].toSorted();
}

/** All scopes that there are. */
export const SCOPES: readonly string[] = [...new Set(PROGRAMMAROLLEN.flatMap(scopesVanRol))].toSorted();

/** With what belongs to it: who changes also reads, and everyone reads the names of the region. */
export function metLezen(scopes: readonly string[], rol: Rol): readonly string[] {
  const mag = new Set(scopesVanRol(rol));
  const erbij = scopes
    .map((scope) => scope.replace(/\.wijzigen$/, ".lezen"))
    .filter((scope) => mag.has(scope));
  return [...new Set([...scopes, ...erbij, ...BASIS])].toSorted();
}
