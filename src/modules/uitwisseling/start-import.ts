import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { oneOf, request, text } from "../fields.ts";
import { planTaak } from "../taken/taak-store.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { Importtaak } from "./import.ts";
import { insertImport, setTaak } from "./import-store.ts";
import { MAX_BYTES, readBestand, textOf } from "./read-bestand.ts";
import { readRijen } from "./read-rijen.ts";
import { IMPORTSOORTEN } from "./soort-import.ts";

const BASE64_PER_BYTE = 4 / 3;

/** Reads a file and starts the dry run: what would change, and what cannot be read. Nothing changes yet. */
export const startImport = defineAction({
  name: "import.proef",
  summary: "Een bestand inlezen als proef: wat zou er veranderen",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "import",
  input: request({
    soort: oneOf(IMPORTSOORTEN),
    bestandsnaam: text(255),
    inhoud: Type.String({ maxLength: Math.ceil(MAX_BYTES * BASE64_PER_BYTE) + 4 }),
    codering: Type.Optional(oneOf(["tekst", "base64"])),
  }),
  output: Importtaak,
  subject: async () => ({ object: "import" }),
  async run(context, { soort, bestandsnaam, inhoud, codering }) {
    const text =
      codering === "base64"
        ? readBestand(Buffer.from(inhoud, "base64"))
        : textOf(inhoud.replace(/^\uFEFF/, ""));
    const bestand = await readRijen(soort, text);
    const importId = context.newId();
    await insertImport(context, { id: importId, soort, bestandsnaam: plainName(bestandsnaam) }, bestand);
    const taakId = await planTaak(context, "import.vergelijken", { importId });
    await setTaak(context.db, context.user.regioId, importId, taakId);
    return { importId, taakId };
  },
  betrokkenen: () => [],
});

/** A name to show: without folders and without characters that do not belong in a name. */
const plainName = (name: string) =>
  name.replace(/^.*[\\/]/, "").replace(/[^\p{L}\p{N} ._()-]/gu, "_") || "bestand";
