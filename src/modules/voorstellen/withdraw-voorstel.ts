import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { VoorstelInFull } from "./voorstel.ts";
import { voorstelById, withdrawVoorstel as withdraw } from "./voorstel-store.ts";
import { voorstelSubject } from "./voorstel-subject.ts";

/** Takes a voorstel back that did not lead to a plaatsing. */
export const withdrawVoorstel = defineAction({
  name: "voorstel.withdraw",
  summary: "Een voorstel intrekken",
  verwerkingsactiviteit: matchen,
  dataklasse: "voorstel",
  input: request({ id }),
  output: VoorstelInFull,
  subject: (context, { id }) => voorstelSubject(context, id),
  async run(context, { id }) {
    const before = await voorstelById(context, id); // who only knows the inwoner by his yes no longer sees it after
    const versie = await withdraw(context, id);
    return { ...before, status: "ingetrokken" as const, versie };
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
