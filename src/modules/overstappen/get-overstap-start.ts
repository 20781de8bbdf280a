import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { date, id, oneOf, orNull, request, urenPerWeek, versie } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { isBetaald, VORMEN } from "#regels/overgang";
import { Antwoordregel } from "./overstapfeiten.ts";
import { Inkomensvraag } from "./overstapinkomen.ts";
import { looptOp, type Plek, plekkenVan } from "./overstap-store.ts";
import { laatsteAntwoorden, laatsteInkomensvraag } from "./eerdere-antwoorden.ts";

/** What a switch starts from: where someone is, and what was answered before. */
export const getOverstapStart = defineQuery({
  name: "overstap.start",
  summary: "Waar een overstap van uitgaat: de plek van nu, en wat eerder is beantwoord",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "overstap",
  input: request({ id }),
  output: Type.Object({
    plekken: Type.Array(
      Type.Object({
        id,
        vorm: oneOf(VORMEN),
        isBetaald: Type.Boolean(),
        werkgeverId: orNull(id),
        unitId: orNull(id),
        plekId: orNull(id),
        functie: Type.String(),
        waar: Type.String(),
        urenPerWeek,
        startdatum: date,
        einddatum: orNull(date),
        versie,
      }),
    ),
    antwoorden: Type.Array(Antwoordregel),
    inkomen: orNull(Inkomensvraag),
  }),
  subject: (context, { id }) => inwonerSubject(context, id),
  async run(context, { id }) {
    const today = context.today();
    const plekken = await plekkenVan(context, id, today);
    return {
      plekken: plekken
        .filter((plek) => looptOp(plek, today))
        .map((plek) => ({
          ...pick(plek),
          isBetaald: isBetaald(plek.vorm),
          urenPerWeek: plek.urenPerWeek / 100,
        })),
      antwoorden: await laatsteAntwoorden(context, id),
      inkomen: await laatsteInkomensvraag(context, id),
    };
  },
  betrokkenen: (_, { id }) => [id],
});

const pick = ({
  id,
  vorm,
  functie,
  waar,
  startdatum,
  einddatum,
  werkgeverId,
  unitId,
  plekId,
  versie,
}: Plek) => ({
  id,
  vorm,
  functie,
  waar,
  startdatum,
  einddatum,
  werkgeverId,
  unitId,
  plekId,
  versie,
});
