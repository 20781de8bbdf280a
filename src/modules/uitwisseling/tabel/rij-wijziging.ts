import { isDeepStrictEqual } from "node:util";
import { cents } from "#core/money";
import { euros } from "../../rekenhulp/bedragen-in-woorden.ts";
import type { Schrijf } from "../compare-rij.ts";
import type { Verschil } from "../profiel.ts";
import type { Kolommen } from "../vertaling.ts";

type Wens = {
  readonly tabel: Schrijf["tabel"];
  readonly sleutel: Schrijf["sleutel"];
  readonly voor: Kolommen | undefined;
  /** What a new row holds besides what the file says. */
  readonly nieuw: Kolommen;
  /** What the file says; undefined is nothing, and leaves what is there. */
  readonly wens: Kolommen;
  /** What an existing row holds besides, once something of it changes. */
  readonly bijWijziging?: Kolommen;
  /** How a column is called. A column without a name is not shown. */
  readonly labels: Readonly<Record<string, string>>;
  /** Columns in cents, to be shown in euros. */
  readonly bedragen?: readonly string[];
};

export type Rijwijziging = { readonly schrijven: readonly Schrijf[]; readonly velden: readonly Verschil[] };

/** What one row of a table becomes: nothing where the file says what is there already. */
export function rijWijziging({
  tabel,
  sleutel,
  voor,
  nieuw,
  wens,
  bijWijziging,
  labels,
  bedragen = [],
}: Wens): Rijwijziging {
  const said = Object.entries(wens).filter(([, value]) => value !== undefined);
  if (voor === undefined)
    return {
      schrijven: [{ tabel, sleutel, voor: null, na: { ...nieuw, ...Object.fromEntries(said) } }],
      velden: [],
    };
  const other = said.filter(([kolom, value]) => !isDeepStrictEqual(voor[kolom] ?? null, value));
  if (other.length === 0) return { schrijven: [], velden: [] };
  const toon = (kolom: string, value: unknown) =>
    bedragen.includes(kolom) && typeof value === "number" ? euros(cents(value)) : shown(value);
  const versie = typeof voor["versie"] === "number" ? { versie: voor["versie"] + 1 } : {};
  return {
    schrijven: [
      { tabel, sleutel, voor, na: { ...voor, ...Object.fromEntries(other), ...bijWijziging, ...versie } },
    ],
    velden: other.flatMap(([kolom, value]) =>
      labels[kolom] === undefined
        ? []
        : [{ veld: labels[kolom], voor: toon(kolom, voor[kolom]), na: toon(kolom, value) }],
    ),
  };
}

/** Several rows as one. */
export const samen = (wijzigingen: readonly Rijwijziging[]): Rijwijziging => ({
  schrijven: wijzigingen.flatMap(({ schrijven }) => schrijven),
  velden: wijzigingen.flatMap(({ velden }) => velden),
});

function shown(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(", ");
  if (typeof value === "boolean") return value ? "ja" : "nee";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text.split("-").toReversed().join("-") : text;
}
