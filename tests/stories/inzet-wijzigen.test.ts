import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { wijzigingVraagtAkkoord } from "../../src/modules/inzet/mandaat.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { anInstrument, anInwoner, gevraagd } from "../support/inzet.ts";
import { AMERSFOORT, amina, gebruikerId, LEUSDEN, REGIO, VANDAAG } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const klantmanager = () => app.as("klantmanager");
const manager = () => app.as("manager");
const codeOf = (answer: { statusCode: number; json: () => { type: string } }) => [
  answer.statusCode,
  answer.json().type.replace("/problemen/", ""),
];
const budgetFor = (instrumentId: string, bedrag: number) =>
  manager().post(`/instrumenten/${instrumentId}/budgetten`, {
    gemeente: AMERSFOORT,
    jaar: 2026,
    bedrag,
    bron: "Begroting 2026",
  });
const vastgelegd = async (instrumentId: string) =>
  (await manager().get(`/instrumenten/${instrumentId}/budgetten`)).json().rijen[0].vastgelegd;

/** An inzet that runs since the twentieth, until the end of the year. */
async function lopend(instrumentId: string, bedrag: number | null, inwonerId: string) {
  const km = klantmanager();
  const asked = await km.post(`/inwoners/${inwonerId}/inzetten`, { ...gevraagd, instrumentId, bedrag });
  let inzet = asked.json();
  if (inzet.status === "gevraagd")
    inzet = (
      await manager().put(`/inzetten/${inzet.id}/besluit`, { isToegekend: true, reden: null }, 1)
    ).json();
  const begin = { startdatum: "2026-11-20", geplandEinde: "2026-12-31" };
  return (await km.put(`/inzetten/${inzet.id}/start`, begin, inzet.versie)).json();
}
const wijziging = {
  vanaf: VANDAAG,
  bedrag: 400_00,
  geplandEinde: "2027-03-01",
  reden: "Leert goed en heeft nog acht weken nodig.",
};

test("what runs is lengthened and made dearer with a day and a reason, the budget follows, what it was stays readable (R-007, R-255)", async () => {
  const id = await anInstrument(app.owner, "Langer leren");
  await budgetFor(id, 450_00);
  const inzet = await lopend(id, 300_00, amina);
  const wijzig = (given: object, versie = inzet.versie) =>
    klantmanager().put(`/inzetten/${inzet.id}/wijziging`, { ...wijziging, ...given }, versie);

  expect(codeOf(await wijzig({ bedrag: 300_00, geplandEinde: "2026-12-31" }))).toEqual([
    400,
    "inzet.niets-anders",
  ]);
  expect(codeOf(await wijzig({ bedrag: null }))).toEqual([400, "inzet.bedrag-blijft-bekend"]);
  expect(codeOf(await wijzig({ vanaf: "2026-11-19" }))).toEqual([400, "inzet.wijziging-voor-begin"]);
  expect(codeOf(await wijzig({ geplandEinde: "2026-11-23" }))).toEqual([400, "inzet.eind-voor-wijziging"]);
  expect(codeOf(await wijzig({ reden: "Heeft een depressie gehad." }))).toEqual([400, "inzet.gezondheid"]);
  expect(codeOf(await wijzig({ bedrag: 451_00 }))).toEqual([409, "inzet.budget-op"]);
  expect((await wijzig({}, 1)).statusCode).toBe(412);
  expect(await vastgelegd(id)).toBe(300_00); // nothing of what was refused

  const gewijzigd = await wijzig({});
  expect(gewijzigd.statusCode).toBe(200);
  expect(gewijzigd.json()).toMatchObject({
    status: "loopt",
    bedrag: 400_00,
    geplandEinde: "2027-03-01",
    versie: inzet.versie + 1,
    wijzigingen: [
      {
        status: "toegekend",
        vanaf: VANDAAG,
        bedragWas: 300_00,
        bedrag: 400_00,
        eindeWas: "2026-12-31",
        einde: "2027-03-01",
        reden: wijziging.reden,
        aanvragerNaam: "klantmanager GM0307",
        besluit: { op: VANDAAG },
      },
    ],
  });
  expect(await vastgelegd(id)).toBe(400_00);
  const goedkoper = await wijzig({ bedrag: 250_00 }, inzet.versie + 1);
  const bedragen = goedkoper.json().wijzigingen.map(({ bedrag }: { bedrag: number }) => bedrag);
  expect(new Set(bedragen)).toEqual(new Set([400_00, 250_00])); // the clock of the tests stands still
  expect(await vastgelegd(id)).toBe(250_00);

  const inwoner = (await app.as("inwoner").get(`/inwoners/${amina}/inzetten`)).json().rijen;
  expect(inwoner.find((een: { id: string }) => een.id === inzet.id).wijzigingen).toHaveLength(2);
  const tijdlijn = (await klantmanager().get(`/inwoners/${amina}/tijdlijn?soort=instrument`)).json().rijen;
  expect(tijdlijn.map(({ titel }: { titel: string }) => titel).toSorted()).toEqual([
    "Begonnen met Langer leren",
    "Langer leren: lager bedrag",
    "Langer leren: langer, tot en met 1-3-2027, hoger bedrag",
  ]);
  expect((await app.as("gids").get(`/inwoners/${amina}/tijdlijn?soort=instrument`)).statusCode).toBe(200);
});

test("a dearer or longer instrument that asks for a yes waits for a manager, and runs on as it was (R-007)", async () => {
  const id = await anInstrument(app.owner, "Duur leren", { akkoord: "vanaf bedrag", akkoordVanaf: 500_00 });
  await budgetFor(id, 5_000_00);
  const inzet = await lopend(id, 400_00, await anInwoner(app.owner, 300));
  const km = klantmanager();
  const pad = `/inzetten/${inzet.id}`;
  const gevraagdeWijziging = await km.put(`${pad}/wijziging`, { ...wijziging, bedrag: 500_00 }, inzet.versie);
  expect(gevraagdeWijziging.json()).toMatchObject({
    bedrag: 400_00,
    geplandEinde: "2026-12-31",
    wijzigingen: [{ status: "gevraagd", bedrag: 500_00, isEigenAanvraag: true, besluit: null }],
  });
  const versie = inzet.versie + 1;
  expect(codeOf(await km.put(`${pad}/wijziging`, wijziging, versie))).toEqual([409, "inzet.wijziging-wacht"]);
  const besluit = { isToegekend: true, reden: null };
  expect((await km.put(`${pad}/wijzigingsbesluit`, besluit, versie)).statusCode).toBe(403);
  expect((await app.as("manager", LEUSDEN).put(`${pad}/wijzigingsbesluit`, besluit, versie)).statusCode).toBe(
    404,
  );

  const lijst = (await manager().get(`/inzetten?wat=te+beslissen&instrument=${id}`)).json();
  expect(lijst.rijen).toMatchObject([{ id: inzet.id, wijzigingen: [{ reden: wijziging.reden }] }]);
  const nee = await manager().put(`${pad}/wijzigingsbesluit`, { isToegekend: false, reden: null }, versie);
  expect(codeOf(nee)).toEqual([400, "inzet.reden"]);
  expect((await manager().put(`${pad}/wijzigingsbesluit`, besluit, versie - 1)).statusCode).toBe(412);
  expect(
    (
      await manager().put(
        `${pad}/wijzigingsbesluit`,
        { isToegekend: false, reden: "Eerst de proef afmaken." },
        versie,
      )
    ).json(),
  ).toMatchObject({
    bedrag: 400_00,
    wijzigingen: [{ status: "afgewezen", besluit: { reden: "Eerst de proef afmaken." } }],
  });

  await km.put(`${pad}/wijziging`, { ...wijziging, bedrag: 500_00 }, versie + 1);
  const ja = await manager().put(`${pad}/wijzigingsbesluit`, besluit, versie + 2);
  expect(ja.json()).toMatchObject({ bedrag: 500_00, geplandEinde: "2027-03-01", versie: versie + 3 });
  expect(await vastgelegd(id)).toBe(500_00);
  expect(codeOf(await manager().put(`${pad}/wijzigingsbesluit`, besluit, versie + 3))).toEqual([
    409,
    "inzet.geen-wijziging",
  ]);
});

test("a change that waits falls away when the instrument ends, and what does not run has nothing to change (R-007)", async () => {
  const id = await anInstrument(app.owner, "Altijd akkoord", { akkoord: "altijd" });
  await budgetFor(id, 5_000_00);
  const inzet = await lopend(id, 100_00, await anInwoner(app.owner, 301));
  const pad = `/inzetten/${inzet.id}`;
  const km = klantmanager();
  await km.put(`${pad}/wijziging`, { ...wijziging, bedrag: 100_00 }, inzet.versie);
  const einde = {
    status: "klaar",
    einddatum: VANDAAG,
    resultaat: "doel bereikt",
    woorden: null,
    uitgegeven: 90_00,
  };
  const klaar = await km.put(`${pad}/einde`, einde, inzet.versie + 1);
  expect(klaar.json()).toMatchObject({
    status: "klaar",
    wijzigingen: [{ status: "vervallen", besluit: null }],
  });
  expect(codeOf(await km.put(`${pad}/wijziging`, wijziging, klaar.json().versie))).toEqual([
    409,
    "inzet.loopt-niet",
  ]);
  expect(await vastgelegd(id)).toBe(90_00);
});

test("no statement makes an instrument that runs dearer or longer without a reason, nor grants its own change (four eyes)", async () => {
  const id = await anInstrument(app.owner, "Buitenom", { akkoord: "altijd" });
  await budgetFor(id, 5_000_00);
  const inzet = await lopend(id, 100_00, await anInwoner(app.owner, 302));
  await klantmanager().put(`/inzetten/${inzet.id}/wijziging`, { ...wijziging, bedrag: 200_00 }, inzet.versie);
  const tried = (statement: ReturnType<typeof sql>) =>
    app.db
      .transaction()
      .execute(async (db) => {
        await sql`select set_config('app.ctx', ${`${REGIO}/${gebruikerId("klantmanager")}`}, true)`.execute(
          db,
        );
        return (await statement.execute(db)).rows;
      })
      .catch((error: Error) => error.message);
  const wie = sql`where id = ${inzet.id}::uuid`;
  expect(await tried(sql`update inzetten set bedrag = 900 ${wie}`)).toContain("was promised");
  expect(await tried(sql`update inzetten set gepland_einde = '2028-01-01' ${wie}`)).toContain("was promised");
  expect(
    await tried(sql`update inzetwijzigingen set status = 'toegekend' where inzet_id = ${inzet.id}::uuid`),
  ).toContain("permission denied");
  expect(
    await tried(
      sql`select beslis_inzetwijziging(${inzet.id}::uuid, ${inzet.versie + 1}, true, null, 'ik') as gedaan`,
    ),
  ).toEqual([{ gedaan: false }]);
});

test("the service and the database say alike when a change asks for a yes", async () => {
  const bedrag = fc.option(fc.integer({ min: 0, max: 1_000 }), { nil: null });
  const einde = fc.option(fc.constantFrom("2026-12-01", "2027-01-01", "2027-02-01"), { nil: null });
  const regel = fc.oneof(
    fc.record({ akkoord: fc.constantFrom("niet nodig", "altijd"), akkoordVanaf: fc.constant(null) }),
    fc.record({ akkoord: fc.constant("vanaf bedrag"), akkoordVanaf: fc.integer({ min: 0, max: 1_000 }) }),
  );
  const toegezegd = fc.record({ bedrag, einde });
  const gevallen = fc.sample(fc.tuple(regel, toegezegd, toegezegd), { numRuns: 400, seed: 48 });
  const { rows } = await sql<{ db: boolean }>`
    select inzetwijziging_vraagt_akkoord(jsonb_populate_record(null::instrumenten, g.value -> 0),
        (g.value -> 1 ->> 'bedrag')::bigint, (g.value -> 2 ->> 'bedrag')::bigint,
        (g.value -> 1 ->> 'einde')::date, (g.value -> 2 ->> 'einde')::date) as db
      from jsonb_array_elements(${JSON.stringify(
        gevallen.map(([{ akkoord, akkoordVanaf }, was, wordt]) => [
          { akkoord, akkoord_vanaf: akkoordVanaf },
          was,
          wordt,
        ]),
      )}::jsonb) with ordinality g order by g.ordinality`.execute(app.owner);
  expect(rows.map(({ db }) => db)).toEqual(gevallen.map((een) => wijzigingVraagtAkkoord(...een)));
});
