import { mkdirSync } from "node:fs";
import path from "node:path";
import { Failure } from "#core/failure";
import { genereer, GEVALSOORTEN, type Gevalsoort } from "#matching/genereren";
import { type Command, type Invoer, optionalText } from "../command.ts";
import { PERSONEN, PLEKKEN } from "./regels.ts";
import { writeLines } from "./schrijf.ts";

export const matchGenereer = {
  name: "match genereer",
  usage:
    "match genereer --personen N --plekken M [--haalbaar 0.01] [--zaad Z] [--soort gewoon|gelijkspel|prijzenslag] --uit map",
  summary:
    "Verzonnen personen en plekken in bestanden, om de matching op schaal te proberen; zonder database",
  options: {
    personen: { type: "string" },
    plekken: { type: "string" },
    haalbaar: { type: "string" },
    zaad: { type: "string" },
    soort: { type: "string" },
    uit: { type: "string" },
  },
  zonderDatabase: true,
  async run(invoer: Invoer) {
    const uit = optionalText(invoer, "uit");
    if (uit === undefined) throw fout("uit", "Zeg met --uit in welke map de bestanden moeten komen.");
    const opdracht = opdrachtVan(invoer);
    const geval = genereer(opdracht);
    mkdirSync(uit, { recursive: true });
    const personen = writeLines(path.join(uit, PERSONEN), geval.inwoners());
    const plekken = writeLines(path.join(uit, PLEKKEN), geval.plekken());
    const json = { map: uit, personen, plekken, zaad: opdracht.zaad, haalbaar: geval.haalbaar };
    const text = `${personen} personen en ${plekken} plekken staan in ${uit}.`;
    return { json, text };
  },
} satisfies Command;

function opdrachtVan(invoer: Invoer) {
  const soort = optionalText(invoer, "soort") ?? "gewoon";
  if (!isSoort(soort)) throw fout("soort", `--soort is een van: ${GEVALSOORTEN.join(", ")}.`);
  const haalbaar = optionalText(invoer, "haalbaar");
  if (haalbaar !== undefined && soort === "prijzenslag")
    throw fout("haalbaar", "Bij een prijzenslag ligt vast wat past: laat --haalbaar weg.");
  return {
    personen: aantal(invoer, "personen"),
    plekken: aantal(invoer, "plekken"),
    zaad: aantal(invoer, "zaad", 1),
    soort,
    ...(haalbaar !== undefined && { haalbaar: deel(haalbaar) }),
  };
}

const isSoort = (soort: string): soort is Gevalsoort => GEVALSOORTEN.some((bekend) => bekend === soort);

function aantal(invoer: Invoer, optie: string, anders?: number): number {
  const tekst = optionalText(invoer, optie);
  if (tekst === undefined && anders !== undefined) return anders;
  if (tekst === undefined || !/^\d{1,9}$/.test(tekst))
    throw fout(optie, `--${optie} moet een heel getal zijn van 0 tot en met 999999999.`);
  return Number(tekst);
}

function deel(tekst: string): number {
  const getal = Number(tekst.replace(",", "."));
  if (!(getal > 0 && getal <= 0.5))
    throw fout("haalbaar", "--haalbaar moet meer dan 0 en hoogstens 0.5 zijn.");
  return getal;
}

const fout = (wat: string, detail: string) => new Failure("invalid", `match.genereer-${wat}`, detail);
