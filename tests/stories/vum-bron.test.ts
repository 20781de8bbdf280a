import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { laadAanbod } from "../../src/modules/vum/aanbod-store.ts";
import { leesProfielen } from "../../src/modules/vum/lees-bestand.ts";
import type { VumSoort } from "../../src/modules/vum/vraagvelden.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { contractVan, hasVumFiles, VUM_HEADERS, vumJson } from "../support/vum-contract.ts";
import { AMERSFOORT, amina, gebruikerId, idOf, REGIO } from "../support/world.ts";

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.stop());

type Antwoord = { status: number; headers: Headers; body: Record<string, unknown> };
type Matches = { matches: Record<string, unknown>[]; maximumAantalResultatenBereikt: boolean };

async function vum(
  path: string,
  vraag?: unknown,
  headers: Record<string, string> = VUM_HEADERS,
): Promise<Antwoord> {
  const response = await fetch(`${service.address}/vum/v3${path}`, {
    method: vraag === undefined ? "GET" : "POST",
    headers,
    ...(vraag !== undefined && { body: typeof vraag === "string" ? vraag : JSON.stringify(vraag) }),
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Record<string, unknown>,
  };
}

const vanPartij = (oin: string) => ({ ...VUM_HEADERS, "X-VUM-fromParty": oin });
const overal = { selectiegebied: { postcode: "3811AA", afstand: 999 } };
const inwonerVraag = { vraagObject: overal };
const alsInwoner = gebruikerId("inwoner");

const SETS = [
  {
    soort: "werkzoekende",
    bestand: "werkzoekenden",
    path: "/werkzoekendeProfielen",
    nummer: "idWerkzoekende",
  },
  { soort: "vacature", bestand: "vacatures", path: "/vacatures", nummer: "idVacature" },
] as const;

describe.skipIf(!hasVumFiles)("the accreditation over HTTP", () => {
  test.each(SETS)(
    "$bestand: every question holds what is expected, details open, and every answer is what the contract says (R-228)",
    async ({ soort, bestand, path, nummer }) => {
      await laad(soort, vumJson(bestand));
      const contract = contractVan(soort);
      const vragen = vumJson(`zoekvragen-${bestand}`) as { vraagObject: object; verwachteIds: string[] }[];
      for (const { vraagObject, verwachteIds } of vragen) {
        const answer = await vum(`${path}/matches`, { vraagObject });
        expect(answer.status).toBe(200);
        expect(contract.matches(answer.body)).toEqual([]);
        const ids = (answer.body as Matches).matches.map((match) => match[nummer]);
        expect(ids.length).toBeLessThanOrEqual(100);
        expect(ids).toEqual(expect.arrayContaining(verwachteIds));
        for (const id of verwachteIds.slice(0, 10)) {
          const detail = await vum(`${path}/${id}`);
          expect(detail.status).toBe(200);
          expect(detail.body[nummer]).toBe(id);
          expect(contract.detail(detail.body)).toEqual([]);
        }
      }
      await service.owner.deleteFrom("vumAanbod").where("inwonerId", "is", null).execute();
    },
    60_000,
  );

  test("an answer to a question tells no way to reach someone, no presentation and no subsidy register (S-05)", async () => {
    await laad("werkzoekende", vumJson("werkzoekenden"));
    const { body } = await vum("/werkzoekendeProfielen/matches", inwonerVraag, vanPartij("lezer"));
    const keys = new Set((body as Matches).matches.flatMap((match) => Object.keys(match)));
    expect((body as Matches).maximumAantalResultatenBereikt).toBe(true);
    for (const geheim of [
      "contactpersoon",
      "emailadres",
      "telefoonnummer",
      "webadres",
      "persoonlijkePresentatie",
    ])
      expect(keys).not.toContain(geheim);
    expect(keys).not.toContain("eisAanWerk");
    expect(keys).not.toContain("indicatieLdrRegistratie");
    await service.owner.deleteFrom("vumAanbod").where("inwonerId", "is", null).execute();
  });
});

describe("what a question must be", () => {
  const path = "/vacatures/matches";
  test.each([
    ["zonder headers", {}, overal, 400, "400.02"],
    ["met een andere versie", { ...VUM_HEADERS, "API-Version": "2.0.0" }, overal, 400, "400.01"],
    ["met een partij die geen nummer is", vanPartij("a b; c"), overal, 400, "400.01"],
    ["zonder selectiegebied", VUM_HEADERS, {}, 400, "400.02"],
    [
      "met een postcode die er geen is",
      VUM_HEADERS,
      { selectiegebied: { postcode: "12", afstand: 3 } },
      400,
      "400.01",
    ],
  ])(
    "%s: the error of the contract, with the headers back (R-228)",
    async (_, headers, vraagObject, status, code) => {
      const answer = await vum(path, { vraagObject }, headers);
      expect(answer).toMatchObject({ status, body: { code } });
      expect(answer.headers.get("X-VUM-berichtVersie")).toBe("3.0.0");
      expect(answer.headers.get("API-Version")).toBe("3.0.0");
      if (hasVumFiles) expect(contractVan("vacature").fout(answer.body)).toEqual([]);
    },
  );

  test("unreadable JSON, another address and another method are answered in the words of VUM (R-228)", async () => {
    expect(await vum(path, "{")).toMatchObject({ status: 400, body: { code: "400.01" } });
    expect(await vum("/onbekend")).toMatchObject({ status: 400, body: { code: "400.01" } });
    expect(await vum("/vacatures/x", { a: 1 })).toMatchObject({ status: 400, body: { code: "400.01" } });
  });

  test("every answer says again between whom it goes (R-228)", async () => {
    const { headers, status } = await vum(path, inwonerVraag);
    expect(status).toBe(200);
    for (const naam of ["X-VUM-fromParty", "X-VUM-toParty", "X-VUM-viaParty", "API-Version"] as const)
      expect(headers.get(naam)).toBe(VUM_HEADERS[naam]);
  });
});

describe("an inwoner", () => {
  const matches = async (partij: string) => {
    const { body } = await vum("/werkzoekendeProfielen/matches", inwonerVraag, vanPartij(partij));
    return (body as Matches).matches;
  };

  test("is found only after his own yes, with what changed since, and no more after he takes it back (R-126, S-05)", async () => {
    expect(await matches("gemeente-a")).toEqual([]);
    expect(
      await alsSessie(
        alsInwoner,
        sql`select vum_delen(${amina}::uuid, ${idOf("onder")}::uuid, now()) as uitkomst`,
      ),
    ).toEqual([{ uitkomst: "gedaan" }]);
    const [found, ...others] = await matches("gemeente-a");
    expect(others).toEqual([]);
    expect(found).toMatchObject({ idWerkzoekende: idOf("onder") });
    expect(JSON.stringify(found)).not.toMatch(new RegExp(`${amina}|Amina`, "i"));

    await service.owner
      .insertInto("mogelijkheden")
      .values({
        regioId: REGIO,
        inwonerId: amina,
        onderwerp: "uren_per_week_max",
        gemeente: AMERSFOORT,
        waarde: "17",
        bron: "inwoner zelf",
        datum: sql`current_date`,
      })
      .onConflict((conflict) =>
        conflict.columns(["regioId", "inwonerId", "onderwerp"]).doUpdateSet({ waarde: "17" }),
      )
      .execute();
    expect(await matches("gemeente-a")).toMatchObject([
      { werktijden: { aantalWerkurenPerWeekMaximaal: 17 } },
    ]);

    const detail = await vum(`/werkzoekendeProfielen/${idOf("onder")}`, undefined, vanPartij("gemeente-a"));
    expect(detail).toMatchObject({ status: 200, body: { idWerkzoekende: idOf("onder") } });
    if (hasVumFiles) expect(contractVan("werkzoekende").detail(detail.body)).toEqual([]);

    await alsSessie(alsInwoner, sql`select vum_niet_delen(${amina}::uuid)`);
    expect(await matches("gemeente-a")).toEqual([]);
    const after = await vum(`/werkzoekendeProfielen/${idOf("onder")}`, undefined, vanPartij("gemeente-a"));
    expect(after).toMatchObject({ status: 400, body: { code: "400.01" } });
  });

  test("who asks while the background puts him into the words of VUM waits for that, and finds him (R-228)", async () => {
    await alsSessie(alsInwoner, sql`select vum_delen(${amina}::uuid, ${idOf("onder")}::uuid, now())`);
    const asked = await service.owner.transaction().execute(async (db) => {
      const taken = await sql`select id from vum_verouderd(${REGIO}, 'werkzoekende', 500)`.execute(db);
      expect(taken.rows).toHaveLength(1);
      const answer = matches("tegelijk");
      await expect.poll(wachtenden).toBe(1);
      return { answer };
    });
    expect(await asked.answer).toMatchObject([{ idWerkzoekende: idOf("onder") }]);
    await alsSessie(alsInwoner, sql`select vum_niet_delen(${amina}::uuid)`);
  });

  test("nobody else says yes for him, and sharing with nobody at all ends it (S-02)", async () => {
    const other = await alsSessie(
      gebruikerId("klantmanager"),
      sql`select vum_delen(${amina}::uuid, ${idOf("x")}::uuid, now()) as uitkomst`,
    );
    expect(other).toEqual([{ uitkomst: "niet van u" }]);
    await alsSessie(alsInwoner, sql`select vum_delen(${amina}::uuid, ${idOf("onder")}::uuid, now())`);
    await alsSessie(
      alsInwoner,
      sql`select stop_delen(${idOf("stop")}::uuid, ${amina}::uuid, 'alle werkgevers', null, null, null, now())`,
    );
    expect(await matches("gemeente-a")).toEqual([]);
    const again = await alsSessie(
      alsInwoner,
      sql`select vum_delen(${amina}::uuid, ${idOf("weer")}::uuid, now()) as uitkomst`,
    );
    expect(again).toEqual([{ uitkomst: "deelt niets" }]);
    await service.owner.deleteFrom("deelstops").where("id", "=", idOf("stop")).execute();
  });

  test("every answer about him leaves a line in the audit and one in the dataverwerkingen (S-06, R-333)", async () => {
    await alsSessie(alsInwoner, sql`select vum_delen(${amina}::uuid, ${idOf("onder")}::uuid, now())`);
    const count = async () => ({
      audit: (
        await service.owner
          .selectFrom("auditregels")
          .select("handeling")
          .where("object", "=", "vum/teller")
          .execute()
      ).map(({ handeling }) => handeling),
      verwerkt: (
        await service.owner
          .selectFrom("dataverwerkingen")
          .select("name")
          .where("dataSubjectId", "=", amina)
          .where("name", "like", "%VUM%")
          .execute()
      ).length,
    });
    const before = await count();
    await matches("teller");
    await vum(`/werkzoekendeProfielen/${idOf("onder")}`, undefined, vanPartij("teller"));
    expect(await count()).toEqual({
      audit: [...before.audit, "vum.zoek", "vum.open"],
      verwerkt: before.verwerkt + 2,
    });
    await alsSessie(alsInwoner, sql`select vum_niet_delen(${amina}::uuid)`);
  });
});

describe("the limits of the agreement", () => {
  test("a hundred in an answer, ten opened of one answer, and nothing that was not found (R-228)", async () => {
    await laad(
      "vacature",
      Array.from({ length: 120 }, (_, at) => ({ idVacature: `limiet-${at}`, adres: { postcode: "3811AA" } })),
    );
    const vraag = { vraagObject: { selectiegebied: { postcode: "3811AA", afstand: 0 } } };
    const partij = vanPartij("limiet");
    expect(await vum("/vacatures/limiet-1", undefined, partij)).toMatchObject({ status: 400 });
    const { body } = await vum("/vacatures/matches", vraag, partij);
    const ids = (body as Matches).matches.map(({ idVacature }) => String(idVacature));
    expect(ids).toHaveLength(100);
    expect((body as Matches).maximumAantalResultatenBereikt).toBe(true);
    for (const id of ids.slice(0, 10))
      expect((await vum(`/vacatures/${id}`, undefined, partij)).status).toBe(200);
    expect(await vum(`/vacatures/${ids[10]}`, undefined, partij)).toMatchObject({
      status: 429,
      body: { code: "429.01" },
    });
    expect((await vum(`/vacatures/${ids[0]}`, undefined, partij)).status).toBe(200);
    await service.owner.deleteFrom("vumAanbod").where("id", "like", "limiet-%").execute();
  });

  test("a region of real people answers nobody without a certificate (S-01)", async () => {
    await service.owner.updateTable("regios").set({ isDemo: false }).execute();
    expect(await vum("/vacatures/matches", inwonerVraag)).toMatchObject({
      status: 401,
      body: { code: "401.01" },
    });
    await service.owner.updateTable("regios").set({ isDemo: true }).execute();
  });
});

async function laad(soort: VumSoort, profielen: unknown): Promise<void> {
  await laadAanbod(service.owner, REGIO, leesProfielen(soort, profielen).rijen, new Date());
}

/** How many questions wait for what is being put into the words of VUM. */
async function wachtenden(): Promise<number> {
  const { rows } = await sql`
    select from pg_locks l join pg_database d on d.oid = l.database and d.datname = current_database()
     where l.locktype = 'advisory' and not l.granted`.execute(service.owner);
  return rows.length;
}

/** What this user does in his own session. */
const alsSessie = (gebruiker: string, query: ReturnType<typeof sql>) =>
  service.db.transaction().execute(async (db) => {
    await sql`select set_config('app.ctx', ${`${REGIO}/${gebruiker}`}, true), set_config('app.vandaag', '2026-11-24', true)`.execute(
      db,
    );
    return (await query.execute(db)).rows;
  });
