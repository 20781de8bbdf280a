import type { Database } from "#db/database";
import { AMERSFOORT, gebruikerId, idOf, LEUSDEN, REGIO, VANDAAG } from "../support/world.ts";
import type { Example } from "./example.ts";
import { idOfTarget, type Target } from "./relations.ts";

// What an inwoner says himself that he can and wants, and his yes or no: what must be there first, and what he sends.

const inwoner: Example = { about: "inwoner" };
const wensOf = (target: Target) => idOf(`we${target}`);

async function insertWens(db: Database, target: Target, status: "bezig" | "ingeleverd"): Promise<void> {
  if (target === "niemand") return;
  const own = {
    regioId: REGIO,
    gemeente: target === "lotte" ? LEUSDEN : AMERSFOORT,
    inwonerId: idOfTarget[target],
  };
  await db
    .insertInto("wensen")
    .values({
      ...own,
      id: wensOf(target),
      status,
      begonnenOp: VANDAAG,
      bewarenTot: VANDAAG,
      ingeleverd: status === "ingeleverd" ? new Date(`${VANDAAG}T09:00:00Z`) : null,
      doorGebruikerId: gebruikerId("inwoner"),
      doorNaam: "inwoner",
    })
    .execute();
  await db
    .insertInto("wensantwoorden")
    .values({
      ...own,
      wensId: wensOf(target),
      onderwerp: "prikkelarm",
      waarde: JSON.stringify("ja"),
    })
    .execute();
}

const ingeleverd: Example = {
  about: "inwoner",
  id: wensOf,
  needs: [["read", "wens"]],
  prepare: (db, target) => insertWens(db, target, "ingeleverd"),
};

// biome-ignore format: it is read as a table
export const wensExamples: Readonly<Record<string, Example>> = {
  "GET /inwoners/:id/wensen":                     inwoner,
  "POST /inwoners/:id/wensen/_bewaren":           { ...inwoner, body: () => ({ vraag: "rust", antwoorden: [{ onderwerp: "prikkelarm", waarde: "ja" }] }) },
  "POST /inwoners/:id/wensen/_inleveren":         { ...inwoner, prepare: (db, target) => insertWens(db, target, "bezig") },
  "PUT /wensen/:id/antwoorden/:onderwerp":        { ...ingeleverd, path: { onderwerp: "prikkelarm" }, versie: 0, body: () => ({ besluit: "gehouden" }) },
  "POST /wensen/:id/_afronden":                   ingeleverd,
  "PUT /voorstellen/:id/eigen-antwoord":          { ...inwoner, versie: 1, needs: [["read", "voorstel"]], body: () => ({ antwoord: "ja" }) },
  "GET /voorstellen/:id/plek":                    inwoner,
};
