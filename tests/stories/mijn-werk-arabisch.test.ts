import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { criteria } from "#matching/criteria";
import { gedeeldMet } from "../../src/modules/delen/deling.ts";
import { TALEN } from "../../src/portaal/talen.ts";
import { maakVertaler, tekstenVan } from "../../src/portaal/vertaler.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { location, signInClient } from "../support/sign-in.ts";

let service: TestService;
beforeAll(async () => {
  service = await startTestService({}, "demo");
});
afterAll(() => service.stop());

const hidden = (html: string, naam: string) =>
  new RegExp(`name="${naam}" value="([^"]*)"`).exec(html)?.[1] ?? "";

test("a statushouder reads Arabic, says yes to a place, and finds what happens to the zorgtoeslag and the way back (R-078, R-121, U-06)", async () => {
  const { rows } = await sql<{ aanmeldnaam: string; inwonerId: string; talen: string[] }>`
    select g.aanmeldnaam, g.inwoner_id, i.talen from gebruikers g join inwoners i on i.regio_id = g.regio_id and i.id = g.inwoner_id
     where g.aanmeldnaam like '%-zoekt'`.execute(service.owner);
  const [wie] = rows;
  expect(wie!.talen.some((taal) => ["apc", "ara"].includes(taal))).toBe(true);
  const client = await signInClient(service.address, wie!.aanmeldnaam);
  const read = async (path: string) => {
    const answer = await client.fetch(path);
    return { status: answer.status, html: await answer.text() };
  };

  const lijst = await read("/mijn/werk?taal=ar");
  expect(lijst.html).toContain('<html lang="ar" dir="rtl"');
  expect(lijst.html).toContain("يوجد عمل قد يناسبك.");
  const [pad = ""] = /\/mijn\/werk\/[0-9a-f-]{36}/.exec(lijst.html) ?? [];
  const plek = await read(`${pad}?taal=ar`);
  expect(plek.status).toBe(200);
  for (const said of [
    "لماذا قد يناسبك؟",
    "هذا يناسبك",
    "ما الذي تم ترتيبه؟",
    "صاحب العمل لا يرى: عنوانك ورقم هاتفك وإعانتك.",
  ])
    expect(plek.html).toContain(said);

  // what work changes: reached from the place, with its hours
  const [geld = ""] = /\/mijn\/werken\?[^"]+/.exec(plek.html) ?? [];
  const link = geld.replaceAll("&amp;", "&");
  expect(link).toContain(`voorstel=${pad.split("/").at(-1)}`);
  expect((await read(link)).status).toBe(200);
  const gevraagd = new URLSearchParams(link.split("?")[1]);
  for (const [veld, waarde] of Object.entries({
    uren: "24",
    inkomen: "bijstand",
    huur: "600",
    partner: "nee",
    reken: "1",
  }))
    gevraagd.set(veld, waarde);
  const { html: geldpagina } = await read(`/mijn/werken?${gevraagd}`);
  expect(geldpagina).toContain("بدل التأمين الصحي (zorgtoeslag)");
  expect(geldpagina).toContain("هل يمكنني العودة؟ نعم.");
  // and from the money back to the work, twice: to say yes or no to it
  expect(geldpagina.split(`href="${pad}`).length - 1).toBeGreaterThanOrEqual(2);

  const sent = await client.fetch(`${pad}?taal=ar`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded", origin: service.address },
    body: new URLSearchParams({
      csrf: hidden(plek.html, "csrf"),
      sleutel: hidden(plek.html, "sleutel"),
      versie: hidden(plek.html, "versie"),
      antwoord: "ja",
    }).toString(),
  });
  expect([sent.status, location(sent).split("?")[0]]).toEqual([303, pad]);
  const na = await read(`${pad}?taal=ar`);
  expect(na.html).toContain("قلت نعم.");
  expect(na.html).toContain("أسحب موافقتي");
  const { rows: voorstellen } = await sql<{ status: string; zelf: boolean }>`
    select status, zelf_beantwoord is not null as zelf from voorstellen where id = ${pad.split("/").at(-1)}::uuid`.execute(
    service.owner,
  );
  expect(voorstellen).toEqual([{ status: "akkoord", zelf: true }]);
}, 60_000);

test("what a page says that is shared after a yes is what the access matrix gives, no less (S-11, A-12)", () => {
  // name, age, gemeente and languages are of the first; why it fits and what he needs stand on the list of candidates
  expect(
    gedeeldMet("werkgever").filter(
      (klasse) => !["persoon", "praktijkleren", "melding", "regeling"].includes(klasse),
    ),
  ).toEqual([]);
  expect(
    gedeeldMet("accountmanager").filter(
      (klasse) =>
        !["persoon", "situatie", "mogelijkheden", "voorstel", "plaatsing", "subsidie"].includes(klasse),
    ),
  ).toEqual([]);
});

test.each(TALEN.map((taal) => [taal.code, taal] as const))(
  "%s has words for every criterium of the matching (A-12, U-06)",
  async (_, taal) => {
    const t = await maakVertaler(taal.lang, tekstenVan(taal));
    for (const { id } of criteria) expect(t(`werk.criteria.${id}`).length).toBeGreaterThan(2);
  },
);
