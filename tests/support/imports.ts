import { createHash, randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { startWorker } from "../../src/modules/taken/worker.ts";
import type { Rol } from "../../src/modules/toegang/matrix.ts";
import { sleutels, type TestApp } from "./app.ts";
import { VANDAAG } from "./world.ts";

/** A worker for the long work of this app. Its clock runs, because it tells how far work is by the clock. */
export const startTestWorker = (app: TestApp, options: { lookEveryMs?: number } = {}) =>
  startWorker({
    ...options,
    url: app.url,
    sleutels,
    now: () => new Date(),
    today: () => VANDAAG,
    newId: randomUUID,
    onDefect: (error) => console.error(error),
  });

export type TestImport = ReturnType<typeof importsOf>;

/** What a beheerder, or who may, does with files, over HTTP, waiting for the long work each time. */
export function importsOf(app: TestApp, rol: Rol = "beheerder") {
  const wie = app.as(rol);
  const wacht = async (taakId: string) => {
    for (;;) {
      const taak = (await wie.get(`/taken/${taakId}`)).json();
      if (["klaar", "mislukt", "gestopt"].includes(taak.status)) return taak;
      await sleep(20);
    }
  };
  const stuur = (
    inhoud: Buffer | string | object,
    soort = "vum-werkzoekenden",
    bestandsnaam = "vum.json",
  ) => {
    const bytes = Buffer.isBuffer(inhoud)
      ? inhoud
      : Buffer.from(typeof inhoud === "string" ? inhoud : JSON.stringify(inhoud));
    const body = { soort, bestandsnaam, codering: "base64", inhoud: bytes.toString("base64") };
    return wie.post("/importen", body);
  };
  const bekijk = async (importId: string, query = "") =>
    (await wie.get(`/importen/${importId}${query}`)).json();
  const proef = async (inhoud: Buffer | string | object, soort?: string, bestandsnaam?: string) => {
    const { importId, taakId } = (await stuur(inhoud, soort, bestandsnaam)).json();
    await wacht(taakId);
    return bekijk(importId);
  };
  const vervolg = async (importId: string, wat: "_toepassen" | "_terugdraaien", body: object = {}) => {
    const answer = await wie.post(`/importen/${importId}/${wat}`, body);
    return answer.statusCode === 201 ? wacht(answer.json().taakId) : answer.json();
  };
  return {
    stuur,
    wacht,
    bekijk,
    proef,
    toepassen: (importId: string, body: object = {}) => vervolg(importId, "_toepassen", body),
    terugdraaien: (importId: string) => vervolg(importId, "_terugdraaien"),
  };
}

/** What stands in the tables that an import may touch, as one number: every column of every row. */
export async function hashOfTables({ owner }: TestApp): Promise<string> {
  const hash = createHash("sha256");
  for (const tabel of TABELLEN) {
    const { rows } = await sql<{ rij: string }>`
      select to_jsonb(t)::text as rij from ${sql.table(tabel)} t order by 1`.execute(owner);
    hash.update(`${tabel}\n${rows.map(({ rij }) => rij).join("\n")}\n`);
  }
  return hash.digest("hex");
}

const TABELLEN = [
  "inwoners",
  "situaties",
  "mogelijkheden",
  "begeleidingen",
  "contactgegevens",
  "werkgevers",
  "plekken",
  "vum_profielen",
];
