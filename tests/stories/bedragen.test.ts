import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../support/app.ts";
import { failure } from "../support/placing.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const beheerder = () => app.as("beheerder");
const januari = {
  sleutel: "wml.referentiemaandloon",
  vanaf: "2027-01-01",
  tot: "2027-06-30",
  waarde: 2_380_20,
  bron: "Stcrt. 2026, 99999",
  zekerheid: "letterlijk",
};
const uurloon = { ...januari, sleutel: "wml.uurloon", waarde: 15_26 };

const bedrag = async (sleutel: string, op = "2027-02-01") => {
  const { rijen } = (await beheerder().get(`/bedragen?op=${op}&zoek=${sleutel}`)).json();
  return rijen.find((row: { sleutel: string }) => row.sleutel === sleutel);
};

test("every amount is listed with its source, what is missing on a day is shown, and text and law find it (R-262)", async () => {
  const all = (await beheerder().get("/bedragen")).json();
  expect(all.rijen).toHaveLength(all.aantallen.bedragen);
  expect(all.aantallen.bedragen).toBeGreaterThan(100);
  for (const { waarden } of all.rijen)
    for (const { bron, zekerheid } of waarden)
      expect([typeof bron, typeof zekerheid]).toEqual(["string", "string"]);

  const missing = (await beheerder().get("/bedragen?op=2027-02-01&alleen=ontbreekt")).json();
  expect(missing.rijen).toHaveLength(missing.aantallen.ontbreekt);
  expect(missing.rijen).toContainEqual(
    expect.objectContaining({ sleutel: "wml.referentiemaandloon", geldig: null, wet: "WML art. 8" }),
  );
  const unsure = (await beheerder().get("/bedragen?alleen=te%20controleren")).json();
  expect(unsure.rijen.length).toBe(unsure.aantallen.teControleren);
  expect(
    unsure.rijen.every((row: { geldig: { zekerheid: string } }) => row.geldig.zekerheid === "te controleren"),
  ).toBe(true);
  const byLaw = (await beheerder().get("/bedragen?zoek=art.%2010d%20lid%205")).json();
  expect(byLaw.rijen.map(({ sleutel }: { sleutel: string }) => sleutel)).toEqual(["lks.forfaitair"]);
});

test("an addition is shown before it is kept: the value before it, the difference, and what stands out (R-262)", async () => {
  const answer = await beheerder().post("/bedragen/_voorbeeld", { toevoegingen: [januari, uurloon] });
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toMatchObject({
    aantalWaarschuwingen: 0,
    regels: [
      {
        sleutel: "wml.referentiemaandloon",
        vorige: { waarde: 2_337_00, vanaf: "2026-07-01" },
        verschilInProcent: 1.85,
      },
      { sleutel: "wml.uurloon", vorige: { waarde: 14_99 }, verschilInProcent: 1.8 },
    ],
    jaarwissel: { datum: "2027-01-01", raaktSubsidies: true, lopendeSubsidies: 0 },
  });
  expect((await bedrag("wml.uurloon")).geldig).toBeNull();
});

test.for([
  [{ ...januari, waarde: 23_802_00 }, "groot verschil"],
  [{ ...januari, vanaf: "2027-02-01" }, "geen 1 januari of 1 juli"],
  [{ ...januari, vanaf: "2027-07-01", tot: null }, "gat"],
  [{ ...januari, vanaf: "2026-12-01", tot: null }, "overlap"],
  [{ ...januari, vanaf: "2026-07-01", tot: "2026-12-31" }, "bestaat al"],
  [{ ...januari, tot: null }, "geen laatste dag"],
  [{ ...januari, vanaf: "2026-07-01" }, "in het verleden"],
  [{ ...januari, bron: null }, "bron ontbreekt"],
] as const)(
  "something odd in an addition is a warning, and nothing is kept until it is confirmed: %j",
  async ([odd, code]) => {
    const voorbeeld = await beheerder().post("/bedragen/_voorbeeld", { toevoegingen: [odd] });
    if (odd.bron === " ") return expect(failure(voorbeeld)[0]).toBe(400);
    const codes = voorbeeld.json().regels[0].waarschuwingen.map((found: { code: string }) => found.code);
    expect(codes).toContain(code);
    const added = await beheerder().post("/bedragen", { toevoegingen: [odd] });
    expect(failure(added)).toEqual([409, expect.stringContaining("bedragen.waarschuwingen")]);
    expect(added.json().waarschuwingen).not.toHaveLength(0);
  },
);

test("several amounts come in together: one that cannot be keeps all of them out (R-262)", async () => {
  const wrong = await beheerder().post("/bedragen", {
    toevoegingen: [uurloon, { ...januari, sleutel: "wml.bestaat-niet" }],
  });
  expect(failure(wrong)).toEqual([400, expect.stringContaining("bedrag.onbekend")]);
  const turned = await beheerder().post("/bedragen", {
    toevoegingen: [uurloon, { ...januari, tot: "2026-12-31" }],
  });
  expect(failure(turned)).toEqual([400, expect.stringContaining("bedrag.tot-voor-vanaf")]);
  const twice = await beheerder().post("/bedragen", { toevoegingen: [uurloon, uurloon], isBevestigd: true });
  expect(failure(twice)).toEqual([409, expect.stringContaining("bedrag.al-toegevoegd")]);
  expect((await bedrag("wml.uurloon")).geldig).toBeNull();
});

test("an amount that was added counts from its day, is corrected with both values kept, and can be withdrawn (R-262)", async () => {
  const added = await beheerder().post("/bedragen", { toevoegingen: [januari, uurloon] });
  expect(added.statusCode).toBe(201);
  const [loonId, uurId] = added.json().ids;
  expect(await bedrag("wml.uurloon")).toMatchObject({
    geldig: { waarde: 15_26, bron: "Stcrt. 2026, 99999" },
  });
  expect((await bedrag("wml.uurloon", "2026-11-24")).geldig).toMatchObject({ waarde: 14_99 });
  expect(
    failure(await beheerder().post("/bedragen", { toevoegingen: [uurloon], isBevestigd: true }))[0],
  ).toBe(409);

  const zonderReden = await beheerder().post(`/bedragen/${uurId}/_verbeter`, { waarde: 15_27 });
  expect(zonderReden.statusCode).toBe(400);
  const corrected = await beheerder().post(`/bedragen/${uurId}/_verbeter`, {
    waarde: 15_27,
    tot: "2027-06-30",
    bron: "Stcrt. 2026, 99999",
    zekerheid: "letterlijk",
    reden: "Tikfout",
  });
  expect(corrected.statusCode).toBe(201);
  const both = await bedrag("wml.uurloon");
  expect(both.geldig).toMatchObject({ waarde: 15_27, zekerheid: "letterlijk" });
  expect(both.toegevoegd).toMatchObject([
    { id: uurId, waarde: 15_26, isVervangen: true, doorNaam: "beheerder GM0307" },
    { id: corrected.json().id, waarde: 15_27, isVervangen: false, vervangt: uurId, reden: "Tikfout" },
  ]);
  const again = await beheerder().post(`/bedragen/${uurId}/_verbeter`, {
    waarde: 15_28,
    reden: "Nog een keer",
  });
  expect(failure(again)).toEqual([409, expect.stringContaining("bedrag.al-vervangen")]);

  const gone = await beheerder().post(`/bedragen/${loonId}/_verbeter`, {
    waarde: null,
    reden: "Nog niet gepubliceerd",
  });
  expect(gone.statusCode).toBe(201);
  expect((await bedrag("wml.referentiemaandloon")).geldig).toBeNull();
});

test("two corrections of the same amount at once: one counts (R-03)", async () => {
  const toevoeging = { ...januari, sleutel: "lks.werkgeverslasten", tot: null, waarde: 236_000 };
  const [id] = (await beheerder().post("/bedragen", { toevoegingen: [toevoeging] })).json().ids;
  const answers = await Promise.all(
    [235_000, 237_000, 238_000].map((waarde) =>
      beheerder().post(`/bedragen/${id}/_verbeter`, { waarde, reden: "Anders" }),
    ),
  );
  expect(answers.filter(({ statusCode }) => statusCode === 201)).toHaveLength(1);
});

test("staff read the amounts and only a beheerder changes them; who adds one stands in the audit (S-01, S-06)", async () => {
  for (const rol of ["klantmanager", "accountmanager", "manager", "fg"] as const)
    expect((await app.as(rol).get("/bedragen")).statusCode, rol).toBe(200);
  for (const rol of ["inwoner", "werkgever", "raadslid"] as const)
    expect((await app.as(rol).get("/bedragen")).statusCode, rol).toBe(403);
  expect((await app.as("manager").post("/bedragen", { toevoegingen: [januari] })).statusCode).toBe(403);
  const lines = await app.owner
    .selectFrom("auditregels")
    .select("resultaat")
    .where("handeling", "=", "bedragen.add")
    .execute();
  expect(lines.map(({ resultaat }) => resultaat)).toEqual(
    expect.arrayContaining(["ok", "bedragen.add.forbidden"]),
  );
});
