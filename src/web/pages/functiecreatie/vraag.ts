import { DOELGROEPEN } from "../../../modules/functiecreatie/doelgroepen.ts";
import type { Inwonervraag } from "../../../modules/functiecreatie/inwonervraag.ts";
import type { Doelgroep, Vraag } from "../../../modules/functiecreatie/vraag.ts";
import type { Wrong } from "../../checks.ts";
import { numberFrom } from "../../format.ts";
import { text } from "../FunctiecreatiePage.text.ts";

export type Groepsveld = "aantal" | "min" | "max" | "tarief";
type Ingevuld = Readonly<Record<Groepsveld, string>>;

/** An inwoner by name; empty hours are those of the file. */
type Gekozen = { readonly id: string; readonly label: string; readonly min: string; readonly max: string };
export const MEESTE_INWONERS = 20;

/** For whom jobs are asked, as it is filled in. */
export type Vraagvelden = {
  readonly groepen: readonly string[];
  readonly perGroep: Readonly<Record<string, Ingevuld>>;
  readonly inwoners: readonly Gekozen[];
  readonly inwonertarief: string;
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
  inwoners: [],
  inwonertarief: "15",
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
  inwoners: START.inwoners,
  inwonertarief: START.inwonertarief,
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
  if (velden.groepen.length + velden.inwoners.length === 0) wrong["groepen"] = text.needed.groep;
  for (const { id } of chosen(velden)) {
    const { aantal, min, max, tarief } = velden.perGroep[id]!;
    const people = inRange(aantal, 1, 20);
    if (people === null || !Number.isInteger(people)) wrong[fieldId(id, "aantal")] = text.needed.aantal;
    const least = inRange(min, 1, 60);
    if (least === null) wrong[fieldId(id, "min")] = text.needed.min;
    if (inRange(max, least ?? 1, 60) === null) wrong[fieldId(id, "max")] = text.needed.max;
    if (inRange(tarief, 0, 500) === null) wrong[fieldId(id, "tarief")] = text.needed.loon;
  }
  for (const { id, min, max } of velden.inwoners) {
    const least = min.trim() ? inRange(min, 1, 60) : 1;
    if (least === null) wrong[fieldId(id, "min")] = text.needed.min;
    if (max.trim() && inRange(max, least ?? 1, 60) === null) wrong[fieldId(id, "max")] = text.needed.max;
  }
  if (velden.inwoners.length > 0 && inRange(velden.inwonertarief, 0, 500) === null)
    wrong["inwonertarief"] = text.needed.loon;
  return wrong;
}

/** Whether this job is for an inwoner by name, and not for a doelgroep. */
export const isNamed = (vraag: Vraag | Inwonervraag, kandidaat: string): boolean =>
  vraag.doelgroepen.every(({ id }) => id !== kandidaat);

/** Whether it asks for someone by name: then nothing of it is kept. */
export const isVoorInwoners = (vraag: Vraag | Inwonervraag): vraag is Inwonervraag => "inwoners" in vraag;

/** Only once `wrongInVraag` finds nothing. */
export function vraagBody(velden: Vraagvelden, werkgeverId: string): Vraag | Inwonervraag {
  const groepen = chosen(velden).map(({ id, naam, kan }): Doelgroep => {
    const { aantal, min, max, tarief } = velden.perGroep[id]!;
    return {
      id,
      naam,
      aantal: inRange(aantal, 1, 20)!,
      urenMin: inRange(min, 1, 60)!,
      urenMax: inRange(max, 1, 60)!,
      tariefInCenten: inCenten(tarief),
      kan: [...kan],
    };
  });
  const werkgeverIds = [werkgeverId, ...velden.ook.map(({ id }) => id)];
  const voorWie = new Set([...velden.groepen, ...velden.inwoners.map(({ id }) => id)]);
  const vraag: Vraag = {
    werkgeverIds,
    doelgroepen: groepen,
    sloten: velden.sloten.filter(
      (slot) => voorWie.has(slot.doelgroepId) && werkgeverIds.includes(slot.werkgeverId),
    ),
    stapelen: velden.stapelen,
  };
  if (velden.inwoners.length === 0) return vraag;
  return {
    ...vraag,
    inwoners: velden.inwoners.map(({ id, min, max }) => ({
      inwonerId: id,
      ...(min.trim() && { urenMin: inRange(min, 1, 60)! }),
      ...(max.trim() && { urenMax: inRange(max, 1, 60)! }),
    })),
    inwonertariefInCenten: inCenten(velden.inwonertarief),
  };
}

const inCenten = (typed: string) => Math.round(inRange(typed, 0, 500)! * 100) as Doelgroep["tariefInCenten"];
