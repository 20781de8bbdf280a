import { gezondheidswoorden } from "../inwoners/gezondheidswoorden.ts";
import {
  type Definitie,
  type Doorschrijfveld,
  type Fout,
  JA_NEE,
  type Regelfeit,
  SCHAAL,
  type Vraag,
  type Vraagsoort,
  vragenVan,
} from "./definitie.ts";

/** Treden of the participatieladder, as codes of a choice. */
const LADDERTREDEN = ["1", "2", "3", "4", "5", "6"] as const;

/** What must be mended in a definition before it can be used: by the code of the question, or `definitie`. */
export function fouteDefinitie(definitie: Definitie): Fout[] {
  const vragen = vragenVan(definitie);
  return [
    ...vragen.flatMap((vraag, at) =>
      fouteVraag(vraag, vragen.slice(0, at)).map((fout) => ({ code: vraag.code, fout })),
    ),
    ...definitie.schrijft.flatMap(({ veld, vraag }) => fouteDoorschrijving(vragen, veld, vraag)),
    ...[definitie.inleiding, ...definitie.secties.flatMap(({ titel, toelichting }) => [titel, toelichting])]
      .flatMap((text) => gezondheidswoorden(text ?? ""))
      .map(({ woord, hint }) => ({ code: "definitie", fout: `‘${woord}’: ${hint}` })),
  ];
}

function fouteVraag(vraag: Vraag, eerder: readonly Vraag[]): string[] {
  const fouten: string[] = [];
  const { soort, opties, minimum, maximum } = vraag;
  if (eerder.some(({ code }) => code === vraag.code)) fouten.push("Deze code staat er al");
  const isChoice = soort === "keuze" || soort === "meer keuzes";
  if (isChoice && opties.length < 2) fouten.push("Geef ten minste twee antwoorden om uit te kiezen");
  if (new Set(opties.map(({ code }) => code)).size < opties.length)
    fouten.push("Twee antwoorden zijn gelijk");
  if (minimum !== null && maximum !== null && minimum > maximum)
    fouten.push("Het kleinste getal is groter dan het grootste");
  if (vraag.als) fouten.push(...fouteVoorwaarde(vraag.als, eerder));
  if (vraag.feit && !FEITSOORT[vraag.feit].includes(soort))
    fouten.push("Dit soort antwoord past niet bij het feit voor de regel");
  const texts = [vraag.vraag, vraag.uitleg ?? "", ...opties.map(({ label }) => label)];
  fouten.push(...texts.flatMap(gezondheidswoorden).map(({ woord, hint }) => `‘${woord}’: ${hint}`));
  return fouten;
}

/** A condition looks back at a question with answers that can be listed. */
function fouteVoorwaarde(als: NonNullable<Vraag["als"]>, eerder: readonly Vraag[]): string[] {
  const op = eerder.find(({ code }) => code === als.vraag);
  if (!op) return ["De vraag waarvan deze afhangt, staat er niet boven"];
  const mogelijk = antwoordcodes(op);
  if (mogelijk.length === 0) return ["Een vraag kan niet afhangen van een getal, datum of tekst"];
  return als.is.every((code) => mogelijk.includes(code)) ? [] : ["Dat antwoord bestaat niet bij die vraag"];
}

/** The answers that a condition can name. */
export function antwoordcodes({ soort, opties }: Vraag): readonly string[] {
  if (soort === "ja-nee") return JA_NEE;
  if (soort === "schaal") return SCHAAL.map(String);
  return soort === "keuze" || soort === "meer keuzes" ? opties.map(({ code }) => code) : [];
}

function fouteDoorschrijving(vragen: readonly Vraag[], veld: Doorschrijfveld, code: string): Fout[] {
  const vraag = vragen.find((one) => one.code === code);
  if (!vraag) return [{ code: "definitie", fout: "De vraag die de situatie wijzigt, bestaat niet" }];
  if (vraag.als !== null || !vraag.isVerplicht)
    return [{ code, fout: "Wat de situatie wijzigt, moet altijd gevraagd en beantwoord worden" }];
  if (veld === "werkfit")
    return vraag.soort === "ja-nee" ? [] : [{ code, fout: "Werkfit is een vraag met ja of nee" }];
  const isLadder =
    vraag.soort === "keuze" && vraag.opties.every((optie) => LADDERTREDEN.includes(optie.code as "1"));
  return isLadder ? [] : [{ code, fout: "De ladder is een keuze uit de treden 1 tot en met 6" }];
}

const FEITSOORT: Readonly<Record<Regelfeit, readonly Vraagsoort[]>> = {
  kanTaakUitvoeren: ["ja-nee"],
  heeftBasaleVaardigheden: ["ja-nee"],
  urenAchterElkaar: ["getal"],
  urenPerDag: ["getal"],
  verdientMinimumloonPerUur: ["ja-nee"],
  heeftAanpassingenNodig: ["ja-nee"],
  heeftToezichtNodig: ["ja-nee"],
};
