import { Type } from "typebox";
import { Failure } from "#core/failure";
import { defineQuery } from "../door.ts";
import { request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { inhoud, jaarstukFields, LANGST } from "./jaarstuk.ts";
import { leesWerkboek } from "./lees-werkboek.ts";
import { Jaarstukvergelijking, vergelijkJaarstuk } from "./vergelijk-jaarstuk.ts";

/** A file beside what stands there: rows, totals, the check on them and the differences. Nothing changes yet. */
export const compareJaarstuk = defineQuery({
  name: "jaarstuk.compare",
  summary: "Een jaarstuk controleren voor u het inleest: regels, totalen, optelling en verschillen",
  verwerkingsactiviteit: sturen,
  dataklasse: "geld",
  input: request({
    bedrijf: jaarstukFields.bedrijf,
    soort: jaarstukFields.soort,
    inhoud: Type.Optional(inhoud),
    werkboek: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: LANGST,
        pattern: "^[A-Za-z0-9+/]+={0,2}$",
        description: "Een Excel-werkboek (xlsx) in base64, in plaats van inhoud",
      }),
    ),
  }),
  output: Jaarstukvergelijking,
  subject: async () => ({ object: "jaarstukken" }),
  async run(context, { inhoud, werkboek, ...stuk }) {
    if ((inhoud === undefined) === (werkboek === undefined)) throw eenBestand();
    return vergelijkJaarstuk(context, stuk, inhoud ?? (await leesWerkboek(werkboek!)));
  },
  betrokkenen: () => [],
});

const eenBestand = () =>
  new Failure("invalid", "jaarstuk.een-bestand", "Kies één bestand: een csv of een Excel-werkboek.", {
    velden: ["inhoud"],
  });
