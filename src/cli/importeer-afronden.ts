import { writeFile } from "node:fs/promises";
import { ask, perform } from "../modules/door.ts";
import { applyImport } from "../modules/uitwisseling/apply-import.ts";
import { getImport } from "../modules/uitwisseling/get-import.ts";
import { getImportverschillen } from "../modules/uitwisseling/get-importverschillen.ts";
import type { Aantallen } from "../modules/uitwisseling/import.ts";
import { type Answer, type Invoer, optionalText } from "./command.ts";
import type { Environment } from "./environment.ts";
import { followTaak } from "./long-work.ts";
import type { Aanvrager } from "./session.ts";

/** What every command that reads a file in can be told. */
export const IMPORTEER_OPTIES = {
  toepassen: { type: "boolean" },
  "met-weigeringen": { type: "boolean" },
  verschillen: { type: "string" },
} as const;

type Started = { readonly importId: string; readonly taakId: string };

/** Waits for the dry run, applies it where asked, and tells what came of it. */
export async function finishImport(
  aanvrager: Aanvrager,
  { importId, taakId }: Started,
  invoer: Invoer,
  environment: Environment,
): Promise<Answer> {
  await followTaak(environment, aanvrager, taakId);
  const proef = await ask(getImport, aanvrager.context(), { id: importId });
  const isToegepast = Boolean(invoer.values["toepassen"]) && proef.status !== "gelijk";
  if (isToegepast) {
    const metWeigeringen = Boolean(invoer.values["met-weigeringen"]);
    const toepassen = await perform(applyImport, aanvrager.context(), { id: importId, metWeigeringen });
    await followTaak(environment, aanvrager, toepassen.taakId);
  }
  await writeVerschillen(aanvrager, importId, optionalText(invoer, "verschillen"));

  const { verschillen, meldingen, ...rest } = isToegepast
    ? await ask(getImport, aanvrager.context(), { id: importId })
    : proef;
  return {
    json: {
      ...rest,
      verschillen: verschillen.rijen,
      meldingen: meldingen.rijen,
      aantalMeldingen: meldingen.totaal,
    },
    text: [
      `${rest.bestandsnaam}: ${rest.status}`,
      countsText(rest.aantallen),
      ...meldingen.rijen
        .slice(0, 20)
        .map(
          ({ rij, veld, melding, isWeigering }) =>
            `  rij ${rij}${veld && `, ${veld}`}: ${melding}${isWeigering ? " (geweigerd)" : ""}`,
        ),
      ...(meldingen.totaal > 20 ? [`  en nog ${meldingen.totaal - 20} meldingen`] : []),
      isToegepast
        ? `Terugdraaien kan met: meedoen importeer terugdraaien ${importId}`
        : "Er is niets veranderd. Dit was een proef.",
    ].join("\n"),
  };
}

async function writeVerschillen(aanvrager: Aanvrager, id: string, file: string | undefined): Promise<void> {
  if (file === undefined) return;
  const { inhoud } = await ask(getImportverschillen, aanvrager.context(), { id });
  await writeFile(file, `\uFEFF${inhoud}`); // the mark makes a spreadsheet read it as UTF-8
}

const countsText = ({ gelezen, nieuw, gewijzigd, gelijk, geweigerd }: Aantallen) =>
  `${gelezen} gelezen: ${nieuw} nieuw, ${gewijzigd} gewijzigd, ${gelijk} gelijk, ${geweigerd} geweigerd`;
