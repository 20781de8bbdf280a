import { type Static, Type } from "typebox";
import { defineQuery } from "../door.ts";
import { oneOf, orNull, percentage, request } from "../fields.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { Besluit } from "./besluit.ts";
import { besluitenOf } from "./besluit-store.ts";
import { gegevensOf, jarenMetGegevens } from "./bijdragejaar-store.ts";
import { bedrag, jaar, SLEUTELS, wrong } from "./geld.ts";
import { eerlijkheidVan, keuzeFields, keuzeOf, Modeluitkomst, vergelijkModellen } from "./modellen.ts";

const Bijdragen = Type.Object({
  jaar: orNull(jaar),
  jaren: Type.Array(jaar),
  kostenInCenten: bedrag,
  keuze: Type.Object({
    vastDeel: percentage,
    wegingSe: Type.Integer(),
    wegingInwoners: Type.Integer(),
    wegingClienten: Type.Integer(),
  }),
  posten: Type.Array(
    Type.Object({
      naam: Type.String(),
      bedragInCenten: bedrag,
      beweegt: percentage,
      sleutel: oneOf(SLEUTELS),
    }),
  ),
  gemeenten: Type.Array(
    Type.Object({
      gemeente: Type.String(),
      naam: Type.String(),
      inwoners: Type.Integer(),
      se: Type.Number(),
      clienten: Type.Integer(),
      rijksbijdrageInCenten: bedrag,
      bron: Type.String(),
      alleenInCenten: bedrag,
      toegevoegdInCenten: bedrag,
    }),
  ),
  modellen: Type.Array(Modeluitkomst),
  besluiten: Type.Array(Besluit, { description: "Het eerste geldt" }),
});
export type Bijdragen = Static<typeof Bijdragen>;

/** Seven ways to pay for the same year, beside what each gemeente would pay alone and what it adds to the costs. */
export const getBijdragen = defineQuery({
  name: "bijdragen.get",
  summary:
    "Wie betaalt wat: zeven modellen op hetzelfde jaar naast elkaar, tot op de cent, en hoe eerlijk dat is",
  verwerkingsactiviteit: sturen,
  dataklasse: "geld",
  input: request({ jaar: Type.Optional(jaar), ...keuzeFields }),
  output: Bijdragen,
  subject: async (context) => listSubject(context, "read", "geld"),
  async run(context, { jaar, ...asked }) {
    const jaren = await jarenMetGegevens(context);
    const year = jaar ?? jaren[0] ?? null;
    const besluiten = year === null ? [] : await besluitenOf(context, year);
    const keuze = keuzeOf({ ...decidedIn(besluiten), ...asked });
    if (Object.values(keuze.mengsel).every((gewicht) => gewicht === 0))
      throw wrong(["wegingSe"], "Geef ten minste één sleutel een gewicht boven nul.");
    const gegevens = await gegevensOf(context, year ?? 0);
    const isKnown = gegevens.gemeenten.length > 0;
    const eerlijk = isKnown ? eerlijkheidVan(gegevens) : [];
    return {
      jaar: year,
      jaren,
      kostenInCenten: gegevens.kosten,
      keuze: {
        vastDeel: keuze.vastDeel / 10_000,
        wegingSe: keuze.mengsel.se,
        wegingInwoners: keuze.mengsel.inwoners,
        wegingClienten: keuze.mengsel.clienten,
      },
      posten: gegevens.posten.map(({ bedrag, beweegt, ...post }) => ({
        ...post,
        bedragInCenten: bedrag,
        beweegt: beweegt / 10_000,
      })),
      gemeenten: gegevens.gemeenten.map(
        ({ gemeente, naam, inwoners, se, clienten, rijksbijdrage, bron }, at) => ({
          gemeente,
          naam,
          inwoners,
          se: se / 100,
          clienten,
          rijksbijdrageInCenten: rijksbijdrage,
          bron,
          alleenInCenten: eerlijk[at]!.alleenInCenten,
          toegevoegdInCenten: eerlijk[at]!.toegevoegdInCenten,
        }),
      ),
      modellen: isKnown ? vergelijkModellen(gegevens, keuze) : [],
      besluiten,
    };
  },
  betrokkenen: () => [],
});

/** As long as nothing else is asked, the models are filled in as was decided. */
const decidedIn = ([now]: readonly Besluit[]) =>
  now && {
    vastDeel: now.vastDeel,
    wegingSe: now.wegingSe,
    wegingInwoners: now.wegingInwoners,
    wegingClienten: now.wegingClienten,
  };
