import { sql } from "kysely";
import { Type } from "typebox";
import { Failure } from "#core/failure";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { overstapSubject } from "./overstap-subject.ts";
import { ownerOf } from "./overstap-store.ts";

/** The inwoner arranged what he had to arrange himself, or did not after all. */
export const tickOwnOverstapstap = defineAction({
  name: "overstapstap.own",
  summary: "Zelf afvinken wat u bij uw overstap regelt",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "planbijdrage",
  input: request({ id, nummer: Type.String({ pattern: "^[1-9]\\d{0,2}$" }), isKlaar: Type.Boolean() }),
  output: Type.Object({ id, inwonerId: id }),
  subject: (context, { id }) => overstapSubject(context, id),

  async run(context, { id, nummer, isKlaar }) {
    const { db, expectedVersion = 0 } = context;
    const { rows } = await sql<{ uitkomst: string }>`
      select vink_eigen_overstapstap(${id}::uuid, ${Number(nummer)}, ${isKlaar}, ${expectedVersion}) as uitkomst`.execute(
      db,
    );
    const uitkomst = rows[0]?.uitkomst;
    if (uitkomst === "gewijzigd") throw changedMeanwhile("overstapstap", id, { versie: expectedVersion + 1 });
    if (uitkomst !== "gedaan") throw nietVanU();
    return { id, inwonerId: (await ownerOf(context, id)).inwonerId };
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});

const nietVanU = () =>
  new Failure(
    "forbidden",
    "overstapstap.niet-van-u",
    "Deze stap doet iemand anders. U kunt alleen uw eigen stap afvinken.",
  );
