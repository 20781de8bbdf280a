import { Type } from "typebox";
import { addMonths } from "#core/dates";
import type { Context } from "../../context.ts";
import { defineQuery } from "../../door.ts";
import { gemeente, id, orNull, request, text } from "../../fields.ts";
import { sturen } from "../../verwerkingsactiviteiten.ts";
import { eenmaal } from "../eenmaal.ts";
import { kerncijfernaam } from "../kerncijfer.ts";
import { bijstellingVan } from "./bijstelling.ts";
import { indicatordefinitie } from "./catalogus.ts";
import {
  Bijstelling,
  Definitie,
  Indicatorstand,
  OBJECT,
  periode,
  Punt,
  sleutel,
  Telling,
} from "./indicator-schema.ts";
import { namenVan } from "./namen.ts";
import { laatsteVolle, periodeMet, periodeVan } from "./periode.ts";
import { reeksVan } from "./reeks.ts";
import { standenVan } from "./stand-store.ts";
import { telIndicator } from "./tel.ts";
import { toonbaar } from "./toonbaar.ts";
import { verwanteKerncijfers } from "./verwant.ts";

const Grenzen = Type.Object({ midden: Type.Number(), laag: Type.Number(), hoog: Type.Number() });

/** A figure: what it means, what it is now, how it went, what was published of it, and why that differs. */
export const getIndicator = defineQuery({
  name: "indicator.get",
  summary: "Een cijfer met zijn betekenis, verloop, splitsing en wat er eerder van is vastgesteld",
  verwerkingsactiviteit: sturen,
  dataklasse: "rapport",
  input: request({
    sleutel,
    periode: Type.Optional(periode),
    gemeente: Type.Optional(gemeente),
    groep: Type.Optional(text(60)),
    unit: Type.Optional(id),
  }),
  output: Type.Object({
    definitie: Definitie,
    telling: Telling,
    reeks: Type.Object({
      punten: Type.Array(Punt),
      grenzen: orNull(Grenzen),
      signalen: Type.Array(Type.Object({ periode: Type.String(), signaal: Type.String() })),
    }),
    standen: Type.Array(Indicatorstand),
    bijstelling: orNull(Bijstelling),
    gepubliceerd: Type.Array(
      Type.Object({
        sleutel: Type.String(),
        naam: Type.String(),
        waarde: Type.Number(),
        eenheid: Type.String(),
        peildatum: Type.String(),
        bron: Type.String(),
      }),
      { description: "Wat anderen hierover publiceerden" },
    ),
  }),
  subject: async () => ({ object: OBJECT }),
  async run(context, { sleutel, periode: asked, ...filter }) {
    const definitie = indicatordefinitie(sleutel);
    const today = context.today();
    const fallback = definitie.alleenNu
      ? periodeMet(today, 3)
      : laatsteVolle(definitie.periode, addMonths(today, 0 - definitie.naloop));
    const periode = asked === undefined ? fallback : periodeVan(asked);
    const once = eenmaal(context);
    const { punten, ...reeks } = await reeksVan(once, definitie, periode, filter); // the asked period is often in it
    const telling = await telIndicator(once, { sleutel, periode: periode.naam, ...filter });
    const standen = await standenVan(context, definitie);
    const isWhole = Object.values(filter).every((value) => value === undefined);
    const named = await namenVan(context, definitie);
    return {
      definitie: toonbaar(definitie),
      telling: {
        ...telling,
        periode: periode.naam,
        vanaf: periode.vanaf,
        tot: periode.tot,
        splitsing: telling.splitsing.map((row) => ({ ...row, naam: named(row) })),
      },
      reeks: {
        ...reeks,
        punten: punten.map(({ periode, waarde, n, stand }) => ({ periode: periode.naam, waarde, n, stand })),
        signalen: [...reeks.signalen],
      },
      standen,
      bijstelling: isWhole ? await bijstellingVan(context, telling, standen) : null,
      gepubliceerd: await gepubliceerdOver(context, sleutel),
    };
  },
  betrokkenen: () => [],
});

async function gepubliceerdOver({ db, user }: Context, sleutel: string) {
  const keys = verwanteKerncijfers(sleutel);
  if (keys.length === 0) return [];
  const rows = await db
    .selectFrom("kerncijfers")
    .select(["sleutel", "waarde", "eenheid", "peildatum", "bron"])
    .where("regioId", "=", user.regioId)
    .where("sleutel", "in", [...keys])
    .orderBy("sleutel")
    .execute();
  return rows.map((row) => ({ ...row, naam: kerncijfernaam(row.sleutel) }));
}
