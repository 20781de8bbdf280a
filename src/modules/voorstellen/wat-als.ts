import { type Static, Type } from "typebox";
import { voorwaarden } from "#matching/criteria";
import type { Uitkomst } from "#matching/oordeel";
import type { Waarde } from "#matching/onderwerpen";
import { outcomesOf, type Plekindex } from "#matching/plekindex";
import { gewijzigd, type Inwonerprofiel, type Wijziging } from "#matching/profiel";
import type { Rij } from "#matching/rank";

const tijd = Type.String({ pattern: "^([01]\\d|2[0-3]):(00|15|30|45)$", description: "Zoals 14:30" });

/** What may be tried out. Nothing of it is kept, and nothing changes in the dossier. */
export const watAlsFields = {
  reistijd: Type.Optional(Type.Integer({ minimum: 0, maximum: 240, description: "Hoogstens, in minuten" })),
  uren: Type.Optional(Type.Number({ minimum: 1, maximum: 60, description: "Hoogstens, per week" })),
  urenMinstens: Type.Optional(Type.Number({ minimum: 0, maximum: 60 })),
  begintijd: Type.Optional(tijd),
  eindtijd: Type.Optional(tijd),
  extraBegeleiding: Type.Optional(
    Type.Number({ minimum: 0, maximum: 40, description: "Uren per week die een jobcoach erbij geeft" }),
  ),
  taaltraining: Type.Optional(Type.Boolean({ description: "Nederlands één niveau hoger" })),
  meerijden: Type.Optional(Type.Boolean({ description: "Iemand die naar het werk meerijdt" })),
  tilhulp: Type.Optional(Type.Boolean({ description: "Hulp bij tillen" })),
};
export const WatAls = Type.Object(watAlsFields);
export type WatAls = Static<typeof WatAls>;

/** A support or a concession, with how many more plekken then fit. */
export const Opener = Type.Object({
  aanpassing: Type.String(),
  aantal: Type.Integer(),
  watAls: WatAls,
});
export type Opener = Static<typeof Opener>;

const HOOGSTE_TAAL = 4;
const TAAL = ["taal_nederlands_mondeling", "taal_nederlands_lezen"] as const;
const MEESTE_KILO = 50; // as much as the catalogue asks at most

/** The profile as it would be. What is not known stays so: trying something out does not make it known. */
export function withWatAls(inwoner: Inwonerprofiel, watAls: WatAls): Inwonerprofiel {
  return gewijzigd(inwoner, "inwoner", changesOf(inwoner, watAls));
}

function changesOf({ feiten }: Inwonerprofiel, watAls: WatAls): Wijziging[] {
  const changes: Wijziging[] = [];
  const change = (veld: keyof typeof feiten, waarde: Waarde | undefined) => {
    if (waarde !== undefined) changes.push({ bij: "inwoner", veld, waarde });
  };
  change("reistijd_max", watAls.reistijd);
  change("uren_per_week_max", watAls.uren);
  change("begintijd_vroegst", watAls.begintijd);
  change("eindtijd_laatst", watAls.eindtijd);

  const least = watAls.urenMinstens ?? feiten.uren_per_week_min?.waarde;
  const isTooMany = least !== undefined && watAls.uren !== undefined && least > watAls.uren;
  change("uren_per_week_min", isTooMany ? watAls.uren : watAls.urenMinstens);
  const needed = feiten.begeleiding?.waarde;
  if (watAls.extraBegeleiding && needed !== undefined)
    change("begeleiding", Math.max(0, needed - watAls.extraBegeleiding));
  if (watAls.taaltraining)
    for (const veld of TAAL) {
      const niveau = feiten[veld]?.waarde;
      if (niveau) change(veld, Math.min(HOOGSTE_TAAL, niveau + 1));
    }
  const vervoer = feiten.vervoermiddelen?.waarde;
  if (watAls.meerijden && vervoer) change("vervoermiddelen", [...new Set([...vervoer, "meerijden"])]);
  if (watAls.tilhulp && feiten.tillen) change("tillen", MEESTE_KILO);
  return changes;
}

type Candidate = {
  readonly aanpassing: string;
  readonly watAls: WatAls;
  /** The only conditions that it can make fit: what is blocked by others needs no second look. */
  readonly criteria: readonly string[];
};

/** What can be tried out for everyone, the support first; what changes nothing for this inwoner counts as none. */
function candidates({ feiten }: Inwonerprofiel): Candidate[] {
  const found: Candidate[] = [
    { aanpassing: "een taaltraining op de werkvloer", watAls: { taaltraining: true }, criteria: TAAL },
    {
      aanpassing: "2 uur jobcoach per week extra",
      watAls: { extraBegeleiding: 2 },
      criteria: ["begeleiding"],
    },
    { aanpassing: "iemand om mee te rijden", watAls: { meerijden: true }, criteria: ["reistijd"] },
    { aanpassing: "hulp bij tillen", watAls: { tilhulp: true }, criteria: ["tillen"] },
  ];
  const reistijd = feiten.reistijd_max?.waarde;
  if (reistijd !== undefined && reistijd <= 225)
    found.push({
      aanpassing: "15 minuten langer reizen",
      watAls: { reistijd: reistijd + 15 },
      criteria: ["reistijd"],
    });
  const most = feiten.uren_per_week_max?.waarde;
  if (most !== undefined && most <= 56)
    found.push({ aanpassing: "4 uur per week meer werken", watAls: { uren: most + 4 }, criteria: ["uren"] });
  const least = feiten.uren_per_week_min?.waarde;
  if (least !== undefined && least >= 4)
    found.push({
      aanpassing: "4 uur per week minder werken",
      watAls: { urenMinstens: least - 4 },
      criteria: ["uren"],
    });
  const eindtijd = feiten.eindtijd_laatst?.waarde;
  if (eindtijd !== undefined && eindtijd < "23:00")
    found.push({
      aanpassing: "een uur langer blijven",
      watAls: { eindtijd: anHourLater(eindtijd) },
      criteria: ["eindtijd"],
    });
  return found;
}

/** Which single change opens most plekken, most first. Only conditions that were not met are looked at again. */
export function openersOf(inwoner: Inwonerprofiel, rijen: readonly Rij[], index: Plekindex): Opener[] {
  const blocked = rijen.filter(({ nietVoldaan }) => nietVoldaan.length > 0);
  const placeOf = new Map(index.plekken.map(({ id }, place) => [id, place]));
  return candidates(inwoner)
    .map(({ aanpassing, watAls }) => {
      const changed = withWatAls(inwoner, watAls);
      const outcomes = new Map<string, readonly Uitkomst[]>();
      const isMet = (criterium: string, place: number) => {
        const at = voorwaardeAt.get(criterium)!;
        const known = outcomes.get(criterium) ?? outcomesOf(index, at, changed);
        outcomes.set(criterium, known);
        return known[index.voorwaarden[at]!.klasse[place]!] !== "voldoet niet";
      };
      const opens = ({ id, nietVoldaan }: Rij) =>
        nietVoldaan.every((criterium) => isMet(criterium, placeOf.get(id)!));
      return { aanpassing, watAls, aantal: blocked.filter(opens).length };
    })
    .filter(({ aantal }) => aantal > 0)
    .toSorted((a, b) => b.aantal - a.aantal);
}

const voorwaardeAt = new Map(voorwaarden.map(({ id }, at) => [id, at]));

const anHourLater = (tijd: string) =>
  `${String(Number(tijd.slice(0, 2)) + 1).padStart(2, "0")}${tijd.slice(2)}`;
