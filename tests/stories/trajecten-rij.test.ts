import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { startTestApp, type TestApp } from "../support/app.ts";
import { AMERSFOORT, gebruikerId, idOf, REGIO, trajectGroen, VANDAAG } from "../support/world.ts";

const MENSEN = 12;
const inwonerOf = (nr: number) => idOf(`rij${String(nr).padStart(2, "0")}`);
const groep = idOf("rijgroep");

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  for (let nr = 0; nr < MENSEN; nr++) {
    const own = { regioId: REGIO, gemeente: AMERSFOORT };
    await app.owner
      .insertInto("inwoners")
      .values({
        ...own,
        id: inwonerOf(nr),
        nummer: 900 + nr,
        voornaam: `Rij${nr}`,
        achternaam: "Proef",
        talen: ["nld"],
        aangemeldOp: isoDate("2026-03-01"),
      })
      .execute();
    await app.owner
      .insertInto("begeleidingen")
      .values({
        ...own,
        id: idOf(`rijhulp${nr}`),
        inwonerId: inwonerOf(nr),
        gebruikerId: gebruikerId("klantmanager"),
        naam: "klantmanager",
        rol: "klantmanager",
        vanaf: isoDate("2026-03-01"),
      })
      .execute();
  }
});
afterAll(() => app.stop());

type Rij = { id: string; inwonerId: string; status: string; versie: number; aangemeld: Date };

const rijen = (): Promise<Rij[]> =>
  app.owner
    .selectFrom("deelnames")
    .select(["id", "inwonerId", "status", "versie", "aangemeld"])
    .where("groepId", "=", groep)
    .orderBy("aangemeld")
    .orderBy("id")
    .execute();

async function begin(capaciteit: number): Promise<void> {
  await app.owner.deleteFrom("deelnames").where("groepId", "=", groep).execute();
  await app.owner.deleteFrom("trajectgroepen").where("id", "=", groep).execute();
  await app.owner
    .insertInto("trajectgroepen")
    .values({
      regioId: REGIO,
      id: groep,
      trajectId: trajectGroen,
      nummer: 1,
      naam: "Rij",
      plaats: "Hal 1",
      gemeenten: [AMERSFOORT],
      capaciteit,
      startdatum: isoDate("2026-09-01"),
    })
    .execute();
}

const marije = () => app.as("klantmanager");
const ask = (nr: number, akkoord: boolean) =>
  marije().post(`/trajectgroepen/${groep}/deelnames`, {
    inwonerId: inwonerOf(nr),
    startdatum: VANDAAG,
    akkoord,
  });

type Stap =
  | { readonly doe: "vraag"; readonly wie: number; readonly akkoord: boolean }
  | { readonly doe: "stop" | "ja" | "nee"; readonly wie: number }
  | { readonly doe: "plaatsen"; readonly aantal: number };

const stap: fc.Arbitrary<Stap> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      doe: fc.constant("vraag" as const),
      wie: fc.nat(MENSEN - 1),
      akkoord: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      doe: fc.constantFrom("stop" as const, "ja" as const, "nee" as const),
      wie: fc.nat(MENSEN - 1),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ doe: fc.constant("plaatsen" as const), aantal: fc.integer({ min: 1, max: 5 }) }),
  },
);

/** Whatever people try, in whatever order; what is refused changes nothing. */
async function doe(stap: Stap, nu: number): Promise<void> {
  if (stap.doe === "plaatsen") {
    const { versie } = (await marije().get(`/trajectgroepen/${groep}`)).json();
    const body = {
      naam: "Rij",
      unitId: null,
      plaats: "Hal 1",
      gemeenten: [AMERSFOORT],
      leiderId: null,
      startdatum: "2026-09-01",
      einddatum: null,
    };
    await app.as("manager").put(`/trajectgroepen/${groep}`, { ...body, capaciteit: stap.aantal }, versie);
    return;
  }
  if (stap.doe === "vraag") {
    const { id } = (await ask(stap.wie, stap.akkoord)).json();
    if (id)
      // the clock of the tests stands still: who asks later comes later
      await app.owner
        .updateTable("deelnames")
        .set({ aangemeld: new Date(1_790_000_000_000 + nu * 1000) })
        .where("id", "=", id)
        .execute();
    return;
  }
  const found = (await rijen()).findLast(({ inwonerId }) => inwonerId === inwonerOf(stap.wie));
  if (!found) return;
  const { id, versie } = found;
  if (stap.doe === "stop")
    await marije().put(`/deelnames/${id}/einde`, { einddatum: VANDAAG, reden: "werk gevonden" }, versie);
  else await marije().put(`/deelnames/${id}/antwoord`, { antwoord: stap.doe }, versie);
}

test("whatever people do in whatever order: never more people than places, nobody waits while there is room, and nobody is passed (R-166)", {
  timeout: 120_000,
}, async () => {
  let offered = 0;
  let waited = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.array(stap, { maxLength: 14 }),
      async (capaciteit, stappen) => {
        await begin(capaciteit);
        let order: string[] = [];
        for (const [nu, een] of stappen.entries()) {
          await doe(een, nu);
          const now = await rijen();
          const plaatsen = (
            await app.owner
              .selectFrom("trajectgroepen")
              .select("capaciteit")
              .where("id", "=", groep)
              .executeTakeFirstOrThrow()
          ).capaciteit;
          const inside = now.filter(({ status }) => status === "doet mee" || status === "aangeboden");
          const waiting = now.filter(({ status }) => status === "wacht").map(({ id }) => id);
          offered += now.filter(({ status }) => status === "aangeboden").length;
          waited += waiting.length;
          expect(inside.length).toBeLessThanOrEqual(plaatsen);
          if (inside.length < plaatsen) expect(waiting).toEqual([]);
          // who got a place since the last step were the first in the queue, of those who still wanted one
          const left = new Set(now.filter(({ status }) => status === "ingetrokken").map(({ id }) => id));
          const still = order.filter((id) => !left.has(id));
          const gone = still.filter((id) => !waiting.includes(id));
          expect(gone).toEqual(still.slice(0, gone.length));
          order = waiting;
        }
      },
    ),
    { numRuns: 25, seed: 2026 },
  );
  expect(Math.min(offered, waited)).toBeGreaterThan(20); // it did come to that
});

test("twelve who ask at once for three places: three have one, nine wait, nobody is refused", async () => {
  await begin(3);
  const answers = await Promise.all(Array.from({ length: MENSEN }, (_, nr) => ask(nr, true)));
  expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(MENSEN).fill(201));
  const statuses = (await rijen()).map(({ status }) => status);
  expect(statuses.filter((status) => status === "doet mee")).toHaveLength(3);
  expect(statuses.filter((status) => status === "wacht")).toHaveLength(9);
});
