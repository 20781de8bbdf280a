import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { date, id, oneOf, request } from "../fields.ts";
import {
  alleenBijNee,
  GeenMatchInvoer,
  geenMatchKolommen,
  voorstelGeenMatch,
} from "../geen-match/geen-match.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { antwoordInToekomst, checkFunctional, reden, VoorstelInFull } from "./voorstel.ts";
import { answerVoorstel as answer, voorstelById } from "./voorstel-store.ts";
import { voorstelSubject } from "./voorstel-subject.ts";

/** Writes down the yes or no of an inwoner. Nobody else says it, and nothing follows from it by itself. */
export const answerVoorstel = defineAction({
  name: "voorstel.answer",
  summary: "Het ja of nee van de inwoner vastleggen",
  verwerkingsactiviteit: matchen,
  dataklasse: "voorstel",
  input: request({
    id,
    antwoord: oneOf(["ja", "nee"]),
    toelichting: Type.Optional(reden(1, "In woorden van de inwoner")),
    geenMatch: Type.Optional(GeenMatchInvoer),
    datum: date,
  }),
  output: VoorstelInFull,
  subject: (context, { id }) => voorstelSubject(context, id),
  async run(context, { id, antwoord, toelichting, geenMatch, datum }) {
    if (datum > context.today()) throw antwoordInToekomst();
    checkFunctional(toelichting, "toelichting");
    if (antwoord === "ja" && geenMatch) throw alleenBijNee("reden");
    const status = antwoord === "ja" ? "akkoord" : "afgewezen";
    const before = await voorstelById(context, id); // after a no, who only knows him by his yes no longer sees it
    const given = { status, antwoord: toelichting ?? null, antwoordOp: datum } as const;
    const waarom = geenMatch && geenMatchKolommen(geenMatch, datum);
    await answer(context, id, { ...given, ...(waarom && { ...waarom, geenMatchDoor: "inwoner" }) });
    const said = waarom ? voorstelGeenMatch({ ...waarom, geenMatchDoor: "inwoner" }) : before.geenMatch;
    return { ...before, ...given, geenMatch: said, isNietDeze: false, versie: before.versie + 1 };
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
