import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, oneOf, request } from "../fields.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { Kandidaat, NIET_NU_REDENEN, REACTIES, redenHoortBijNee } from "./kandidaat.ts";
import { kandidaatById, react, wieZijnKandidaat } from "./kandidaat-store.ts";
import { ownCompany } from "./own-company.ts";

/** An employer wants to meet a candidate, or not now. Nothing follows from it by itself: a person plans the talk. */
export const reactKandidaat = defineAction({
  name: "kandidaat.react",
  summary: "Zeggen of u met een kandidaat wilt kennismaken, of nu niet",
  verwerkingsactiviteit: matchen,
  dataklasse: "bedrijf",
  input: request({ id, reactie: oneOf(REACTIES), reden: Type.Optional(oneOf(NIET_NU_REDENEN)) }),
  output: Kandidaat,
  subject: async (context, { id }) => ({
    ...ownCompany(context),
    geraakt: await wieZijnKandidaat(context, { id }),
  }),
  async run(context, { id, reactie, reden }) {
    if ((reactie === "niet nu") !== (reden !== undefined)) throw redenHoortBijNee();
    await react(context, id, reactie, reden ?? null);
    return kandidaatById(context, id);
  },
  betrokkenen: (_, __, { geraakt = [] }) => geraakt,
});
