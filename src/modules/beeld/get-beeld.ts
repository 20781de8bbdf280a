import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { date, id, orNull, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Afname } from "./afname.ts";
import { type AfnameRow, afnamesOf, zonderAntwoorden } from "./afname-store.ts";
import { vragenVan } from "./definitie.ts";
import { Instroom, Triagebesluit } from "./instroom.ts";
import { instroomOf, triagesOf } from "./instroom-store.ts";
import { vragenlijsten } from "./vragenlijst-store.ts";

/** One question over time; null on a day on which it was not answered. */
const Verloop = Type.Object({
  vragenlijst: Type.String(),
  vraag: Type.String(),
  dagen: Type.Array(date),
  waarden: Type.Array(orNull(Type.Integer({ minimum: 1, maximum: 5 }))),
});

/** How an inwoner came to us, what was decided, and what was filled in about him. */
export const getBeeld = defineQuery({
  name: "beeld.get",
  summary: "Hoe een inwoner bij ons kwam, de triage en de ingevulde vragenlijsten",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "beeld",
  input: request({ id }),
  output: Type.Object({
    instroom: Instroom,
    triages: Type.Array(Triagebesluit, { description: "De laatste eerst" }),
    vragenlijsten: Type.Array(
      Type.Object({ id, code: Type.String(), naam: Type.String(), doel: Type.String() }),
      { description: "Die nu in te vullen zijn" },
    ),
    afnames: Type.Array(Afname, { description: "De nieuwste eerst; een concept alleen voor wie het begon" }),
    verloop: Type.Array(Verloop),
  }),
  subject: (context, { id }) => inwonerSubject(context, id),

  async run(context, { id }) {
    const lijsten = await vragenlijsten(context, { metConcept: false });
    const afnames = await afnamesOf(context, id);
    return {
      instroom: await instroomOf(context, id),
      triages: await triagesOf(context, id),
      vragenlijsten: lijsten
        .filter(({ versies }) => versies.some(({ status }) => status === "gepubliceerd"))
        .map(({ id, code, naam, doel }) => ({ id, code, naam, doel })),
      afnames: afnames.map(zonderAntwoorden),
      verloop: verloopVan(afnames),
    };
  },

  betrokkenen: (_, { id }) => [id],
});

/** Each question with a scale stands on its own; nothing is added up, and nobody is compared. */
function verloopVan(afnames: readonly AfnameRow[]) {
  const herhaald = afnames
    .filter(
      ({ status, isVervangen, definitie }) =>
        status === "ingediend" && !isVervangen && definitie.isHerhaalbaar,
    )
    .toReversed();
  return [...Map.groupBy(herhaald, ({ vragenlijstId }) => vragenlijstId).values()].flatMap((keren) =>
    vragenVan(keren.at(-1)!.definitie)
      .filter(({ soort }) => soort === "schaal")
      .map(({ code, vraag }) => ({
        vragenlijst: keren[0]!.naam,
        vraag,
        dagen: keren.map(({ ingevuldOp }) => ingevuldOp),
        waarden: keren.map(({ antwoorden }) => {
          const waarde = antwoorden[code];
          return typeof waarde === "number" ? waarde : null;
        }),
      })),
  );
}
