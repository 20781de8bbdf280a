import { Type } from "typebox";
import { cents } from "#core/money";
import { defineQuery } from "../door.ts";
import { amount, date, id, oneOf, orNull, request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { Mijlpaal } from "./mijlpaal.ts";
import { mijlpalen } from "./mijlpaal-store.ts";
import { afbouw, MIJLPAALSTATUSSEN } from "./overgang.ts";

const aantal = Type.Integer({ minimum: 0 });
const Maand = Type.Object({
  maand: date,
  plan: { ...aantal, description: "Open aan het eind van de maand, zoals eerst gepland" },
  open: orNull({ ...aantal, description: "Wat er open was; null: die maand is nog niet begonnen" }),
  verwacht: orNull({ ...aantal, description: "Op zijn vroegst nog open; null: die maand is voorbij" }),
});

/** The transition plan: what is late first, how the list gets shorter, and what it costs. */
export const listMijlpalen = defineQuery({
  name: "mijlpaal.list",
  summary: "Het overgangsplan: mijlpalen met wat te laat is, wat wacht en hoe de lijst korter wordt",
  verwerkingsactiviteit: sturen,
  dataklasse: "toekomstplan",
  input: request({
    scenario: Type.Optional(id),
    organisatie: Type.Optional(Type.String({ maxLength: 120, description: "Leeg: van de hele regio" })),
    status: Type.Optional(oneOf(MIJLPAALSTATUSSEN)),
  }),
  output: Type.Object({
    vandaag: date,
    rijen: Type.Array(Mijlpaal),
    aantallen: Type.Object({ totaal: aantal, gedaan: aantal, open: aantal, teLaat: aantal, knel: aantal }),
    budgetInCenten: amount,
    budgetGedaanInCenten: amount,
    verloop: Type.Array(Maand),
    organisaties: Type.Array(Type.String()),
  }),
  subject: async () => ({ object: "toekomstplan" }),
  async run(context, { scenario, organisatie, status }) {
    const all = await mijlpalen(context);
    const rijen = all.filter(
      (rij) =>
        (scenario === undefined || rij.scenarioId === scenario) &&
        (organisatie === undefined || (rij.organisatie ?? "") === organisatie) &&
        (status === undefined || rij.status === status),
    );
    const counted = rijen.filter((rij) => rij.status !== "vervallen");
    const done = counted.filter((rij) => rij.status === "gedaan");
    return {
      vandaag: context.today(),
      rijen,
      aantallen: {
        totaal: counted.length,
        gedaan: done.length,
        open: counted.length - done.length,
        teLaat: rijen.filter(({ dagenTeLaat }) => dagenTeLaat > 0).length,
        knel: rijen.filter(({ isKnel }) => isKnel).length,
      },
      budgetInCenten: budgetVan(counted),
      budgetGedaanInCenten: budgetVan(done),
      verloop: [...afbouw(rijen, context.today())],
      organisaties: [...new Set(all.flatMap((rij) => rij.organisatie ?? []))].toSorted(),
    };
  },
  betrokkenen: () => [],
});

const budgetVan = (rijen: readonly Mijlpaal[]) =>
  cents(rijen.reduce((sum, { budgetInCenten }) => sum + (budgetInCenten ?? 0), 0));
