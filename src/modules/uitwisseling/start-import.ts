import { Type } from "typebox";
import type { Context } from "../context.ts";
import { defineAction } from "../door.ts";
import { oneOf, request, text } from "../fields.ts";
import { planTaak } from "../taken/taak-store.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { Importtaak } from "./import.ts";
import { setTaak } from "./import-store.ts";
import { plainName } from "./plain-name.ts";
import { controleerTekst, leesBestand, MAX_BYTES, teGroot } from "./read-bestand.ts";
import { type VumSoort, VUMSOORTEN } from "./soort-import.ts";
import { stageVum } from "./stage-vum.ts";

const BASE64_PER_BYTE = 4 / 3;

/** Reads a file and starts the dry run: what would change, and what cannot be read. Nothing changes yet. */
export const startImport = defineAction({
  name: "import.proef",
  summary: "Een bestand inlezen als proef: wat zou er veranderen",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "import",
  input: request({
    soort: oneOf(VUMSOORTEN),
    bestandsnaam: text(255),
    inhoud: Type.String({ maxLength: Math.ceil(MAX_BYTES * BASE64_PER_BYTE) + 4 }),
    codering: Type.Optional(oneOf(["tekst", "base64"])),
  }),
  output: Importtaak,
  subject: async () => ({ object: "import" }),
  run: (context, { soort, bestandsnaam, inhoud, codering }) =>
    beginProef(
      context,
      { soort, bestandsnaam },
      codering === "base64" ? leesBestand(bytesVan(inhoud)) : [inhoud.replace(/^\uFEFF/, "")],
    ),
  betrokkenen: () => [],
});

/** The dry run of a file of VUM, of which the text comes in pieces. */
export async function beginProef(
  context: Context,
  { soort, bestandsnaam }: { readonly soort: VumSoort; readonly bestandsnaam: string },
  stukken: AsyncIterable<string> | Iterable<string>,
): Promise<{ importId: string; taakId: string }> {
  const importId = context.newId();
  const nieuw = { id: importId, soort, bestandsnaam: plainName(bestandsnaam) };
  await stageVum(context, nieuw, controleerTekst(stukken));
  const taakId = await planTaak(context, "import.vergelijken", { importId });
  await setTaak(context.db, context.user.regioId, importId, taakId);
  return { importId, taakId };
}

function bytesVan(inhoud: string): readonly Buffer[] {
  const bytes = Buffer.from(inhoud, "base64");
  if (bytes.length > MAX_BYTES) throw teGroot();
  return bytes.length === 0 ? [] : [bytes];
}
