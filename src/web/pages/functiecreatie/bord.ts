import type { Bordinvoer, Functie, Taak, Taakbord } from "../../../modules/functiecreatie/taakbord.ts";
import type { Wrong } from "../../checks.ts";
import { numberFrom } from "../../format.ts";
import { text } from "../FunctiecreatiePage.text.ts";

export type Functievelden = Readonly<Record<"naam" | "afdeling" | "tarief" | "uren" | "minimum", string>>;
export const EMPTY_FUNCTIE: Functievelden = { naam: "", afdeling: "", tarief: "", uren: "", minimum: "" };

export const between = (typed: string, least: number, most: number): number | null => {
  const value = numberFrom(typed);
  return value !== null && value >= least && value <= most ? Math.round(value * 100) / 100 : null;
};

export function wrongInFunctie({
  naam,
  afdeling,
  tarief,
  uren,
  minimum,
}: Functievelden): Wrong<keyof Functievelden> {
  const hours = between(uren, 0.25, 60);
  return {
    ...(!naam.trim() && { naam: text.needed.functie }),
    ...(!afdeling.trim() && { afdeling: text.needed.afdeling }),
    ...(between(tarief, 1, 500) === null && { tarief: text.needed.tarief }),
    ...(hours === null && { uren: text.needed.uren }),
    ...(minimum.trim() && between(minimum, 0, hours ?? 60) === null && { minimum: text.needed.minimum }),
  };
}

/** The board as it is, to send with a change. */
export const bordBody = ({ functies, taken }: Pick<Taakbord, "functies" | "taken">): Bordinvoer => ({
  functies: functies.map((functie) => ({ ...functie })),
  taken: taken.map(({ eisen, ...taak }) => ({
    ...taak,
    eisen: eisen.map(({ onderwerp, waarde, bron, datum }) => ({
      onderwerp,
      waarde,
      ...(bron && { bron }),
      ...(datum && { datum }),
    })),
  })),
});

export function withFunctie(bord: Taakbord, velden: Functievelden): Bordinvoer {
  const functie: Functie = {
    id: newId(velden.naam, bord.functies),
    naam: velden.naam.trim(),
    afdeling: velden.afdeling.trim(),
    tariefInCenten: Math.round(between(velden.tarief, 1, 500)! * 100) as Functie["tariefInCenten"],
    urenPerWeek: between(velden.uren, 0.25, 60)!,
    minimumUren: between(velden.minimum, 0, 60) ?? 0,
  };
  return bordBody({ ...bord, functies: [...bord.functies, functie] });
}

export const withoutTaak = (bord: Taakbord, id: string): Bordinvoer =>
  bordBody({ ...bord, taken: bord.taken.filter((taak) => taak.id !== id) });

/** With a task that was taken away, as it was. */
export const withAgain = (bord: Taakbord, taak: Taak): Bordinvoer =>
  bordBody({ ...bord, taken: [...bord.taken, taak] });

export const withoutFunctie = (bord: Taakbord, id: string): Bordinvoer =>
  bordBody({ ...bord, functies: bord.functies.filter((functie) => functie.id !== id) });

export const withBlijft = (bord: Taakbord, id: string, blijft: boolean): Bordinvoer =>
  bordBody({ ...bord, taken: bord.taken.map((taak) => (taak.id === id ? { ...taak, blijft } : taak)) });

/** What somebody else could do in a week. */
export const movable = (taken: readonly Taak[]): number =>
  taken.reduce((sum, taak) => sum + (taak.blijft ? 0 : taak.verplaatsbareUren), 0);

/** The demands of a task in words. */
export const demands = ({ eisen }: Taak): string[] =>
  eisen
    .filter(({ onderwerp }) => onderwerp !== "aantal_dagdelen")
    .map((eis) => text.eis(eis.label, inWords(eis)));

/** Dagdelen that are the same on every working day are said once. */
export const inWords = ({ onderwerp, tekst, waarde }: Taak["eisen"][number]): string =>
  (onderwerp === "dagdelen" && everyDay(waarde)) || tekst;

function everyDay(waarde: unknown): string | null {
  const codes = Array.isArray(waarde) ? (waarde as string[]) : [];
  const delen = delenIn(codes);
  const isWhole = delen.length > 0 && delen.length * DAGEN.length === codes.length;
  return isWhole ? text.werkdagen(delen.map((deel) => text.deelnamen[deel])) : null;
}

export type Deel = keyof typeof text.deelnamen;

/** The parts of the day that are there on every working day. */
export const delenIn = (codes: readonly string[]): Deel[] =>
  (Object.keys(text.deelnamen) as Deel[]).filter((deel) =>
    DAGEN.every((dag) => codes.includes(`${dag}_${deel}`)),
  );

export const DAGEN = ["ma", "di", "wo", "do", "vr"];

export function newId(naam: string, bestaand: readonly { readonly id: string }[]): string {
  const woord =
    naam
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 30) || "rij";
  let id = woord;
  for (let nummer = 2; bestaand.some((een) => een.id === id); nummer++) id = `${woord}-${nummer}`;
  return id;
}
