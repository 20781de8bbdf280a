import { Failure } from "#core/failure";
import {
  alleModellen,
  type Bijdrage,
  bijdragen as bereken,
  type Model,
  MODELLEN,
} from "#financien/bijdragen";
import { ledenVan, shapleyInCenten, spelVanPosten, wieIsBeterAf } from "#financien/eerlijkheid";
import { leesBijdragen, type Opdracht } from "../modules/financien/lees-bijdragen.ts";
import { bestandVan, jsonUit, opsomming } from "./bestand.ts";
import { type Command, type Invoer, optionalText } from "./command.ts";

export const bijdragen: Command = {
  name: "bijdragen",
  usage: "bijdragen --bestand jaar.json [--model C1]",
  summary: "Welke gemeente wat betaalt: zeven manieren naast elkaar, tot op de cent; zonder database",
  options: { bestand: { type: "string" }, model: { type: "string" } },
  zonderDatabase: true,
  async run(invoer) {
    const opdracht = opdrachtUit(invoer);
    const model = modelUit(invoer);
    const uitkomsten = berekend(opdracht, model);
    const json = uitkomsten.map((uitkomst) => ({ ...inEuros(uitkomst), ...eerlijk(opdracht, uitkomst) }));
    return {
      json: model === undefined ? json : json[0],
      text: json.map(inWoorden).join("\n\n"),
    };
  },
};

function opdrachtUit(invoer: Invoer): Opdracht {
  const bestand = bestandVan(invoer, "de gemeenten en de kosten");
  const { opdracht, fouten } = leesBijdragen(jsonUit(bestand));
  if (fouten.length > 0) throw fout("opdracht", opsomming(bestand, fouten));
  return opdracht;
}

function modelUit(invoer: Invoer): Model | undefined {
  const tekst = optionalText(invoer, "model");
  if (tekst === undefined || isModel(tekst)) return tekst;
  throw fout("model", `--model moet een van deze zijn: ${Object.keys(MODELLEN).join(", ")}.`);
}

function berekend(opdracht: Opdracht, model: Model | undefined): Bijdrage[] {
  try {
    return model === undefined ? alleModellen(opdracht) : [bereken(model, opdracht)];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw fout(
      "sleutel",
      "Een sleutel telt op tot nul, zodat er niets is om naar te verdelen. Vul inwoners, se en clienten in, of kies een ander model.",
    );
  }
}

/** Beside each way of paying: what each adds to the costs, and who would be better off without the others. */
function eerlijk({ gemeenten, posten }: Opdracht, { bijdragen }: Bijdrage) {
  if (posten.length === 0) return {};
  const namen = gemeenten.map(({ gemeente }) => gemeente);
  const spel = spelVanPosten(
    gemeenten.length,
    posten.map(({ bedrag, beweegt, sleutel }) => ({
      bedrag,
      beweegt,
      gebruik: gemeenten.map((een) => een[sleutel]),
    })),
  );
  const shapley = shapleyInCenten(spel);
  const beterAf = wieIsBeterAf(
    spel,
    bijdragen.map(({ bedrag }) => bedrag),
  );
  return {
    eerlijk: namen.map((gemeente, at) => ({
      gemeente,
      alleen: spel.kosten(1 << at) / 100,
      toegevoegd: shapley[at]! / 100,
    })),
    beterAf: beterAf.map(({ coalitie, voordeel }) => ({
      gemeenten: ledenVan(coalitie, namen),
      voordeel: voordeel / 100,
    })),
  };
}

const inEuros = ({ model, bijdragen, som, saldo }: Bijdrage) => ({
  model,
  naam: MODELLEN[model],
  bijdragen: bijdragen.map(({ gemeente, bedrag }) => ({ gemeente, bedrag: bedrag / 100 })),
  som: som / 100,
  saldo: saldo / 100,
});

function inWoorden({ model, naam, bijdragen, som, saldo }: ReturnType<typeof inEuros>): string {
  return [
    `${model}  ${naam}: ${euro(som)}${saldo === 0 ? "" : ` (saldo ${euro(saldo)})`}`,
    ...bijdragen.map(({ gemeente, bedrag }) => `  ${gemeente.padEnd(16)} ${euro(bedrag)}`),
  ].join("\n");
}

const isModel = (tekst: string): tekst is Model => Object.hasOwn(MODELLEN, tekst);
const euro = (amount: number): string =>
  amount.toLocaleString("nl-NL", { style: "currency", currency: "EUR" });
const fout = (wat: string, detail: string) => new Failure("invalid", `bijdragen.${wat}`, detail);
