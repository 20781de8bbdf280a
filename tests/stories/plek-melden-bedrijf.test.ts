import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../support/app.ts";
import { traced } from "../support/traced.ts";
import { gebruikerId, groeneWal } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await app.owner
    .updateTable("werkgevers")
    .set({ accountmanagerId: gebruikerId("accountmanager") })
    .where("id", "=", groeneWal)
    .execute();
});
afterAll(() => app.stop());

const body = {
  mogelijkheid: "weet niet",
  wat: "Het magazijn blijft liggen",
  contactpersoon: "Ilse Schoonderwal",
  telefoon: "033 000 00 12",
  email: "Ilse@groenewal.example",
};
const report = (rol: Parameters<typeof traced>[1], change: object = {}) =>
  traced(app, rol)("POST", "/mijn-bedrijf/plekmeldingen", { body: { ...body, ...change } });

test("a werkgever with an account reports half an idea for his own company, and hears whom and by when (R-058)", async () => {
  const { status, body: kept } = await report("werkgever");
  expect(status).toBe(201);
  expect(kept).toMatchObject({
    soort: "plek",
    status: "nieuw",
    telefoon: "0330000012",
    email: "ilse@groenewal.example",
    werkgever: { id: groeneWal },
    contact: { id: gebruikerId("accountmanager") },
    antwoordVoor: expect.stringMatching(/^2026-/) as string,
  });
  const seen = await traced(app, "accountmanager")("GET", "/plekmeldingen");
  expect((seen.body as { rijen: { id: string }[] }).rijen).toContainEqual(
    expect.objectContaining({ id: (kept as { id: string }).id }),
  );
});

test("what is wrong is named by its field, and nothing is kept", async () => {
  const wrong = [
    [{ telefoon: "12" }, "plekmelding.telefoon"],
    [{ email: "geen adres" }, "plekmelding.email"],
    [{ gemeente: "GM9999" }, "plekmelding.gemeente"],
    [{ wat: "Iemand met een depressie mag ook" }, "bedrijfsvraag.gezondheid"],
  ] as const;
  for (const [change, code] of wrong)
    expect(await report("werkgever", change)).toMatchObject({ status: 400, body: { code } });
  const { n } = await app.owner
    .selectFrom("plekmeldingen")
    .select((eb) => eb.fn.countAll<string>().as("n"))
    .executeTakeFirstOrThrow();
  expect(Number(n)).toBe(1);
});

test("who is no werkgever reports nothing for a company", async () => {
  for (const rol of ["klantmanager", "accountmanager", "inwoner"] as const)
    expect((await report(rol)).status).toBe(403);
});
