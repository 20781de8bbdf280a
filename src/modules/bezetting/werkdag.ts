import { type Static, Type } from "typebox";
import { addDays, type IsoDate } from "#core/dates";
import { Failure } from "#core/failure";
import type { Paaroordeel } from "#matching/evaluate";
import type { Inwonerprofiel } from "#matching/profiel";
import { codesTekst } from "#matching/woorden";
import { id, oneOf, orNull } from "../fields.ts";
import { DAGEN_VOORUIT, VERPLAATSREDENEN } from "./verplaatsreden.ts";

/** Someone at work on a day, with what the work of that day needs to know, and nothing else. */
export const Werkende = Type.Object({
  inwonerId: id,
  naam: Type.String(),
  taak: Type.String(),
  plekId: orNull(id),
  verplaatst: orNull(
    Type.Object({
      van: Type.String(),
      naar: Type.String(),
      reden: oneOf(VERPLAATSREDENEN),
      door: Type.String(),
    }),
  ),
  nodig: Type.Array(Type.String(), { description: "Wat er op het werk voor hem moet zijn" }),
  letOp: Type.Array(Type.String(), { description: "Wat dit werk vraagt en hij nu niet kan" }),
});
export type Werkende = Static<typeof Werkende>;

/** A plek of the same unit where someone could work that day. */
export const Dagplek = Type.Object({
  plekId: id,
  titel: Type.String(),
  plaats: Type.String(),
  vrij: Type.Integer(),
  letOp: Type.Array(Type.String()),
});
export type Dagplek = Static<typeof Dagplek>;

/** In words for on the floor: what must be there for him, whatever the work. */
export function nodigOpWerk({ feiten }: Inwonerprofiel): string[] {
  const { aanpassingen, prikkelarm, begintijd_vroegst: vanaf, eindtijd_laatst: tot } = feiten;
  return [
    ...(aanpassingen?.waarde ?? []).map((code) => codesTekst("aanpassingen", [code])),
    ...(prikkelarm?.waarde === "ja" ? ["rustige plek"] : []),
    ...(vanaf && vanaf.waarde > GEWOON_BEGIN ? [`niet voor ${opDeKlok(vanaf.waarde)}`] : []),
    ...(tot && tot.waarde < GEWOON_EINDE ? [`klaar om ${opDeKlok(tot.waarde)}`] : []),
  ];
}

/** Who can work between these hours asks nothing special. */
const GEWOON_BEGIN = "08:00";
const GEWOON_EINDE = "17:00";

const opDeKlok = (tijd: string) => `${tijd.replace(":", ".")} uur`;

/** What this work asks and he cannot do now. A scheme of the law says nothing about a day. */
export const letOpBij = ({ redenen }: Paaroordeel): string[] =>
  redenen
    .filter(({ soort, uitkomst, apart }) => soort === "voorwaarde" && uitkomst === "voldoet niet" && !apart)
    .filter(({ criterium }) => !NIET_VANDAAG.has(criterium))
    .map(({ tekst }) => tekst);

/** What was settled when he was placed, and is no different for a day in the same unit. */
const NIET_VANDAAG: ReadonlySet<string> = new Set([
  "werkvorm",
  "uren",
  "reistijd",
  "begeleiding",
  "competenties",
]);

/** @throws Failure `werkdag.dag` */
export function checkDag(dag: IsoDate, today: IsoDate): void {
  if (dag < today || dag > addDays(today, DAGEN_VOORUIT))
    throw new Failure("invalid", "werkdag.dag", "Kies een dag vanaf vandaag, hooguit twee weken vooruit.", {
      velden: ["dag"],
    });
}

export const vol = () =>
  new Failure("conflict", "werkdag.vol", "Daar zijn die dag alle plaatsen bezet. Kies een andere plek.", {
    velden: ["plekId"],
  });

export const eigenPlekVol = () =>
  new Failure(
    "conflict",
    "werkdag.eigen-plek-vol",
    "Op de eigen plek werkt die dag iemand anders. Haal die eerst terug.",
  );

export const andereUnit = () =>
  new Failure("conflict", "werkdag.andere-unit", "Kies een open plek van de unit waar deze inwoner werkt.", {
    velden: ["plekId"],
  });

export const alVerplaatst = () =>
  new Failure("conflict", "werkdag.al-verplaatst", "Deze inwoner werkt die dag al ergens anders.", {
    velden: ["dag"],
  });

export const nietAanHetWerk = () =>
  new Failure("conflict", "werkdag.geen-plek", "Deze inwoner heeft die dag geen vaste plek bij een unit.");
