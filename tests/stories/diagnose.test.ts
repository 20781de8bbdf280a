import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { evalPair } from "#matching/evaluate";
import { MEEGELEVERD } from "../../src/modules/beeld/meegeleverd.ts";
import { makeInstrumenten } from "../../src/modules/demo/instrumenten.ts";
import { sjablonen } from "../../src/modules/demo/trajectsjablonen.ts";
import { gezondheidswoorden } from "../../src/modules/inwoners/gezondheidswoorden.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { matching } from "../support/matching.ts";
import { AMERSFOORT, amina, groeneWal, REGIO, VANDAAG } from "../support/world.ts";

/** A region that begins with nothing but its people: no vragenlijst, no instrument. */

let app: TestApp;
const { plekprofielOf, profileOf } = matching(() => app);
beforeAll(async () => {
  app = await startTestApp();
  await app.owner.updateTable("organisaties").set({ soort: "gemeente" }).execute();
});
afterAll(() => app.stop());

const beleid = () => app.as("beleidsadviseur");
const klantmanager = () => app.as("klantmanager");
type Lijst = { id: string; code: string; versies: { id: string; status: string; versie: number }[] };
const lijsten = async (): Promise<Lijst[]> => (await beleid().get("/vragenlijsten")).json().rijen;
const publiceer = async (code: string) => {
  const lijst = (await lijsten()).find((een) => een.code === code)!;
  const { id, versie } = lijst.versies[0]!;
  const answer = await beleid().put(`/vragenlijstversies/${id}/publicatie`, {}, versie);
  expect([code, answer.statusCode]).toEqual([code, 200]);
  return lijst.id;
};
const vulIn = (vragenlijstId: string, antwoorden: object, ingevuldOp: string = VANDAAG) =>
  klantmanager().post(`/inwoners/${amina}/afnames`, {
    vragenlijstId,
    antwoorden,
    ingevuldOp,
    status: "ingediend",
  });

test("a region without demo takes over every vragenlijst that comes along, as a draft that it decides on itself (R-131)", async () => {
  expect(await lijsten()).toEqual([]);
  expect((await klantmanager().post("/vragenlijsten/_meegeleverd")).statusCode).toBe(403);
  const taken = (await beleid().post("/vragenlijsten/_meegeleverd")).json();
  expect(taken.toegevoegd).toBe(6);
  const codes = [
    "poortwachter",
    "duurzame_arbeidsbeperking",
    "werkfit",
    "participatieladder",
    "doelen_voorbij_werk",
    "ontwikkeling_naar_werk",
  ];
  expect((await lijsten()).map(({ code }) => code).toSorted()).toEqual(codes.toSorted());
  for (const { versies } of await lijsten()) expect(versies.map(({ status }) => status)).toEqual(["concept"]);
  const { vragenlijsten } = (await klantmanager().get(`/inwoners/${amina}/beeld`)).json();
  expect(vragenlijsten).toEqual([]); // nothing counts before somebody of the region published it
  for (const code of codes) await publiceer(code);
  expect((await klantmanager().get(`/inwoners/${amina}/beeld`)).json().vragenlijsten).toHaveLength(6);
  expect((await beleid().post("/vragenlijsten/_meegeleverd")).json().toegevoegd).toBe(0);
});

test("the 13 criteria are 13, say that they are an example, and a region changes them (R-131)", async () => {
  const criteria = (await lijsten()).find(({ code }) => code === "duurzame_arbeidsbeperking")!;
  const { definitie } = (await beleid().get(`/vragenlijstversies/${criteria.versies[0]!.id}`)).json();
  expect(definitie.secties.flatMap(({ vragen }: { vragen: object[] }) => vragen)).toHaveLength(13);
  expect(definitie.inleiding).toContain("Dit is een voorbeeld.");
  expect(definitie.bron).toContain("De bron noemt het aantal, niet de criteria.");
  const next = (await beleid().post(`/vragenlijsten/${criteria.id}/versies`)).json();
  const concept = next.versies?.[0] ?? next;
  const changed = { ...definitie, inleiding: "Zo spreken wij het hier af." };
  expect(
    (await beleid().put(`/vragenlijstversies/${concept.id}`, { definitie: changed }, 1)).statusCode,
  ).toBe(200);
});

test("the poortwachter asks at the front gate what someone wants, what plays and what comes first (R-133)", async () => {
  const poortwachter = (await lijsten()).find(({ code }) => code === "poortwachter")!;
  const antwoorden = {
    vraag: "werk",
    wil: "ja",
    beschikbaar: "ja",
    afstand: "middel",
    speelt: ["taal", "opvang", "vervoer"],
    eerst: "Opvang regelen voor de middagen.",
    tolk: "nee",
  };
  const done = await vulIn(poortwachter.id, antwoorden);
  expect([done.statusCode, done.json().teltVoor.toSorted()]).toEqual([201, ["begeleiden", "toegang"]]);
  const { eerst: _eerst, ...zonder } = antwoorden;
  expect((await vulIn(poortwachter.id, zonder)).json().velden).toMatchObject({ eerst: expect.any(String) });
});

test("several obstacles are written down at once, with the one that comes first and the one after it (R-113)", async () => {
  const lijst = (await lijsten()).find(({ code }) => code === "ontwikkeling_naar_werk")!;
  const antwoorden = {
    zelf: 2,
    passend: 2,
    gesprek: 3,
    deed: ["niets"],
    belemmeringen: ["taal", "geld", "opvang"],
  };
  const done = await vulIn(lijst.id, { ...antwoorden, eerst: "opvang", daarna: "taal" }, "2026-08-01");
  expect(done.json().antwoorden).toMatchObject({
    belemmeringen: ["taal", "geld", "opvang"],
    eerst: "opvang",
    daarna: "taal",
  });
  const doel = (behoefte: string) =>
    klantmanager().post(`/inwoners/${amina}/doelen`, {
      behoefte,
      naam: `${behoefte} geregeld`,
      soort: "werk",
      leidend: "ambitie van de inwoner",
      streefdatum: null,
    });
  const ids = [];
  for (const behoefte of ["Taal", "Opvang"]) ids.push((await doel(behoefte)).json().id);
  const { doelen, stappen } = (await klantmanager().get(`/inwoners/${amina}/plan`)).json();
  expect(doelen.map(({ id }: { id: string }) => id)).toEqual(ids);
  const order = { doelen: ids.toReversed(), stappen: stappen.map(({ id }: { id: string }) => id) };
  const answer = await klantmanager().post(`/inwoners/${amina}/plan/_volgorde`, order);
  expect(answer.statusCode).toBeLessThan(300);
  const after = (await klantmanager().get(`/inwoners/${amina}/plan`)).json().doelen;
  expect(after.map(({ behoefte }: { behoefte: string }) => behoefte)).toEqual(["Opvang", "Taal"]);
});

test("how someone looks for work and what stands in the way is asked again, and is seen to change (R-137)", async () => {
  const lijst = (await lijsten()).find(({ code }) => code === "ontwikkeling_naar_werk")!;
  await vulIn(lijst.id, {
    zelf: 4,
    passend: 3,
    gesprek: 4,
    deed: ["vacatures", "netwerk"],
    belemmeringen: ["taal"],
  });
  const { verloop } = (await klantmanager().get(`/inwoners/${amina}/beeld`)).json();
  const zoekt = verloop.find(({ vraag }: { vraag: string }) => vraag === "Ik zoek zelf naar werk");
  expect(zoekt).toMatchObject({ dagen: ["2026-08-01", VANDAAG], waarden: [2, 4] });
  for (const { naam, doel, definitie } of MEEGELEVERD)
    expect([naam, gezondheidswoorden(`${naam} ${doel} ${JSON.stringify(definitie.secties)}`)]).toEqual([
      naam,
      [],
    ]);
});

test("the level of Nederlands is a factor for a plek, and what is not known stays a question (R-087)", async () => {
  const plek = await nieuwePlek([{ onderwerp: "taal_nederlands_mondeling", waarde: 3 }]);
  const reden = async () =>
    evalPair(await profileOf(amina), await plekprofielOf(plek)).redenen.find(
      ({ criterium }) => criterium === "taal_nederlands_mondeling",
    )!.uitkomst;
  const kan = (waarde: number, versie: number) =>
    klantmanager().put(
      `/inwoners/${amina}/mogelijkheden/taal_nederlands_mondeling`,
      { waarde, toelichting: null, bron: "klantmanager", datum: VANDAAG },
      versie,
    );
  const found = [await reden()];
  for (const [at, waarde] of [3, 1].entries()) {
    expect((await kan(waarde, at)).statusCode).toBe(200);
    found.push(await reden());
  }
  expect(new Set(found).size).toBe(3); // not known, fits, does not fit as it is
  const groep = (await klantmanager().get("/doelgroepen"))
    .json()
    .rijen.find(({ naam }: { naam: string }) => naam === "anderstalig");
  expect(groep.wat).toBe("Leert nog Nederlands.");
});

test("a plek says whether someone can learn the language at work, and it counts for who wants that (R-090)", async () => {
  const plek = await nieuwePlek([{ onderwerp: "taalontwikkeling", waarde: "ja" }]);
  const seen = (await klantmanager().get(`/plekken/${plek}`)).json();
  expect(seen.kenmerken).toMatchObject([{ label: "Taal leren op het werk", tekst: "Ja" }]);
  await klantmanager().put(
    `/inwoners/${amina}/mogelijkheden/taalontwikkeling`,
    { waarde: "ja", toelichting: null, bron: "inwoner zelf", datum: VANDAAG },
    0,
  );
  const zonder = await nieuwePlek([{ onderwerp: "taalontwikkeling", waarde: "nee" }]);
  const uitkomst = async (id: string) =>
    evalPair(await profileOf(amina), await plekprofielOf(id)).redenen.find(
      ({ criterium }) => criterium === "taalontwikkeling",
    )!.uitkomst;
  expect(await uitkomst(plek)).not.toBe(await uitkomst(zonder));
});

test("Hoofdzaak Werk is an instrument and a programme, for whom work is harder to find through prejudice (R-095, R-094)", () => {
  const instrument = makeInstrumenten(isoDate(VANDAAG)).find(({ naam }) => naam === "Hoofdzaak Werk")!;
  expect(instrument).toMatchObject({ doelgroepen: ["psychisch"], soort: "traject" });
  expect(instrument.bron).toContain("Inventarisatie");
  const programma = sjablonen.find(({ naam }) => naam === "Hoofdzaak Werk")!;
  expect(programma).toMatchObject({ instrument: "Hoofdzaak Werk", fasen: ["ontwikkelen", "plaatsen"] });
});

test("needs noted by counsellors, by residents and by another system are one inventory, counted when there are enough (R-116)", async () => {
  await sql`with mensen as (
      insert into inwoners (regio_id, id, gemeente, nummer, voornaam, achternaam, geboortedatum, talen, aangemeld_op)
      select ${REGIO}, gen_random_uuid(), ${AMERSFOORT}, nextval('inwonernummers'), 'Be', 'Hoefte', '1990-01-01', '{}',
        '2026-01-01'::date from generate_series(1, 12) returning id, nummer)
    insert into mogelijkheden (regio_id, inwoner_id, onderwerp, gemeente, waarde, bron, datum)
    select ${REGIO}, id, 'aanpassingen', ${AMERSFOORT}, '["werkinstructie_plaatjes"]',
      (array['klantmanager', 'inwoner zelf', 'VUM'])[1 + nummer % 3], '2026-10-01' from mensen`.execute(
    app.owner,
  );
  const { behoeften, minste } = (await beleid().get("/werksoorten/gat")).json();
  const plaatjes = behoeften.find(({ waarde }: { waarde: string }) => /plaatjes/i.test(waarde));
  expect(plaatjes.vragen).toBeGreaterThanOrEqual(12);
  expect(minste).toBeGreaterThan(1);
  const bronnen = await app.owner
    .selectFrom("mogelijkheden")
    .select("bron")
    .distinct()
    .where("onderwerp", "=", "aanpassingen")
    .execute();
  expect(bronnen.map(({ bron }) => bron).toSorted()).toEqual(["VUM", "inwoner zelf", "klantmanager"]);
});

async function nieuwePlek(kenmerken: object[]): Promise<string> {
  const made = await app.as("accountmanager").post(`/werkgevers/${groeneWal}/plekken`, {
    soort: "vacature",
    titel: `Inpakker ${randomUUID().slice(0, 4)}`,
    werkvormen: ["regulier"],
    werksoort: "inpakken",
    gemeente: AMERSFOORT,
    plaats: "Amersfoort",
    postcode: "3813",
    capaciteit: 2,
    kenmerken,
  });
  expect(made.statusCode).toBe(201);
  return made.json().id;
}
