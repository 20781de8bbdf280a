import { Type } from "typebox";
import { Failure } from "#core/failure";
import { type Context, defineAction } from "../door.ts";
import { request } from "../fields.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { reden } from "../voorstellen/voorstel.ts";
import { Matchschakelaar } from "./matchschakelaar.ts";
import { insertSchakeling, stand } from "./schakelaar-store.ts";

/**
 * The stop switch (AI-verordening art. 14 lid 4 e). Manager, beheerder and fg can each turn matching off at once. The fg
 * does not turn it on: he oversees, and does not decide how work is done.
 * @source AVG art. 38 lid 6
 */
export const switchMatching = defineAction({
  name: "matchschakelaar.switch",
  summary: "Matching voor de hele regio uitzetten of weer aanzetten, met een reden",
  verwerkingsactiviteit: matchen,
  dataklasse: "matchschakelaar",
  input: request({ isAan: Type.Boolean(), reden: reden(10, "Waarom, in één zin; iedereen leest dit") }),
  output: Matchschakelaar,
  subject: async () => ({ object: "matchschakelaar" }),
  async run(context, { isAan, reden }) {
    if (isAan && isAlleenFg(context)) throw fgZetNietAan();
    await insertSchakeling(context, isAan, reden.trim().replace(/\.+$/, ""));
    return stand(context);
  },
  betrokkenen: () => [],
});

const isAlleenFg = ({ user: { rollen } }: Context) =>
  !rollen.includes("manager") && !rollen.includes("beheerder");

const fgZetNietAan = () =>
  new Failure(
    "forbidden",
    "matchschakelaar.fg",
    "Als functionaris gegevensbescherming kunt u matching uitzetten. Aanzetten doet de manager.",
  );
