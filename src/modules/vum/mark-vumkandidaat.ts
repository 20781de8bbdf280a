import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { Vumkandidaat } from "./kandidaat.ts";
import { bronOnbekend } from "./partij.ts";
import { partijen } from "./partij-store.ts";

const { oin, nummer } = Vumkandidaat.properties;

/** Notes down someone of another organisation for a plek: only his number there, so that whoever helps him can be asked. */
export const markVumkandidaat = defineAction({
  name: "vumkandidaat.noteer",
  summary: "Iemand van een andere organisatie noteren voor een plek (VUM)",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "vumkandidaat",
  input: request({ id, oin, nummer }),
  output: Vumkandidaat,
  subject: async (_, { id }) => ({ object: `plek/${id}` }),
  async run(context, { id, oin, nummer }) {
    const { db, user, now } = context;
    const partij = (await partijen(context)).find((one) => one.oin === oin && !one.isEigen);
    if (!partij) throw bronOnbekend();
    const row = { oin, nummer, bron: partij.naam, tijdstip: now(), doorNaam: user.naam };
    const written = db
      .insertInto("vumKandidaten")
      .values({ regioId: user.regioId, plekId: id, ...row })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await orFail(written, "vum_kandidaten_regio_id_plek_id_fkey", () => notFound("plek", id));
    return { ...row, tijdstip: row.tijdstip.toISOString() };
  },
  betrokkenen: () => [],
});
