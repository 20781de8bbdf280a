import { Type } from "typebox";
import { Failure } from "#core/failure";
import { cents } from "#core/money";
import { instrumenten } from "#matching/instrumenten-catalogus";
import { KOSTEN, kostenVan } from "#matching/instrumenten-kosten";
import type { Regioeffect } from "#matching/instrumenten-regio";
import { regiozin } from "#matching/instrumenten-zinnen";
import { amount, id, oneOf, orNull, request } from "../fields.ts";
import { defineQuery } from "../door.ts";
import { toezien } from "../verwerkingsactiviteiten.ts";
import { bevrorenTekst } from "./herhalen.ts";
import { aantalMensen } from "./matchronde.ts";
import { hulpeffectApart } from "./reken-apart.ts";
import { toonbaar } from "./tellen.ts";

const SUMMARY = "Welke hulp er is, en wat een aantal keer één soort hulp de hele regio oplevert";
const AANTAL = 50;

/** The catalogue of support, and what so many times one of them would bring: the ronde again, with people helped. */
export const getInstrumenten = defineQuery({
  name: "matchronde.instrumenten",
  summary: SUMMARY,
  verwerkingsactiviteit: toezien,
  dataklasse: "matchverantwoording",
  input: request({
    id,
    instrument: Type.Optional(
      Type.String({ maxLength: 80, description: "Zoals taaltraining of jobcoach-2" }),
    ),
    aantal: Type.Optional(Type.Integer({ minimum: 1, maximum: 5000, default: AANTAL })),
  }),
  output: Type.Object({
    rondeId: id,
    instrumenten: Type.Array(
      Type.Object({
        id: Type.String(),
        naam: Type.String(),
        soort: oneOf(["steun", "ruimte"]),
        kostenPerJaar: orNull(amount),
        bron: orNull(Type.String()),
      }),
    ),
    effect: orNull(
      Type.Object({
        instrument: Type.String(),
        aantal: Type.Integer(),
        kandidaten: aantalMensen,
        ingezet: aantalMensen,
        erbij: aantalMensen, // more with a suggestion
        waarde: Type.Integer({ description: "Verschil in waarde van alle paren samen" }),
        kosten: orNull(amount),
        tekst: Type.String(),
      }),
    ),
  }),
  subject: async (_context, { id }) => ({ object: `matchronde/${id}` }),
  async run(context, { id, instrument, aantal = AANTAL }) {
    if (instrument !== undefined && !instrumenten.some((bekend) => bekend.id === instrument))
      throw onbekend();
    return {
      rondeId: id,
      instrumenten: instrumenten.map(({ id, naam, soort }) => {
        const kosten = kostenVan(id, KOSTEN);
        return { id, naam, soort, kostenPerJaar: kosten?.perJaar ?? null, bron: kosten?.bron ?? null };
      }),
      effect:
        instrument === undefined
          ? null
          : effectVan(
              await hulpeffectApart(await bevrorenTekst(context, id, SUMMARY), instrument, aantal),
              instrument,
              aantal,
            ),
    };
  },
  betrokkenen: () => [], // the database writes a line for each of them while it reads what was frozen
});

function effectVan(effect: Regioeffect | null, instrument: string, aantal: number) {
  if (!effect) return null;
  const { kandidaten, ingezet, geplaatst, waarde, kostenInCenten } = effect;
  const erbij = geplaatst.straks - geplaatst.nu;
  const isWeinig = [kandidaten, ingezet, erbij].some((mensen) => toonbaar(mensen) === null);
  return {
    instrument,
    aantal,
    kandidaten: toonbaar(kandidaten),
    ingezet: toonbaar(ingezet),
    erbij: toonbaar(erbij),
    waarde: waarde.straks - waarde.nu,
    kosten: isWeinig || kostenInCenten === null ? null : cents(kostenInCenten),
    tekst: isWeinig ? "Dit helpt nu maar een paar mensen verder." : regiozin(effect),
  };
}

const onbekend = () =>
  new Failure("invalid", "matchronde.instrument", "Dit instrument bestaat niet. Kies er een uit de lijst.", {
    velden: ["instrument"],
  });
