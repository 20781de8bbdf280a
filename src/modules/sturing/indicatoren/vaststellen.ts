import { Type } from "typebox";
import { Failure } from "#core/failure";
import { defineAction } from "../../door.ts";
import { date, id, request } from "../../fields.ts";
import { sturen } from "../../verwerkingsactiviteiten.ts";
import { indicatordefinitie } from "./catalogus.ts";
import { OBJECT, periode, sleutel } from "./indicator-schema.ts";
import { insertStand } from "./stand-store.ts";
import { telIndicator } from "./tel.ts";

/** Keeps a figure as it is published: value, parts and the words of today. It never changes again. */
export const stelIndicatorVast = defineAction({
  name: "indicator.vaststellen",
  summary: "Een cijfer van een periode vaststellen, zodat het niet meer verandert",
  verwerkingsactiviteit: sturen,
  dataklasse: "rapport",
  input: request({ sleutel, periode, peildatum: Type.Optional(date) }),
  output: Type.Object({ id, periode: Type.String(), peildatum: date, waarde: Type.Number() }),
  subject: async () => ({ object: OBJECT }),
  async run(context, { sleutel, periode, peildatum = context.today() }) {
    if (peildatum > context.today()) throw later();
    const definitie = indicatordefinitie(sleutel);
    const telling = await telIndicator(context, { sleutel, periode, peildatum });
    if (telling.waarde === null) throw nietsTeZeggen(telling.stand);
    const id = await insertStand(context, definitie, telling);
    return { id, periode, peildatum: telling.peildatum, waarde: telling.waarde };
  },
  betrokkenen: () => [],
});

const later = () =>
  new Failure(
    "invalid",
    "indicatorstand.peildatum",
    "De peildatum ligt in de toekomst. Kies vandaag of een eerdere dag.",
    { velden: ["peildatum"] },
  );

const nietsTeZeggen = (stand: string) =>
  new Failure(
    "conflict",
    "indicatorstand.geen-cijfer",
    "Voor deze periode is er geen cijfer om vast te stellen. Kies een andere periode.",
    { stand },
  );
