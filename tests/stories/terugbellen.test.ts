import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { belVoor, telefoonIn } from "../../src/modules/terugbellen/verzoek.ts";
import { TALEN } from "../../src/portaal/talen.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { signInClient } from "../support/sign-in.ts";
import { VANDAAG } from "../support/world.ts";

let service: TestService;
let klantmanager: Awaited<ReturnType<typeof signInClient>>;
let elders: Awaited<ReturnType<typeof signInClient>>;
beforeAll(async () => {
  service = await startTestService();
  klantmanager = await signInClient(service.address, "klantmanager-GM0307");
  elders = await signInClient(service.address, "klantmanager-GM0327");
});
afterAll(() => service.stop());

type Velden = Readonly<Record<string, string>>;
const goed: Velden = { naam: "Elif", telefoon: "06 12 34 56 78", gemeente: "GM0307" };

/** As a browser without scripts sends the form. */
const send = (velden: Velden, taal = "nl", headers: Velden = { origin: service.address }) =>
  fetch(`${service.address}/bel-mij?taal=${taal}`, {
    method: "POST",
    redirect: "manual",
    headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
    body: new URLSearchParams(velden).toString(),
  });

type Lijst = {
  totaal: number;
  rijen: {
    id: string;
    nummer: number;
    naam: string;
    telefoon: string;
    taal: string;
    versie: number;
    status: string;
  }[];
};
const lijst = async (client = klantmanager, query = ""): Promise<Lijst> =>
  (await (await client.get(`/terugbelverzoeken${query}`)).json()) as Lijst;
const version = (versie: number) => ({ "if-match": `"${versie}"` });
const leeg = () => sql`delete from terugbelverzoeken`.execute(service.owner);

describe("a nugger who reports himself (R-098, R-099, R-101, U-14)", () => {
  test("hears without any script by when somebody calls, in his language, and who works there sees it", async () => {
    await leeg();
    const sent = await send(goed, "tr");
    expect(sent.status).toBe(303);
    const done = await fetch(new URL(sent.headers.get("location")!, service.address));
    expect(done.status).toBe(200);
    expect(done.headers.get("content-language")).toBe("tr");
    const page = await done.text();
    const { rijen } = await lijst();
    expect(rijen).toMatchObject([{ naam: "Elif", telefoon: "0612345678", taal: "tr", status: "open" }]);
    expect(page).toContain(String(rijen[0]!.nummer));
    expect(page).not.toContain("0612345678");
    expect((await lijst(elders)).rijen).toEqual([]);
  });

  test("is told which answer is missing, and keeps what he typed", async () => {
    await leeg();
    const answer = await send({ naam: 'A"<b>', telefoon: "12", gemeente: "GM9999" }, "ar");
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('dir="rtl"');
    expect(page).toContain('value="A&quot;&lt;b&gt;"');
    expect(page.match(/utrecht-form-field-error-message/g)).toHaveLength(2);
    expect(page).toMatch(/href="#telefoon"/);
    expect((await lijst()).totaal).toBe(0);
  });

  test("cannot be made to ask by a page of somebody else, and no field makes it fail", async () => {
    await leeg();
    expect((await send(goed, "nl", { origin: "https://elders.example" })).status).toBe(403);
    const strange: Velden[] = [
      {},
      { naam: "\u0000", telefoon: "\u0000", gemeente: "\u0000" },
      { naam: "a".repeat(3000) },
    ];
    for (const velden of strange) expect((await send(velden)).status).toBeLessThan(500);
    expect((await send({ ...goed, naam: "A\u0000B" })).status).toBeLessThan(500);
    expect((await send({ ...goed, naam: "x".repeat(5000) })).status).toBe(422);
    expect((await lijst()).totaal).toBe(0);
  });

  test("hears with a page that a form is too large, and nothing of it is kept (U-14)", async () => {
    await leeg();
    const answer = await send({ ...goed, naam: "x".repeat(17_000) });
    expect(answer.status).toBe(413);
    expect(answer.headers.get("content-type")).toContain("text/html");
    expect(await answer.text()).not.toContain("xxx");
    expect((await lijst()).totaal).toBe(0);
  });
});

test("who asks again waits once, and is told nothing that another could use to learn that he asked", async () => {
  await leeg();
  const first = await send(goed);
  const again = await send(goed);
  const [one, other] = [first, again].map(
    (answer) => new URL(answer.headers.get("location")!, service.address),
  );
  expect(one!.searchParams.get("dag")).toBe(other!.searchParams.get("dag"));
  expect(one!.searchParams.get("nummer")).not.toBe(other!.searchParams.get("nummer"));
  const { totaal, rijen } = await lijst();
  expect(totaal).toBe(1);
  const called = await klantmanager.put(
    `/terugbelverzoeken/${rijen[0]!.id}/uitkomst`,
    { uitkomst: "gesproken" },
    version(1),
  );
  expect(called.status).toBe(200);
  expect((await lijst()).totaal).toBe(0);
  expect((await lijst(klantmanager, "?status=afgehandeld")).totaal).toBe(2);
});

test("after three calls without an answer it is done, and a colleague who was first stays the one who called", async () => {
  await leeg();
  await send(goed);
  const { id } = (await lijst()).rijen[0]!;
  const note = (uitkomst: string, versie: number) =>
    klantmanager.put(`/terugbelverzoeken/${id}/uitkomst`, { uitkomst }, version(versie));
  for (const versie of [1, 2, 3]) expect((await note("geen gehoor", versie)).status).toBe(200);
  expect((await lijst(klantmanager, "?status=afgehandeld")).rijen[0]).toMatchObject({
    status: "niet bereikt",
  });
  expect((await note("gesproken", 4)).status).toBe(409);
  expect(
    (await elders.put(`/terugbelverzoeken/${id}/uitkomst`, { uitkomst: "gesproken" }, version(4))).status,
  ).toBe(404);
});

test("the day of a klantmanager says that somebody waits, until he called", async () => {
  await leeg();
  await send(goed);
  const dag = await (await klantmanager.get("/mijn-dag")).text();
  expect(dag).toContain("Iemand wil gebeld worden");
  await leeg();
  expect(await (await klantmanager.get("/mijn-dag")).text()).not.toContain("gebeld worden");
});

test("a request stands in the log without what was typed, and is gone after thirty days", async () => {
  await leeg();
  await send(goed);
  const { rows } = await sql<{ regel: string }>`
    select to_jsonb(a)::text as regel from auditregels a where handeling = 'terugbelverzoek.vraag'
     order by nummer desc limit 1`.execute(service.owner);
  expect(rows[0]!.regel).toContain('"velden": ["naam", "telefoon", "gemeente", "taal"]');
  expect(rows[0]!.regel).not.toContain("Elif");
  const drop = async (dag: string) =>
    (
      await sql<{ aantal: number }>`select ruim_terugbelverzoeken_op(${dag}::date) as aantal`.execute(
        service.owner,
      )
    ).rows[0]!.aantal;
  await sql`update terugbelverzoeken set gevraagd = ${VANDAAG}::date`.execute(service.owner);
  const day = (days: number) => new Date(Date.parse(VANDAAG) + days * 86_400_000).toISOString().slice(0, 10);
  expect(await drop(day(30))).toBe(0);
  expect(await drop(day(31))).toBe(1);
});

test("the promise is two working days, and a number is read as people write it", () => {
  expect(belVoor(isoDate("2026-11-20"))).toBe("2026-11-24"); // Friday: Tuesday
  expect(belVoor(isoDate("2026-11-21"))).toBe("2026-11-24"); // Saturday: Tuesday
  expect(belVoor(isoDate("2026-11-23"))).toBe("2026-11-25"); // Monday: Wednesday
  expect(telefoonIn("+31 (0)6-12 34")).toBeUndefined();
  expect(telefoonIn("+31 (0)6-1234 5678")).toBe("0612345678");
  expect(telefoonIn("+380 44 123 45 67")).toBe("+380441234567");
  expect(telefoonIn("(033) 469 51 11")).toBe("0334695111");
  expect(telefoonIn("0031 6 1234 5678")).toBe("0612345678");
  expect(telefoonIn("٠٦١٢٣٤٥٦٧٨")).toBe("0612345678");
});

describe.each(TALEN.map(({ code, lang, richting }) => ({ code, lang, richting })))(
  "in $code",
  ({ code, lang, richting }) => {
    test("every public page can be read without a script, in its own language and direction (U-06, U-07, U-14)", async () => {
      for (const pad of ["/", "/krijgen", "/krijgen?na=indicatie&inkomen=partner", "/bel-mij"]) {
        const answer = await fetch(`${service.address}${pad}${pad.includes("?") ? "&" : "?"}taal=${code}`);
        expect([pad, answer.status]).toEqual([pad, 200]);
        const html = await answer.text();
        expect(html).toContain(`<html lang="${lang}" dir="${richting}"`);
        expect(html.match(/<h1/g)).toHaveLength(1);
        expect(html).toContain("tel:"); // U-09
        expect(html.match(/<script/g)).toHaveLength(1);
      }
    });
  },
);

test("the language of a reader stays his own: chosen, remembered, or of his browser", async () => {
  const lang = async (headers: Velden, query = "") =>
    (await fetch(`${service.address}/${query}`, { headers })).headers.get("content-language");
  expect(await lang({ "accept-language": "uk" })).toBe("uk");
  expect(await lang({ "accept-language": "uk", cookie: "taal=ti" })).toBe("ti");
  expect(await lang({ cookie: "taal=ti" }, "?taal=ar")).toBe("ar");
  expect(await lang({ cookie: "taal=xx" })).toBe("nl");
});

test("the large letters of Arabic and Ge'ez come with pages of that language only", async () => {
  const letters = async (taal: string) =>
    (await (await fetch(`${service.address}/?taal=${taal}`)).text()).match(
      /(noto-sans|atkinson)[a-z-]+(?=-wght)/g,
    );
  expect(await letters("nl")).toEqual(["atkinson-hyperlegible-next-latin"]);
  expect(await letters("ar")).toEqual(["noto-sans-arabic-arabic"]);
  expect(await letters("ti")).toEqual(["noto-sans-ethiopic-ethiopic"]);
  expect(await letters("uk")).toBeNull();
});
