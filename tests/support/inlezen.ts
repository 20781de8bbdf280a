import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { importsoortenVan } from "../../src/modules/uitwisseling/eigen-soorten.ts";
import type { Koppeling } from "../../src/modules/uitwisseling/tabel/koppeling.ts";
import type { Rol } from "../../src/modules/toegang/matrix.ts";
import type { TestApp } from "./app.ts";
import { importsOf } from "./imports.ts";
import { gebruikerId, AMERSFOORT } from "./world.ts";

type Keuze = { readonly koppeling?: Koppeling; readonly naam?: string };

/** What a beheerder, or who may, does with table files, over HTTP, waiting for the long work each time. */
export function inlezenOf(app: TestApp, rol: Rol = "beheerder") {
  const imports = importsOf(app, rol);
  const stuur = (
    wat: "_lezen" | "_inlezen",
    soort: string,
    bestand: string | Buffer,
    { koppeling, naam }: Keuze = {},
  ) => {
    const query = new URLSearchParams({
      soort,
      bestandsnaam: naam ?? "bestand.csv",
      ...(koppeling && { koppeling: JSON.stringify(koppeling) }),
    });
    return app.app.inject({
      method: "POST",
      url: `/api/v1/importen/${wat}?${query.toString()}`,
      headers: {
        "test-user": gebruikerId(rol, AMERSFOORT),
        "test-trace": "0".repeat(32),
        "idempotency-key": randomUUID(),
        "content-type": "application/octet-stream",
      },
      body: bestand,
    });
  };
  const proef = async (soort: string, bestand: string | Buffer, keuze?: Keuze) => {
    const answer = await stuur("_inlezen", soort, bestand, keuze);
    if (answer.statusCode !== 201) throw new Error(answer.body);
    const { importId, taakId } = answer.json();
    const taak = await imports.wacht(taakId);
    if (taak.status !== "klaar") throw new Error(JSON.stringify(taak));
    return imports.bekijk(importId);
  };
  return { ...imports, stuur, proef };
}

/** Who may set by hand what is in a file of this kind, and so reads it in. */
export const inlezerVan = (soort: string): Rol =>
  importsoortenVan({ rollen: ["beheerder"] }, "change").some((one) => one === soort)
    ? "beheerder"
    : "manager";

/** A file of rows as a Dutch spreadsheet saves it. */
export const csvVan = (rows: readonly (readonly string[])[]): string =>
  `${rows
    .map((row) =>
      row.map((cell) => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(";"),
    )
    .join("\r\n")}\r\n`;

/** Every column of every row of these tables, as text. */
export async function inhoudVan(
  { owner }: TestApp,
  tabellen: readonly string[],
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const tabel of tabellen) {
    const { rows } = await sql<{ rij: string }>`
      select to_jsonb(t)::text as rij from ${sql.table(tabel)} t order by 1`.execute(owner);
    found[tabel] = rows.map(({ rij }) => rij);
  }
  return found;
}

/** Nine digits that pass the eleven test, from the range of tests. */
export function testBsn(nummer: number): string {
  for (let at = 0; ; at += 1) {
    const head = `9999${String(nummer).padStart(4, "0")}`.slice(0, 8);
    const sum = Array.from(head).reduce((sum, digit, place) => sum + Number(digit) * (9 - place), 0);
    const last = sum % 11;
    if (last < 10) return `${head}${last}`;
    nummer += 1;
    if (at > 20) throw new Error("no BSN");
  }
}
