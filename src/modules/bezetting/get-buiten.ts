import { sql } from "kysely";
import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { date, request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import {
  Buitendeel,
  buitendelen,
  DEFINITIE,
  Detachering,
  detacheringen,
  type Telling,
  VERWIJZINGEN,
  Verwijzing,
} from "./buiten.ts";

/** Which part of the people works with werkgevers, with what that counts, and what others say of theirs. */
export const getBuiten = defineQuery({
  name: "aandeel-buiten.get",
  summary: "Welk deel van de mensen via een ontwikkelbedrijf bij werkgevers werkt, met de definitie",
  verwerkingsactiviteit: sturen,
  dataklasse: "rapport",
  input: request({}),
  output: Type.Object({
    peildatum: date,
    formule: Type.String(),
    populatie: Type.String(),
    valkuil: Type.String(),
    rijen: Type.Array(Buitendeel),
    detachering: Type.Array(Detachering),
    verwijzingen: Type.Array(Verwijzing),
  }),
  subject: async () => ({ object: "units" }),
  async run(context) {
    const { rows } =
      await sql<Telling>`select organisatie, werkvorm, is_wsw, mensen from tel_buiten()`.execute(context.db);
    return {
      peildatum: context.today(),
      ...DEFINITIE,
      rijen: buitendelen(rows),
      detachering: detacheringen(rows),
      verwijzingen: [...VERWIJZINGEN],
    };
  },
  betrokkenen: () => [],
});
