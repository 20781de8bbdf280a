import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Tables } from "#db/tables";
import { routes } from "../../src/modules/routes.ts";
import type { Rol } from "../../src/modules/toegang/matrix.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { amina, gebruikerId, groeneWal, kas } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const inFull = (path: string) => path.replaceAll(/:\w+/g, "00000000-0000-4000-8000-000000000000");
const writes = routes.filter(({ door }) => door.kind === "action");

const send = (rol: Rol, method: string, path: string, headers: Record<string, string>, body: object = {}) =>
  app.app.inject({
    method: method as "POST",
    url: `/api/v1${path}`,
    headers: { "test-user": gebruikerId(rol), "test-trace": randomUUID().replaceAll("-", ""), ...headers },
    body,
  });

describe("every change names its request or the version that was seen (R-03)", () => {
  test.each(writes.filter(({ method }) => method === "POST"))("$method $path", async ({ method, path }) => {
    const keys: Record<string, string>[] = [
      {},
      { "idempotency-key": "kort" },
      { "idempotency-key": "é".repeat(9) },
    ];
    for (const headers of keys) {
      const response = await send("klantmanager", method, inFull(path), headers);
      expect([response.statusCode, response.json().code]).toEqual([400, "verzoek.zonder-sleutel"]);
    }
  });

  test.each(writes.filter(({ method }) => method !== "POST"))("$method $path", async ({ method, path }) => {
    for (const tag of [undefined, "*", 'W/"1"', "1", '"een"', '"1", "2"']) {
      const response = await send(
        "klantmanager",
        method,
        inFull(path),
        tag === undefined ? {} : { "if-match": tag },
      );
      expect([response.statusCode, response.json().code], tag).toEqual([428, "verzoek.zonder-versie"]);
    }
  });
});

type Repeatable = {
  readonly rol: Rol;
  readonly path: string;
  readonly body: object;
  readonly other: object;
  /** Where the effect shows. */
  readonly table: keyof Tables;
};

const werkgever = { naam: "Kwekerij De Els", sector: "groen", gemeente: "GM0307", plaats: "Amersfoort" };
const plek = { soort: "werkplek", titel: "Plukker", werkvormen: ["begeleid werken"], werksoort: "groen" };
const waar = { gemeente: "GM0307", plaats: "Amersfoort", capaciteit: 2 };
const contact = { datum: "2026-11-20", tekst: "Gesproken over het werk." };
const aanmelding = {
  voornaam: "Sanne",
  achternaam: "Proef",
  geboortedatum: "1995-02-03",
  gemeente: "GM0307",
};
const vanuit = { bron: "inwoner zelf", uitkering: "Bijstand" };

const REPEATABLE: Readonly<Record<string, Repeatable>> = {
  "werkgever.create": {
    rol: "accountmanager",
    path: "/werkgevers",
    body: werkgever,
    other: { ...werkgever, naam: "Kwekerij De Iep" },
    table: "werkgevers",
  },
  "werkgevercontact.log": {
    rol: "accountmanager",
    path: `/werkgevers/${groeneWal}/contacten`,
    body: { ...contact, soort: "telefoon" },
    other: { ...contact, soort: "bezoek" },
    table: "werkgevercontacten",
  },
  "plek.create": {
    rol: "accountmanager",
    path: `/werkgevers/${groeneWal}/plekken`,
    body: { ...plek, ...waar },
    other: { ...plek, ...waar, capaciteit: 3 },
    table: "plekken",
  },
  "contactmoment.record": {
    rol: "klantmanager",
    path: `/inwoners/${amina}/contactmomenten`,
    body: { ...contact, soort: "telefoon", isZichtbaarVoorInwoner: true },
    other: { ...contact, soort: "telefoon", isZichtbaarVoorInwoner: false },
    table: "contactmomenten",
  },
  "inwoner.meld-aan": {
    rol: "klantmanager",
    path: "/inwoners",
    body: { ...aanmelding, ...vanuit },
    other: { ...aanmelding, ...vanuit, voornaam: "Sanna" },
    table: "inwoners",
  },
};

describe("a repeated request has one effect and gets the first answer (R-03)", () => {
  test.each(Object.entries(REPEATABLE))("%s", async (name, { rol, path, body, other, table }) => {
    expect(writes.map(({ door }) => door.name)).toContain(name);
    const count = async () =>
      (
        await app.owner
          .selectFrom(table)
          .select((eb) => eb.fn.countAll<number>().as("aantal"))
          .executeTakeFirstOrThrow()
      ).aantal;
    const before = await count();
    const key = { "idempotency-key": randomUUID() };
    const answers = await Promise.all(Array.from({ length: 5 }, () => send(rol, "POST", path, key, body)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201, 201, 201]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer.json()))).size).toBe(1);
    expect(await count()).toBe(before + 1);

    const otherBody = await send(rol, "POST", path, key, other);
    expect([otherBody.statusCode, otherBody.json().code]).toEqual([422, "herhaling.ander-verzoek"]);
    expect(await count()).toBe(before + 1);
    await send(rol, "POST", path, { "idempotency-key": randomUUID() }, other);
    expect(await count()).toBe(before + 2);
  });
});

describe("a change of what someone else changed is refused, and shows the newer version (R-03)", () => {
  const persoon = { voornaam: "Amina", achternaam: "Haddou", postcode: null, woonplaats: null, wijk: null };
  const leeg = { omschrijving: "", postcode: null, regeling: "geen", begindatum: null, sluitingsdatum: null };
  const onbekend = { kvk: null, postcode: null, aantalMedewerkers: null, relaties: [] };
  const zonder = { accountmanagerId: null, contactpersoon: null, telefoon: null };

  test.each<[string, Rol, string, object]>([
    ["inwoner.change", "klantmanager", `/inwoners/${amina}`, { ...persoon, talen: ["nld"] }],
    [
      "werkgever.change",
      "accountmanager",
      `/werkgevers/${groeneWal}`,
      { ...werkgever, ...onbekend, ...zonder },
    ],
    ["plek.change", "accountmanager", `/plekken/${kas}`, { ...plek, ...waar, ...leeg, kenmerken: [] }],
  ])("%s", async (name, rol, path, body) => {
    expect(writes.map(({ door }) => door.name)).toContain(name);
    const both = await Promise.all(
      ["1", "1"].map((versie) => send(rol, "PUT", path, { "if-match": `"${versie}"` }, body)),
    );
    expect(both.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([200, 412]);
    const refused = both.find(({ statusCode }) => statusCode === 412);
    expect(refused?.json()).toMatchObject({ status: 412, huidigeVersie: 2 });
    const again = await send(rol, "PUT", path, { "if-match": '"2"' }, body);
    expect([again.statusCode, again.headers.etag]).toEqual([200, '"3"']);
  });
});
