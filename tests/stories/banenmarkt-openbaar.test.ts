import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { TALEN } from "../../src/portaal/talen.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { REGIO, VANDAAG } from "../support/world.ts";

let service: TestService;
beforeAll(async () => {
  service = await startTestService({}, "demo");
}, 60_000);
afterAll(() => service.stop());

const html = async (taal = "nl") => (await fetch(`${service.address}/banenmarkt?taal=${taal}`)).text();
const eventsIn = (page: string): Record<string, unknown>[] => {
  const [, data = "[]"] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? [];
  return JSON.parse(data) as Record<string, unknown>[];
};

test("everyone reads which banenmarkten come, where and when, in every language and without a script (R-143, U-14)", async () => {
  for (const { code, richting } of TALEN) {
    const page = await html(code);
    expect(page).toContain(`dir="${richting}"`);
    expect(page).toContain("Meet en eet in Leusden");
    expect(page).toContain("De Korf, Hamersveldseweg 30, Leusden");
    expect(page).toContain('href="/bel-mij?taal=');
    expect(page).not.toContain("Banenmarkt najaar"); // it was
  }
});

test("a banenmarkt is an Event for search engines: name, begin, end and place (R-143)", async () => {
  const [first, ...rest] = eventsIn(await html());
  expect(rest.length).toBeGreaterThan(0);
  // required and recommended: developers.google.com/search/docs/appearance/structured-data/event
  expect(first).toMatchObject({
    "@context": "https://schema.org/",
    "@type": "Event",
    name: "Banenmarkt Eemplein",
    startDate: `${VANDAAG}T13:00`,
    endDate: `${VANDAAG}T16:30`,
    eventStatus: "https://schema.org/EventScheduled",
    eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
    location: { "@type": "Place", address: { addressLocality: "Amersfoort", addressCountry: "NL" } },
  });
});

test("no werkgever stands there by name, nor who registered or how many (S-14)", async () => {
  const { rows } = await sql<{ naam: string }>`
    select distinct w.naam from marktwerkgevers m join werkgevers w on w.regio_id = m.regio_id and w.id = m.werkgever_id
      join banenmarkten b on b.regio_id = m.regio_id and b.id = m.markt_id and b.datum >= ${VANDAAG}::date`.execute(
    service.owner,
  );
  const page = await html();
  expect(rows.length).toBeGreaterThan(10);
  for (const { naam } of rows) expect(page).not.toContain(naam);
  expect(page).not.toContain("033 000 00 2"); // numbers of colleagues
  for (const table of ["banenmarkten", "marktdeelnames"])
    await expect(sql`select * from ${sql.table(table)}`.execute(service.db)).rejects.toThrow(
      "no session context",
    );
});

test("one that is off says so to people and to machines; without one there is a way to be called", async () => {
  const off = { status: "gaat niet door", toelichting: "De zaal is dicht" };
  await service.owner
    .updateTable("banenmarkten")
    .set(off)
    .where("regioId", "=", REGIO)
    .where("naam", "=", "Banenmarkt winter")
    .execute();
  const page = await html();
  expect(page).toContain("Deze banenmarkt gaat niet door.");
  expect(page).not.toContain("De zaal is dicht");
  expect(eventsIn(page).at(-1)!["eventStatus"]).toBe("https://schema.org/EventCancelled");

  await service.owner
    .updateTable("banenmarkten")
    .set((eb) => ({ datum: sql`${eb.ref("datum")} - 1000` }) as never)
    .execute();
  const empty = await html("nl-makkelijk");
  expect(empty).toContain("Er is nu geen banenmarkt.");
  expect(empty).toContain('href="/bel-mij?taal=nl-makkelijk"');
  expect(eventsIn(empty)).toEqual([]);
});
