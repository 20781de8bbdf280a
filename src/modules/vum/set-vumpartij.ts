import { sql } from "kysely";
import { Type } from "typebox";
import { orFail } from "#db/constraints";
import { defineAction } from "../door.ts";
import { request } from "../fields.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { nietVersleuteld, oin, tweeEigen, Vumpartij } from "./partij.ts";

/** Writes down an organisation of VUM, or changes what was written down about it. */
export const setVumpartij = defineAction({
  name: "vumpartij.vastleggen",
  summary: "Vastleggen met welke organisatie de regio via VUM uitwisselt: wie mag vragen, en wie antwoordt",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "vumpartij",
  input: request(Vumpartij.properties),
  output: Type.Object({ oin }),
  subject: async () => ({ object: "vum" }),
  async run({ db, user }, { oin, ...rest }) {
    const { isDemo } = await db
      .selectFrom("regios")
      .select("isDemo")
      .where("regioId", "=", user.regioId)
      .executeTakeFirstOrThrow();
    if (!isDemo && rest.adres?.startsWith("http:")) throw nietVersleuteld();
    const written = db
      .insertInto("vumPartijen")
      .values({ regioId: user.regioId, oin, ...rest })
      .onConflict((conflict) =>
        conflict.columns(["regioId", "oin"]).doUpdateSet({ ...rest, versie: sql`vum_partijen.versie + 1` }),
      )
      .execute();
    await orFail(written, "vum_partijen_een_eigen", tweeEigen);
    return { oin };
  },
  betrokkenen: () => [],
});
