import { sql } from "kysely";
import { Type } from "typebox";
import { Failure } from "#core/failure";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { alKlaar, Vastgelegd } from "./plan.ts";
import { stapById, stapSubject } from "./plan-store.ts";

/** Who is named in a step says that it is done; on the same day he can take that back. He changes nothing else. */
export const tickOwnStap = defineAction({
  name: "planstap.own",
  summary: "Een eigen stap afvinken, of dat dezelfde dag terugnemen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "planbijdrage",
  input: request({ id, isKlaar: Type.Boolean() }),
  output: Vastgelegd,
  subject: (context, { id }) => stapSubject(context, id),

  async run(context, { id, isKlaar }) {
    const { db, newId, now, expectedVersion = 0 } = context;
    const { rows } = await sql<{ uitkomst: string }>`
      select vink_eigen_stap(${id}::uuid, ${isKlaar}, ${expectedVersion}, ${newId()}::uuid, ${now()}) as uitkomst`.execute(
      db,
    );
    const uitkomst = rows[0]?.uitkomst;
    const { inwonerId, versie } = await stapById(context, id);
    if (uitkomst === "gewijzigd") throw changedMeanwhile("planstap", id, { versie });
    if (uitkomst === "al klaar") throw alKlaar("stap");
    if (uitkomst !== "gedaan") throw nietVanU();
    return { id, inwonerId, versie };
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});

const nietVanU = () =>
  new Failure(
    "forbidden",
    "planstap.niet-van-u",
    "Deze stap doet iemand anders. U kunt alleen uw eigen stap afvinken.",
  );
