import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { geenCampagne, Herkomst, leadFields, leadInToekomst, onbekendeAmbassadeur } from "./campagne.ts";
import { insertLead, isAmbassadeur, leadsOfWerkgever } from "./lead-store.ts";

/** Writes down through what a werkgever came: a campagne, an ambassadeur, a network, or by himself. */
export const addLead = defineAction({
  name: "lead.add",
  summary: "Vastleggen waardoor een werkgever binnenkwam",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkgever",
  input: request({ id, ...leadFields }),
  output: Type.Object({ herkomst: Type.Array(Herkomst, { maxItems: 50 }) }),
  subject: async (_, { id }) => ({ object: `werkgever/${id}` }),
  async run(context, { id, datum, herkomst, campagneId = null, ambassadeurId = null }) {
    if (datum > context.today()) throw leadInToekomst();
    if ((herkomst === "campagne") !== (campagneId !== null)) throw geenCampagne();
    const mayBring = ambassadeurId === null || herkomst === "ambassadeur";
    if (!mayBring || (ambassadeurId !== null && !(await isAmbassadeur(context, ambassadeurId))))
      throw onbekendeAmbassadeur();
    await insertLead(context, id, { datum, herkomst, campagneId, ambassadeurId });
    return { herkomst: await leadsOfWerkgever(context, id) };
  },
  betrokkenen: () => [],
});
