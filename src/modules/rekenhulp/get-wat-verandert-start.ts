import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { date, id, oneOf, orNull, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { may } from "../toegang/toegang.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { INDICATIES, INKOMENS, eersteDag } from "./wat-verandert-vraag.ts";
import { bekendVan, voorgesteldWerk } from "./wat-verandert-store.ts";

/** What is filled in already when someone asks what work would change. */
export const getWatVerandertStart = defineQuery({
  name: "wat-verandert.start",
  summary: "Wat al bekend is voor de vraag: wat verandert er als ik ga werken",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "situatie",
  input: request({ id }),
  output: Type.Object({
    isLeeftijdBekend: Type.Boolean(),
    uitkering: orNull(Type.String()),
    inkomen: orNull(oneOf(INKOMENS)),
    indicaties: Type.Array(oneOf(INDICATIES)),
    startdatum: date,
    werk: orNull(Type.Object({ voorstelId: id, titel: Type.String(), urenPerWeek: orNull(Type.Number()) })),
  }),
  subject: (context, { id }) => inwonerSubject(context, id),
  async run(context, { id }, subject) {
    const { geboortedatum, uitkering, indicaties } = await bekendVan(context, id);
    const seesVoorstel = may(context.user, "read", "voorstel", subject);
    return {
      isLeeftijdBekend: geboortedatum !== null,
      uitkering,
      inkomen: INKOMEN_VAN[uitkering ?? ""] ?? null,
      indicaties: indicaties.flatMap((soort) => INDICATIE_VAN[soort] ?? []),
      startdatum: eersteDag(context.today()),
      werk: seesVoorstel ? await voorgesteldWerk(context, id) : null,
    };
  },
  betrokkenen: (_, { id }) => [id],
});

/** Of what is not here, such as Wajong, the rules know nothing: then someone chooses. */
const INKOMEN_VAN: Readonly<Record<string, (typeof INKOMENS)[number]>> = {
  Bijstand: "bijstand",
  WW: "ww",
  "WW DSP": "ww",
  NUG: "geen",
};

const INDICATIE_VAN: Readonly<Record<string, (typeof INDICATIES)[number]>> = {
  banenafspraak: "banenafspraak",
  "beschut werk": "beschut werk",
  "doelgroep LKS": "doelgroep loonkostensubsidie",
  Wsw: "wsw",
};
