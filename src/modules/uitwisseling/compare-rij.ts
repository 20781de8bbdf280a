import { isDeepStrictEqual } from "node:util";
import type { IsoDate } from "#core/dates";
import { type Melding, notice } from "./check-rij.ts";
import type { Json } from "./parse-json.ts";
import { canonical, differences, type Verschil } from "./profiel.ts";
import type { Feiten, Kolommen, Vertaling } from "./vertaling.ts";

/** The tables that imports write; which of them a kind may is decided in the database. */
export type Importtabel =
  | "inwoners"
  | "inwoner_bsn"
  | "contactgegevens"
  | "situaties"
  | "begeleidingen"
  | "mogelijkheden"
  | "indicaties"
  | "werkgevers"
  | "plekken"
  | "plaatsingen"
  | "loonwaarden"
  | "instrumenten"
  | "instrumentbudgetten"
  | "gemeentejaren"
  | "postcodegebieden"
  | "beroepen"
  | "wswgeboortejaren"
  | "vum_profielen";

/** A row of a table that an import writes. `voor` null: it is new; `na` null: it goes away. */
export type Schrijf = {
  readonly tabel: Importtabel;
  readonly sleutel: Readonly<Record<string, string | number>>;
  readonly voor: Kolommen | null;
  readonly na: Kolommen | null;
};

/** What the source's row is now in our tables, as whole rows. */
export type Stand = {
  readonly rij: Kolommen | undefined;
  readonly feiten: ReadonlyMap<string, Kolommen>;
  readonly profiel: Kolommen | undefined;
};

/** What we wrote of the profile the last time, to tell what a person changed since. */
type Overgenomen = { readonly kolommen: Kolommen; readonly feiten: Feiten };

export type Vergelijking = {
  readonly uitkomst: "nieuw" | "gewijzigd" | "gelijk";
  readonly velden: readonly Verschil[];
  readonly schrijven: readonly Schrijf[];
  readonly meldingen: readonly Melding[];
};

export const BRON = "VUM";

/** Has the source something else to say than the last time? Else nothing at all is written. */
export const isSame = (profiel: Json, vertaling: Vertaling, { rij, profiel: stored }: Stand): boolean =>
  rij !== undefined &&
  stored !== undefined &&
  canonical(stored.profiel as Json) === canonical(profiel) &&
  isDeepStrictEqual(stored.overgenomen, overgenomenVan(vertaling));

export const overgenomenVan = ({ kolommen, feiten }: Vertaling): Overgenomen =>
  JSON.parse(JSON.stringify({ kolommen, feiten })) as Overgenomen; // as the database gives it back

export const profielVerschillen = (profiel: Json, { profiel: stored }: Stand): Verschil[] =>
  differences(stored?.profiel as Json | undefined, profiel);

/** The columns after an import: what the source changed, except where a person changed it after the last import. */
export function mergeKolommen(
  current: Kolommen,
  wanted: Kolommen,
  earlier: Kolommen | undefined,
): { kolommen: Kolommen; meldingen: Melding[] } {
  const kolommen: Record<string, unknown> = { ...current };
  const meldingen: Melding[] = [];
  for (const [kolom, value] of Object.entries(wanted)) {
    if (earlier && isDeepStrictEqual(value, earlier[kolom])) continue; // the source says what it said
    const isOurs =
      earlier !== undefined && !isDeepStrictEqual(current[kolom] ?? null, earlier[kolom] ?? null);
    if (!isOurs) kolommen[kolom] = value;
    else if (!isDeepStrictEqual(current[kolom], value)) meldingen.push(kept(kolom));
  }
  return { kolommen, meldingen };
}

/** A fact as `mogelijkheden` and `kenmerken` hold it. */
export type Feit = { readonly waarde: unknown; readonly bron: string; readonly datum: IsoDate };

/** The facts to set, and those to take away (null). A fact that a person wrote or took away stays so. */
export function mergeFeiten(
  current: ReadonlyMap<string, Kolommen>,
  wanted: Feiten,
  earlier: Feiten | undefined,
  today: IsoDate,
): { feiten: Map<string, Feit | null>; meldingen: Melding[] } {
  const feiten = new Map<string, Feit | null>();
  const meldingen: Melding[] = [];
  const [now, before] = [new Map(Object.entries(wanted)), new Map(Object.entries(earlier ?? {}))];
  for (const onderwerp of new Set([...now.keys(), ...before.keys()])) {
    const [value, previous, fact] = [now.get(onderwerp), before.get(onderwerp), current.get(onderwerp)];
    if (isDeepStrictEqual(value, previous)) continue;
    const isOurs = fact !== undefined && !(fact.bron === BRON && isDeepStrictEqual(fact.waarde, previous));
    if (isOurs) {
      if (!isDeepStrictEqual(fact.waarde, value)) meldingen.push(kept(onderwerp));
    } else if (value !== undefined) feiten.set(onderwerp, { waarde: value, bron: BRON, datum: today });
    else if (fact !== undefined) feiten.set(onderwerp, null);
  }
  return { feiten, meldingen };
}

const kept = (veld: string) =>
  notice(veld, "Een medewerker heeft dit zelf ingevuld. De nieuwe waarde van VUM is niet overgenomen.");
