import { DOELGROEPEN } from "../../../modules/functiecreatie/doelgroepen.ts";
import type { Doelgroep, Vraag } from "../../../modules/functiecreatie/vraag.ts";
import type { Wrong } from "../../checks.ts";
import { numberFrom } from "../../format.ts";
import { text } from "../FunctiecreatiePage.text.ts";

export type Groepsveld = "aantal" | "min" | "max" | "tarief";
type Ingevuld = Readonly<Record<Groepsveld, string>>;

/** For whom jobs are asked, as it is filled in. */
export type Vraagvelden = {
  readonly groepen: readonly string[];
  readonly perGroep: Readonly<Record<string, Ingevuld>>;
  readonly ook: readonly { readonly id: string; readonly label: string }[];
  readonly stapelen: boolean;
  readonly sloten: Vraag["sloten"];
};

const asText = (value: number) => String(value).replace(".", ",");

const filled = ({ aantal, urenMin, urenMax, tariefInCenten }: Doelgroep): Ingevuld => ({
  aantal: asText(aantal),
  min: asText(urenMin),
  max: asText(urenMax),
  tarief: asText(tariefInCenten / 100),
});

export const START: Vraagvelden = {
  groepen: ["beschut-werk", "banenafspraak"],
  perGroep: Object.fromEntries(DOELGROEPEN.map((groep) => [groep.id, filled(groep)])),
  ook: [],
  stapelen: true,
  sloten: [],
};

/** A kept question as it is filled in, to go on with it; `namen` of its employers in the same order. */
export const veldenVan = (vraag: Vraag, namen: readonly string[]): Vraagvelden => ({
  groepen: vraag.doelgroepen.map(({ id }) => id),
  perGroep: {
    ...START.perGroep,
    ...Object.fromEntries(vraag.doelgroepen.map((groep) => [groep.id, filled(groep)])),
  },
  ook: vraag.werkgeverIds.map((id, at) => ({ id, label: namen[at] ?? "" })).slice(1),
  stapelen: vraag.stapelen,
  sloten: vraag.sloten,
});

/** The id of the control of one answer about one doelgroep. */
export const fieldId = (groep: string, veld: Groepsveld): string => `${groep}-${veld}`;

export const chosen = ({ groepen }: Vraagvelden) => DOELGROEPEN.filter(({ id }) => groepen.includes(id));

const inRange = (typed: string, least: number, most: number): number | null => {
  const value = numberFrom(typed);
  return value !== null && value >= least && value <= most ? Math.round(value * 100) / 100 : null;
};

export function wrongInVraag(velden: Vraagvelden): Wrong {
  const wrong: Wrong = {};
  if (velden.groepen.length === 0) wrong["groepen"] = text.needed.groep;
  for (const { id } of chosen(velden)) {
    const { aantal, min, max, tarief } = velden.perGroep[id]!;
    const people = inRange(aantal, 1, 20);
    if (people === null || !Number.isInteger(people)) wrong[fieldId(id, "aantal")] = text.needed.aantal;
    const least = inRange(min, 1, 60);
    if (least === null) wrong[fieldId(id, "min")] = text.needed.min;
    if (inRange(max, least ?? 1, 60) === null) wrong[fieldId(id, "max")] = text.needed.max;
    if (inRange(tarief, 0, 500) === null) wrong[fieldId(id, "tarief")] = text.needed.loon;
  }
  return wrong;
}

/** Only once `wrongInVraag` finds nothing. */
export function vraagBody(velden: Vraagvelden, werkgeverId: string): Vraag {
  const groepen = chosen(velden).map(({ id, naam, kan }): Doelgroep => {
    const { aantal, min, max, tarief } = velden.perGroep[id]!;
    return {
      id,
      naam,
      aantal: inRange(aantal, 1, 20)!,
      urenMin: inRange(min, 1, 60)!,
      urenMax: inRange(max, 1, 60)!,
      tariefInCenten: Math.round(inRange(tarief, 0, 500)! * 100) as Doelgroep["tariefInCenten"],
      kan: [...kan],
    };
  });
  const werkgeverIds = [werkgeverId, ...velden.ook.map(({ id }) => id)];
  return {
    werkgeverIds,
    doelgroepen: groepen,
    sloten: velden.sloten.filter(
      (slot) => velden.groepen.includes(slot.doelgroepId) && werkgeverIds.includes(slot.werkgeverId),
    ),
    stapelen: velden.stapelen,
  };
}
