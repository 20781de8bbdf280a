import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { Failure } from "#core/failure";
import { MAX_BESTAND, type Upload } from "../inlezen/upload.ts";
import { perform } from "../modules/door.ts";
import type { Rol } from "../modules/toegang/matrix.ts";
import { importsoortenVan } from "../modules/uitwisseling/eigen-soorten.ts";
import type { TabelSoort } from "../modules/uitwisseling/soort-import.ts";
import { leesTabel } from "../modules/uitwisseling/lees-tabel.ts";
import { tabelsoorten } from "../modules/uitwisseling/soorten/tabelsoorten.ts";
import { startTabelimport } from "../modules/uitwisseling/start-tabelimport.ts";
import type { Command, Values } from "./command.ts";
import { IMPORTEER_OPTIES, finishImport } from "./importeer-afronden.ts";
import type { Aanvrager } from "./session.ts";

/** The command that reads in a table file of a kind: the same doors as the pages, and the file as a stream. */
export const importeerTabel = (soort: TabelSoort): Command => ({
  name: `importeer ${soort}`,
  usage: `importeer ${soort} BESTAND [--toepassen] [--met-weigeringen] [--kolom veld=Kolom]… [--vast veld=waarde]… [--verschillen CSV]`,
  summary: `${tabelsoorten[soort].naam} uit CSV, Excel of JSON inlezen: eerst als proef, met --toepassen ook echt`,
  rol: rolVoor(soort),
  options: {
    ...IMPORTEER_OPTIES,
    kolom: { type: "string", multiple: true },
    vast: { type: "string", multiple: true },
  },
  async run(aanvrager, invoer, environment) {
    const bestand = await fileOf(invoer.positionals);
    const context = () => ({ ...aanvrager.context(), bestand });
    const file = { soort, bestandsnaam: path.basename(bestand.pad) };
    const koppeling = await koppelingOf(context, file, invoer.values);
    const started = await perform(startTabelimport, context(), { ...file, koppeling });
    return finishImport(aanvrager, started, invoer, environment);
  },
});

/** Of the two who read in files, who may this kind. */
const rolVoor = (soort: TabelSoort): Rol =>
  importsoortenVan({ rollen: ["beheerder"] }, "change").includes(soort) ? "beheerder" : "manager";

type File = { readonly soort: TabelSoort; readonly bestandsnaam: string };

/** As proposed or as the last time, with what the command says in its place. */
async function koppelingOf(
  context: () => ReturnType<Aanvrager["context"]>,
  file: File,
  values: Values,
): Promise<string> {
  const { koppeling } = await perform(leesTabel, context(), file);
  const [kolommen, vast] = [pairsOf(values["kolom"], "kolom"), pairsOf(values["vast"], "vast")];
  const free = Object.entries(koppeling.kolommen).filter(
    ([veld, kolom]) => !Object.values(kolommen).includes(kolom) && !Object.hasOwn(vast, veld),
  );
  return JSON.stringify({
    kolommen: { ...Object.fromEntries(free), ...kolommen },
    vast: { ...koppeling.vast, ...vast },
  });
}

function pairsOf(said: Values[string], option: string): Record<string, string> {
  const pairs = (Array.isArray(said) ? said : []).map((pair) => String(pair).split(/=(.*)/s));
  const wrong = pairs.find(([veld, value]) => !veld || value === undefined);
  if (wrong)
    throw new Failure(
      "invalid",
      "opdracht.koppeling",
      `Schrijf --${option} als veld=waarde, zoals --${option} postcode=PC.`,
    );
  return Object.fromEntries(pairs.map(([veld = "", value = ""]) => [veld, value]));
}

/** Where it is, and what names it; never whole in memory. */
export async function fileOf([pad, ...rest]: readonly string[]): Promise<Upload> {
  if (pad === undefined || rest.length > 0) throw wrongFile("Geef één bestand om in te lezen.");
  const { size } = await stat(pad).catch(() => {
    throw wrongFile(`Het bestand ${pad} is niet te vinden of niet te lezen.`);
  });
  if (size > MAX_BESTAND)
    throw wrongFile("Het bestand is groter dan 100 MB. Verdeel het over meer bestanden.");
  const hash = createHash("sha256");
  await pipeline(createReadStream(pad), hash).catch(() => {
    throw wrongFile(`Het bestand ${pad} is niet te lezen.`);
  });
  return { pad, bytes: size, sha256: hash.digest("hex") };
}

const wrongFile = (detail: string) => new Failure("invalid", "opdracht.bestand", detail);
