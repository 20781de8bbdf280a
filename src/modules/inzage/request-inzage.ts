import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { inzageGeven } from "../verwerkingsactiviteiten.ts";
import { Inzageverzoek } from "./inzage.ts";
import { insertInzageverzoek, inzageverzoekenVan } from "./inzage-store.ts";

/** Asks for everything about an inwoner: by himself, or by who guides him and hands it over. @source AVG art. 15 */
export const requestInzage = defineAction({
  name: "inzage.request",
  summary: "Vragen om alles wat over een inwoner vaststaat; één keer op te halen, binnen 24 uur",
  verwerkingsactiviteit: inzageGeven,
  dataklasse: "inzage",
  input: request({ id }),
  output: Inzageverzoek,
  subject: (context, { id }) => inwonerSubject(context, id),
  async run(context, { id: inwonerId }) {
    const made = await insertInzageverzoek(context, inwonerId);
    return (await inzageverzoekenVan(context, inwonerId)).find(({ id }) => id === made)!;
  },
  betrokkenen: (_, { id }) => [id],
});
