import { defineQuery } from "../door.ts";
import { request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { Bereikbaarheid, eigenBereikbaarheid } from "./bereikbaarheid.ts";

export const getBereikbaarheid = defineQuery({
  name: "bereikbaarheid.get",
  summary: "Het nummer waarop werkgevers u bellen",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "bereikbaarheid",
  input: request({}),
  output: Bereikbaarheid,
  subject: async ({ user }) => ({ object: `gebruiker/${user.id}` }),
  run: (context) => eigenBereikbaarheid(context),
  betrokkenen: () => [],
});
