import type { Feitrij, Inwonerprofiel, Punt, Regeling } from "#matching/profiel";
import { feitenUit } from "#matching/profiel";
import type { Context } from "../context.ts";
import { postcodes } from "../plekken/postcodes.ts";
import { zonderBezet } from "./bezette-tijden.ts";
import { bezetteUren } from "./bezette-uren.ts";

const MIDDEN: ReadonlyMap<string, Punt> = new Map(postcodes.map(({ pc4, lat, lon }) => [pc4, { lat, lon }]));

/** The middle of the area of the first four digits: no finer than travel time needs. */
export const puntOf = (postcode: string | null): Punt | undefined =>
  postcode === null ? undefined : MIDDEN.get(postcode.slice(0, 4));

/**
 * Which schemes an indicatie opens. Beschut werk comes with loonkostensubsidie.
 * @source Participatiewet art. 10b lid 9 and art. 10c (BWBR0015703); Wfsv art. 38b
 */
const REGELINGEN: Readonly<Record<string, readonly Regeling[]>> = {
  "beschut werk": ["beschut werk", "loonkostensubsidie"],
  banenafspraak: ["banenafspraak"],
  "doelgroep LKS": ["loonkostensubsidie"],
};

/** The schemes that the indicaties in force open together, each once and in a fixed order. */
export const regelingenBij = (indicaties: readonly string[]): Regeling[] =>
  [...new Set(indicaties.flatMap((soort) => REGELINGEN[soort] ?? []))].toSorted();

/**
 * What the engine may know of each inwoner: the facts of the catalogue, the middle of the postcode area, and the
 * schemes that the indicaties of today allow. On dagdelen at which someone is taken he cannot work. Nothing else leaves the
 * database here.
 */
export async function inwonerprofielen(
  context: Context,
  inwonerIds: readonly string[],
  /** May the user read the indicaties of these inwoners? If not, they are not known. */
  seesSituatie: boolean,
): Promise<Inwonerprofiel[]> {
  if (inwonerIds.length === 0) return [];
  const { db, user } = context;
  const postcodeRows = await db
    .selectFrom("inwoners")
    .select(["id", "postcode"])
    .where("regioId", "=", user.regioId)
    .where("id", "in", inwonerIds)
    .orderBy("id")
    .execute();
  const facts = await factsOf(context, inwonerIds);
  const bezet = await bezetteUren(context, inwonerIds);
  const schemes = seesSituatie ? await schemesOf(context, inwonerIds) : undefined;
  return postcodeRows.map(({ id, postcode }) => {
    const punt = puntOf(postcode);
    return {
      id,
      feiten: zonderBezet(feitenUit(facts.get(id) ?? [], "inwoner"), bezet.get(id) ?? []),
      ...(punt && { punt }),
      ...(schemes && { regelingen: schemes.get(id) ?? [] }),
    };
  });
}

async function factsOf({ db, user }: Context, inwonerIds: readonly string[]) {
  const rows = await db
    .selectFrom("mogelijkheden")
    .select(["inwonerId", "onderwerp", "waarde", "bron", "datum"])
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "in", inwonerIds)
    .orderBy("onderwerp")
    .execute();
  return grouped<Feitrij>(rows.map(({ inwonerId, ...fact }) => [inwonerId, fact]));
}

async function schemesOf({ db, user, today }: Context, inwonerIds: readonly string[]) {
  const rows = await db
    .selectFrom("indicaties")
    .select(["inwonerId", "soort"])
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "in", inwonerIds)
    .where("vanaf", "<=", today())
    .where((eb) => eb.or([eb("tot", "is", null), eb("tot", ">=", today())]))
    .orderBy("soort")
    .execute();
  const found = grouped(rows.map(({ inwonerId, soort }) => [inwonerId, soort]));
  return new Map([...found].map(([id, soorten]) => [id, regelingenBij(soorten)]));
}

function grouped<T>(pairs: readonly (readonly [string, T])[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
