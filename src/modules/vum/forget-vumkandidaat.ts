import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { Vumkandidaat } from "./kandidaat.ts";

const { oin, nummer } = Vumkandidaat.properties;

/** Drops the note about someone of another organisation. */
export const forgetVumkandidaat = defineAction({
  name: "vumkandidaat.vergeet",
  summary: "Iemand van een andere organisatie niet meer noteren voor een plek (VUM)",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "vumkandidaat",
  input: request({ id, oin, nummer }),
  output: Type.Object({ oin, nummer }),
  subject: async (_, { id }) => ({ object: `plek/${id}` }),
  async run({ db, user }, { id, oin, nummer }) {
    await db
      .deleteFrom("vumKandidaten")
      .where("regioId", "=", user.regioId)
      .where("plekId", "=", id)
      .where("oin", "=", oin)
      .where("nummer", "=", nummer)
      .execute();
    return { oin, nummer };
  },
  betrokkenen: () => [],
});
