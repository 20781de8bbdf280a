import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type LocalProvider, localProvider } from "#http/local-provider";
import { cookieClient, location, signInClient } from "../support/sign-in.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { amina, gebruikerId, REGIO } from "../support/world.ts";

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

test("another identity provider is a matter of configuration, and over https the cookie is for this host only", async () => {
  const publicUrl = "https://meedoen.example";
  const redirectUri = `${publicUrl}/aanmelden/terug`;
  const handler: { current?: LocalProvider } = {};
  const elsewhere = createServer((request, response) => handler.current?.handle(request, response));
  await once(elsewhere.listen(0, "127.0.0.1"), "listening");
  const issuer = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
  const provider = localProvider({ issuer, redirectUri, acr: "hoog", trustProxy: false });
  handler.current = provider;
  const { clientId, clientSecret } = provider;
  const oidc = { issuer, clientId, clientSecret, claim: "sub", acrs: ["hoog", "hoger"] };
  const config = { publicUrl, oidc, metricsToken: undefined, logLevel: "silent", trustProxy: false };
  const regio = { id: REGIO, naam: "Amersfoort", isDemo: false }; // no local provider, no list of accounts
  const real = await startTestService({ config, regio });

  const client = cookieClient(real.address); // what stands between the browser and us ends the encryption
  const away = location(await client.fetch("/aanmelden?naar=/caseload"));
  expect(away.startsWith(issuer)).toBe(true);
  const browser = cookieClient(issuer);
  const asking = new URL(location(await browser.fetch(away)), issuer);
  const chosen = await provider.choose(asking.searchParams.get("uid") ?? "", KLANTMANAGER);
  const back = location(await browser.fetch(chosen ?? ""));
  expect(back.startsWith(`${redirectUri}?`)).toBe(true);
  const arrived = await client.fetch(back.slice(publicUrl.length));
  expect(location(arrived)).toBe("/caseload");
  expect(arrived.headers.getSetCookie().at(-1)).toMatch(
    /^__Host-meedoen=amersfoort\.[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  );
  expect(arrived.headers.get("strict-transport-security")).toBe("max-age=63072000; includeSubDomains");
  expect(arrived.headers.get("content-security-policy")).toContain("upgrade-insecure-requests");
  expect((await client.fetch("/api/v1/sessie")).status).toBe(200);
  expect((await client.fetch("/api/v1/demoaccounts")).status).toBe(404);
  expect((await client.fetch("/oidc/.well-known/openid-configuration")).status).toBe(404);

  elsewhere.close();
  elsewhere.closeAllConnections();
  await real.stop();
});

test("a provider that cannot be reached is said on the sign-in page", async () => {
  const oidc = { issuer: "http://127.0.0.1:9", clientId: "x", clientSecret: "x", claim: "sub", acrs: [] };
  const config = {
    publicUrl: "http://127.0.0.1",
    oidc,
    metricsToken: undefined,
    logLevel: "silent",
    trustProxy: false,
  };
  const alone = await startTestService({ config });
  expect(location(await cookieClient(alone.address).fetch("/aanmelden"))).toBe("/inloggen?fout=onbereikbaar");
  await alone.stop();
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
