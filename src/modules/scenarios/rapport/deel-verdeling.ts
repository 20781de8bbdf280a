import { type Model, MODELLEN } from "#financien/bijdragen";
import { alleBijdragen, type Bijdragejaar } from "#toekomstplan/bijdragen";
import { planToekomst } from "#toekomstplan/plan";
import type { Berekening } from "./berekening.ts";
import type { Rapportdeel } from "./toekomstplanrapport.ts";
import { betaalt, duizend, euro, tabel } from "./woorden.ts";

const ALLE = Object.keys(MODELLEN) as Model[];
/** As they stand above a column. */
const KORT: Readonly<Record<Model, string>> = {
  C1: "Gebruik",
  C2: "Wsw",
  C3: "Inwoners",
  C4: "Prijs",
  C5: "Vast en prijs",
  C6: "Rijk",
  C7: "Mengsel",
};
const KOLOMMEN = ALLE.map((model): readonly [string, "getal", number] => [KORT[model], "getal", 2]);
const EURO = 100;

/** Who pays what of the same costs: the seven ways to divide them, side by side for the years of the plan (R-310 to R-313). */
export function verdeling({ basis, eerste, gemeente, jaartallen }: Berekening): Rapportdeel {
  const optie = eerste ?? basis;
  const per = alleBijdragen(optie.vraag, planToekomst(optie.vraag, null));
  const last = jaartallen.at(-1)!;
  const van = (model: Model, nth: number, code: string) => bedragVan(per[model][nth]!, code);
  const at = jaartallen.length - 1;
  const leden = per.C1[at]!.gemeenten;
  const dekkend = ALLE.filter((model) => per[model].every(({ saldo }) => saldo === 0));
  return {
    sleutel: "verdeling",
    kop: "Wie betaalt: zeven manieren om te verdelen",
    conclusie: gemeente
      ? spreiding(
          gemeente.naam,
          last,
          dekkend.map((model) => ({ model, euro: van(model, at, gemeente.code) })),
        )
      : `De kosten blijven gelijk, wie ze betaalt niet. Hieronder staat voor elke gemeente wat zij in ${last} betaalt.`,
    uitleg: [
      "De manier van verdelen maakt het bedrijf niet goedkoper of duurder. Wat de ene gemeente minder betaalt, betaalt een andere meer.",
      ...ALLE.filter((model) => !dekkend.includes(model)).map((model) =>
        overOfTekort(KORT[model].toLowerCase(), last, per[model][at]!.saldo / EURO),
      ),
      `De zeven manieren: ${ALLE.map((model) => `${KORT[model].toLowerCase()} (${MODELLEN[model].charAt(0).toLowerCase()}${MODELLEN[model].slice(1)})`).join("; ")}.`,
    ],
    grafiek: null,
    tabellen: [
      {
        naam: `Wat elke gemeente in ${last} betaalt bij ‘${optie.naam}’, in duizend euro`,
        tabel: tabel(
          [["Gemeente", "tekst", 3], ...KOLOMMEN],
          [
            ...leden.map(({ code, naam }) => [naam, ...ALLE.map((model) => duizend(van(model, at, code)))]),
            ["Over of tekort bij het bedrijf", ...ALLE.map((model) => duizend(per[model][at]!.saldo / EURO))],
          ],
        ),
      },
      ...(gemeente
        ? [
            {
              naam: `Wat ${gemeente.naam} elk jaar betaalt, in duizend euro`,
              tabel: tabel(
                [["Jaar", "tekst", 3], ...KOLOMMEN],
                jaartallen.map((jaar, nth) => [
                  `${jaar}`,
                  ...ALLE.map((model) => duizend(van(model, nth, gemeente.code))),
                ]),
              ),
            },
          ]
        : []),
    ],
    toelichting:
      "Met middelste waarden, in euro van dat jaar, met wat een gemeente zonder het bedrijf regelt. Onder nul krijgt men geld terug. Bij een prijs keer aantal houdt het bedrijf iets over of komt het tekort; bij de andere manieren niet. Alleen de prijs van beschut werk is gevonden (AM match, 2025): de andere prijzen zijn aangenomen.",
  };
}

/** A price or what the state pays does not follow the costs: what is left over or short comes back to the gemeenten later. */
const overOfTekort = (naam: string, jaar: number, saldo: number): string =>
  `Let op bij ‘${naam}’: dat volgt de kosten niet. Het bedrijf ${saldo < 0 ? "komt" : "houdt"} in ${jaar} ${euro(Math.abs(saldo))} ${saldo < 0 ? "tekort" : "over"}, en dat komt later toch bij de gemeenten terecht.`;

const bedragVan = ({ gemeenten }: Bijdragejaar, code: string): number =>
  gemeenten.find((each) => each.code === code)!.totaal / EURO;

function spreiding(
  naam: string,
  jaar: number,
  all: readonly { readonly model: Model; readonly euro: number }[],
): string {
  const sorted = all.toSorted((a, b) => a.euro - b.euro || a.model.localeCompare(b.model));
  const [least, most] = [sorted[0]!, sorted.at(-1)!];
  return `${naam} betaalt in ${jaar}, als de gemeenten alle kosten verdelen, het minst bij ‘${KORT[least.model].toLowerCase()}’ (${betaalt(least.euro)}) en het meest bij ‘${KORT[most.model].toLowerCase()}’ (${betaalt(most.euro)}).`;
}
