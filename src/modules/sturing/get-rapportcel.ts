import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { gemeente, oneOf, pageOf, paging, request } from "../fields.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { celVan, getoondeStanden, standVan } from "./afscherming/getoond-rapport.ts";
import { DEFINITIEF, GROEPEN, jaar, OBJECT, standnaam } from "./plaatsingenrapport.ts";
import { Rapportcel } from "./rapportcel.ts";
import { celPage, registeredUntil } from "./rapportcel-store.ts";

/** Where a number of the report comes from, down to the plaatsingen that this role may see. */
export const getRapportcel = defineQuery({
  name: "rapport.plaatsingen-cel",
  summary: "Waar een getal in het rapport vandaan komt, tot op de plaatsingen die u mag zien",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "rapport",
  input: request({
    jaar,
    stand: Type.Optional(standnaam),
    gemeente: Type.Optional(gemeente),
    groep: Type.Optional(oneOf(GROEPEN)),
    ...paging,
  }),
  output: Rapportcel,
  subject: async () => ({ object: OBJECT }),
  async run(context, { jaar, stand = DEFINITIEF, gemeente, groep, ...paged }) {
    const shown = standVan(await getoondeStanden(context, jaar), jaar, stand);
    const { limit, offset, ...at } = pageOf(paged);
    const until = await registeredUntil(context, jaar, shown);
    const cel = { jaar, ...(gemeente !== undefined && { gemeente }), ...(groep !== undefined && { groep }) };
    return {
      gemeente:
        gemeente === undefined
          ? null
          : (shown.beeld.rijen.find(({ code }) => code === gemeente)?.gemeente ?? gemeente),
      groep: groep ?? null,
      stand: shown.stand,
      peildatum: shown.peildatum,
      aantal: celVan(shown.beeld, gemeente, groep),
      definitie: shown.definitie,
      bron: shown.bron,
      ...at,
      ...(await celPage(context, cel, until, { limit, offset })),
    };
  },
  // a line without a person is a number, not a use of anyone's data
  betrokkenen: ({ rijen }) => rijen.flatMap(({ inwoner }) => inwoner?.id ?? []),
});
