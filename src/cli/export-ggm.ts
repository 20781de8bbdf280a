import { mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { Failure } from "#core/failure";
import { ask } from "../modules/door.ts";
import { takeGgm } from "../modules/ggm/take-ggm.ts";
import { type Command, optionalText } from "./command.ts";

const VELDEN = "velden.json";

/** The data of one gemeente in files for its data warehouse: one for each table of the GGM, and one that says what stands in them. */
export const exportGgm: Command = {
  name: "export ggm",
  usage: "export ggm --map MAP [--gemeente GM0307]",
  summary: "De gegevens van een gemeente volgens het Gemeentelijk Gegevensmodel in bestanden schrijven",
  rol: "manager",
  options: { map: { type: "string" }, gemeente: { type: "string" } },
  async run(aanvrager, invoer) {
    const map = await emptyFolder(optionalText(invoer, "map"));
    const context = aanvrager.context();
    const gemeente = optionalText(invoer, "gemeente") ?? onlyOne(context.user.gemeenten);
    const { bestanden, nietGeleverd, inwoners, ...about } = await ask(takeGgm, context, { gemeente });
    const geleverd = bestanden.map(({ inhoud: _inhoud, ...rest }) => ({
      bestand: `${rest.tabel}.csv`,
      ...rest,
    }));
    const velden = {
      model: "Gemeentelijk Gegevensmodel",
      ...about,
      bestanden: geleverd,
      nietGeleverd,
      letOp: LET_OP,
    };
    for (const { tabel, inhoud } of bestanden) await write(path.join(map, `${tabel}.csv`), inhoud);
    await write(path.join(map, VELDEN), `${JSON.stringify(velden, null, 2)}\n`);
    return {
      json: { map, ...about, inwoners: inwoners.length, bestanden: geleverd, nietGeleverd },
      text: [
        `Gegevens van ${inwoners.length} inwoners van ${gemeente} volgens het GGM ${about.versie} staan in ${map}:`,
        ...geleverd.map(({ bestand, rijen }) => `  ${bestand}: ${rijen} rijen`),
        ...(nietGeleverd.length > 0
          ? [
              `Niet geleverd, omdat deze gebruiker dat niet mag zien: ${nietGeleverd.map(({ tabel }) => tabel).join(", ")}.`,
            ]
          : []),
        "Er staat geen naam of BSN in, maar het zijn persoonsgegevens: bewaar de map versleuteld.",
      ].join("\n"),
    };
  },
};

const LET_OP =
  "Persoonsgegevens zonder naam of BSN. De nummers gelden alleen binnen deze levering: elke levering vervangt de vorige.";

/** Only its owner reads what stands in it; what was there would be taken for a part of this delivery. */
async function emptyFolder(given: string | undefined): Promise<string> {
  if (!given) throw wrong("map", `Geef een map. Gebruik: meedoen ${exportGgm.usage}`);
  const map = path.resolve(given);
  try {
    await mkdir(map, { recursive: true, mode: 0o700 });
    if ((await readdir(map)).length === 0) return map;
  } catch {
    throw wrong("map-schrijven", `De map ${map} is niet te maken of te lezen. Kies een andere met --map.`);
  }
  throw wrong("map-vol", `De map ${map} is niet leeg. Kies een andere met --map.`);
}

const write = (file: string, inhoud: string) => writeFile(file, inhoud, { mode: 0o600, flag: "wx" });

function onlyOne(gemeenten: readonly string[]): string {
  const [first, ...others] = gemeenten;
  if (first !== undefined && others.length === 0) return first;
  throw wrong(
    "gemeente",
    `Kies met --gemeente voor welke gemeente: ${gemeenten.join(", ") || "deze gebruiker heeft er geen"}.`,
  );
}

const wrong = (code: string, detail: string) => new Failure("invalid", `opdracht.${code}`, detail);
