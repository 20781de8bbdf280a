import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { jaar, Realisatie } from "./dienstdoel.ts";
import { realisatieOf } from "./dienstdoel-store.ts";

/** What was done for werkgevers in a year beside what was agreed; counts of services, about nobody. */
export const getRealisatie = defineQuery({
  name: "werkgeversdiensten.realisatie",
  summary: "Wat in een jaar voor werkgevers is gedaan, naast wat is afgesproken",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "rapport",
  input: request({ jaar }),
  output: Type.Object({ jaar, rijen: Type.Array(Realisatie) }),
  subject: async () => ({ object: "werkgeversdiensten" }),
  run: async (context, { jaar }) => ({ jaar, rijen: await realisatieOf(context, jaar) }),
  betrokkenen: () => [],
});
