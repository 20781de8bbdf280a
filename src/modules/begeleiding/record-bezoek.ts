import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { gezondheidswoorden } from "../inwoners/gezondheidswoorden.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { bezoekgevolgen, bezoekvelden, BezoekVastgelegd, checkBezoek } from "./bezoek.ts";
import { insertActies, insertBezoek } from "./bezoek-store.ts";
import { insertSignaal } from "./signaal-store.ts";
import { begeleidingSubject } from "./bezoek-subject.ts";

/** Writes a visit down, with what was agreed and what others have to look at: all of it, or nothing. */
export const recordBezoek = defineAction({
  name: "bezoek.record",
  summary: "Een bezoek of telefoongesprek bij een plaatsing vastleggen",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "begeleiding",
  input: request({ id, ...bezoekvelden, ...bezoekgevolgen }),
  output: BezoekVastgelegd,
  subject: (context, { id }) => begeleidingSubject(context, id),
  async run(context, { id: plaatsingId, acties, signaal, ...velden }, { inwonerId = "", gemeente = "" }) {
    checkBezoek({ ...velden, acties }, context.today());
    const plaats = { plaatsingId, inwonerId, gemeente };
    const id = await insertBezoek(context, plaats, velden);
    await insertActies(context, plaats, acties, { bezoekId: id });
    if (signaal) await insertSignaal(context, { ...plaats, ...signaal, bel: null, van: "begeleider" });
    const said = [velden.tekst, signaal?.woorden, ...acties.map(({ wat }) => wat)].join(" ");
    return { id, inwonerId, versie: 1, waarschuwingen: gezondheidswoorden(said) };
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
