import { afterAll, beforeAll, expect, test } from "vitest";
import type { Worker } from "../../src/modules/taken/worker.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { hashOfTables, importsOf, startTestWorker, type TestImport } from "../support/imports.ts";
import { aWerkzoekende } from "../support/vum-rows.ts";
import { gebruikerId, REGIO, VANDAAG, voorstelAmina } from "../support/world.ts";

let app: TestApp;
let worker: Worker;
let imports: TestImport;
beforeAll(async () => {
  app = await startTestApp();
  worker = await startTestWorker(app);
  imports = importsOf(app);
});
afterAll(async () => {
  await worker.stop();
  await app.stop();
});

const vumInwoner = (externeId: string) =>
  app.owner
    .selectFrom("inwoners")
    .selectAll()
    .where("bron", "=", "VUM")
    .where("externeId", "=", externeId)
    .executeTakeFirstOrThrow();

const mogelijkheden = async (inwonerId: string) => {
  const rows = await app.owner
    .selectFrom("mogelijkheden")
    .select(["onderwerp", "waarde", "bron"])
    .where("inwonerId", "=", inwonerId)
    .execute();
  return Object.fromEntries(rows.map(({ onderwerp, waarde }) => [onderwerp, waarde]));
};

test("undo gives back every column of every row (R-04)", async () => {
  await imports.toepassen((await imports.proef([aWerkzoekende("u1"), aWerkzoekende("u2")])).id);
  const before = await hashOfTables(app);
  const { id } = await imports.proef([
    aWerkzoekende("u1", { sector: [{ codeSbi: 47 }], mobiliteit: { bemiddelingspostcode: "3841ZZ" } }),
    aWerkzoekende("u2", { vervoermiddel: [] }),
    aWerkzoekende("u3"),
  ]);
  await imports.toepassen(id);
  expect(await hashOfTables(app)).not.toBe(before);
  expect(await imports.terugdraaien(id)).toMatchObject({ status: "klaar" });
  expect(await hashOfTables(app)).toBe(before);
  expect(await imports.bekijk(id)).toMatchObject({ status: "teruggedraaid" });
  expect(await imports.terugdraaien(id)).toMatchObject({ type: "/problemen/import.teruggedraaid" });
});

test("an import of which something was changed or used since cannot be undone, and says why", async () => {
  const first = await imports.proef([aWerkzoekende("t1"), aWerkzoekende("t2")]);
  await imports.toepassen(first.id);
  const { id } = await vumInwoner("t1");
  await app.owner.updateTable("inwoners").set({ voornaam: "Bo", versie: 2 }).where("id", "=", id).execute();
  const before = await hashOfTables(app);
  expect(await imports.terugdraaien(first.id)).toMatchObject({
    status: "mislukt",
    fout: expect.stringMatching(/gewijzigd: 1 keer/),
  });
  expect(await hashOfTables(app)).toBe(before);

  await app.owner.updateTable("inwoners").set({ voornaam: "VUM", versie: 1 }).where("id", "=", id).execute();
  await app.owner
    .insertInto("voorstellen")
    .columns([
      "regioId",
      "id",
      "gemeente",
      "inwonerId",
      "plekId",
      "waarom",
      "uitleg",
      "doorGebruikerId",
      "doorNaam",
      "voorgesteldOp",
    ])
    .expression((eb) =>
      eb
        .selectFrom("voorstellen")
        .select((eb) => [
          "regioId",
          eb.val(crypto.randomUUID()).as("id"),
          "gemeente",
          eb.val(id).as("inwonerId"),
          "plekId",
          "waarom",
          "uitleg",
          "doorGebruikerId",
          "doorNaam",
          eb.val("2099-01-01").as("voorgesteldOp"),
        ])
        .where("id", "=", voorstelAmina),
    )
    .execute();
  expect(await imports.terugdraaien(first.id)).toMatchObject({
    status: "mislukt",
    fout: expect.stringMatching(/voorstel/),
  });
  expect(await imports.bekijk(first.id)).toMatchObject({ status: "toegepast" });
});

test("data that changed after the dry run are not overwritten", async () => {
  await imports.toepassen((await imports.proef([aWerkzoekende("o1")])).id);
  const proef = await imports.proef([
    aWerkzoekende("o1", { mobiliteit: { bemiddelingspostcode: "3819AA" } }),
  ]);
  const { id } = await vumInwoner("o1");
  await app.owner
    .updateTable("inwoners")
    .set({ wijk: "Kattenbroek", versie: 2 })
    .where("id", "=", id)
    .execute();
  const before = await hashOfTables(app);
  expect(await imports.toepassen(proef.id)).toMatchObject({
    status: "mislukt",
    fout: expect.stringMatching(/veranderd sinds de proef/),
  });
  expect(await hashOfTables(app)).toBe(before);
  expect(await imports.bekijk(proef.id)).toMatchObject({ status: "proef" });
});

test("rows that cannot be read are left out only when the user says so", async () => {
  const proef = await imports.proef([aWerkzoekende("g1"), aWerkzoekende("g2", { sector: "x" })]);
  expect(proef.aantallen).toMatchObject({ nieuw: 1, geweigerd: 1 });
  const refused = await imports.toepassen(proef.id);
  expect(refused).toMatchObject({ status: 409, detail: expect.stringMatching(/1 rij kan niet/) });
  expect(await imports.toepassen(proef.id, { metWeigeringen: true })).toMatchObject({ status: "klaar" });
  await expect(vumInwoner("g1")).resolves.toBeDefined();
  await expect(vumInwoner("g2")).rejects.toThrow();
});

test("the logs name everyone whose data an import wrote, once, and the audit the action (S-06)", async () => {
  const rows = ["l1", "l2", "l3"].map((id) => aWerkzoekende(id));
  const proef = await imports.proef(rows);
  const { id: taakId } = await imports.toepassen(proef.id);
  const [audit] = await app.owner
    .selectFrom("auditregels")
    .selectAll()
    .where("handeling", "=", "import.schrijven")
    .where("herkomst", "=", `taak/${taakId}`)
    .execute();
  expect(audit).toMatchObject({
    resultaat: "ok",
    gebruikerId: gebruikerId("beheerder"),
    object: `import/${proef.id}`,
  });
  const used = await app.owner
    .selectFrom("dataverwerkingen")
    .select("dataSubjectId")
    .where("traceId", "=", audit!.traceId)
    .execute();
  const people = await Promise.all(["l1", "l2", "l3"].map((id) => vumInwoner(id)));
  expect(used.map(({ dataSubjectId }) => dataSubjectId).toSorted()).toEqual(
    people.map(({ id }) => id).toSorted(),
  );
});

test("nobody but a beheerder reads or starts an import (S-02)", async () => {
  const { id } = await imports.proef([aWerkzoekende("r1")]);
  for (const rol of ["klantmanager", "manager", "fg"] as const) {
    expect((await app.as(rol).get(`/importen/${id}`)).statusCode).toBe(403);
    const body = { soort: "vum-werkzoekenden", bestandsnaam: "x", inhoud: "[]" };
    expect((await app.as(rol).post("/importen", body)).statusCode).toBe(403);
    expect((await app.as(rol).post(`/importen/${id}/_toepassen`)).statusCode).toBe(403);
  }
});

test("an import never writes to a dossier of our own, whatever stands in it (S-02)", async () => {
  const proef = await imports.proef([aWerkzoekende("x1")]);
  const victim = await app.owner
    .selectFrom("inwoners")
    .selectAll()
    .where("regioId", "=", REGIO)
    .where("bron", "=", "eigen")
    .limit(1)
    .executeTakeFirstOrThrow();
  const schrijven = [
    {
      tabel: "mogelijkheden",
      sleutel: { inwoner_id: victim.id, onderwerp: "tillen" },
      voor: null,
      na: { gemeente: victim.gemeente, waarde: 1, bron: "VUM", datum: VANDAAG, versie: 1 },
    },
  ];
  await app.owner
    .updateTable("importrijen")
    .set({ schrijven: JSON.stringify(schrijven) })
    .where("importId", "=", proef.id)
    .execute();
  expect(await imports.toepassen(proef.id)).toMatchObject({ status: "mislukt" });
  expect(await mogelijkheden(victim.id)).toEqual({});
});
