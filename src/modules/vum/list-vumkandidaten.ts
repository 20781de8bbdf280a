import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, MOST_PEOPLE, request } from "../fields.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { Vumkandidaat } from "./kandidaat.ts";

/** Who of other organisations was noted down for a plek, the latest first. */
export const listVumkandidaten = defineQuery({
  name: "vumkandidaten.list",
  summary: "Wie van andere organisaties voor een plek genoteerd is (VUM)",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "vumkandidaat",
  input: request({ id }),
  output: Type.Object({ rijen: Type.Array(Vumkandidaat, { maxItems: MOST_PEOPLE }) }),
  subject: async (_, { id }) => ({ object: `plek/${id}` }),
  async run({ db, user }, { id }) {
    const rows = await db
      .selectFrom("vumKandidaten")
      .select(["oin", "nummer", "bron", "tijdstip", "doorNaam"])
      .where("regioId", "=", user.regioId)
      .where("plekId", "=", id)
      .orderBy("tijdstip", "desc")
      .orderBy("oin")
      .orderBy("nummer")
      .limit(MOST_PEOPLE)
      .execute();
    return { rijen: rows.map(({ tijdstip, ...row }) => ({ ...row, tijdstip: tijdstip.toISOString() })) };
  },
  betrokkenen: () => [],
});
