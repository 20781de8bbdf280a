import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { fouteDefinitie } from "./controleer-definitie.ts";
import { fouteVragen, versieBlijft, Vragenlijstversie } from "./vragenlijst.ts";
import { updateVersie, versieById, withdrawOthers } from "./versie-store.ts";

/** From now on this version is used, and never changes again; the one before it is withdrawn. */
export const publishVersie = defineAction({
  name: "vragenlijst.publish-versie",
  summary: "Een concept publiceren: deze versie geldt en verandert niet meer",
  verwerkingsactiviteit: beheren,
  dataklasse: "vragenlijst",
  input: request({ id }),
  output: Vragenlijstversie,
  subject: async (_, { id }) => ({ object: `vragenlijstversie/${id}` }),
  async run(context, { id }) {
    const { status, definitie, vragenlijstId } = await versieById(context, id);
    if (status !== "concept") throw versieBlijft();
    const fouten = fouteDefinitie(definitie);
    if (fouten.length > 0) throw fouteVragen(fouten);
    await withdrawOthers(context, vragenlijstId);
    await updateVersie(context, id, { status: "gepubliceerd", gepubliceerdOp: context.today() });
    return versieById(context, id);
  },
  betrokkenen: () => [],
});
