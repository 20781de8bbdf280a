import { inflateSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../support/app.ts";
import { failure } from "../support/placing.ts";
import { amina, bram } from "../support/world.ts";

type Deel = { readonly naam: string; readonly bedrag: Record<string, number> };

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

/** Alone, bijstand, a rent of 650 euros, 24 hours of minimum wage from December on. */
const vraag = {
  geboortejaar: 1990,
  partner: null,
  kinderen: [],
  huurInCenten: 650_00,
  inkomen: "bijstand",
  startdatum: "2026-12-01",
  urenPerWeek: 24,
  uurloonInCenten: null,
  metLoonkostensubsidie: true,
  indicaties: ["banenafspraak"],
};
const ask = (over: object = {}, inwoner = amina) =>
  app.as("klantmanager").post(`/inwoners/${inwoner}/wat-verandert/_bereken`, { ...vraag, ...over });

test("the form starts from the dossier: benefit, indications and the proposed hours (R-263)", async () => {
  const response = await app.as("klantmanager").get(`/inwoners/${amina}/wat-verandert`);
  expect(response.statusCode).toBe(200);
  const start = response.json();
  expect(start).toMatchObject({ startdatum: "2026-12-01", inkomen: "bijstand" });
  expect(start.werk).toMatchObject({ titel: expect.any(String) });
  expect(response.body).not.toMatch(/\d{4}-\d\d-\d\dT|geboortedatum/);
});

test("24 hours of work beside bijstand: before, after, each month, and in words (R-262, R-263)", async () => {
  const found = (await ask()).json();
  expect(found.label).toBe("indicatief, geen beschikking");
  expect(found.conclusie.begin).toBe("U gaat 24 uur per week werken. Dan houdt u");
  expect(found.conclusie.kern).toMatch(/^€\u00a0\d+ tot €\u00a0\d+ meer per maand$/);
  expect(found.nu.delen).toMatchObject([
    { naam: "Uitkering", bedrag: { van: 1_419_46, tot: 1_419_46 } },
    { naam: "Huurtoeslag" },
    { naam: "Zorgtoeslag", bedrag: { van: 129_20 } },
  ]);
  // 14,99 × 24 × 52 ÷ 12 = 1.558,96, less 40,33 of tax.
  expect(found.straks.delen[0]).toMatchObject({ naam: "Loon na belasting", bedrag: { van: 1_518_63 } });
  for (const side of [found.nu, found.straks])
    for (const end of ["van", "tot"])
      expect(side.delen.reduce((sum: number, { bedrag }: Deel) => sum + (bedrag[end] ?? 0), 0)).toBe(
        side.samen[end],
      );
  expect(found.maanden).toHaveLength(12);
  expect(found.maanden[1].inWoorden).toContain(
    "De nieuwe bedragen zijn er nog niet. Wij rekenen met de bedragen van nu.",
  );
  expect(found.vallen.length + found.urenvallen.length).toBeGreaterThan(0);
  expect(found.terug.kop).toBe("Kan ik terug? Ja.");
  expect(found.blijft).toContain("U blijft in het register voor extra banen.");
});

test("the steps lead to the amounts, each with a source (R-262)", async () => {
  const { stappen, straks } = (await ask()).json();
  const loon = stappen.straks.find(({ naam }: { naam: string }) => naam === "Loon na belasting");
  expect(Number(loon.bedrag) * 100).toBeCloseTo(straks.delen[0].bedrag.van);
  for (const { bron, zekerheid } of [...stappen.nu, ...stappen.straks]) {
    expect(bron).not.toBe("");
    expect(["letterlijk", "afgeleid", "te controleren"]).toContain(zekerheid);
  }
});

test("nothing is kept of the question: no table has a row more, but for the logs", async () => {
  const counts = async () => {
    const tables = ["inwoners", "situaties", "contactmomenten", "voorstellen", "plaatsingen"] as const;
    return Promise.all(
      tables.map(
        async (table) =>
          (await app.owner.selectFrom(table).select(app.owner.fn.countAll().as("n")).execute())[0]?.n,
      ),
    );
  };
  const before = await counts();
  expect((await ask()).statusCode).toBe(200);
  expect(await counts()).toEqual(before);
});

test("a wage below the minimum, WW without an amount, and a date without amounts are refused at their field", async () => {
  const low = await ask({ uurloonInCenten: 10_00 });
  expect(failure(low)).toEqual([400, "/problemen/wat-verandert.onder-minimumloon"]);
  expect(low.json().velden).toEqual(["uurloonInCenten"]);
  expect((await ask({ inkomen: "ww" })).json().velden).toEqual(["wwInCenten"]);
  expect((await ask({ startdatum: "2023-01-01" })).statusCode).toBe(409);
});

test("WW beside a job is a range while UWV has not said what is left (R-262)", async () => {
  const { straks, zelfDoen, terug } = (await ask({ inkomen: "ww", wwInCenten: 1_600_00 })).json();
  const ww = straks.delen.find(({ naam }: { naam: string }) => naam === "WW na belasting");
  expect(ww.bedrag.van).toBe(0);
  expect(ww.bedrag.tot).toBeGreaterThan(1_000_00);
  expect(zelfDoen).toContain("Geef uw werk en uw loon door aan het UWV.");
  expect(terug.kop).toBe("Kan ik terug? Vraag het eerst.");
});

test("someone outside the caseload is not to be calculated for", async () => {
  expect([403, 404]).toContain((await ask({}, bram)).statusCode);
  expect([403, 404]).toContain(
    (await app.as("jobhunter").post(`/inwoners/${amina}/wat-verandert/_bereken`, vraag)).statusCode,
  );
});

test("the PDF is tagged, Dutch, and says the same amounts with every source (R-262)", async () => {
  const response = await app.as("klantmanager").post(`/inwoners/${amina}/wat-verandert/_pdf`, vraag);
  expect(response.headers["content-type"]).toBe("application/pdf");
  const bytes = response.rawPayload;
  const raw = bytes.toString("latin1");
  expect(raw).toMatch(/^%PDF-1\.7/);
  for (const mark of ["/MarkInfo", "/Marked true", "/StructTreeRoot", "/Lang (nl-NL)", "/S /H1", "/S /Table"])
    expect(raw).toContain(mark);
  const text = pdfText(bytes);
  for (const part of [
    "1.518,63",
    "1.419,46",
    "indicatief, geen beschikking",
    "Pw art. 19 lid 2 en 31",
    "Kan ik terug",
  ])
    expect(text).toContain(part);
  expect(text).not.toContain("Amina");
});

const kosten = {
  dag: "2026-07-01",
  urenPerWeek: 32,
  uurloonInCenten: null,
  loonwaarde: 60,
  heeftLks: true,
  lkv: "banenafspraak",
  jobcoach: { soort: "extern", perMaandInCenten: null },
  detacheringOpslagInCenten: 150,
};
const askKosten = (over: object = {}, path = "_bereken") =>
  app.as("accountmanager").post(`/medewerkerkosten/${path}`, { ...kosten, ...over });

test("what a worker of 60% costs: each line with its source, and what nobody named is not counted (R-277, R-285)", async () => {
  const found = (await askKosten()).json();
  expect(found).toMatchObject({
    nettoPerMaandInCenten: 1_524_10,
    perProductiefUur: { van: 18_32, tot: 18_32 },
    gewoonPerUurInCenten: 19_99,
    gewoonPerMaandInCenten: 2_078_61 + 166_29 + 527_55,
    lkvPerJaarInCenten: 1_680_64, // 1.664 hours × 1,01
    bronOntbreekt: ["Externe jobcoach"],
  });
  expect(found.detachering.perUurInCenten).toBeGreaterThan(1_000);
  expect(found.regels.every(({ bron }: { bron: string }) => bron !== "")).toBe(true);
});

test("while the loonwaarde is not measured an hour of output has a range, or no price (R-278)", async () => {
  expect((await askKosten({ loonwaarde: null })).json().perProductiefUur).toBeNull();
  const { perProductiefUur } = (
    await askKosten({ loonwaarde: null, verwachteLoonwaarde: { van: 40, tot: 80 } })
  ).json();
  expect(perProductiefUur).toEqual({ van: 11_24, tot: 22_48 });
});

test("a wage below the minimum, and a day without amounts, are refused at their field", async () => {
  expect((await askKosten({ uurloonInCenten: 14_98 })).json()).toMatchObject({
    code: "medewerkerkosten.onder-minimumloon",
    velden: ["uurloonInCenten"],
  });
  expect((await askKosten({ dag: "2031-01-01" })).json()).toMatchObject({ status: 409, velden: ["dag"] });
});

test("the costs as a tagged PDF, with the same amounts (R-277)", async () => {
  const bytes = (await askKosten({}, "_pdf")).rawPayload;
  expect(bytes.toString("latin1")).toContain("/Marked true");
  const text = pdfText(bytes);
  for (const part of ["1.524,10", "1.108,30", "18,32", "bron ontbreekt", "Pw art. 10d lid 4"])
    expect(text).toContain(part);
});

/** The text that the pages draw: hexadecimal strings of one byte a letter, with spaces for kerning left out. */
function pdfText(bytes: Buffer): string {
  const found: string[] = [];
  let at = bytes.indexOf("stream\n");
  while (at >= 0) {
    const end = bytes.indexOf("\nendstream", at);
    const page = inflated(bytes.subarray(at + 7, end));
    for (const [, array = ""] of page.matchAll(/\[([^\]]*)\] TJ/g))
      found.push([...array.matchAll(/<([0-9a-f]+)>/g)].map(([, hex]) => latin(hex!)).join(""));
    at = bytes.indexOf("stream\n", end + 10);
  }
  return found.join(" ");
}

const latin = (hex: string) => Buffer.from(hex, "hex").toString("latin1");

function inflated(stream: Buffer): string {
  try {
    return inflateSync(stream).toString("latin1");
  } catch {
    return ""; // metadata is not compressed
  }
}
