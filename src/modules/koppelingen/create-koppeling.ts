import { defineAction } from "../door.ts";
import { request } from "../fields.ts";
import { metLezen } from "../toegang/scopes.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { checkBesluit, KoppelingInFull, koppelingFields, sleutelField } from "./koppeling.ts";
import { insertKoppeling, koppelingById } from "./koppeling-store.ts";
import { readSleutels } from "./sleutel.ts";
import { insertSleutels } from "./sleutel-store.ts";

/** Registers a program: whose rights it borrows, how many of them, until when, and by which public key we know it. */
export const createKoppeling = defineAction({
  name: "koppeling.create",
  summary: "Een programma registreren dat de API gaat gebruiken",
  verwerkingsactiviteit: beheren,
  dataklasse: "koppeling",
  input: request({ ...koppelingFields, sleutel: sleutelField }),
  output: KoppelingInFull,
  subject: async () => ({ object: "koppeling" }),
  async run(context, { sleutel, ...besluit }) {
    checkBesluit(besluit, context.today());
    const sleutels = await readSleutels(sleutel);
    const scopes = [...metLezen(besluit.scopes, besluit.rol)];
    const id = await insertKoppeling(context, { ...besluit, scopes });
    await insertSleutels(context, id, sleutels);
    return koppelingById(context, id);
  },
  betrokkenen: () => [],
});
