import { type Static, Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, orNull, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Deelnemer } from "./deelname.ts";
import { deelnameById, inhoudOf } from "./deelname-store.ts";
import { deelnameSubject } from "./deelname-subject.ts";
import { Uitkomst } from "./uitkomst.ts";
import { uitkomstOf } from "./uitkomst-store.ts";
import { HOOGSTE, isCompetentie } from "./vaardigheden.ts";
import { Dagregistratie, Voortgang } from "./waarneming.ts";
import { dagenOf, voortgangOf } from "./waarneming-store.ts";

const DeelnameInFull = Type.Object({
  ...Deelnemer.properties,
  dagen: Type.Array(Dagregistratie),
  voortgang: Type.Array(Voortgang),
  zelf: Type.Array(Type.String(), { description: "Competenties die iemand de laatste keer zelf deed" }),
  uitkomst: orNull(Uitkomst),
});
export type DeelnameInFull = Static<typeof DeelnameInFull>;

/** How it goes with someone in a traject: the days, each skill over time in words, and the form at the end. */
export const getDeelname = defineQuery({
  name: "deelname.get",
  summary: "Een deelname met aanwezigheid, vaardigheden in de tijd en de uitkomst",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "waarneming",
  input: request({ id }),
  output: DeelnameInFull,
  subject: (context, { id }) => deelnameSubject(context, id),
  async run(context, { id }) {
    const deelname = await deelnameById(context, id);
    const dagen = await dagenOf(context, id);
    const voortgang = voortgangOf(await inhoudOf(context, deelname.groepId), dagen);
    const zelf = voortgang.filter(
      ({ code, waarnemingen }) => isCompetentie(code) && waarnemingen.at(-1)?.niveau === HOOGSTE,
    );
    return {
      ...deelname,
      dagen,
      voortgang,
      zelf: zelf.map(({ code }) => code),
      uitkomst: await uitkomstOf(context, id),
    };
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
