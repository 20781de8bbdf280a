import type { Bordinvoer, Taak, Taakbord } from "../../../modules/functiecreatie/taakbord.ts";
import type { Wrong } from "../../checks.ts";
import { numberFrom } from "../../format.ts";
import { text } from "../FunctiecreatiePage.text.ts";
import { between, bordBody, DAGEN, type Deel, delenIn, newId } from "./bord.ts";

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

/** A task as it is filled in, to change it. */
export const veldenVan = ({ naam, functieId, urenPerWeek, verplaatsbareUren, eisen }: Taak): Taakvelden => ({
  taak: naam,
  functie: functieId,
  taakuren: asText(urenPerWeek),
  weg: verplaatsbareUren === urenPerWeek ? "" : asText(verplaatsbareUren),
  eisen: Object.fromEntries(
    eisen.flatMap(({ onderwerp, waarde }) =>
      typeof waarde === "number" ? [[onderwerp, asText(waarde)] as const] : [],
    ),
  ),
  delen: delenVan(eisen),
});

const asText = (value: number) => String(value).replace(".", ",");

const delenVan = (eisen: Taak["eisen"]): Deel[] => {
  const waarde = eisen.find(({ onderwerp }) => onderwerp === "dagdelen")?.waarde;
  return delenIn(Array.isArray(waarde) ? waarde : []);
};

export type Taakveld = "taak" | "functie" | "taakuren" | "weg" | "tillen";

/** How many hours of this functie no task has yet. */
const freeHours = (bord: Taakbord, functieId: string): number => {
  const functie = bord.functies.find(({ id }) => id === functieId);
  const used = bord.taken
    .filter((taak) => taak.functieId === functieId)
    .map(({ urenPerWeek }) => urenPerWeek);
  return Math.round(((functie?.urenPerWeek ?? 0) - used.reduce((sum, one) => sum + one, 0)) * 100) / 100;
};

export function wrongInTaak(velden: Taakvelden, bord: Taakbord, taak: Taak | null = null): Wrong<Taakveld> {
  const hours = between(velden.taakuren, 0.25, 60);
  const others = bord.taken.filter(({ id }) => id !== taak?.id);
  const free = freeHours({ ...bord, taken: others }, velden.functie);
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

/** With a task more, or with this one changed. What the form does not ask about it stays. */
export function withTaak(bord: Taakbord, velden: Taakvelden, taak: Taak | null = null): Bordinvoer {
  const body = bordBody(bord);
  const hours = between(velden.taakuren, 0.25, 60)!;
  const row: Bordinvoer["taken"][number] = {
    id: taak?.id ?? newId(velden.taak, bord.taken),
    functieId: velden.functie,
    naam: velden.taak.trim(),
    urenPerWeek: hours,
    verplaatsbareUren: between(velden.weg, 0, hours) ?? hours,
    blijft: taak?.blijft ?? false,
    eisen: [...eisenFrom(velden), ...dagdelenFrom(velden, taak), ...unasked(taak)],
  };
  const taken = taak ? body.taken.map((een) => (een.id === taak.id ? row : een)) : [...body.taken, row];
  return { ...body, taken };
}

const eisenFrom = ({ eisen }: Taakvelden) =>
  Object.entries(eisen)
    .filter(([, typed]) => typed.trim() !== "")
    .map(([onderwerp, typed]) => ({ onderwerp, waarde: numberFrom(typed) ?? 0 }));

/** Dagdelen that the form cannot show, such as one day, stay until someone chooses others. */
function dagdelenFrom({ delen }: Taakvelden, taak: Taak | null): Bordinvoer["taken"][number]["eisen"] {
  const known = taak?.eisen.find(({ onderwerp }) => onderwerp === "dagdelen");
  const isSame = known && String(delenVan(taak!.eisen)) === String(delen);
  if (isSame) return [{ onderwerp: "dagdelen", waarde: known.waarde }];
  const waarde = delen.flatMap((deel) => DAGEN.map((dag) => `${dag}_${deel}`));
  return waarde.length > 0 ? [{ onderwerp: "dagdelen", waarde }] : [];
}

const unasked = (taak: Taak | null) =>
  (taak?.eisen ?? [])
    .filter(({ onderwerp, waarde }) => typeof waarde !== "number" && onderwerp !== "dagdelen")
    .map(({ onderwerp, waarde }) => ({ onderwerp, waarde }));
