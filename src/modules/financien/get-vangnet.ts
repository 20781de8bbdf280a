import { type Static, Type } from "typebox";
import type { IsoDate } from "#core/dates";
import { isoDate } from "#core/dates";
import { vangnet } from "#regels/vangnet";
import { GeenWaarde } from "#regels/parameter";
import type { Register } from "#regels/register";
import { registerOf } from "../bedragen/register-of.ts";
import { defineQuery } from "../door.ts";
import { orNull, request } from "../fields.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { type Bekend, gegevensOf, jarenMetGegevens } from "./bijdragejaar-store.ts";
import { bedrag, jaar } from "./geld.ts";

const Regel = Type.Object({
  gemeente: Type.String(),
  naam: Type.String(),
  budgetInCenten: bedrag,
  lastenInCenten: bedrag,
  tekortInCenten: bedrag,
  tekortdeel: Type.Number({ description: "Van het budget, in procenten" }),
  uitkeringInCenten: orNull(bedrag),
  stappen: Type.Array(
    Type.Object({
      naam: Type.String(),
      toelichting: Type.String(),
      som: Type.String(),
      bedrag: Type.String(),
      bron: Type.String(),
    }),
  ),
});
const Vangnetten = Type.Object({
  jaar: orNull(jaar),
  jaren: Type.Array(jaar),
  gemeenten: Type.Array(Regel, {
    description: "Per gemeente: opgeteld over gemeenten zegt het vangnet niets",
  }),
});
export type Vangnetten = Static<typeof Vangnetten>;

/** What the state adds for a shortage on bijstand, of each gemeente apart; never of several together. */
export const getVangnet = defineQuery({
  name: "vangnet.get",
  summary: "Het tekort op de bijstand en het vangnet, per gemeente; nooit voor de gemeenten samen",
  verwerkingsactiviteit: sturen,
  dataklasse: "geld",
  input: request({ jaar: Type.Optional(jaar) }),
  output: Vangnetten,
  subject: async (context) => listSubject(context, "read", "geld"),
  async run(context, { jaar }) {
    const jaren = await jarenMetGegevens(context);
    const year = jaar ?? jaren[0] ?? null;
    const { gemeenten } = await gegevensOf(context, year ?? 0);
    const register = await registerOf(context);
    const dag = isoDate(`${year ?? 2000}-12-31`);
    return { jaar: year, jaren, gemeenten: gemeenten.map((gemeente) => regelVan(gemeente, dag, register)) };
  },
  betrokkenen: () => [],
});

function regelVan({ gemeente, naam, buigBudget, buigLasten }: Bekend, dag: IsoDate, register: Register) {
  const found = gevonden({ budget: buigBudget, lasten: buigLasten }, dag, register);
  const tekort = Math.max(0, buigLasten - buigBudget);
  return {
    gemeente,
    naam,
    budgetInCenten: buigBudget,
    lastenInCenten: buigLasten,
    tekortInCenten: tekort as typeof buigBudget,
    tekortdeel: buigBudget > 0 ? Math.round((tekort / buigBudget) * 10_000) / 100 : 0,
    uitkeringInCenten: found?.uitkering ?? null,
    stappen: (found?.stappen ?? []).map(({ naam, toelichting, som, bedrag, bron }) => ({
      naam,
      toelichting,
      som,
      bedrag,
      bron,
    })),
  };
}

/** Null where there is no budget, or the rule of that year is not known. */
function gevonden(vraag: Parameters<typeof vangnet>[0], dag: IsoDate, register: Register) {
  try {
    return vraag.budget > 0 ? vangnet(vraag, dag, register) : null;
  } catch (error) {
    if (error instanceof GeenWaarde) return null;
    throw error;
  }
}
