import { type Fields, isFields } from "../uitwisseling/check-rij.ts";
import type { Json } from "../uitwisseling/parse-json.ts";
import { matchdeel } from "./aanbod.ts";
import { MAX_RESULTATEN } from "./grenzen.ts";
import { type Bron, PROFIELNUMMER } from "./partij.ts";
import { snoei } from "./snoei.ts";
import { PROFIEL, type VumSoort } from "./vraagvelden.ts";

const GEDULD_MS = 10_000; // a source must answer within this (koppelvlakbeschrijving VUM)
const GROOTST = 5_000_000;
/** Questions on their way at the same time: each holds a connection to the database. */
const TEGELIJK = 3;
const NUMMER = new RegExp(PROFIELNUMMER);

export type Antwoordstand = "ok" | "te laat" | "fout" | "limiet" | "bezet";
export type Treffer = { readonly nummer: string; readonly profiel: Fields };
export type Bronantwoord = {
  readonly bron: Bron;
  readonly stand: Antwoordstand;
  readonly treffers: readonly Treffer[];
  readonly isMeer: boolean;
};

let onderweg = 0;

/** Asks every source at the same time. One that is slow, broken or answers nonsense leaves the others as they are. */
export const vraagBronnen = (
  bronnen: readonly Bron[],
  soort: VumSoort,
  vraagObject: Fields,
  eigenOin: string,
): Promise<Bronantwoord[]> =>
  alsErPlaatsIs(
    () => Promise.all(bronnen.map((bron) => vraagBron(bron, soort, vraagObject, eigenOin))),
    bronnen.map((bron) => ({ bron, stand: "bezet", treffers: [], isMeer: false })),
  );

async function vraagBron(
  bron: Bron,
  soort: VumSoort,
  vraagObject: Fields,
  eigenOin: string,
): Promise<Bronantwoord> {
  const { stand, body } = await haal(bron, eigenOin, `/${COLLECTIE[soort]}/matches`, { vraagObject });
  const matches = isFields(body) && Array.isArray(body["matches"]) ? (body["matches"] as Json[]) : undefined;
  if (stand !== "ok" || !matches)
    return { bron, stand: stand === "ok" ? "fout" : stand, treffers: [], isMeer: false };
  const treffers = matches.slice(0, MAX_RESULTATEN).flatMap((match) => trefferVan(soort, match) ?? []);
  return {
    bron,
    stand,
    treffers,
    isMeer: isFields(body) && body["maximumAantalResultatenBereikt"] === true,
  };
}

/** Opens one profile at its source. */
export async function openBijBron(
  bron: Bron,
  soort: VumSoort,
  nummer: string,
  eigenOin: string,
): Promise<{ stand: Antwoordstand; profiel: Fields }> {
  const { stand, body } = await alsErPlaatsIs<Opgehaald>(
    () => haal(bron, eigenOin, `/${COLLECTIE[soort]}/${encodeURIComponent(nummer)}`),
    { stand: "bezet" },
  );
  const inside = isFields(body) ? (body[soort] ?? body) : undefined; // VUM itself puts the profile in a field
  if (stand !== "ok" || !isFields(inside)) return { stand: stand === "ok" ? "fout" : stand, profiel: {} };
  return { stand, profiel: snoei(soort, inside) };
}

const COLLECTIE: Readonly<Record<VumSoort, string>> = {
  werkzoekende: "werkzoekendeProfielen",
  vacature: "vacatures",
};

/** A source names its own number, VUM in between a number of VUM. */
function trefferVan(soort: VumSoort, match: Json): Treffer | undefined {
  if (!isFields(match)) return undefined;
  const nummer = match["vumID"] ?? match[PROFIEL[soort].nummer];
  if (typeof nummer !== "string" || !NUMMER.test(nummer)) return undefined;
  return { nummer, profiel: matchdeel(soort, snoei(soort, match)) };
}

/** A question counts once, however many sources it goes to. */
async function alsErPlaatsIs<T>(vraag: () => Promise<T>, bezet: T): Promise<T> {
  if (onderweg >= TEGELIJK) return bezet;
  onderweg += 1;
  try {
    return await vraag();
  } finally {
    onderweg -= 1;
  }
}

type Opgehaald = { readonly stand: Antwoordstand; readonly body?: Json };

async function haal(
  { adres, oin }: Bron,
  eigenOin: string,
  path: string,
  vraag?: Fields,
): Promise<Opgehaald> {
  try {
    const response = await fetch(`${adres.replace(/\/+$/, "")}${path}`, {
      method: vraag ? "POST" : "GET",
      headers: headersVoor(oin, eigenOin),
      ...(vraag && { body: JSON.stringify(vraag) }),
      redirect: "error",
      signal: AbortSignal.timeout(GEDULD_MS),
    });
    if (response.status === 429) return { stand: "limiet" };
    if (response.status !== 200) return { stand: "fout" };
    return { stand: "ok", body: JSON.parse(await tekstVan(response)) as Json };
  } catch (error) {
    return { stand: error instanceof Error && error.name === "TimeoutError" ? "te laat" : "fout" };
  }
}

/** @throws RangeError where there is more than an answer can hold */
async function tekstVan({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let found = "";
  for await (const chunk of body ?? []) {
    found += decoder.decode(chunk, { stream: true });
    if (found.length > GROOTST) throw new RangeError("too much");
  }
  return found;
}

const headersVoor = (naar: string, van: string) => ({
  "Content-Type": "application/json",
  "X-VUM-berichtVersie": "3.0.0",
  "API-Version": "3.0.0",
  "X-VUM-fromParty": van,
  "X-VUM-toParty": naar,
  "X-VUM-viaParty": van,
  "X-VUM-SUWIparty": "true",
});
