import { Failure } from "#core/failure";
import { bevindingen } from "#financien/bevindingen";
import { dekking } from "#financien/dekking";
import { controles, type Controle, jarenVan, type Jaar, type Regel } from "#financien/stromen";
import { inWoorden } from "../modules/financien/bevinding-in-woorden.ts";
import { leesStromen } from "../modules/financien/lees-stromen.ts";
import { arbeidsjarenWsw } from "../modules/financien/landelijk.ts";
import { bestandVan, opsomming, tekstUit } from "./bestand.ts";
import type { Command } from "./command.ts";

export const financien: Command = {
  name: "financien",
  usage: "financien --bestand jaarrekening.csv [--controle]",
  summary:
    "De vier geldstromen per jaar, of ze optellen tot wat er gedrukt is, en wat opvalt; zonder database",
  options: { bestand: { type: "string" }, controle: { type: "boolean" } },
  zonderDatabase: true,
  async run(invoer) {
    const bestand = bestandVan(invoer, "de bedragen");
    const { regels, fouten } = leesStromen(tekstUit(bestand));
    if (fouten.length > 0) throw fout("regels", opsomming(bestand, fouten));
    return invoer.values["controle"] === true ? controle(regels) : overzicht(regels);
  },
};

function controle(regels: readonly Regel[]) {
  const all = controles(regels);
  const wrong = all.filter(({ verschil }) => verschil !== 0);
  return {
    json: all.map(inEuros),
    text: [
      `${all.length - wrong.length} van ${all.length} resultaten zijn gelijk aan wat er gedrukt is.`,
      ...wrong.map(
        ({ jaar, blok, berekend, gepubliceerd }) =>
          `${jaar} ${blok}: berekend ${euro(berekend)}, gedrukt ${euro(gepubliceerd)}`,
      ),
    ].join("\n"),
  };
}

function overzicht(regels: readonly Regel[]) {
  const jaren = jarenVan(regels);
  const found = bevindingen(regels, arbeidsjarenWsw);
  const opgevallen = found.map((bevinding) => ({ ...bevinding, zin: inWoorden(bevinding) }));
  return {
    json: { jaren: jaren.map(jaarInEuros), bevindingen: opgevallen },
    text: [
      ...jaren.map(({ jaar, blokken, totaal }) =>
        [
          String(jaar),
          ...blokken.map(({ stroom, resultaat }) => `${stroom} ${euro(resultaat)}`),
          `totaal ${euro(totaal)}`,
        ].join("  "),
      ),
      "",
      ...opgevallen.map(({ zin }) => zin),
    ].join("\n"),
  };
}

const inEuros = ({ jaar, blok, berekend, gepubliceerd, verschil }: Controle) => ({
  jaar,
  blok,
  berekend: berekend / 100,
  gepubliceerd: gepubliceerd / 100,
  verschil: verschil / 100,
});

const jaarInEuros = ({ jaar, blokken, totaal }: Jaar) => ({
  jaar,
  blokken: blokken.map((blok) => ({
    stroom: blok.stroom,
    lasten: blok.lasten / 100,
    baten: blok.baten / 100,
    resultaat: blok.resultaat / 100,
    dekking: dekking(blok),
  })),
  totaal: totaal / 100,
});

const euro = (amount: number): string =>
  (amount / 100).toLocaleString("nl-NL", { style: "currency", currency: "EUR", maximumFractionDigits: 0 });

const fout = (wat: string, detail: string) => new Failure("invalid", `financien.${wat}`, detail);
