import { defineAction } from "../door.ts";
import { id, request, text } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { checkInhoud, Trajectinhoud, TrajectInFull } from "./traject.ts";
import { addVersie, trajectById } from "./traject-store.ts";

/** Adds a version, for groups that are made from now on. A group that runs keeps the version it began with. */
export const changeTraject = defineAction({
  name: "traject.change",
  summary: "Een nieuwe versie van een traject; groepen die al lopen houden hun eigen versie",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "instrument",
  input: request({ id, inhoud: Trajectinhoud, waarom: text(300, "Wat er anders is en waarom") }),
  output: TrajectInFull,
  subject: async (_, { id }) => ({ object: `traject/${id}` }),
  async run(context, { id, ...input }) {
    checkInhoud(input.inhoud);
    await addVersie(context, id, input);
    return trajectById(context, id);
  },
  betrokkenen: () => [],
});
