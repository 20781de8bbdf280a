import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { PlekInFull, plekFields } from "./plek.ts";
import { insertPlek, plekById } from "./plek-store.ts";

const { omschrijving, postcode, regeling, begindatum, sluitingsdatum, kenmerken, ...needed } = plekFields;
const optional = Type.Partial(
  Type.Object({ omschrijving, postcode, regeling, begindatum, sluitingsdatum, kenmerken }),
).properties;

/** Adds a plek at a werkgever. */
export const createPlek = defineAction({
  name: "plek.create",
  summary: "Een nieuwe plek bij een werkgever vastleggen",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "plek",
  input: request({ id, ...needed, ...optional }),
  output: PlekInFull,
  subject: async (_, { id }) => ({ object: `werkgever/${id}` }),
  async run(context, { id: werkgeverId, ...input }) {
    const id = await insertPlek(context, werkgeverId, { ...EMPTY, ...input });
    return plekById(context, id);
  },
  betrokkenen: () => [],
});

const EMPTY = {
  omschrijving: "",
  postcode: null,
  regeling: "geen" as const,
  begindatum: null,
  sluitingsdatum: null,
  kenmerken: [],
};
