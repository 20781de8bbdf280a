import { Type } from "typebox";
import { unitNamed } from "../bezetting/bezetting-store.ts";
import { defineQuery } from "../door.ts";
import { id, oneOf, orNull, request } from "../fields.ts";
import { may } from "../toegang/toegang.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import {
  Afsluiting,
  beginmaand,
  maand,
  Resultaat,
  resultaatFields,
  Unitcijfer,
  unitSubject,
  Vergelijking,
} from "./unitcijfer.ts";
import { afsluitingenOf, laatsteMaand, maandErbij, maandVan, regelsTussen } from "./unitcijfer-store.ts";
import {
  binnen,
  EEN_JAAR,
  jaarTot,
  mensenIn,
  resultaatVan,
  resultatenPer,
  vergelijkingVan,
  zonderMensen,
} from "./unitbeeld.ts";
import { Unitmix, unitmixen } from "./unitmix.ts";

const TWEE_JAAR = 2 * EEN_JAAR;

/** What a unit earns and spends, with whom: two years by month, and the last year beside the one before. */
export const getUnitcijfers = defineQuery({
  name: "unitcijfers.get",
  summary: "Omzet, kosten, toegevoegde waarde, fte en mensen van een unit, per maand en per werkvorm",
  verwerkingsactiviteit: sturen,
  dataklasse: "unitcijfer",
  input: request({ id, tot: Type.Optional(maand) }),
  output: Type.Object({
    id,
    naam: Type.String(),
    organisatie: Type.String(),
    werksoorten: Type.Array(Type.String()),
    isVanMij: Type.Boolean(),
    van: beginmaand,
    tot: maand,
    laatste: orNull(maand),
    isVoorlopig: Type.Boolean({ description: "Een van deze maanden is nog niet afgesloten" }),
    jaar: Resultaat,
    mensen: orNull(
      Type.Integer({ description: "In de laatste maand; null: niet opgegeven, of afgeschermd" }),
    ),
    vergelijking: orNull(Vergelijking),
    werkvormen: Type.Array(Type.Object({ werkvorm: Type.String(), ...resultaatFields })),
    maanden: Type.Array(
      Type.Object({
        maand,
        ...resultaatFields,
        mensen: orNull(Type.Integer()),
        afgesloten: orNull(Afsluiting),
      }),
    ),
    regels: Type.Array(Unitcijfer),
    mix: orNull(Unitmix),
    verzuim: oneOf(["bron ontbreekt"]),
  }),
  subject: async ({ user }, { id }) => unitSubject(user, id),
  async run(context, { id, tot: asked }) {
    const unit = await unitNamed(context, id);
    const laatste = await laatsteMaand(context, id);
    const tot = asked ?? laatste ?? maandErbij(maandVan(context.today()), -1);
    const counted = await regelsTussen(context, { unitId: id, van: maandErbij(tot, 1 - TWEE_JAAR), tot });
    const all = may(context.user, "change", "unitcijfer", unitSubject(context.user, id))
      ? counted
      : zonderMensen(counted);
    const year = binnen(all, jaarTot(tot));
    const closed = await afsluitingenOf(context, id);
    return {
      ...unit,
      ...jaarTot(tot),
      laatste,
      isVoorlopig: year.some(({ isVoorlopig }) => isVoorlopig),
      jaar: resultaatVan(year),
      mensen: mensenIn(all, tot),
      vergelijking: vergelijkingVan(all, tot),
      werkvormen: [...resultatenPer(year, "werkvorm")].map(([werkvorm, found]) => ({ werkvorm, ...found })),
      maanden: [...resultatenPer(all, "maand")].map(([maand, found]) => ({
        maand,
        ...found,
        mensen: mensenIn(all, maand),
        afgesloten: closed.get(maand) ?? null,
      })),
      regels: all.map(({ unitId: _unit, ...regel }) => regel),
      mix: (await unitmixen(context)).get(id) ?? null,
      verzuim: "bron ontbreekt" as const,
    };
  },
  betrokkenen: () => [],
});
