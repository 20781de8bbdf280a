import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "#core/dates";
import { startTestApp, type TestApp } from "../support/app.ts";
import { fillUnit } from "../support/bezetting.ts";
import { amina, bram, gebruikerId, REGIO, unitGroen, VANDAAG, yonas } from "../support/world.ts";
import { groepPlek, opdrachtBody, verkenningBody } from "../toegang/prepared-bezetting.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await fillUnit(app.owner);
});
afterAll(() => app.stop());

const leider = () => app.as("unitleider");
const read = async (path: string, wie = leider()) => (await wie.get(path)).json();

test("a group keeps to its places and to who must know the work, and a person decides (R-186, R-205)", async () => {
  const [{ id }] = (await read("/opdrachten?status=aangenomen")).rijen;
  const { groep } = (
    await leider().post(`/opdrachten/${id}/groep`, { plekId: groepPlek, omvang: 2, ervarenMinstens: 1 })
  ).json();
  const { voorstel, aantallen } = await read(`/groepen/${groep.id}/samenstelling`);
  expect(voorstel).toHaveLength(2);
  expect(aantallen).toMatchObject({ past: 3, leden: 0 });
  expect(
    (await leider().put(`/groepen/${groep.id}/leden`, { leden: [amina, bram, yonas] }, 1)).json().code,
  ).toBe("groep.vol");
  expect((await leider().put(`/groepen/${groep.id}/leden`, { leden: [yonas] }, 1)).json()).toEqual({
    leden: 1,
    ervaren: 0,
  });
  expect((await leider().put(`/groepen/${groep.id}/vastgesteld`, {}, 2)).json().code).toBe(
    "groep.te-weinig-ervaren",
  );
  expect((await leider().put(`/groepen/${groep.id}/leden`, { leden: [yonas, amina] }, 2)).json()).toEqual({
    leden: 2,
    ervaren: 1,
  });
  expect((await leider().put(`/groepen/${groep.id}/vastgesteld`, {}, 3)).statusCode).toBe(200);
  expect((await leider().put(`/groepen/${groep.id}/leden`, { leden: [bram] }, 3)).statusCode).toBe(412);
});

test("a group without people blocks nothing: the order moves, and the group begins anew (R-186)", async () => {
  const made = await leider().post(`/units/${unitGroen}/opdrachten`, {
    ...opdrachtBody,
    titel: "Bollen planten",
  });
  const { id } = made.json();
  const start = (omvang: number) =>
    leider().post(`/opdrachten/${id}/groep`, { plekId: groepPlek, omvang, ervarenMinstens: 0 });
  const first = (await start(1)).json().groep;
  expect(first).toMatchObject({ omvang: 1, isLeeg: true });
  const again = (await start(2)).json().groep;
  expect(again).toMatchObject({ id: first.id, omvang: 2, isLeeg: true, versie: 2 });
  const days = { startdatum: addDays(VANDAAG, 200), einddatum: addDays(VANDAAG, 220) };
  const change = (body: object, versie: number) =>
    leider().put(`/opdrachten/${id}`, { ...opdrachtBody, titel: "Bollen planten", ...body }, versie);
  expect((await change(days, 1)).json()).toMatchObject({ ...days, groep: { isLeeg: true } });
  expect((await read(`/groepen/${first.id}/samenstelling`)).opdracht).toMatchObject(days);
  expect((await leider().put(`/groepen/${first.id}/leden`, { leden: [amina] }, 2)).json().leden).toBe(1);
  const moved = await change({ ...days, einddatum: addDays(VANDAAG, 230) }, 2);
  expect([moved.statusCode, moved.json().code]).toEqual([409, "opdracht.groep"]);
  const refused = await change({ ...days, status: "afgewezen" }, 2);
  expect(refused.json().detail).toContain("Haal hen eerst uit de groep");
  expect((await start(1)).json().code).toBe("groep.bestaat");
  await leider().put(`/groepen/${first.id}/leden`, { leden: [] }, 3);
  expect((await change({ ...days, status: "afgewezen" }, 2)).statusCode).toBe(200);
});

test("who stops before the first day of a group is not in it (R-186)", async () => {
  const days = { startdatum: addDays(VANDAAG, 100), einddatum: addDays(VANDAAG, 130) };
  const later = (
    await leider().post(`/units/${unitGroen}/opdrachten`, { ...opdrachtBody, ...days, titel: "Snoeien" })
  ).json();
  await sql`
    update plaatsingen set einddatum = ${addDays(VANDAAG, 99)}, reden_einde = 'einde contract'
     where inwoner_id = ${bram} and einddatum is null`.execute(app.owner);
  const { groep } = (
    await leider().post(`/opdrachten/${later.id}/groep`, {
      plekId: groepPlek,
      omvang: 2,
      ervarenMinstens: 0,
    })
  ).json();
  expect((await read(`/groepen/${groep.id}/samenstelling`)).aantallen).toMatchObject({ past: 2 });
  const refused = await leider().put(`/groepen/${groep.id}/leden`, { leden: [bram] }, 1);
  expect(refused.json().code).toBe("groep.niet-van-unit");
  const member = sql`
    insert into groepsleden (regio_id, groep_id, inwoner_id, gemeente, rol, vanaf, tot, door_gebruiker_id, door_naam)
    values (${REGIO}, ${groep.id}, ${bram}, 'GM0307', 'leert', ${days.startdatum}, ${days.einddatum},
      ${gebruikerId("unitleider")}, 'unitleider GM0307')`.execute(app.owner);
  await expect(member).rejects.toMatchObject({ constraint: "groepsleden_van_unit" });
});

test("a new kind of work is looked at question by question, and nobody concludes against his own answers (R-197)", async () => {
  const path = `/units/${unitGroen}/verkenningen`;
  const against = {
    ...verkenningBody,
    toetsen: verkenningBody.toetsen.map((een) => ({ ...een, oordeel: "nee" })),
  };
  expect((await leider().put(path, against, 0)).json().code).toBe("verkenning.klopt-niet");
  expect((await leider().put(path, verkenningBody, 0)).json().verkenningen).toMatchObject([
    { werksoort: "dieren_planten", conclusie: "past", versie: 1 },
  ]);
  expect((await leider().put(path, verkenningBody, 0)).statusCode).toBe(412);
  expect(
    (await leider().put(path, { ...verkenningBody, conclusie: "past niet" }, 1)).json().verkenningen,
  ).toMatchObject([{ conclusie: "past niet", versie: 2 }]);
});

test("the share with werkgevers comes with its definition, and figures of others only as a reference (R-213 to R-215)", async () => {
  const { formule, verwijzingen, rijen } = await read("/werksoorten/buiten", app.as("beleidsadviseur"));
  expect(formule).toContain("gedeeld door alle mensen");
  expect(verwijzingen.map(({ naam }: { naam: string }) => naam)).toEqual([
    "AM match",
    "AM match",
    "AM match",
    "AM match",
    "Tomin",
  ]);
  expect(verwijzingen.every(({ bron }: { bron: string }) => bron.length > 10)).toBe(true);
  expect(rijen).toMatchObject([{ organisatie: "RWA", mensen: null, procent: null }]); // three people: nothing is shown
});
