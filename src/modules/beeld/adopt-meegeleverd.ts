import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { request } from "../fields.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { MEEGELEVERD } from "./meegeleverd.ts";
import { type Telling, Vragenlijst } from "./vragenlijst.ts";
import { insertVersie } from "./versie-store.ts";
import { insertVragenlijst, replaceTellingen, vragenlijsten } from "./vragenlijst-store.ts";

/** Adds the examples that come with Meedoen and are not there yet, as drafts: the region decides what it uses. */
export const adoptMeegeleverd = defineAction({
  name: "vragenlijst.adopt",
  summary: "De meegeleverde vragenlijsten overnemen als concept",
  verwerkingsactiviteit: beheren,
  dataklasse: "vragenlijst",
  input: request({}),
  output: Type.Object({ rijen: Type.Array(Vragenlijst), toegevoegd: Type.Integer() }),
  subject: async () => ({ object: "vragenlijsten" }),
  async run(context) {
    const known = new Set((await vragenlijsten(context, { metConcept: true })).map(({ code }) => code));
    const missing = MEEGELEVERD.filter(({ code }) => !known.has(code));
    for (const { code, naam, doel, telt, definitie } of missing) {
      const id = await insertVragenlijst(context, { code, naam, doel });
      await replaceTellingen(context, id, tellingenVan(telt));
      await insertVersie(context, id, definitie);
    }
    return { rijen: await vragenlijsten(context, { metConcept: true }), toegevoegd: missing.length };
  },
  betrokkenen: () => [],
});

export const tellingenVan = (telt: (typeof MEEGELEVERD)[number]["telt"]): Telling[] =>
  Object.entries(telt).flatMap(([waarvoor, soorten]) =>
    soorten.map((organisatiesoort) => ({ waarvoor, organisatiesoort }) as Telling),
  );
