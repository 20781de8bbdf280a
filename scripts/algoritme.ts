import { readFileSync } from "node:fs";
import path from "node:path";
import { type Cijfers, modelkaart } from "./algoritme-modelkaart.ts";
import { type Gebruiker, registerregel, VOORBEELD } from "./algoritme-register.ts";

export const CIJFERS = "docs/algoritme/cijfers.json";

export const registertekst = (gebruiker: Gebruiker = VOORBEELD): string => json(registerregel(gebruiker));

/** Every document about the algorithm that follows from the code, by its path. */
export const documenten = (): Readonly<Record<string, string>> => ({
  "docs/algoritme/register.json": registertekst(),
  "docs/algoritme/modelkaart.md": modelkaart(cijfers()),
});

export const json = (waarde: unknown): string => `${JSON.stringify(waarde, null, 2)}\n`;

const cijfers = () =>
  JSON.parse(readFileSync(path.resolve(import.meta.dirname, "..", CIJFERS), "utf8")) as Cijfers;
