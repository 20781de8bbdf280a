import { type Static, Type } from "typebox";
import type { Context } from "../context.ts";
import { defineQuery } from "../door.ts";
import { date, gemeente, oneOf, orNull, request } from "../fields.ts";
import { DOELGROEPEN as INSTRUMENTGROEPEN } from "../instrumentengids/instrument.ts";
import { gemeentenOf } from "../instrumentengids/instrument-store.ts";
import { scopesOf } from "../toegang/toegang.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { keuzes, tellingen } from "./doelgroep-store.ts";
import { DOELGROEPEN, THEMAS } from "./doelgroepen.ts";
import { KEUZES } from "./keuze.ts";

const Doelgroepkeuze = Type.Object({
  gemeente: orNull(gemeente),
  gemeentenaam: orNull(Type.String()),
  keuze: oneOf(KEUZES),
  reden: Type.String(),
  vanaf: date,
  doorNaam: Type.String(),
});

const aantal = orNull(Type.Integer({ description: "Op vijf afgerond; leeg bij minder dan tien mensen" }));
const Doelgroeprij = Type.Object({
  naam: Type.String(),
  thema: oneOf(THEMAS),
  wat: Type.String(),
  bron: Type.String(),
  instrumenten: orNull(oneOf(INSTRUMENTGROEPEN)),
  mensen: aantal,
  begeleid: aantal,
  aanHetWerk: aantal,
  keuzes: Type.Array(Doelgroepkeuze),
});
export const Doelgroepen = Type.Object({
  isGeteld: Type.Boolean({ description: "Of deze gebruiker aantallen mag zien" }),
  rijen: Type.Array(Doelgroeprij),
});
export type Doelgroepen = Static<typeof Doelgroepen>;

/** What each group means, who goes first and, for who sees reports, how many people it has. */
export const listDoelgroepen = defineQuery({
  name: "doelgroepen.list",
  summary: "De doelgroepen van de regio: wat het woord betekent, aantallen en wie voorrang heeft",
  verwerkingsactiviteit: sturen,
  dataklasse: "instrument",
  input: request({ gemeente: Type.Optional(gemeente) }),
  output: Doelgroepen,
  subject: async () => ({ object: "doelgroepen" }),
  run: (context, { gemeente }) => doelgroepenMet(context, gemeente ?? null),
  betrokkenen: () => [],
});

export async function doelgroepenMet(context: Context, gemeente: string | null): Promise<Doelgroepen> {
  const isGeteld = scopesOf(context.user, "read", "rapport").length > 0;
  const geteld = new Map(
    isGeteld ? (await tellingen(context, gemeente)).map((telling) => [telling.groep, telling]) : [],
  );
  const gekozen = Map.groupBy(await keuzes(context), ({ groep }) => groep);
  const namen = new Map((await gemeentenOf(context)).map(({ code, naam }) => [code, naam]));
  return {
    isGeteld,
    rijen: DOELGROEPEN.map(({ naam, thema, wat, bron, instrumenten }) => {
      const { mensen = null, begeleid = null, aanHetWerk = null } = geteld.get(naam) ?? {};
      const keuzes = (gekozen.get(naam) ?? []).map(({ groep: _groep, ...keuze }) => ({
        ...keuze,
        gemeentenaam: keuze.gemeente && (namen.get(keuze.gemeente) ?? keuze.gemeente),
      }));
      return { naam, thema, wat, bron, instrumenten, mensen, begeleid, aanHetWerk, keuzes };
    }),
  };
}
