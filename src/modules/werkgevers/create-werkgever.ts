import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { WerkgeverInFull, werkgeverFields } from "./werkgever.ts";
import { insertWerkgever, werkgeverById } from "./werkgever-store.ts";

const { naam, sector, gemeente, plaats, ...rest } = werkgeverFields;

/** Adds a werkgever. One that is known by its KvK number is not added again. */
export const createWerkgever = defineAction({
  name: "werkgever.create",
  summary: "Een nieuwe werkgever vastleggen",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkgever",
  input: request({ naam, sector, gemeente, plaats, ...Type.Partial(Type.Object(rest)).properties }),
  output: WerkgeverInFull,
  subject: async () => ({ object: "werkgever" }),
  async run(context, input) {
    const id = await insertWerkgever(context, { ...EMPTY, ...input });
    return werkgeverById(context, id);
  },
  betrokkenen: () => [],
});

const EMPTY = {
  kvk: null,
  postcode: null,
  aantalMedewerkers: null,
  relaties: [],
  accountmanagerId: null,
  contactpersoon: null,
  telefoon: null,
};
