import { readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { Failure } from "#core/failure";
import { ask, perform } from "../modules/door.ts";
import { applyImport } from "../modules/uitwisseling/apply-import.ts";
import { getImport } from "../modules/uitwisseling/get-import.ts";
import { getImportverschillen } from "../modules/uitwisseling/get-importverschillen.ts";
import type { Aantallen } from "../modules/uitwisseling/import.ts";
import { MAX_BYTES } from "../modules/uitwisseling/read-bestand.ts";
import type { ImportSoort } from "../modules/uitwisseling/soort-import.ts";
import { startImport } from "../modules/uitwisseling/start-import.ts";
import { type Answer, type Command, type Invoer, optionalText } from "./command.ts";
import type { Environment } from "./environment.ts";
import { followTaak } from "./long-work.ts";
import type { Aanvrager } from "./session.ts";

const importeer = (soort: ImportSoort, wat: string): Command => ({
  name: `importeer ${soort}`,
  usage: `importeer ${soort} BESTAND [--toepassen] [--met-weigeringen] [--verschillen CSV]`,
  summary: `${wat} uit een VUM-bestand inlezen: eerst als proef, met --toepassen ook echt`,
  rol: "beheerder",
  options: {
    toepassen: { type: "boolean" },
    "met-weigeringen": { type: "boolean" },
    verschillen: { type: "string" },
  },
  run: (aanvrager, invoer, environment) => run(soort, aanvrager, invoer, environment),
});

export const importeerWerkzoekenden = importeer("vum-werkzoekenden", "Werkzoekenden");
export const importeerVacatures = importeer("vum-vacatures", "Vacatures");

async function run(
  soort: ImportSoort,
  aanvrager: Aanvrager,
  invoer: Invoer,
  environment: Environment,
): Promise<Answer> {
  const bestand = await readWhole(invoer.positionals);
  const { importId, taakId } = await perform(startImport, aanvrager.context(), {
    soort,
    codering: "base64",
    ...bestand,
  });
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

/** Looks at the size first, so that a file that is far too large is never read. */
async function readWhole([bestand, ...rest]: readonly string[]): Promise<{
  bestandsnaam: string;
  inhoud: string;
}> {
  if (bestand === undefined || rest.length > 0) throw wrong("Geef één bestand om in te lezen.");
  const { size } = await stat(bestand).catch(() => {
    throw wrong(`Het bestand ${bestand} is niet te vinden of niet te lezen.`);
  });
  if (size > MAX_BYTES) throw wrong("Het bestand is groter dan 30 MB. Verdeel het over meer bestanden.");
  const bytes = await readFile(bestand).catch(() => {
    throw wrong(`Het bestand ${bestand} is niet te lezen.`);
  });
  return { bestandsnaam: path.basename(bestand), inhoud: bytes.toString("base64") };
}

async function writeVerschillen(aanvrager: Aanvrager, id: string, file: string | undefined): Promise<void> {
  if (file === undefined) return;
  const { inhoud } = await ask(getImportverschillen, aanvrager.context(), { id });
  await writeFile(file, `\uFEFF${inhoud}`); // the mark makes a spreadsheet read it as UTF-8
}

const countsText = ({ gelezen, nieuw, gewijzigd, gelijk, geweigerd }: Aantallen) =>
  `${gelezen} gelezen: ${nieuw} nieuw, ${gewijzigd} gewijzigd, ${gelijk} gelijk, ${geweigerd} geweigerd`;

const wrong = (detail: string) => new Failure("invalid", "opdracht.bestand", detail);
