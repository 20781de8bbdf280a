import type { Context } from "../context.ts";
import type { Dataklasse, Use } from "../toegang/matrix.ts";
import { scopesOf, type Subject, type User } from "../toegang/toegang.ts";
import { IMPORTSOORTEN, type ImportSoort, isTabelSoort } from "./soort-import.ts";
import { tabelsoorten } from "./soorten/tabelsoorten.ts";

type Wie = Pick<User, "rollen" | "machtiging" | "scopes">;

/** The kinds of files that a user may read in: those with what he may set by hand, and with who imports for the region the others. */
export function importsoortenVan(user: Wie, use: Use): readonly ImportSoort[] {
  const scopes = scopesOf(user, use, "import");
  const isVoorRegio = scopes.includes("regio");
  if (!isVoorRegio && !scopes.includes("eigen-soorten")) return [];
  return IMPORTSOORTEN.filter((soort) => {
    const klasse = klasseVan(soort);
    return klasse === null ? isVoorRegio : maySetByHand(user, klasse);
  });
}

/** About a file of a kind; without one, about whatever the user may. */
export function soortSubject(user: Wie, object: string, soort?: ImportSoort): Subject {
  const klasse = soort === undefined ? null : klasseVan(soort);
  const isEigen = soort === undefined || (klasse !== null && maySetByHand(user, klasse));
  return { object, relaties: isEigen ? ["eigen-soorten"] : [], ...(klasse !== null && { eist: klasse }) };
}

/** About an import that there is. */
export async function importSubject({ db, user }: Context, id: string): Promise<Subject> {
  const found = await db
    .selectFrom("importen")
    .select("soort")
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  const object = `import/${id}`;
  return found ? soortSubject(user, object, found.soort as ImportSoort) : { object };
}

const klasseVan = (soort: ImportSoort): Dataklasse | null =>
  isTabelSoort(soort) ? tabelsoorten[soort].klasse : null;

const maySetByHand = (user: Wie, klasse: Dataklasse): boolean =>
  scopesOf(user, "change", klasse).includes("regio");
