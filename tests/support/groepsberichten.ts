import { randomUUID } from "node:crypto";
import { isoDate } from "#core/dates";
import { bezorg } from "../../src/modules/berichten/mail/bezorger.ts";
import { queuePool } from "../../src/modules/taken/queue.ts";
import { startTestApp } from "./app.ts";
import { traced } from "./traced.ts";
import { AMERSFOORT, amina, gebruikerId, REGIO, VANDAAG } from "./world.ts";

const NAMEN = ["Sam", "Noa", "Kim", "Robin", "Jip", "Lou", "Bo", "Mo", "Max", "Ali", "Yue", "Ida"];
export const caseload = { soort: "caseload" } as const;
export const uitnodiging = {
  onderwerp: "Banenmarkt",
  tekst: "Dag {voornaam}, komt u donderdag naar de banenmarkt?",
};
export type Gekregen = { inwonerId: string; tekst: string };
export const later = (minutes: number) =>
  new Date(new Date(`${VANDAAG}T09:10:00Z`).getTime() + minutes * 60_000);

/** A klantmanager with thirteen inwoners, and what he does with messages to some of them at once. */
export async function startGroep() {
  const app = await startTestApp();
  const pool = queuePool(app.url);
  const mensen: string[] = [amina];
  const posted: string[] = [];
  const as = (rol: Parameters<typeof traced>[1]) => traced(app, rol);

  async function insertInwoner(voornaam: string, at: number): Promise<string> {
    const id = randomUUID();
    const own = { regioId: REGIO, gemeente: AMERSFOORT };
    await app.owner
      .insertInto("inwoners")
      .values({
        ...own,
        id,
        nummer: 90_000 + at,
        voornaam,
        achternaam: `Achterberg${String.fromCodePoint(97 + (at % 26))}`,
        aangemeldOp: isoDate(at % 2 === 0 ? "2026-01-05" : VANDAAG),
        talen: ["nld"],
      })
      .execute();
    const email = `p${at}@voorbeeld.nl`;
    await app.owner
      .insertInto("contactgegevens")
      .values({ ...own, inwonerId: id, email })
      .execute();
    await app.owner
      .insertInto("begeleidingen")
      .values({
        ...own,
        id: randomUUID(),
        inwonerId: id,
        gebruikerId: gebruikerId("klantmanager"),
        naam: "klantmanager",
        rol: "klantmanager",
        isHoofd: true,
        vanaf: isoDate("2026-01-05"),
      })
      .execute();
    return id;
  }
  for (const [at, voornaam] of NAMEN.entries()) mensen.push(await insertInwoner(voornaam, at));

  return {
    app,
    pool,
    mensen,
    posted,
    as,
    insertInwoner,
    check: async (body: object) =>
      (await as("klantmanager")("POST", "/groepsberichten/_controle", { body })).body,
    send: (body: object) => as("klantmanager")("POST", "/groepsberichten", { body }),
    deliver: (minutes: number) =>
      bezorg({
        pool,
        now: () => later(minutes),
        verzender: async ({ aan }) => void posted.push(aan),
        van: "meedoen@voorbeeld.nl",
        adres: "https://meedoen.voorbeeld.nl/inloggen",
      }),
    delivered: async (): Promise<Gekregen[]> =>
      app.owner
        .selectFrom("berichten")
        .select(["inwonerId", "tekst"])
        .where("van", "=", "medewerker")
        .orderBy("nummer")
        .execute(),
    async empty() {
      await app.owner.deleteFrom("groepsontvangers").execute();
      await app.owner.deleteFrom("groepsberichten").execute();
      await app.owner.deleteFrom("mailontvangers").execute();
      await app.owner.deleteFrom("mailuitgang").execute();
      await app.owner.deleteFrom("berichten").execute();
      await app.owner.deleteFrom("berichtgesprekken").execute();
    },
    async stop() {
      await pool.end();
      await app.stop();
    },
  };
}

export type Groep = Awaited<ReturnType<typeof startGroep>>;
