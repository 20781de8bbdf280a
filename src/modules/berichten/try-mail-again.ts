import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { mailById, retryMail } from "./mail-store.ts";
import { Mail } from "./mailuitgang.ts";

/** After what kept it was mended. */
export const tryMailAgain = defineAction({
  name: "mail.try-again",
  summary: "Mail die mislukte opnieuw versturen",
  verwerkingsactiviteit: beheren,
  dataklasse: "mailuitgang",
  input: request({ id }),
  output: Mail,
  subject: async (_context, { id }) => ({ object: `mail/${id}` }),
  async run(context, { id }) {
    await retryMail(context, id);
    return mailById(context, id);
  },
  betrokkenen: () => [],
});
