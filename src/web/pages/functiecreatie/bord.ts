import type { Bordinvoer, Functie, Taak, Taakbord } from "../../../modules/functiecreatie/taakbord.ts";
import type { Wrong } from "../../checks.ts";
import { numberFrom } from "../../format.ts";
import { text } from "../FunctiecreatiePage.text.ts";

export type Functievelden = Readonly<Record<"naam" | "afdeling" | "tarief" | "uren" | "minimum", string>>;
export const EMPTY_FUNCTIE: Functievelden = { naam: "", afdeling: "", tarief: "", uren: "", minimum: "" };

/** What someone fills in about a task; the demands by onderwerp. */
export type Taakvelden = {
  readonly taak: string;
  readonly functie: string;
  readonly taakuren: string;
  readonly weg: string;
  readonly eisen: Readonly<Record<string, string>>;
  readonly delen: readonly string[];
};
export const emptyTaak = (functie: string): Taakvelden => ({
  taak: "",
  functie,
  taakuren: "",
  weg: "",
  eisen: {},
  delen: [],
});

const between = (typed: string, least: number, most: number): number | null => {
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

export type Taakveld = "taak" | "functie" | "taakuren" | "weg" | "tillen";

/** How many hours of this functie no task has yet. */
export const freeHours = (bord: Taakbord, functieId: string): number => {
  const functie = bord.functies.find(({ id }) => id === functieId);
  const used = bord.taken
    .filter((taak) => taak.functieId === functieId)
    .map(({ urenPerWeek }) => urenPerWeek);
  return Math.round(((functie?.urenPerWeek ?? 0) - used.reduce((sum, one) => sum + one, 0)) * 100) / 100;
};

export function wrongInTaak(velden: Taakvelden, bord: Taakbord): Wrong<Taakveld> {
  const hours = between(velden.taakuren, 0.25, 60);
  const free = freeHours(bord, velden.functie);
  const tillen = velden.eisen["tillen"]?.trim();
  return {
    ...(!velden.taak.trim() && { taak: text.needed.taak }),
    ...(!velden.functie && { functie: text.needed.taakfunctie }),
    ...(hours === null
      ? { taakuren: text.needed.taakuren }
      : velden.functie && hours > free && { taakuren: text.needed.teVeel(free) }),
    ...(velden.weg.trim() && between(velden.weg, 0, hours ?? 60) === null && { weg: text.needed.weg }),
    ...(tillen && between(tillen, 0, 50) === null && { tillen: text.needed.tillen }),
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

export function withTaak(bord: Taakbord, velden: Taakvelden): Bordinvoer {
  const hours = between(velden.taakuren, 0.25, 60)!;
  const eisen = Object.entries(velden.eisen)
    .filter(([, typed]) => typed.trim() !== "")
    .map(([onderwerp, typed]) => ({ onderwerp, waarde: numberFrom(typed) ?? 0 }));
  const dagdelen = velden.delen.flatMap((deel) => DAGEN.map((dag) => `${dag}_${deel}`));
  const body = bordBody(bord);
  return {
    ...body,
    taken: [
      ...body.taken,
      {
        id: newId(velden.taak, bord.taken),
        functieId: velden.functie,
        naam: velden.taak.trim(),
        urenPerWeek: hours,
        verplaatsbareUren: between(velden.weg, 0, hours) ?? hours,
        blijft: false,
        eisen: dagdelen.length > 0 ? [...eisen, { onderwerp: "dagdelen", waarde: dagdelen }] : eisen,
      },
    ],
  };
}

export const withoutTaak = (bord: Taakbord, id: string): Bordinvoer =>
  bordBody({ ...bord, taken: bord.taken.filter((taak) => taak.id !== id) });

export const withoutFunctie = (bord: Taakbord, id: string): Bordinvoer =>
  bordBody({ ...bord, functies: bord.functies.filter((functie) => functie.id !== id) });

export const withBlijft = (bord: Taakbord, id: string, blijft: boolean): Bordinvoer =>
  bordBody({ ...bord, taken: bord.taken.map((taak) => (taak.id === id ? { ...taak, blijft } : taak)) });

/** What somebody else could do in a week. */
export const movable = (taken: readonly Taak[]): number =>
  taken.reduce((sum, taak) => sum + (taak.blijft ? 0 : taak.verplaatsbareUren), 0);

/** The demands of a task in words; dagdelen that are the same on every working day are said once. */
export const demands = ({ eisen }: Taak): string[] =>
  eisen
    .filter(({ onderwerp }) => onderwerp !== "aantal_dagdelen")
    .map(({ onderwerp, label, tekst, waarde }) =>
      text.eis(label, (onderwerp === "dagdelen" && everyDay(waarde)) || tekst),
    );

function everyDay(waarde: unknown): string | null {
  const codes = Array.isArray(waarde) ? (waarde as string[]) : [];
  const delen = Object.entries(text.deelnamen).filter(([deel]) =>
    DAGEN.every((dag) => codes.includes(`${dag}_${deel}`)),
  );
  const isWhole = delen.length > 0 && delen.length * DAGEN.length === codes.length;
  return isWhole ? text.werkdagen(delen.map(([, naam]) => naam)) : null;
}

const DAGEN = ["ma", "di", "wo", "do", "vr"];

function newId(naam: string, bestaand: readonly { readonly id: string }[]): string {
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
