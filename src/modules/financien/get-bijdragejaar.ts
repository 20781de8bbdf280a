import { type Static, Type } from "typebox";
import { defineQuery } from "../door.ts";
import { oneOf, orNull, percentage, request } from "../fields.ts";
import { gemeentenOf } from "../sturing/rapport-store.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { bijdragejaarKenmerk } from "./bijdragejaar-kenmerk.ts";
import { gegevensOf, jarenMetGegevens, prijsbronnenOf } from "./bijdragejaar-store.ts";
import { bedrag, jaar, SLEUTELS } from "./geld.ts";

const Cijfers = Type.Object({
  inwoners: Type.Integer(),
  se: Type.Number(),
  clienten: Type.Integer(),
  rijksbijdrageInCenten: bedrag,
  buigBudgetInCenten: bedrag,
  buigLastenInCenten: bedrag,
  bron: Type.String(),
  afnames: Type.Array(Type.Object({ product: Type.String(), aantal: Type.Number() })),
});
const Bijdragejaar = Type.Object({
  jaar,
  jaren: Type.Array(jaar, { description: "Jaren waarvan er cijfers zijn" }),
  kenmerk: Type.String({ description: "Van wat er nu staat" }),
  posten: Type.Array(
    Type.Object({
      naam: Type.String(),
      bedragInCenten: bedrag,
      beweegt: percentage,
      sleutel: oneOf(SLEUTELS),
    }),
  ),
  prijzen: Type.Array(Type.Object({ product: Type.String(), prijsInCenten: bedrag, bron: Type.String() })),
  gemeenten: Type.Array(
    Type.Object({ gemeente: Type.String(), naam: Type.String(), cijfers: orNull(Cijfers) }),
    { description: "Elke gemeente van de regio" },
  ),
});
export type Bijdragejaar = Static<typeof Bijdragejaar>;

/** Everything of a year as it was entered, to change it or to begin the next year with. */
export const getBijdragejaar = defineQuery({
  name: "bijdragejaar.get",
  summary: "De kosten, prijzen en gemeentecijfers van een jaar, zoals ze zijn ingevoerd",
  verwerkingsactiviteit: sturen,
  dataklasse: "geld",
  input: request({ jaar }),
  output: Bijdragejaar,
  subject: async () => ({ object: "bijdragejaar" }),
  async run(context, { jaar }) {
    const gegevens = await gegevensOf(context, jaar);
    const bronnen = await prijsbronnenOf(context, jaar);
    return {
      jaar,
      jaren: await jarenMetGegevens(context),
      kenmerk: bijdragejaarKenmerk(gegevens, bronnen),
      posten: gegevens.posten.map(({ bedrag, beweegt, ...post }) => ({
        ...post,
        bedragInCenten: bedrag,
        beweegt: beweegt / 10_000,
      })),
      prijzen: Object.entries(gegevens.prijzen).map(([product, prijs]) => ({
        product,
        prijsInCenten: prijs,
        bron: bronnen[product] ?? "",
      })),
      gemeenten: (await gemeentenOf(context))
        .filter(({ inRegio }) => inRegio)
        .map(({ code, naam }) => ({
          gemeente: code,
          naam,
          cijfers: cijfersOf(gegevens.gemeenten.find(({ gemeente }) => gemeente === code)),
        })),
    };
  },
  betrokkenen: () => [],
});

type Bekend = Awaited<ReturnType<typeof gegevensOf>>["gemeenten"][number];

const cijfersOf = (bekend: Bekend | undefined): Static<typeof Cijfers> | null =>
  bekend
    ? {
        inwoners: bekend.inwoners,
        se: bekend.se / 100,
        clienten: bekend.clienten,
        rijksbijdrageInCenten: bekend.rijksbijdrage,
        buigBudgetInCenten: bekend.buigBudget,
        buigLastenInCenten: bekend.buigLasten,
        bron: bekend.bron,
        afnames: Object.entries(bekend.afname).map(([product, aantal]) => ({
          product,
          aantal: aantal / 100,
        })),
      }
    : null;
