import type { Now } from "#core/context";
import { callOut, type Antwoord } from "../koppelvlakken/call-out.ts";
import { GEDULD } from "../koppelvlakken/koppeling.ts";
import type { Spoor } from "../koppelvlakken/spoor.ts";
import type { Storing, Uitkomst } from "../koppelvlakken/uitkomst.ts";
import { makeZekering, type Verloop, type Zekering } from "../koppelvlakken/zekering.ts";
import type { Fields } from "../uitwisseling/check-rij.ts";
import type { Json } from "../uitwisseling/parse-json.ts";
import type { Antwoordstand } from "./antwoordstand.ts";
import type { Bron } from "./partij.ts";

const GEDULD_MS = 10_000; // a source must answer within this (koppelvlakbeschrijving VUM)

/** Who asks, and as which organisation. */
export type Vrager = {
  readonly regioId: string;
  readonly eigenOin: string;
  readonly now: Now;
  /** Who tries whether a source answers again, waits for no pause. */
  readonly isProef?: boolean;
};
/** One profile, or with a question everybody that answers it. */
export type Bronvraag = { readonly path: string; readonly vraag?: Fields; readonly spoor: Spoor };
export type Opgehaald<Waarde> = { readonly stand: Antwoordstand; readonly waarde?: Waarde };

/** Of the sources of a region, since this process began. Another address begins anew. */
const zekeringen = new Map<string, { readonly adres: string; readonly zekering: Zekering }>();

/** How it went with a source since this process began; undefined where it was not asked yet. */
export function verloopVan(
  regioId: string,
  { oin, adres }: Pick<Bron, "oin" | "adres">,
): Verloop | undefined {
  const found = zekeringen.get(`${regioId}/${oin}`);
  return found?.adres === adres ? found.zekering.verloop() : undefined;
}

/** Asks one source, outside every transaction. One that failed a few times in a row is left alone for a minute. */
export async function vraagBij<Waarde>(
  bron: Bron,
  vrager: Vrager,
  { path, vraag, spoor }: Bronvraag,
  lees: (body: Json | undefined) => Waarde | undefined,
): Promise<Opgehaald<Waarde>> {
  const zekering = zekeringVan(bron, vrager);
  if (!vrager.isProef && !zekering.mag()) return { stand: "rust" };
  const gekregen = await callOut(`${bron.adres.replace(/\/+$/, "")}${path}`, {
    method: vraag ? "POST" : "GET",
    headers: headersVoor(bron.oin, vrager.eigenOin),
    ...(vraag && { body: JSON.stringify(vraag) }),
    geduldMs: GEDULD_MS,
    spoor,
  });
  const { storing, ...opgehaald } = gelezen(gekregen, vraag === undefined, lees);
  if (storing) zekering.faalt(storing);
  else zekering.slaagt();
  return opgehaald;
}

function zekeringVan({ oin, adres }: Bron, { regioId, now }: Vrager): Zekering {
  const key = `${regioId}/${oin}`;
  const found = zekeringen.get(key);
  if (found?.adres === adres) return found.zekering;
  const zekering = makeZekering(GEDULD, now);
  zekeringen.set(key, { adres, zekering });
  return zekering;
}

/** That there is no more, or not any more, is an answer: the source works. */
function gelezen<Waarde>(
  gekregen: Uitkomst<Antwoord>,
  isProfiel: boolean,
  lees: (body: Json | undefined) => Waarde | undefined,
): Opgehaald<Waarde> & { readonly storing?: Storing } {
  if (!gekregen.ok) {
    const { storing } = gekregen;
    return { stand: storing === "te laat" ? "te laat" : "fout", storing };
  }
  const { status, tekst } = gekregen.waarde;
  if (status === 429) return { stand: "limiet" };
  if (status === 400 && isProfiel) return { stand: "weg" }; // in the words of the contract
  if (status !== 200) return { stand: "fout", storing: status >= 500 ? "fout" : "geweigerd" };
  const waarde = lees(parsed(tekst));
  return waarde === undefined ? { stand: "fout", storing: "onleesbaar" } : { stand: "ok", waarde };
}

function parsed(tekst: string): Json | undefined {
  try {
    return JSON.parse(tekst) as Json;
  } catch {
    return undefined;
  }
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
