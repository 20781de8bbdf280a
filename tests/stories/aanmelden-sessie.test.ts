import { afterAll, beforeAll, expect, test } from "vitest";
import { cookieClient, signInClient } from "../support/sign-in.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { amina, gebruikerId } from "../support/world.ts";

const KLANTMANAGER = "klantmanager-GM0307";

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.stop());

test("a session that was ended opens nothing at the next request", async () => {
  const client = await signInClient(service.address, KLANTMANAGER);
  const token = client.cookies.get("meedoen")!;
  expect((await client.del("/sessie")).status).toBe(200);
  expect(client.cookies.has("meedoen")).toBe(false);
  client.cookies.set("meedoen", token); // a copy that someone kept
  expect((await client.get("/sessie")).status).toBe(401);
});

test("a session that is revoked, or whose user loses a right, is refused at the next request (F14)", async () => {
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

test("a session ends after half an hour of silence, and after ten hours whatever happens", async () => {
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

test("a session changes nothing for a page elsewhere: no token, another's token, another origin", async () => {
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

test("a session of another region, or made up, is none", async () => {
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
