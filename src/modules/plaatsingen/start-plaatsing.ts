import { Type } from "typebox";
import { type Context, defineAction } from "../door.ts";
import { date, id, oneOf, orNull, percentage, request, text, urenPerWeek } from "../fields.ts";
import { WERKVORMEN } from "../plekken/plek.ts";
import { plekById } from "../plekken/plek-store.ts";
import type { Subject } from "../toegang/toegang.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { voorstelById } from "../voorstellen/voorstel-store.ts";
import { voorstelSubject } from "../voorstellen/voorstel-subject.ts";
import { beginPlaatsing } from "./begin-plaatsing.ts";
import { PlaatsingInFull, plekGesloten, SUBSIDIEKEUZES, WegTerug, werkvormNietGeboden } from "./plaatsing.ts";
import { plaatsingById } from "./plaatsing-store.ts";
import { Berekening } from "./subsidie.ts";
import { closeVoorstel } from "./voorstel-plaatsing.ts";

/** Starts the work that an inwoner said yes to, with the subsidy that goes with it: all of it, or nothing. */
export const startPlaatsing = defineAction({
  name: "plaatsing.start",
  summary: "Een plaatsing starten, met de loonkostensubsidie die erbij hoort",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "plaatsing",
  input: request({
    id,
    werkvorm: oneOf(WERKVORMEN),
    functie: text(160),
    urenPerWeek,
    voltijdUren: Type.Optional(urenPerWeek),
    startdatum: date,
    einddatum: Type.Optional(orNull(date)),
    loonwaarde: Type.Optional(orNull(percentage)),
    loonwaardeVastgesteldOp: Type.Optional(orNull(date)),
    herbepalenOp: Type.Optional(orNull(date)),
    loonkostensubsidie: oneOf(SUBSIDIEKEUZES),
    wegTerug: text(500, "Wat is afgesproken als het niet lukt"),
    terug: Type.Optional(orNull(WegTerug)),
  }),
  output: Type.Object({ ...PlaatsingInFull.properties, subsidie: orNull(Berekening) }),
  subject: (context, { id }) => voorstelSubject(context, id),

  async run(context, { id, ...terms }, subject) {
    const { voltijdUren = 36, einddatum = null, loonwaarde = null, terug = null } = terms;
    const { inwonerId, plekId } = await voorstelById(context, id);
    const { werkgever, unit } = await openPlek(context, plekId, terms.werkvorm);
    await closeVoorstel(context, id);
    const begonnen = await beginPlaatsing(
      context,
      { inwonerId, gemeente: gemeenteOf(subject) },
      {
        werkgeverId: werkgever?.id ?? null,
        unitId: unit?.id ?? null,
        organisatie: null,
        plekId,
        voorstelId: id,
      },
      { ...terms, voltijdUren, einddatum, loonwaarde, terug },
    );
    return { ...(await plaatsingById(context, begonnen.id, subject)), subsidie: begonnen.subsidie };
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});

export async function openPlek(context: Context, plekId: string, werkvorm: (typeof WERKVORMEN)[number]) {
  const plek = await plekById(context, plekId);
  if (plek.status === "gesloten") throw plekGesloten();
  if (!plek.werkvormen.includes(werkvorm)) throw werkvormNietGeboden(plek.werkvormen);
  return plek;
}

const gemeenteOf = ({ gemeente }: Subject): string => gemeente!; // a voorstel always belongs to an inwoner
