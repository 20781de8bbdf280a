import { afterAll, beforeAll, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { startTestApp, type TestApp } from "../support/app.ts";
import { AMERSFOORT, amina, bram, groeneWal, lotte, mehmet, REGIO, yonas } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await app.as("accountmanager").put(`/werkgevers/${groeneWal}/taken`, bord, 0);
});
afterAll(() => app.stop());

const taak = (id: string, naam: string, eisen: object[] = []) => ({
  id,
  functieId: "hovenier",
  naam,
  urenPerWeek: 6,
  verplaatsbareUren: 6,
  blijft: false,
  eisen,
});
const bord = {
  functies: [
    {
      id: "hovenier",
      naam: "Hovenier",
      afdeling: "Buitendienst",
      tariefInCenten: 4200,
      urenPerWeek: 36,
      minimumUren: 0,
    },
  ],
  taken: [
    taak("schoffelen", "Schoffelen"),
    taak("vegen", "Paden vegen"),
    taak("tillen", "Stammen tillen", [{ onderwerp: "tillen", waarde: 40 }]),
  ],
};

const vraag = {
  werkgeverIds: [groeneWal],
  doelgroepen: [],
  sloten: [],
  stapelen: true,
  inwonertariefInCenten: 1500,
};
const uren = { urenMin: 10, urenMax: 18 };
const AT = "/functiecreatie/inwoners/_banen";
const ask = (
  rol: Parameters<TestApp["as"]>[0],
  ids: readonly string[],
  rest: object = {},
  hours: object = uren,
) => app.as(rol).post(AT, { ...vraag, inwoners: ids.map((inwonerId) => ({ inwonerId, ...hours })), ...rest });

const knows = (facts: Record<string, unknown>) =>
  app.owner
    .insertInto("mogelijkheden")
    .values(
      Object.entries(facts).map(([onderwerp, waarde]) => ({
        regioId: REGIO,
        gemeente: AMERSFOORT,
        inwonerId: amina,
        onderwerp,
        waarde: JSON.stringify(waarde),
        bron: "inwoner zelf",
        datum: isoDate("2026-11-01"),
      })),
    )
    .execute();

test("without hours in the file they are asked, at the field of whom they are (R-274)", async () => {
  const answer = await ask("klantmanager", [amina], {}, {});
  expect([answer.statusCode, answer.json().type, answer.json().velden]).toEqual([
    400,
    "/problemen/functiecreatie.uren-onbekend",
    [`${amina}-min`],
  ]);
});

test("who helps someone sees which job suits, by name and with why, within what he can and his hours (R-274)", async () => {
  await knows({ tillen: 10, uren_per_week_min: 10, uren_per_week_max: 18 });
  for (const rol of ["klantmanager", "jobhunter", "jobcoach", "gids"] as const) {
    const answer = await ask(rol, [amina], {}, {});
    expect([rol, answer.statusCode]).toEqual([rol, 200]);
    const { banen, vrijeUren } = answer.json();
    expect(vrijeUren).toBe(12);
    expect(banen).toMatchObject([
      { kandidaat: amina, naam: "Amina Haddou", uren: 12, urenMin: 10, urenMax: 18, loonInEuros: 180 },
    ]);
    expect(banen[0].delen.map(({ naam }: { naam: string }) => naam)).toEqual(["Schoffelen", "Paden vegen"]);
  }
  const fewer = await ask("klantmanager", [amina], {}, { urenMin: 4, urenMax: 6 });
  expect(fewer.json().banen).toMatchObject([{ uren: 6 }]);
  const none = await ask("klantmanager", [amina], {}, { urenMin: 17, urenMax: 20 });
  expect(none.json().zonderBaan).toMatchObject([{ kandidaat: amina, aantal: 1 }]);
});

test("an accountmanager and a unitleider reach only who said yes or works there, and nobody reaches another's (S-01)", async () => {
  expect((await ask("accountmanager", [mehmet])).statusCode).toBe(200);
  expect((await ask("accountmanager", [amina])).statusCode).toBe(404);
  expect((await ask("accountmanager", [mehmet, amina])).statusCode).toBe(404);
  expect((await ask("unitleider", [yonas])).statusCode).toBe(200);
  expect((await ask("klantmanager", [bram])).statusCode).toBe(403); // of the gemeente, not in the caseload
  expect((await ask("klantmanager", [amina, bram])).statusCode).toBe(403);
  expect((await ask("klantmanager", [lotte])).statusCode).toBe(404);
  expect((await ask("inwoner", [amina])).statusCode).toBe(403);
  for (const rol of ["werkgever", "manager", "raadslid", "beheerder"] as const)
    expect([rol, [403, 404].includes((await ask(rol, [amina])).statusCode)]).toEqual([rol, true]);
});

test("doelgroepen go along, the same inwoner twice is refused, and a task can be locked to someone (R-274)", async () => {
  const doelgroepen = [
    { id: "groep", naam: "Banenafspraak", aantal: 1, tariefInCenten: 1100, urenMin: 6, urenMax: 6, kan: [] },
  ];
  const sloten = [{ soort: "moet", werkgeverId: groeneWal, taakId: "vegen", doelgroepId: amina }];
  const made = await ask("klantmanager", [amina], { doelgroepen, sloten });
  const banen = made.json().banen as { kandidaat: string; delen: { naam: string }[] }[];
  expect(banen.map(({ kandidaat }) => kandidaat).toSorted()).toEqual([amina, "groep"].toSorted());
  const hers = banen.find(({ kandidaat }) => kandidaat === amina)!;
  expect(hers.delen.map(({ naam }) => naam)).toContain("Paden vegen");
  expect((await ask("klantmanager", [amina, amina])).statusCode).toBe(400);
});

test("whose data were used stands in the log, nothing is kept, and it stops when matching is off (S-07, A-01)", async () => {
  const used = await app.owner
    .selectFrom("dataverwerkingen")
    .select(["dataSubjectId", "name"])
    .where("name", "like", "Nieuwe banen%inwoners%")
    .execute();
  expect(new Set(used.map(({ dataSubjectId }) => dataSubjectId))).toEqual(new Set([amina, mehmet, yonas]));
  expect(await app.owner.selectFrom("functieschetsen").select("id").execute()).toEqual([]);
  const kept = await app.as("jobhunter").post("/functieschetsen", {
    ...vraag,
    naam: "Schets",
    inwoners: [{ inwonerId: amina }],
  });
  expect(kept.statusCode).toBe(400);
  await app.as("fg").post("/matchschakelaar", { isAan: false, reden: "Proef met de schakelaar." });
  const off = await ask("klantmanager", [amina]);
  expect([off.statusCode, off.json().type]).toEqual([409, "/problemen/matching.uit"]);
});
