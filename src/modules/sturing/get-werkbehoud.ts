import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { date, oneOf, orNull, request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { getoondeKwartalen } from "./getoonde-kwartalen.ts";
import { jaar, OBJECT } from "./plaatsingenrapport.ts";
import { gemeentenOf } from "./rapport-store.ts";
import {
  begeleidingGeteld,
  gepubliceerd,
  groepsdagen,
  kwartalenVan,
  redenenVan,
  terugblikkenGeteld,
} from "./werkbehoud-store.ts";
import {
  Beginjaar,
  beginjaar,
  Behoudgroep,
  behoudgroepen,
  Kwartaal,
  Moment,
  periodeVan,
  verloop,
} from "./werkbehoud.ts";

/** So many years stand beside each other. */
const JAREN = 3;

const getoond = orNull(Type.Integer({ description: "Afgerond op vijf; null: minder dan tien mensen" }));

/** Finding work and keeping it, with equal weight. Counts of ten people or more, over whole quarters. */
export const getWerkbehoud = defineQuery({
  name: "rapport.werkbehoud",
  summary: "Werk gevonden en verloren per kwartaal, en wie na 3, 6, 12 en 24 maanden nog werkt",
  verwerkingsactiviteit: sturen,
  dataklasse: "rapport",
  input: request({ jaar: Type.Optional(jaar) }),
  output: Type.Object({
    jaar,
    peildatum: date,
    begonnenIn: Type.Integer({ description: "Het hele jaar waarin begon wie wordt gevolgd" }),
    gevolgdTot: date,
    kwartalen: Type.Array(Kwartaal),
    gepubliceerd: Type.Array(
      Type.Object({
        sleutel: Type.String(),
        waarde: Type.Number(),
        peildatum: Type.String(),
        bron: Type.String(),
      }),
      { description: "Wat anderen hierover publiceerden" },
    ),
    behoud: Type.Array(Behoudgroep),
    verloop: Type.Array(Moment, { description: "Van iedereen samen, om de drie maanden" }),
    jaren: Type.Array(Beginjaar, { description: "Van iedereen samen, naar het jaar waarin het werk begon" }),
    redenen: Type.Array(
      Type.Object({
        reden: Type.String(),
        isNaarWerk: Type.Boolean(),
        mensen: Type.Integer({ description: "Afgerond op vijf" }),
      }),
    ),
    naTweeJaar: Type.Array(
      Type.Object({
        van: oneOf(["inwoner", "werkgever"]),
        vraag: oneOf(["tevreden", "blijft"]),
        antwoord: Type.String(),
        mensen: getoond,
        vanMensen: getoond,
      }),
    ),
    begeleiding: Type.Array(
      Type.Object({
        verdeling: oneOf(["alles", "gemeente", "brede doelgroep"]),
        naam: Type.String(),
        mensen: Type.Integer({ description: "Met werk met loon, afgerond op vijf" }),
        metAfspraak: getoond,
        metWerkgever: getoond,
      }),
    ),
  }),
  subject: async () => ({ object: OBJECT }),
  async run(context, { jaar: gevraagd }) {
    const year = gevraagd ?? Number(context.today().slice(0, 4));
    const { peildatum, kwartalenVanaf, begonnenIn, gevolgdTot } = periodeVan(year, context.today());
    const gemeenten = new Map((await gemeentenOf(context)).map(({ code, naam }) => [code, naam]));
    const named = (verdeling: string, waarde: string) =>
      verdeling === "gemeente" ? (gemeenten.get(waarde) ?? waarde) : waarde;
    const begeleiding = await begeleidingGeteld(context);
    const all = await groepsdagen(context, { jaar: begonnenIn, jaren: JAREN, gevolgd: gevolgdTot });
    const perJaar = Map.groupBy(all, (dag) => dag.begonnenIn);
    const days = perJaar.get(begonnenIn) ?? [];
    return {
      jaar: year,
      peildatum,
      begonnenIn,
      gevolgdTot,
      kwartalen: await getoondeKwartalen(context, await kwartalenVan(context, kwartalenVanaf, peildatum)),
      gepubliceerd: await gepubliceerd(context),
      behoud: behoudgroepen(days, named),
      verloop: verloop(days),
      jaren: [...perJaar].flatMap(([jaar, own]) => beginjaar(jaar, own)),
      redenen: await redenenVan(context, kwartalenVanaf, peildatum),
      naTweeJaar: await terugblikkenGeteld(context),
      begeleiding: begeleiding.map(({ waarde, ...row }) => ({ ...row, naam: named(row.verdeling, waarde) })),
    };
  },
  betrokkenen: () => [],
});
