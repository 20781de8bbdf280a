import { randomUUID } from "node:crypto";
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from "jose";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addMonths, isoDate } from "#core/dates";
import { asUser } from "#db/as-user";
import { scopesVanRol } from "../../src/modules/toegang/scopes.ts";
import { newKey, program, type Sleutelpaar } from "../support/program.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { signInClient } from "../support/sign-in.ts";
import { AMERSFOORT, groeneWal, idOf, REGIO } from "../support/world.ts";
import { werkgever } from "../toegang/bodies.ts";
import { openAllPolicies } from "../toegang/rollback-database.ts";

const TOT = addMonths(isoDate("2026-11-24"), 6);
const BESLUIT = {
  naam: "Koppeling met het zaaksysteem",
  organisatieId: idOf("organisatie"),
  oin: "00000001001234567000",
  contact: "beheer@leverancier.example",
  rol: "accountmanager",
  gemeenten: [AMERSFOORT],
  scopes: ["werkgever.wijzigen", "plek.lezen"],
  geldigTot: TOT,
  verzoekenPerMinuut: 1000,
};

let service: TestService;
let beheerder: Awaited<ReturnType<typeof signInClient>>;
const sleutel = newKey();
beforeAll(async () => {
  service = await startTestService();
  beheerder = await signInClient(service.address, "beheerder-GM0307");
});
afterAll(() => service.stop());

const register = (given: object = {}, paar: Sleutelpaar = sleutel) =>
  beheerder.post("/koppelingen", { ...BESLUIT, sleutel: paar.openbaar, ...given });
async function aProgram(given: object = {}, paar: Sleutelpaar = newKey()) {
  const answer = await register(given, paar);
  if (answer.status !== 201) throw new Error(await answer.text());
  const koppeling = await answer.json();
  return { koppeling, ...program(service.address, koppeling.id, paar) };
}
const problem = async (answer: Response) => [answer.status, (await answer.json()).type];

describe("a program of a gemeente, from its key to its last day", () => {
  test("gets a token by its own key, pages by Link, and changes with If-Match", async () => {
    const { koppeling, token, call } = await aProgram();
    expect(koppeling).toMatchObject({
      stand: "actief",
      rol: "accountmanager",
      oin: BESLUIT.oin,
      gemeenten: [{ code: AMERSFOORT, naam: "Amersfoort" }],
      scopes: ["gemeente.lezen", "plek.lezen", "regio.lezen", "werkgever.lezen", "werkgever.wijzigen"],
      sleutels: [{ soort: "ES256" }],
      laatstGebruikt: null,
      doorNaam: "beheerder GM0307",
    });
    const mine = await token();

    const seen: string[] = [];
    let next: string | undefined = "/api/v1/plekken?perPagina=1";
    while (next) {
      const page: Response = await call(mine, next);
      expect(page.status).toBe(200);
      seen.push(...(await page.json()).rijen.map(({ id }: { id: string }) => id));
      next = /<([^>]+)>; rel="next"/.exec(page.headers.get("link") ?? "")?.[1];
    }
    const { totaal } = await (await call(mine, "/plekken")).json();
    expect([seen.length, new Set(seen).size]).toEqual([totaal, totaal]);
    expect(totaal).toBeGreaterThan(1);

    const before = await call(mine, `/werkgevers/${groeneWal}`);
    const etag = before.headers.get("etag") ?? "";
    const change = (etag: string) =>
      call(mine, `/werkgevers/${groeneWal}`, {
        method: "PUT",
        body: JSON.stringify({ ...werkgever, naam: "De Groene Wal bv" }),
        headers: { "if-match": etag },
      });
    const changed = await change(etag);
    expect([changed.status, (await changed.json()).naam]).toEqual([200, "De Groene Wal bv"]);
    expect(await problem(await change(etag))).toEqual([412, "/problemen/werkgever.gewijzigd"]);

    const known = await (await beheerder.get(`/koppelingen/${koppeling.id}`)).json();
    expect(known.laatstGebruikt).toMatch(/^20/);
    const lines = await service.owner
      .selectFrom("auditregels")
      .select(["handeling", "resultaat"])
      .where("gebruikerId", "=", koppeling.id)
      .execute();
    expect(lines).toContainEqual({ handeling: "sessie.start", resultaat: "ok" });
    expect(lines).toContainEqual({ handeling: "werkgever.change", resultaat: "ok" });
  });

  test.each(["ES256", "PS256", "EdDSA"] as const)("comes in with a key of kind %s", async (alg) => {
    const { koppeling, token, call } = await aProgram({}, newKey(alg));
    expect(koppeling.sleutels[0].soort).toBe(alg);
    expect((await call(await token(), "/plekken")).status).toBe(200);
  });

  test("its token is one of RFC 9068, that anyone can check with the published key", async () => {
    const { koppeling, token } = await aProgram();
    const mine = await token("plek.lezen");
    const about = await (await fetch(`${service.address}/.well-known/oauth-authorization-server`)).json();
    expect(about).toMatchObject({
      issuer: service.address,
      token_endpoint: `${service.address}/api/v1/token`,
      token_endpoint_auth_methods_supported: ["private_key_jwt"],
    });
    const { payload } = await jwtVerify(mine, createRemoteJWKSet(new URL(about.jwks_uri)), {
      issuer: service.address,
      audience: `${service.address}/api/v1`,
      typ: "at+jwt",
    });
    expect(payload).toMatchObject({
      sub: koppeling.id,
      client_id: koppeling.id,
      scope: "gemeente.lezen plek.lezen regio.lezen",
    });
    expect(payload.exp! - payload.iat!).toBe(900);
    expect(decodeProtectedHeader(mine).alg).toBe("ES256");
    const sessions = await service.owner.selectFrom("sessies").select("id").execute();
    expect(sessions.filter(({ id }) => mine.includes(id))).toEqual([]); // the key of row-level security stays here
  });

  test("a cookie that comes along does not count, and a change needs no CSRF token", async () => {
    const { token, call } = await aProgram({ rol: "raadslid", scopes: ["raadsvraag.lezen"] });
    const cookie = [...beheerder.cookies].map(([name, { value }]) => `${name}=${value}`).join("; ");
    const mine = await token();
    expect((await call(mine, "/koppelingen", { headers: { cookie } })).status).toBe(403);
    const who = await (await call(mine, "/sessie", { headers: { cookie } })).json();
    expect(who.gebruiker).toMatchObject({ naam: BESLUIT.naam, rollen: ["raadslid"] });
    const asCookie = { cookie: `meedoen=${REGIO}.${JSON.parse(atob(mine.split(".")[1]!)).jti}` };
    expect((await fetch(`${service.address}/api/v1/sessie`, { headers: asCookie })).status).toBe(401);
  });

  test("is out at once when it is stopped, when its key is taken away, and when its rights change", async () => {
    const { koppeling, token, call } = await aProgram();
    const first = await token();
    const more = newKey("EdDSA");
    const two = await beheerder.post(`/koppelingen/${koppeling.id}/sleutels`, { sleutel: more.openbaar });
    const { sleutels } = await two.json();
    expect(sleutels).toHaveLength(2);
    expect(
      await problem(
        await beheerder.post(`/koppelingen/${koppeling.id}/sleutels`, { sleutel: newKey().openbaar }),
      ),
    ).toEqual([409, "/problemen/koppeling.te-veel-sleutels"]);
    const withNew = program(service.address, koppeling.id, more);
    const second = await withNew.token();

    const old = sleutels.find(({ soort }: { soort: string }) => soort === "ES256").kid;
    const remove = (kid: string, versie: number) =>
      beheerder.del(`/koppelingen/${koppeling.id}/sleutels/${kid}`, {}, { "if-match": `"${versie}"` });
    expect((await remove(old, 1)).status).toBe(200);
    for (const gone of [first, second]) {
      const answer = await call(gone, "/plekken");
      expect(answer.headers.get("www-authenticate")).toBe('Bearer realm="Meedoen", error="invalid_token"');
      expect(await problem(answer)).toEqual([401, "/problemen/token.ongeldig"]);
    }
    await expect(token()).rejects.toThrow(/invalid_client/);
    const last = sleutels.find(({ soort }: { soort: string }) => soort === "EdDSA").kid;
    expect(await problem(await remove(last, 2))).toEqual([409, "/problemen/koppeling.laatste-sleutel"]);

    const third = await withNew.token();
    const changed = await beheerder.put(
      `/koppelingen/${koppeling.id}`,
      { ...BESLUIT, scopes: ["plek.lezen"] },
      { "if-match": '"2"' },
    );
    expect((await changed.json()).scopes).toEqual(["gemeente.lezen", "plek.lezen", "regio.lezen"]);
    expect((await call(third, "/plekken")).status).toBe(401);
    const fourth = await withNew.token();
    expect((await call(fourth, "/plekken")).status).toBe(200);

    const stopped = await beheerder.put(
      `/koppelingen/${koppeling.id}/einde`,
      { reden: "Sleutel gelekt" },
      { "if-match": '"3"' },
    );
    expect(await stopped.json()).toMatchObject({
      stand: "gestopt",
      gestopt: { doorNaam: "beheerder GM0307", reden: "Sleutel gelekt" },
    });
    expect((await call(fourth, "/plekken")).status).toBe(401);
    await expect(withNew.token()).rejects.toThrow(/niet geregistreerd, gestopt/);
  });

  test("after its last day it gets no token, and keeps none", async () => {
    const { koppeling, token, call } = await aProgram();
    const mine = await token();
    await service.owner
      .updateTable("gebruikers")
      .set({ geldigTot: isoDate("2026-11-01") })
      .where("id", "=", koppeling.id)
      .execute();
    expect((await call(mine, "/plekken")).status).toBe(401);
    await expect(token()).rejects.toThrow(/laatste dag is voorbij/);
  });
});

describe("an assertion that is not right opens nothing, and says why in the words of OAuth", () => {
  const now = () => Math.floor(Date.now() / 1000);
  test.each<[string, object, object, RegExp]>([
    ["for another service", { aud: "https://elders.example/token" }, {}, /aud is niet/],
    ["for two services", { aud: ["https://elders.example", "SELF"] }, {}, /aud noemt meer/],
    ["of long ago", { exp: 1 }, {}, /exp is voorbij/],
    ["for a day", { exp: Math.floor(Date.now() / 1000) + 86_400 }, {}, /hoogstens 300 seconden/],
    ["without an end", { exp: undefined }, {}, /exp ontbreekt/],
    ["without a name", { jti: undefined }, {}, /jti ontbreekt/],
    ["issued by another", { iss: "iemand" }, {}, /iss is niet/],
    ["with a kid of nobody", {}, { kid: "weg" }, /kid en alg/],
  ])("%s", async (_name, claims, header, says) => {
    const { koppeling, ask, assertion } = await aProgram();
    const own = JSON.parse(JSON.stringify(claims).replace("SELF", `${service.address}/api/v1/token`));
    const given = Object.fromEntries(Object.keys(claims).map((name) => [name, own[name]]));
    const answer = await ask({ client_assertion: await assertion(given, header as Record<string, unknown>) });
    const body = await answer.json();
    expect([answer.status, body.error]).toEqual([401, "invalid_client"]);
    expect(body.error_description).toMatch(says);
    expect(body.error_description).toMatch(/^[\x20-\x7e]+$/); // RFC 6749 section 5.2
    const refused = await service.owner
      .selectFrom("auditregels")
      .select("gebruikerId")
      .where("object", "=", `koppeling/${koppeling.id}`)
      .execute();
    expect(refused).toEqual([{ gebruikerId: null }]);
  });

  test("one that is used twice, also at the same time, opens one session", async () => {
    const { ask, assertion } = await aProgram();
    const client_assertion = await assertion();
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask({ client_assertion })));
    expect(answers.filter(({ status }) => status === 200).length).toBe(1);
    expect(answers.filter(({ status }) => status === 401).length).toBe(4);
  });

  test("signed by another key, by a shared secret, or not at all", async () => {
    const { koppeling, ask } = await aProgram();
    const other = program(service.address, koppeling.id, newKey());
    const unsigned = (header: object) =>
      `${[
        header,
        { sub: koppeling.id, iss: koppeling.id, aud: service.address, exp: now() + 60, jti: "12345678" },
      ]
        .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
        .join(".")}.`;
    for (const client_assertion of [
      await other.assertion(),
      unsigned({ alg: "none" }),
      `${unsigned({ alg: "HS256" })}AAAA`,
      "geen.jwt",
      "",
    ]) {
      const answer = await ask({ client_assertion });
      expect([answer.status, (await answer.json()).error]).toEqual([401, "invalid_client"]);
    }
  });

  test("what is asked wrongly is named: another grant, a field twice, a scope that it has not", async () => {
    const { ask, assertion } = await aProgram();
    const of = async (answer: Response) => [answer.status, (await answer.json()).error];
    expect(await of(await ask({ grant_type: "password" }))).toEqual([400, "unsupported_grant_type"]);
    expect(await of(await ask({ client_assertion_type: "x" }))).toEqual([401, "invalid_client"]);
    const twice = await fetch(`${service.address}/api/v1/token`, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: "grant_type=client_credentials&grant_type=client_credentials",
    });
    expect(await of(twice)).toEqual([400, "invalid_request"]);
    const wide = await ask(
      { client_assertion: await assertion(), scope: "plek.lezen bsn.lezen" },
      { accept: "application/problem+json" },
    );
    expect(wide.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
    expect(await wide.json()).toMatchObject({
      status: 400,
      error: "invalid_scope",
      detail: "Dit programma heeft geen bsn.lezen.",
    });
  });
});

describe("registering a program", () => {
  test.each<[string, object, string]>([
    ["a scope that the role has not", { scopes: ["geld.wijzigen"] }, "koppeling.scope"],
    ["a role that gives rights", { rol: "beheerder" }, "koppeling.create.invalid"],
    ["a day of the past", { geldigTot: "2026-11-01" }, "koppeling.al-voorbij"],
    ["two years", { geldigTot: "2028-11-24" }, "koppeling.te-lang"],
    ["a secret key", { sleutel: { ...newKey().openbaar, d: "x" } }, "koppeling.sleutel-geheim"],
    ["a shared secret", { sleutel: { kty: "oct", k: "x" } }, "koppeling.sleutel-geheim"],
    [
      "a point that is on no curve",
      { sleutel: { kty: "EC", crv: "P-256", x: "AA", y: "AA" } },
      "koppeling.sleutel-onleesbaar",
    ],
    ["another curve", { sleutel: { kty: "EC", crv: "P-384", x: "AA", y: "AA" } }, "koppeling.sleutel-soort"],
    ["a gemeente that is none", { gemeenten: ["GM9999"] }, "koppeling.gemeente-onbekend"],
    ["an organisation that is none", { organisatieId: idOf("nergens") }, "koppeling.organisatie-onbekend"],
  ])("refuses %s", async (_name, given, code) => {
    expect(await problem(await register(given))).toEqual([400, `/problemen/${code}`]);
  });

  test("is for a beheerder; a fg reads along; a program itself can do neither (S-01)", async () => {
    const fg = await signInClient(service.address, "fg-GM0307");
    expect((await fg.get("/koppelingen")).status).toBe(200);
    expect((await fg.post("/koppelingen", { ...BESLUIT, sleutel: sleutel.openbaar })).status).toBe(403);
    const manager = await signInClient(service.address, "manager-GM0307");
    expect((await manager.get("/koppelingen")).status).toBe(403);
    const { token, call } = await aProgram({ rol: "manager", scopes: scopesVanRol("manager") });
    expect((await call(await token(), "/koppelingen")).status).toBe(403);
  });

  test("a program is no colleague: it stands in no list of users, and nobody signs in as one", async () => {
    const { koppeling } = await aProgram({ naam: "Nachtprogramma" });
    const found = await (await beheerder.post("/gebruikers/_zoek", { zoek: "Nachtprogramma" })).json();
    expect(found.totaal).toBe(0);
    expect((await beheerder.get(`/gebruikers/${koppeling.id}`)).status).toBe(404);
    const accounts = await (await fetch(`${service.address}/api/v1/demoaccounts`)).text();
    expect(accounts).not.toContain("Nachtprogramma");
    const tried = await signInClient(service.address, `programma:${koppeling.id}`).catch(() => undefined);
    expect(tried === undefined || (await tried.get("/sessie")).status === 401).toBe(true);
  });
});

test("a program has its own number of requests, over all its tokens; a person is not in its way (429)", async () => {
  const { token, call } = await aProgram({ verzoekenPerMinuut: 3 });
  const [one, two] = [await token(), await token()];
  const first = await call(one, "/plekken");
  expect(first.headers.get("ratelimit-policy")).toBe('"minuut";q=3;w=60');
  expect(first.headers.get("ratelimit")).toMatch(/^"minuut";r=2;t=\d+$/);
  expect((await call(two, "/plekken")).status).toBe(200);
  expect((await call(one, "/nergens")).status).toBe(404); // no operation, so it does not count
  expect((await call(two, "/plekken")).headers.get("ratelimit")).toMatch(/r=0/);
  const over = await call(two, "/plekken");
  expect([over.status, Number(over.headers.get("retry-after")) > 0]).toEqual([429, true]);
  expect(over.headers.get("ratelimit")).toMatch(/^"minuut";r=0;t=\d+$/);
  expect(await problem(over)).toEqual([429, "/problemen/dienst.too-many"]);
  expect((await beheerder.get("/koppelingen")).status).toBe(200);
});

test("a program that reads lists too fast is told to wait, as problem+json; another at the same address is not (429)", async () => {
  const [fast, other] = [
    await aProgram({ verzoekenPerMinuut: 3 }),
    await aProgram({ verzoekenPerMinuut: 3 }),
  ];
  const mine = await fast.token();
  const answers = [];
  for (let page = 1; page <= 5; page++)
    answers.push(await fast.call(mine, `/plekken?pagina=${page}&perPagina=1`));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429, 429]);
  const refused = answers.at(-1)!;
  expect(refused.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  expect(refused.headers.get("retry-after")).toMatch(/^[1-9]\d?$/);
  expect((await other.call(await other.token(), "/plekken")).status).toBe(200);
});

test("the people in the lists of a program count as those of a person, over all its tokens, and tell the fg when there are too many (S-10)", async () => {
  const people = Array.from({ length: 350 }, (_, at) => ({
    regioId: REGIO,
    id: randomUUID(),
    gemeente: AMERSFOORT,
    nummer: 7000 + at,
    voornaam: "Proef",
    achternaam: `Lijstlezer${String.fromCodePoint(97 + Math.floor(at / 50))}`,
    aangemeldOp: isoDate("2026-01-01"),
  }));
  await service.owner.insertInto("inwoners").values(people).execute();
  const read = { rol: "gids", scopes: ["persoon.lezen"], verzoekenPerMinuut: 1000 };
  const [program, other] = [await aProgram(read), await aProgram(read)];
  const find = (who: typeof program, token: string, letter: string) =>
    who.call(token, "/inwoners/_zoek", {
      method: "POST",
      body: JSON.stringify({ tekst: `Lijstlezer${letter}` }),
    });
  const tokens = [await program.token(), await program.token()];
  const statuses: number[] = [];
  for (const [at, letter] of ["a", "b", "c", "d", "e", "f"].entries()) {
    const answer = await find(program, tokens[at % 2]!, letter);
    statuses.push(answer.status);
    expect((await answer.json()).rijen).toHaveLength(50);
  }
  expect(statuses).toEqual([200, 200, 200, 200, 200, 200]);
  const over = await find(program, tokens[0]!, "g");
  expect(over.headers.get("retry-after")).toBe("3600");
  expect(over.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  expect(await problem(over)).toEqual([429, "/problemen/profielen.too-many"]);
  expect((await find(other, await other.token(), "g")).status).toBe(200);
  const alarm = await service.owner
    .selectFrom("auditregels")
    .select("object")
    .where("handeling", "=", "alarm.profielen")
    .execute();
  expect(alarm).toEqual([{ object: `gebruiker/${program.koppeling.id}` }]);
});

describe("a scope that a token has not (S-02)", () => {
  test("is refused before anything is looked up, with what is missing", async () => {
    const { token, call } = await aProgram();
    const narrow = await token("plek.lezen");
    for (const id of [groeneWal, idOf("nergens")]) {
      const answer = await call(narrow, `/werkgevers/${id}`);
      expect(answer.headers.get("www-authenticate")).toBe(
        'Bearer realm="Meedoen", error="insufficient_scope", scope="werkgever.lezen"',
      );
      expect(await problem(answer)).toEqual([403, "/problemen/koppeling.zonder-scope"]);
    }
  });

  test("is refused by the database alone: without the service between them", async () => {
    const { koppeling, token } = await aProgram();
    await token("plek.lezen");
    await token("werkgever.wijzigen plek.lezen");
    const sessies = await service.owner
      .selectFrom("sessies")
      .select(["id", "scopes"])
      .where("gebruikerId", "=", koppeling.id)
      .execute();
    const inSession = (sessieId: string) =>
      asUser(service.db, { regioId: REGIO, sessieId }, isoDate("2026-11-24"), async (db) => {
        const count = async (tabel: string) =>
          (await sql<{ n: number }>`select count(*)::integer as n from ${sql.id(tabel)}`.execute(db)).rows[0]!
            .n;
        const changed =
          await sql`update werkgevers set versie = versie where id = ${groeneWal}::uuid`.execute(db);
        return {
          plekken: (await count("plekken")) > 0,
          werkgevers: (await count("werkgevers")) > 0,
          changed: Number(changed.numAffectedRows),
          inwoners: await count("inwoners"),
        };
      });
    const of = (scope: string, has: boolean) =>
      sessies.find(({ scopes }) => scopes?.includes(scope) === has)!.id;
    expect(await inSession(of("werkgever.lezen", false))).toEqual({
      plekken: true,
      werkgevers: false,
      changed: 0,
      inwoners: 0,
    });
    expect(await inSession(of("werkgever.lezen", true))).toEqual({
      plekken: true,
      werkgevers: true,
      changed: 1,
      inwoners: 0,
    });
  });

  test("cannot be had by a statement of the application: a session of a program asks for proof (ADR 0010)", async () => {
    const { koppeling } = await aProgram();
    const proofless = sql`select maak_programmasessie(${REGIO}, gen_random_uuid(), ${koppeling.id}::uuid,
      ${koppeling.sleutels[0].kid}, '\\x00', 900, array['plek.lezen'], '\\x01', now(), 'x', 'x', now(), '\\x02')`;
    await expect(proofless.execute(service.db)).rejects.toMatchObject({
      constraint: "aanmeldbewijs_ongeldig",
    });
  });

  test("is refused by the service alone: with every policy of the database open", async () => {
    const { token, call } = await aProgram();
    const narrow = await token("plek.lezen");
    await openAllPolicies(service.owner);
    expect((await call(narrow, "/plekken")).status).toBe(200);
    expect((await call(narrow, `/werkgevers/${groeneWal}`)).status).toBe(403);
    expect((await call(narrow, "/doelstellingen")).status).toBe(403);
  });
});
