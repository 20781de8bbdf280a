import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { insertBijdrage } from "./bijdrage-store.ts";
import { bijdrageFields, SroiVerplichtingInFull } from "./sroi.ts";
import { sroiSubject, verplichtingById } from "./sroi-store.ts";
import { checkInzet } from "./waarde.ts";

/** Hands in an effort with its proof; it counts after the yes of somebody else. */
export const addBijdrage = defineAction({
  name: "sroi.bijdrage",
  summary: "Een bijdrage aan een SROI-verplichting indienen, met het bewijs",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "sroi",
  input: request({ id, ...bijdrageFields }),
  output: SroiVerplichtingInFull,
  subject: (context, { id }) => sroiSubject(context, id),
  async run(context, { id, ...input }) {
    checkInzet(input);
    await insertBijdrage(context, await verplichtingById(context, id), input);
    return verplichtingById(context, id);
  },
  betrokkenen: () => [],
});
