import {
  type Dataklasse,
  matrix,
  type Reikwijdte,
  type Rol,
  type Use,
} from "../../src/modules/toegang/matrix.ts";
import { amina, bram, idOf, lotte, mehmet, yonas } from "../support/world.ts";

/** Someone in a relation with the users of Amersfoort, or nobody at all. */
export type Target = "amina" | "bram" | "yonas" | "mehmet" | "lotte" | "niemand";
export const TARGETS = ["amina", "bram", "yonas", "mehmet", "lotte", "niemand"] as const;
export const PERSONS = ["amina", "bram", "yonas", "mehmet", "lotte"] as const;
export type Person = (typeof PERSONS)[number];
export const idOfTarget: Readonly<Record<Target, string>> = {
  amina,
  bram,
  yonas,
  mehmet,
  lotte,
  niemand: idOf("niemand"),
};

/** How a user of Amersfoort with a role stands to someone, as the test region was made. */
export function relationsOf(rol: Rol, target: Target): ReadonlySet<Reikwijdte> {
  const relations = new Set<Reikwijdte>();
  if (target === "niemand") return relations;
  if (target !== "lotte") relations.add("eigen-gemeenten");
  if (target === "amina" && ["klantmanager", "jobcoach", "jobhunter", "gids"].includes(rol))
    relations.add("eigen-caseload");
  if (target === "amina" && ["inwoner", "vertegenwoordiger"].includes(rol)) relations.add("eigen-dossier");
  if (target === "yonas" && rol === "unitleider") relations.add("eigen-unit").add("eigen-groep");
  if (target === "mehmet" && ["accountmanager", "werkgever"].includes(rol)) relations.add("na-akkoord");
  return relations;
}

/** What the matrix says about someone: by his relation with the user. */
export const mayUse = (rol: Rol, use: Use, klasse: Dataklasse, target: Target): boolean =>
  scopesIn(rol, use, klasse).some((scope) => relationsOf(rol, target).has(scope));

/** What the matrix says about what belongs to nobody. */
export const mayUseRegion = (rol: Rol, use: Use, klasse: Dataklasse): boolean =>
  scopesIn(rol, use, klasse).some((scope) => scope === "regio" || scope === "openbaar");

/** The same about what is of a gemeente and about nobody in a file. The users of the tests work for Amersfoort. */
export const mayUseGemeente = (rol: Rol, use: Use, klasse: Dataklasse): boolean =>
  scopesIn(rol, use, klasse).includes("eigen-gemeenten");

/** Whether the matrix gives a role anything of a class: then a list opens, with only the rows within the scopes. */
export const mayList = (rol: Rol, use: Use, klasse: Dataklasse): boolean =>
  scopesIn(rol, use, klasse).length > 0;

/** The same about what the user wrote down himself. */
export const mayUseOwn = (rol: Rol, use: Use, klasse: Dataklasse, target: Target): boolean =>
  scopesIn(rol, use, klasse).includes("zelf-vastgelegd") && relationsOf(rol, target).has("eigen-caseload");

/** The same about what is of the company of the user. */
export const mayUseCompany = (rol: Rol, use: Use, klasse: Dataklasse): boolean =>
  scopesIn(rol, use, klasse).includes("eigen-werkgever");

const scopesIn = (rol: Rol, use: Use, klasse: Dataklasse): readonly Reikwijdte[] =>
  matrix
    .filter(([r, k, u]) => r === rol && k === klasse && u === use)
    .map(([, , , reikwijdte]) => reikwijdte);
