import { defineAction } from "../door.ts";
import { date, oneOf, request, text } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { Besluit } from "./besluit.ts";
import { besluitenOf, insertBesluit } from "./besluit-store.ts";
import { gegevensOf } from "./bijdragejaar-store.ts";
import { geenGegevens, jaar, MODELLETTERS, wrong } from "./geld.ts";
import { keuzeFields, keuzeOf } from "./modellen.ts";

/** By which model a year is paid, by which decision of the councils: with what every gemeente pays, to the cent. */
export const decideBijdragen = defineAction({
  name: "bijdragen.besluit",
  summary: "Vastleggen volgens welk model een jaar wordt betaald, en wie dat besloot",
  verwerkingsactiviteit: sturen,
  dataklasse: "geld",
  input: request({
    jaar,
    model: oneOf(MODELLETTERS),
    ...keuzeFields,
    vanaf: date,
    besluit: text(160, "Wie besloot, en het nummer van het besluit"),
    beslotenOp: date,
  }),
  output: Besluit,
  subject: async () => ({ object: "bijdragebesluiten" }),
  async run(context, { jaar, model, vanaf, besluit, beslotenOp, ...asked }) {
    if (!vanaf.startsWith(`${jaar}-`))
      throw wrong(["vanaf"], `Vul een dag in ${jaar} in: vanaf dan geldt het besluit.`);
    if (beslotenOp > context.today())
      throw wrong(["beslotenOp"], "Het besluit is nog niet genomen. Vul een dag tot en met vandaag in.");
    const keuze = keuzeOf(asked);
    if (Object.values(keuze.mengsel).every((gewicht) => gewicht === 0))
      throw wrong(["wegingSe"], "Geef ten minste één sleutel een gewicht boven nul.");
    const gegevens = await gegevensOf(context, jaar);
    if (gegevens.gemeenten.length === 0) throw geenGegevens(jaar);
    const id = await insertBesluit(context, gegevens, { model, vanaf, besluit, beslotenOp }, keuze);
    const besluiten = await besluitenOf(context, jaar);
    return besluiten.find((een) => een.id === id)!;
  },
  betrokkenen: () => [],
});
