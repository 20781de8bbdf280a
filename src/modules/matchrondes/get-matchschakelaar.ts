import { defineQuery } from "../door.ts";
import { request } from "../fields.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { Matchschakelaar } from "./matchschakelaar.ts";
import { stand } from "./schakelaar-store.ts";

/** Whether matching is on, and since when and why not. */
export const getMatchschakelaar = defineQuery({
  name: "matchschakelaar.get",
  summary: "Staat matching aan, en sinds wanneer en waarom niet",
  verwerkingsactiviteit: matchen,
  dataklasse: "matchschakelaar",
  input: request({}),
  output: Matchschakelaar,
  subject: async () => ({ object: "matchschakelaar" }),
  run: (context) => stand(context),
  betrokkenen: () => [],
});
