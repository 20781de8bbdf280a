import { type Static, Type } from "typebox";
import { defineQuery } from "../door.ts";
import { oneOf, orNull, request, text } from "../fields.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { bedrag, jaar, stroom } from "./geld.ts";
import { controleVan, jaarbeeld, opgevallen, postenVan, reeksVan } from "./jaarrekening.ts";
import { Jaarbeeld, Jaarstuk } from "./jaarstuk.ts";
import { stukkenOf } from "./jaarstuk-store.ts";

const Post = Type.Object({
  stroom,
  post: Type.String(),
  soort: oneOf(["last", "bate"]),
  begrotingInCenten: orNull(bedrag),
  tussenrapportageInCenten: orNull(bedrag),
  jaarrekeningInCenten: orNull(bedrag),
});

const Jaarrekening = Type.Object({
  bedrijf: orNull(Type.String()),
  isEigen: Type.Boolean(),
  bedrijven: Type.Array(Type.Object({ naam: Type.String(), isEigen: Type.Boolean() })),
  jaar: orNull(jaar),
  reeks: Type.Array(Jaarbeeld, { description: "Per jaar het verst gevorderde stuk" }),
  stukken: Type.Array(Type.Object({ ...Jaarstuk.properties, beeld: Jaarbeeld }), {
    description: "Van het gekozen jaar: begroting, tussenrapportage en jaarrekening naast elkaar",
  }),
  posten: Type.Array(Post),
  bevindingen: Type.Array(Type.Object({ soort: Type.String(), zin: Type.String() })),
  controle: Type.Object({ gelijk: Type.Integer(), van: Type.Integer() }),
  anderen: Type.Array(Type.Object({ bedrijf: Type.String(), reeks: Type.Array(Jaarbeeld) })),
});
export type Jaarrekening = Static<typeof Jaarrekening>;

/** The four streams of one company through the years, one year in its three documents, and what stands out. */
export const getJaarrekening = defineQuery({
  name: "jaarrekening.get",
  summary: "De vier geldstromen per jaar, met dekking, wat opvalt en de begroting naast de jaarrekening",
  verwerkingsactiviteit: sturen,
  dataklasse: "geld",
  input: request({ jaar: Type.Optional(jaar), bedrijf: Type.Optional(text(80)) }),
  output: Jaarrekening,
  subject: async (context) => listSubject(context, "read", "geld"),
  async run(context, { jaar, bedrijf }) {
    const all = await stukkenOf(context);
    const bedrijven = [...Map.groupBy(all, ({ bedrijf }) => bedrijf)].map(([naam, [first]]) => ({
      naam,
      isEigen: first!.isEigen,
    }));
    const ordered = bedrijven.toSorted((a, b) => Number(b.isEigen) - Number(a.isEigen));
    const chosen = bedrijf === undefined ? ordered[0] : bedrijven.find(({ naam }) => naam === bedrijf);
    const own = all.filter((stuk) => stuk.bedrijf === chosen?.naam);
    const reeks = reeksVan(own);
    const year = jaar ?? reeks.findLast(({ soort }) => soort === "jaarrekening")?.jaar ?? reeks.at(-1)?.jaar;
    return {
      bedrijf: chosen?.naam ?? null,
      isEigen: chosen?.isEigen ?? false,
      bedrijven: ordered,
      jaar: year ?? null,
      reeks,
      stukken: own
        .filter((stuk) => stuk.jaar === year)
        .map(({ regels, ...stuk }) => ({ ...stuk, beeld: jaarbeeld({ ...stuk, regels }) })),
      posten: year === undefined ? [] : postenVan(own, year),
      bevindingen: opgevallen(own),
      controle: controleVan(own),
      anderen: bedrijven
        .filter(({ naam }) => naam !== chosen?.naam)
        .map(({ naam }) => ({ bedrijf: naam, reeks: reeksVan(all.filter((stuk) => stuk.bedrijf === naam)) })),
    };
  },
  betrokkenen: () => [],
});
