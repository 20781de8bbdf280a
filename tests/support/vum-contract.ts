import { existsSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import type { VumSoort } from "../../src/modules/vum/vraagvelden.ts";

export const VUM_FOLDER = "../shared/vum";
export const hasVumFiles = existsSync(`${VUM_FOLDER}/oas`);
if (!hasVumFiles) console.log(`skipped: the contracts and files of VUM are not in ${VUM_FOLDER}`);

export const vumJson = (bestand: string): unknown =>
  JSON.parse(readFileSync(`${VUM_FOLDER}/${bestand}.json`, "utf8"));

const PAD: Readonly<Record<VumSoort, { contract: string; collectie: string; nummer: string }>> = {
  werkzoekende: {
    contract: "VUM-Bron-WerkzoekendeProfielen",
    collectie: "werkzoekendeProfielen",
    nummer: "idWerkzoekende",
  },
  vacature: { contract: "VUM-Bron-Vacatures", collectie: "vacatures", nummer: "idVacature" },
};

/** Says what is wrong with an answer, by the OpenAPI contract itself. */
export function contractVan(soort: VumSoort) {
  const { contract, collectie, nummer } = PAD[soort];
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addFormat("date", /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
  ajv.addSchema(vumJson(`oas/${contract}`) as object, "vum");
  const answer = (path: string, status = "200") =>
    ajv.compile({ $ref: `vum#/paths/${path}/responses/${status}/content/application~1json/schema` });
  const matches = answer(`~1${collectie}~1matches/post`);
  const detail = answer(`~1${collectie}~1%7B${nummer}%7D/get`);
  const fout = ajv.compile({ $ref: "vum#/components/schemas/Error" });
  const errors = (validate: typeof fout) => (body: unknown) =>
    validate(body) ? [] : (validate.errors ?? []);
  return { matches: errors(matches), detail: errors(detail), fout: errors(fout) };
}

export const VUM_HEADERS = {
  "content-type": "application/json",
  "X-VUM-berichtVersie": "3.0.0",
  "API-Version": "3.0.0",
  "X-VUM-fromParty": "00000001802327497000",
  "X-VUM-toParty": "00000001003214345000",
  "X-VUM-viaParty": "00000003244440010000",
  "X-VUM-SUWIparty": "true",
} as const;
