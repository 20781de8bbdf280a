import { defineAction } from "../door.ts";
import { request } from "../fields.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import type { Definitie } from "./definitie.ts";
import { vraag } from "./meegeleverd-vragen.ts";
import { doel, naam, Vragenlijst } from "./vragenlijst.ts";
import { insertVersie } from "./versie-store.ts";
import { insertVragenlijst, vragenlijstById } from "./vragenlijst-store.ts";

/** Makes a vragenlijst with a first draft that holds one question to begin with. */
export const newVragenlijst = defineAction({
  name: "vragenlijst.new",
  summary: "Een vragenlijst maken, met een eerste concept",
  verwerkingsactiviteit: beheren,
  dataklasse: "vragenlijst",
  input: request({ naam, doel }),
  output: Vragenlijst,
  subject: async () => ({ object: "vragenlijsten" }),
  async run(context, { naam, doel }) {
    const id = await insertVragenlijst(context, { code: codeOf(naam), naam: naam.trim(), doel: doel.trim() });
    await insertVersie(context, id, eersteConcept(doel.trim()));
    return vragenlijstById(context, id);
  },
  betrokkenen: () => [],
});

const eersteConcept = (inleiding: string): Definitie => ({
  inleiding,
  bron: null,
  geldigMaanden: 12,
  isHerhaalbaar: false,
  schrijft: [],
  secties: [
    { titel: "Vragen", toelichting: null, vragen: [vraag("vraag_1", "Wat wilt u vragen?", "tekst")] },
  ],
});

/** `Eerste gesprek` becomes `eerste_gesprek`. */
const codeOf = (naam: string): string =>
  naam
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[^a-z]+|_+$/g, "")
    .slice(0, 40) || "vragenlijst";
