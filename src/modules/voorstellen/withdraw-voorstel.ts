import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, oneOf, request } from "../fields.ts";
import { GeenMatchInvoer, geenMatchKolommen, voorstelGeenMatch } from "../geen-match/geen-match.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { VoorstelInFull } from "./voorstel.ts";
import { voorstelById, withdrawVoorstel as withdraw } from "./voorstel-store.ts";
import { voorstelSubject } from "./voorstel-subject.ts";

const status = "ingetrokken" as const;

/** Takes a voorstel back that did not lead to a plaatsing: the werkgever said no, or who guides the inwoner saw why not. */
export const withdrawVoorstel = defineAction({
  name: "voorstel.withdraw",
  summary: "Een voorstel intrekken",
  verwerkingsactiviteit: matchen,
  dataklasse: "voorstel",
  input: request({
    id,
    geenMatch: Type.Optional(
      Type.Object(
        { door: oneOf(["werkgever", "begeleider"]), ...GeenMatchInvoer.properties },
        { additionalProperties: false },
      ),
    ),
  }),
  output: VoorstelInFull,
  subject: (context, { id }) => voorstelSubject(context, id),
  async run(context, { id, geenMatch }) {
    const before = await voorstelById(context, id); // who only knows the inwoner by his yes no longer sees it after
    if (!geenMatch) return { ...before, status, versie: await withdraw(context, id) };
    const { door, ...given } = geenMatch;
    const waarom = { ...geenMatchKolommen(given, context.today()), geenMatchDoor: door };
    const versie = await withdraw(context, id, waarom);
    return { ...before, status, versie, geenMatch: voorstelGeenMatch(waarom) };
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
