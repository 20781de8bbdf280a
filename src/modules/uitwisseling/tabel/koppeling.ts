import { createHash } from "node:crypto";
import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import type { Veld } from "../soorten/veld.ts";
import { plat } from "./plat.ts";

const naam = Type.String({ minLength: 1, maxLength: 60 });

/** Which column fills which field, and what stands everywhere where no column does. */
export const Koppeling = Type.Object(
  {
    kolommen: Type.Record(naam, Type.String({ maxLength: 500 }), {
      description: "Per veld de naam van de kolom in het bestand",
    }),
    vast: Type.Record(naam, Type.String({ maxLength: 500 }), {
      description: "Per veld zonder kolom de waarde die op elke rij geldt",
    }),
  },
  { additionalProperties: false },
);
export type Koppeling = Static<typeof Koppeling>;

/** Names a header, so that the next file with the same one is read the same way. */
export const kopVan = (kolommen: readonly string[]): string =>
  createHash("sha256")
    .update(kolommen.map((kolom) => plat(kolom)).join("\n"))
    .digest("hex");

/** The best guess from the names: each column fills one field at most, exact names before those that begin alike. */
export function stelVoor(velden: readonly Veld[], kolommen: readonly string[]): Koppeling {
  const free = new Map(kolommen.map((kolom) => [kolom, plat(kolom)]));
  const found: Record<string, string> = {};
  for (const matches of [isNaam, isDeel])
    for (const veld of velden) {
      if (Object.hasOwn(found, veld.naam)) continue;
      const [kolom] = [...free].find(([, flat]) => matches(veld, flat)) ?? [];
      if (kolom === undefined) continue;
      found[veld.naam] = kolom;
      free.delete(kolom);
    }
  return { kolommen: found, vast: {} };
}

const namen = ({ naam, label, ook }: Veld) => [naam, label, ...ook].map((one) => plat(one));
const isNaam = (veld: Veld, flat: string) => namen(veld).includes(flat);
const SHORTEST_PART = 5;
const isDeel = (veld: Veld, flat: string) =>
  namen(veld).some((one) => one.length >= SHORTEST_PART && flat.startsWith(one));

/** A mapping that fits this file and leaves nothing out that a row needs. */
export function checkKoppeling(
  { kolommen: chosen, vast }: Koppeling,
  velden: readonly Veld[],
  kolommen: readonly string[],
): void {
  const names = new Set(velden.map((veld) => veld.naam));
  const unknown = [...Object.keys(chosen), ...Object.keys(vast)].filter((veld) => !names.has(veld));
  if (unknown.length > 0) throw wrong(`Deze import kent geen veld ${unknown.join(", ")}.`, unknown);
  const gone = Object.entries(chosen).filter(([, kolom]) => !kolommen.includes(kolom));
  if (gone.length > 0)
    throw wrong(
      `De kolom ${gone.map(([, kolom]) => kolom).join(", ")} staat niet in dit bestand. Kies een andere kolom.`,
      gone.map(([veld]) => veld),
    );
  const missing = velden.filter(
    ({ naam, isVerplicht }) =>
      isVerplicht && !Object.hasOwn(chosen, naam) && (vast[naam] ?? "").trim() === "",
  );
  if (missing.length > 0)
    throw wrong(
      `Kies nog een kolom of een vaste waarde voor ${missing.map(({ label }) => label).join(", ")}.`,
      missing.map(({ naam }) => naam),
    );
}

const wrong = (detail: string, velden: readonly string[]) =>
  new Failure("invalid", "import.koppeling", detail, { velden });
