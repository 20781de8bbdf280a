import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, orNull, request, versie } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { scenarioVersie } from "./scenario-store.ts";
import { verschillen } from "./scenarioregel.ts";

const Waarden = orNull(
  Type.Array(
    Type.Object({
      deel: Type.String({ description: "Een jaar, een gebouw of een sleutel; leeg: alle jaren" }),
      waarde: Type.Number(),
    }),
  ),
);
const Kant = Type.Object({ id, versie, naam: Type.String(), uitgangspuntenVersie: versie });

/** Which levers differ between two versions of a scenario, or between two scenarios. */
export const compareScenarios = defineQuery({
  name: "scenario.verschil",
  summary: "Welke hefbomen verschillen tussen twee versies of twee scenario’s",
  verwerkingsactiviteit: sturen,
  dataklasse: "toekomstplan",
  input: request({
    id,
    versie: Type.Optional(versie),
    met: Type.Optional({ ...id, description: "Een ander scenario; zonder: een andere versie van dit" }),
    metVersie: Type.Optional(versie),
  }),
  output: Type.Object({
    van: Kant,
    tot: Kant,
    verschillen: Type.Array(
      Type.Object({
        hefboom: Type.String(),
        van: { ...Waarden, description: "null: zoals in de uitgangspunten" },
        tot: { ...Waarden, description: "null: zoals in de uitgangspunten" },
      }),
    ),
  }),
  subject: async (_, { id }) => ({ object: `scenario/${id}` }),
  async run(context, { id, versie, met, metVersie }) {
    const van = await scenarioVersie(context, id, versie);
    const tot = await scenarioVersie(context, met ?? id, metVersie);
    return { van: kant(van), tot: kant(tot), verschillen: [...verschillen(van.hefbomen, tot.hefbomen)] };
  },
  betrokkenen: () => [],
});

const kant = ({ id, versie, naam, uitgangspunten }: Awaited<ReturnType<typeof scenarioVersie>>) => ({
  id,
  versie,
  naam,
  uitgangspuntenVersie: uitgangspunten.versie,
});
