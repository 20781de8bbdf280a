import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cookieClient, location, signInClient } from "../support/sign-in.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { amina, gebruikerId } from "../support/world.ts";

const KLANTMANAGER = "klantmanager-GM0307";

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.stop());

describe("signing in", () => {
  test("goes through OpenID Connect with PKCE, state and nonce, and back to the page that was asked for", async () => {
    const client = await signInClient(service.address, KLANTMANAGER);
    const asked = client.authorizationUrl.searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({ response_type: "code", code_challenge_method: "S256" });
    expect(asked.get("code_challenge")).toMatch(/^[\w-]{43}$/);
    expect(asked.get("state")).not.toBe(asked.get("nonce"));
    expect([client.arrived.status, location(client.arrived)]).toEqual([303, "/mijn-dag"]);
    expect(client.arrived.headers.getSetCookie().find((line) => line.startsWith("meedoen="))).toMatch(
      /^meedoen=amersfoort\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/,
    );

    const session = await (await client.get("/sessie")).json();
    expect(session).toMatchObject({
      gebruiker: {
        id: gebruikerId("klantmanager"),
        rollen: ["klantmanager"],
        organisatie: "RWA",
        gemeenten: [{ code: "GM0307", naam: "Amersfoort" }],
      },
      regio: { id: "amersfoort", naam: "Amersfoort" },
      demo: true,
      vandaag: "2026-11-24",
    });
    expect((await client.get(`/inwoners/${amina}`)).status).toBe(200);
  });

  test("keeps only a hash of the token, and a line in the audit with trace and address (S-06)", async () => {
    const client = await signInClient(service.address, KLANTMANAGER);
    const token = client.cookies.get("meedoen")?.value.split(".")[1] ?? "";
    const kept = await service.owner.selectFrom("sessies").select("tokenHash").execute();
    expect(kept.map(({ tokenHash }) => tokenHash?.toString("utf8"))).not.toContain(token);
    const lines = await service.owner
      .selectFrom("auditregels")
      .selectAll()
      .where("handeling", "=", "sessie.start")
      .where("gebruikerId", "=", gebruikerId("klantmanager"))
      .execute();
    expect(lines.at(-1)).toMatchObject({ resultaat: "ok", herkomst: "127.0.0.1" });
  });

  test("a page elsewhere is never where a sign-in ends", async () => {
    for (const naar of [
      "//kwaad.example",
      "https://kwaad.example",
      "/\\kwaad.example",
      "/\tkwaad",
      "/aanmelden",
    ]) {
      const client = cookieClient(service.address);
      await signInThrough(client, `/aanmelden?naar=${encodeURIComponent(naar)}`).then((arrived) =>
        expect(location(arrived), naar).toBe("/"),
      );
    }
  });

  test("an answer that is not for this browser gives no session", async () => {
    const thief = cookieClient(service.address);
    await thief.fetch("/aanmelden");
    const victim = cookieClient(service.address);
    const back = await comeBack(victim, "/aanmelden");
    const stolen = await thief.fetch(location(back));
    expect(location(stolen)).toBe("/inloggen?fout=verlopen");
    expect(thief.cookies.has("meedoen")).toBe(false);
    const withoutCookie = await cookieClient(service.address).fetch(location(back));
    expect(location(withoutCookie)).toBe("/inloggen?fout=verlopen");
  });

  test("someone who is not active, or not known, does not get in", async () => {
    await service.owner
      .updateTable("gebruikers")
      .set({ isActief: false })
      .where("aanmeldnaam", "=", "gids-GM0307")
      .execute();
    await expect(signInThrough(cookieClient(service.address), "/aanmelden", "gids-GM0307")).rejects.toThrow(
      "aanmelden.onbekend-account",
    );
  });

  test("a demo names its fictional people in four groups; another region names nobody", async () => {
    const accounts = (await (await fetch(`${service.address}/api/v1/demoaccounts`)).json()) as {
      aanmeldnaam: string;
      groep: string;
    }[];
    expect(new Set(accounts.map(({ groep }) => groep))).toEqual(
      new Set(["Inwoner en werkgever", "Begeleiden", "Werk organiseren", "Sturen en toezien"]),
    );
    expect(accounts.find(({ aanmeldnaam }) => aanmeldnaam === KLANTMANAGER)?.groep).toBe("Begeleiden");
    await expect(startTestService({ regio: { id: "echt", naam: "Echt", isDemo: false } })).rejects.toThrow(
      "OIDC_ISSUER",
    );
  });
});

describe("a session", () => {
  test("that was ended opens nothing at the next request", async () => {
    const client = await signInClient(service.address, KLANTMANAGER);
    const token = client.cookies.get("meedoen")!;
    expect((await client.del("/sessie")).status).toBe(200);
    expect(client.cookies.has("meedoen")).toBe(false);
    client.cookies.set("meedoen", token); // a copy that someone kept
    expect((await client.get("/sessie")).status).toBe(401);
  });

  test("that is revoked, or whose user loses a right, is refused at the next request (F14)", async () => {
    const client = await signInClient(service.address, "jobcoach-GM0307");
    expect((await client.get(`/inwoners/${amina}`)).status).toBe(200);
    const id = gebruikerId("jobcoach");
    const setRoles = (rollen: string[]) =>
      service.owner.updateTable("gebruikers").set({ rollen }).where("id", "=", id).execute();
    await setRoles(["raadslid"]);
    expect((await client.get(`/inwoners/${amina}`)).status).toBe(404);
    await setRoles(["jobcoach"]);
    expect((await client.get(`/inwoners/${amina}`)).status).toBe(200);
    await service.owner
      .updateTable("sessies")
      .set({ ingetrokken: new Date() })
      .where("gebruikerId", "=", id)
      .execute();
    expect((await client.get(`/inwoners/${amina}`)).status).toBe(401);
  });

  test("ends after half an hour of silence, and after ten hours whatever happens", async () => {
    const client = await signInClient(service.address, "manager-GM0307");
    const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000);
    const change = (values: { laatstGebruikt?: Date; verloopt?: Date }) =>
      service.owner
        .updateTable("sessies")
        .set(values)
        .where("gebruikerId", "=", gebruikerId("manager"))
        .where("tokenHash", "is not", null)
        .execute();
    await change({ laatstGebruikt: ago(29) });
    expect((await client.get("/sessie")).status).toBe(200);
    expect((await client.get("/sessie")).status).toBe(200);
    await change({ laatstGebruikt: ago(31) });
    expect((await client.get("/sessie")).status).toBe(401);
    await change({ laatstGebruikt: ago(0) });
    expect((await client.get("/sessie")).status).toBe(200);
    const { verloopt } = await service.owner
      .selectFrom("sessies")
      .select("verloopt")
      .where("gebruikerId", "=", gebruikerId("manager"))
      .where("tokenHash", "is not", null)
      .executeTakeFirstOrThrow();
    expect((verloopt.getTime() - Date.now()) / 3_600_000).toBeCloseTo(10, 1);
    await change({ verloopt: ago(0) });
    expect((await client.get("/sessie")).status).toBe(401);
  });

  test("changes nothing for a page elsewhere: no token, another's token, another origin", async () => {
    const client = await signInClient(service.address, "beheerder-GM0307");
    const other = await signInClient(service.address, "fg-GM0307");
    const attempts: Record<string, string>[] = [
      { "x-csrf-token": "" },
      { "x-csrf-token": other.csrfToken },
      { origin: "https://kwaad.example" },
      { "sec-fetch-site": "cross-site" },
    ];
    for (const headers of attempts) {
      const refused = await client.del("/sessie", {}, headers);
      expect([refused.status, (await refused.json()).code]).toEqual([403, "sessie.vreemd-verzoek"]);
    }
    expect((await client.get("/sessie")).status).toBe(200);
    expect((await client.del("/sessie", {}, { origin: service.address })).status).toBe(200);
  });

  test("of another region, or made up, is none", async () => {
    for (const value of [
      "elders.".padEnd(50, "x"),
      `amersfoort.${"x".repeat(43)}`,
      "",
      "%00",
      "a".repeat(4000),
    ]) {
      const client = cookieClient(service.address);
      client.cookies.set("meedoen", { value, path: "/" });
      expect((await client.fetch("/api/v1/sessie")).status, value).toBe(401);
    }
  });
});

test("a level of assurance that is too low is refused, and kept in the audit (S-12)", async () => {
  const high = "urn:etoegang:core:assurance-class:loa4";
  const config = {
    publicUrl: undefined,
    oidc: { issuer: "", clientId: "", clientSecret: "", claim: "sub", acrs: [high] },
    metricsToken: undefined,
    logLevel: "silent",
    trustProxy: false,
  };
  for (const [localAcr, goesTo] of [
    [high, "/mijn-dag"],
    ["urn:etoegang:core:assurance-class:loa2", "/inloggen?fout=niveau"],
  ] as const) {
    const strict = await startTestService({ config, localAcr });
    const client = cookieClient(strict.address);
    const arrived = await signInThrough(client, "/aanmelden?naar=/mijn-dag");
    expect(location(arrived)).toBe(goesTo);
    expect(client.cookies.has("meedoen")).toBe(localAcr === high);
    const refused = await strict.owner
      .selectFrom("auditregels")
      .select("resultaat")
      .where("handeling", "=", "sessie.start")
      .execute();
    expect(refused).toEqual([{ resultaat: localAcr === high ? "ok" : "sessie.niveau" }]);
    await strict.stop();
  }
});

test("many attempts to sign in from one address have to wait, and so do many requests of one session", async () => {
  const strict = await startTestService({ limits: { perSession: 3, signIn: 4 } });
  const client = await signInClient(strict.address, KLANTMANAGER);
  const statuses: number[] = [];
  for (let at = 0; at < 4; at++) statuses.push((await client.get(`/inwoners/${amina}`)).status);
  expect(statuses).toEqual([200, 200, 200, 429]);
  const away: Response[] = [];
  for (let at = 0; at < 5; at++) away.push(await client.fetch("/aanmelden"));
  expect(away.at(-1)?.status).toBe(429);
  expect(away.at(-1)?.headers.get("content-type")).toMatch(/^application\/problem\+json/);
  await strict.stop();
});

type Client = ReturnType<typeof cookieClient>;

/** Until the provider sends the browser back. */
async function comeBack(client: Client, start: string, aanmeldnaam = KLANTMANAGER): Promise<Response> {
  const asking = await client.fetch(location(await client.fetch(start)));
  const uid = new URL(location(asking), service.address).searchParams.get("uid") ?? "";
  const chosen = await client.fetch(new URL(`/oidc-interactie/${uid}`, asking.url).href, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ aanmeldnaam }),
  });
  const answer = (await chosen.json()) as { naar?: string; code?: string };
  if (!answer.naar) throw new Error(answer.code);
  return client.fetch(answer.naar);
}

const signInThrough = async (client: Client, start: string, aanmeldnaam?: string): Promise<Response> =>
  client.fetch(location(await comeBack(client, start, aanmeldnaam)));
