import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openbareCijfers } from "../../src/modules/sturing/openbare-cijfers.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { REGIO, VANDAAG } from "../support/world.ts";
import { isoDate } from "#core/dates";

let service: TestService;
beforeAll(async () => {
  service = await startTestService({}, "demo");
}, 60_000);
afterAll(() => service.stop());

const vandaag = isoDate(VANDAAG);
const moment = new Date(`${VANDAAG}T09:00:00Z`);
const html = async (path: string) => (await fetch(`${service.address}${path}`)).text();

test("no figure for everyone is of fewer than ten people, and each is rounded to five (R-414, S-14)", async () => {
  const { cijfers } = (await openbareCijfers({ db: service.db, regioId: REGIO }, vandaag, moment))!;
  const { gebleven, werkzoekenden, beschut } = cijfers;
  const counts = [
    ...cijfers.werk.map(({ aantal }) => aantal),
    gebleven.van,
    werkzoekenden,
    ...Object.values(beschut),
  ];
  expect(counts.length).toBeGreaterThan(20);
  for (const count of counts)
    if (count !== null) expect([count, count >= 10, count % 5]).toEqual([count, true, 0]);
  // one gemeente alone without a figure would follow from the total
  for (const [jaar, rows] of Map.groupBy(cijfers.werk, (row) => row.jaar)) {
    const parts = rows.filter(({ gemeente }) => gemeente !== null);
    const hidden = parts.filter(({ aantal }) => aantal === null).length;
    expect([jaar, hidden === 1 && parts.length > 1]).toEqual([jaar, false]);
  }
  expect(beschut.indicaties).toBe(55); // 57, rounded
  expect(cijfers.gepubliceerd["banenafspraak_doelstelling_banen"]?.waarde).toBe(3246);
});

test("a council member reads five answers with their table and source, for a year and a gemeente (R-414, R-075)", async () => {
  const page = await html("/cijfers?taal=nl&jaar=2018&gemeente=GM0307");
  for (const said of [
    "Hoeveel mensen vonden werk?",
    "Hoeveel mensen hielden hun werk?",
    "Hoeveel mensen wachten?",
    "er zijn 2.600 banen, het doel is 3.246. Er ontbreken er 646.",
    "Wat kost het?",
    "Dat weten wij nog niet volledig.",
    "684",
  ])
    expect(page).toContain(said);
  expect(page).toMatch(/Amersfoort: in 2018 vonden \S+ mensen betaald werk/);
  expect(page.match(/<table/g)).toHaveLength(4);
});

test("where counting fails the last figures stand there, with their day", async () => {
  await sql`alter function tel_openbaar_werk(text, date) rename to tel_openbaar_werk_weg`.execute(
    service.owner,
  );
  const later = await openbareCijfers({ db: service.db, regioId: REGIO }, isoDate("2026-12-24"), moment);
  expect(later?.dag).toBe(vandaag);
  await sql`alter function tel_openbaar_werk_weg(text, date) rename to tel_openbaar_werk`.execute(
    service.owner,
  );
});

test("who is not signed in cannot count anything else (S-14)", async () => {
  for (const query of [
    sql`select tel_openbare_cijfers(${REGIO}, ${VANDAAG}::date)`,
    sql`select * from tel_openbaar_werk(${REGIO}, ${VANDAAG}::date)`,
    sql`select * from cijferstanden`,
    sql`select * from plekmeldingaanvragen`,
  ])
    await expect(query.execute(service.db)).rejects.toThrow(/permission denied/);
});

test("a public vacature holds what search engines ask of a JobPosting, and nothing that could run (R-058, S-18)", async () => {
  const list = await html("/vacatures?taal=ar");
  const [first = ""] = /\/vacatures\/[0-9a-f-]{36}/.exec(list) ?? [];
  expect(list).toContain('dir="rtl"');
  const page = await html(`${first}?taal=nl`);
  const [, data = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? [];
  const job = JSON.parse(data) as Record<string, unknown>;
  // required and recommended: developers.google.com/search/docs/appearance/structured-data/job-posting
  expect(job).toMatchObject({
    "@context": "https://schema.org/",
    "@type": "JobPosting",
    title: expect.stringMatching(/\S/),
    description: expect.stringMatching(/^<p>.+<\/p>$/),
    datePosted: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    validThrough: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/),
    hiringOrganization: { "@type": "Organization", name: expect.stringMatching(/\S/) },
    jobLocation: {
      "@type": "Place",
      address: {
        "@type": "PostalAddress",
        addressCountry: "NL",
        addressLocality: expect.stringMatching(/\S/),
      },
    },
    workHours: expect.stringContaining("uur per week"),
    directApply: false,
  });
  for (const kind of job["employmentType"] as string[]) expect(["PART_TIME", "FULL_TIME"]).toContain(kind);
  expect(String(job["validThrough"]) > String(job["datePosted"])).toBe(true);
  expect(page).not.toMatch(/<script(?![^>]*(src=|application\/ld\+json))/);
});

test("what a werkgever wrote cannot close the data and run", async () => {
  const { plekId } = await service.owner
    .selectFrom("openbareVacatures")
    .select("plekId")
    .limit(1)
    .executeTakeFirstOrThrow();
  await service.owner
    .updateTable("openbareVacatures")
    .set({ tekst: "</script><script>alert(1)</script>" })
    .where("plekId", "=", plekId)
    .execute();
  const page = await html(`/vacatures/${plekId}?taal=nl`);
  expect(page).not.toContain("<script>alert");
  const [, data = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? [];
  expect((JSON.parse(data) as { description: string }).description).toContain("alert(1)");
});

test("after the last day, or when the plek closes, nobody finds it any more", async () => {
  const [one, other] = await service.owner
    .selectFrom("openbareVacatures")
    .select("plekId")
    .limit(2)
    .execute();
  await service.owner
    .updateTable("openbareVacatures")
    .set({ vanaf: isoDate("2020-01-01"), tot: isoDate("2020-02-01") })
    .where("plekId", "=", one!.plekId)
    .execute();
  await service.owner
    .updateTable("plekken")
    .set({ status: "gesloten" })
    .where("id", "=", other!.plekId)
    .execute();
  for (const { plekId } of [one!, other!])
    expect((await fetch(`${service.address}/vacatures/${plekId}`)).status).toBe(404);
});
