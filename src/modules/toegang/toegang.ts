import { type GeldendeMachtiging, machtigingGeeft } from "./machtiging.ts";
import { type Dataklasse, matrix, type Reikwijdte, type Rol, type Use } from "./matrix.ts";
import { scopeOf } from "./scopes.ts";

export type User = {
  readonly id: string;
  readonly naam: string;
  readonly functie: string;
  readonly rollen: readonly Rol[];
  readonly regioId: string;
  readonly gemeenten: readonly string[];
  readonly organisatieId: string;
  readonly unitId: string | null;
  readonly inwonerId: string | null;
  readonly werkgeverId: string | null;
  /** Of who helps an inwoner: what he may today. Without one he may nothing of a dossier. */
  readonly machtiging?: GeldendeMachtiging | null;
  /** Of a program: what its token may. A person has none, and may all that his roles may. */
  readonly scopes?: readonly string[] | null;
};

/** What a permission is about: an inwoner and the relation with him, or nobody in particular. */
export type Subject = {
  /** What the line in the logs is about, such as `inwoner/…`. */
  readonly object: string;
  /** Whose file it is, where it is about one inwoner. */
  readonly inwonerId?: string;
  /** The gemeente that is responsible; without one the subject is the region. */
  readonly gemeente?: string;
  /** How this user stands to the inwoner or the company: in the caseload, in the unit, after his yes, his own. */
  readonly relaties?: readonly Reikwijdte[];
  /** Whose data a change of something else touches as well: for the log. */
  readonly geraakt?: readonly string[];
  /** A class that the user must be able to change for the whole region besides: what stands in a file that he reads in. */
  readonly eist?: Dataklasse;
};

/** May the token of a program use a class at all? */
export const isWithinToken = ({ scopes }: Pick<User, "scopes">, use: Use, dataklasse: Dataklasse): boolean =>
  !scopes || scopes.includes(scopeOf(use, dataklasse));

/** The scopes that all roles of a user together give. */
export const scopesOf = (
  user: Pick<User, "rollen" | "machtiging" | "scopes">,
  use: Use,
  dataklasse: Dataklasse,
): readonly Reikwijdte[] =>
  matrix
    .filter(() => isWithinToken(user, use, dataklasse))
    .filter(([rol, klasse, allowed]) => user.rollen.includes(rol) && klasse === dataklasse && allowed === use)
    .filter(
      ([rol, , , reikwijdte]) =>
        rol !== "vertegenwoordiger" ||
        reikwijdte !== "eigen-dossier" ||
        machtigingGeeft(user.machtiging, use, dataklasse),
    )
    .map(([, , , reikwijdte]) => reikwijdte);

/** The permission: the server decides and the page hides with the same function. */
export const may = (user: User, use: Use, dataklasse: Dataklasse, subject: Subject): boolean =>
  (!subject.eist || scopesOf(user, "change", subject.eist).includes("regio")) &&
  scopesOf(user, use, dataklasse).some((scope) => {
    if (scope === "regio" || scope === "openbaar") return subject.gemeente === undefined;
    if (scope === "eigen-gemeenten")
      return subject.gemeente !== undefined && user.gemeenten.includes(subject.gemeente);
    return subject.relaties?.includes(scope) ?? false;
  });
