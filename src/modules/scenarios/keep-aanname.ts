import { orFail } from "#db/constraints";
import { defineAction } from "../door.ts";
import { request, text } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { Aanname, CATALOGUS, checkEigen, eigenFields, kloptNiet, onbekend } from "./aanname.ts";
import { aannamesVanRegio, insertAanname } from "./aanname-store.ts";

/** An own value with its source in place of what the model assumes; what it was before stays to be read. */
export const keepAanname = defineAction({
  name: "aanname.bewaren",
  summary: "Een eigen waarde in de plaats van een aanname zetten, met bandbreedte en bron",
  verwerkingsactiviteit: sturen,
  dataklasse: "toekomstplan",
  input: request({ sleutel: text(80), ...eigenFields }),
  output: Aanname,
  subject: async (_, { sleutel }) => ({ object: `aanname/${sleutel}` }),
  async run(context, { sleutel, ...eigen }) {
    const regel = CATALOGUS.find((each) => each.sleutel === sleutel);
    if (!regel) throw onbekend();
    checkEigen(eigen, regel);
    if (eigen.peildatum > context.today())
      throw kloptNiet(["peildatum"], "De datum van de bron ligt in de toekomst. Kies vandaag of eerder.");
    await orFail(insertAanname(context, sleutel, eigen), "aannamewijzigingen_pkey", () =>
      kloptNiet(["sleutel"], "Iemand anders zette hier net een waarde. Bekijk die en probeer het opnieuw."),
    );
    const [found] = await aannamesVanRegio(context, sleutel);
    return found!;
  },
  betrokkenen: () => [],
});
