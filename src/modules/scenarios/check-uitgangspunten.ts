import { planToekomst } from "#toekomstplan/plan";
import { type UitgangspuntenJson, uitJson } from "#toekomstplan/uitgangspunten-json";
import { leesScenario } from "./lees-scenario.ts";
import { geschreven } from "./scenarioregel.ts";
import { kloptNiet } from "./uitgangspunten.ts";

type Fout = { readonly plaats: string; readonly wat: string };
const HOOGSTE = 1e12;
const PROEFJAREN = 3;

/** Refused with each thing that is wrong, at its place: numbers that are none, parts that are no whole, a plan that does not run. */
export function checkUitgangspunten(json: UitgangspuntenJson): void {
  const inDelen = [...getallen(json, "")];
  if (inDelen.length > 0) throw kloptNiet(inDelen.slice(0, 20));
  const fouten = proef(() => [...leeftijden(json), ...delen(json), ...hefbomen(json)]);
  if (fouten.length > 0) throw kloptNiet(fouten);
  const found = proef(() => {
    const jaren = planToekomst(
      { uitgangspunten: uitJson(json), scenario: null, jaren: PROEFJAREN, motor: "cohort" },
      null,
    );
    return jaren.every(({ geld }) => Number.isFinite(geld.totaal)) ? [] : [ONVOLLEDIG];
  });
  if (found.length > 0) throw kloptNiet(found);
}

const ONVOLLEDIG: Fout = {
  plaats: "uitgangspunten",
  wat: "Het plan is hiermee niet te berekenen: er ontbreekt een deel. Haal de uitgangspunten op en wijzig wat anders is.",
};

/** What the engine cannot calculate with is wrong input, whatever it then says. */
function proef(check: () => readonly Fout[]): readonly Fout[] {
  try {
    return check();
  } catch {
    return [ONVOLLEDIG];
  }
}

function* getallen(waarde: unknown, plaats: string): Generator<Fout> {
  if (typeof waarde === "number" && Math.abs(waarde) > HOOGSTE)
    yield { plaats, wat: "Dit getal is te groot. Vul euro’s of aantallen in." };
  if (typeof waarde !== "object" || waarde === null) return;
  for (const [veld, each] of Object.entries(waarde))
    yield* getallen(each, plaats ? `${plaats}.${veld}` : veld);
}

function leeftijden({ begin: { wsw } }: UitgangspuntenJson): readonly Fout[] {
  const { aantallen } = wsw.leeftijden;
  const som = aantallen.reduce((sum, aantal) => sum + aantal, 0);
  return Math.abs(som - wsw.aantal) <= 0.5 && aantallen.every((aantal) => aantal >= 0)
    ? []
    : [
        {
          plaats: "begin.wsw.leeftijden",
          wat: `De leeftijden tellen op tot ${Math.round(som)}, en er zijn ${wsw.aantal} mensen. Maak die gelijk.`,
        },
      ];
}

function delen({ gemeenten }: UitgangspuntenJson): readonly Fout[] {
  const codes = gemeenten.map(({ code }) => code);
  const twice = codes.filter((code, at) => codes.indexOf(code) !== at);
  const som = (deel: "wsw" | "beschut" | "zoekt") =>
    gemeenten.reduce((sum, gemeente) => sum + gemeente.deel[deel], 0);
  return [
    ...twice.map((code) => ({
      plaats: "gemeenten",
      wat: `Gemeente ${code} staat er twee keer. Noem elke één keer.`,
    })),
    ...(["wsw", "beschut", "zoekt"] as const)
      .filter((deel) => !(Math.abs(som(deel) - 1) <= 1e-6))
      .map((deel) => ({
        plaats: `gemeenten.deel.${deel}`,
        wat: "De delen van de gemeenten tellen samen niet op tot 1. Maak daar samen 1 van.",
      })),
  ];
}

/** A path is kept as points; people write it by year. */
const hefbomen = (json: UitgangspuntenJson): readonly Fout[] =>
  leesScenario({ hefbomen: geschreven(json.hefbomen) }).fouten;
