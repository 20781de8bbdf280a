import { type Static, Type } from "typebox";
import { openingen } from "#matching/instrumenten";
import type { Belemmeringen } from "#matching/instrumenten-belemmering";
import { type Instrument, instrumenten, metInzet } from "#matching/instrumenten-catalogus";
import type { Waarde } from "#matching/onderwerpen";
import type { Plekindex } from "#matching/plekindex";
import { gewijzigd, type Inwonerprofiel, type Wijziging } from "#matching/profiel";
import { amount, oneOf, orNull } from "../fields.ts";

const tijd = Type.String({ pattern: "^([01]\\d|2[0-3]):(00|15|30|45)$", description: "Zoals 14:30" });

/** Has a control of its own on the page. */
const EIGEN_KNOP = {
  taaltraining: { taaltraining: true },
  "jobcoach-2": { extraBegeleiding: 2 },
  meerijden: { meerijden: true },
  "verlichting.tillen": { tilhulp: true },
} as const;

/** What can be tried out by its name; who gets an indicatie is for the law, so that is not among them. */
const andereHulp: readonly Instrument[] = instrumenten.filter(
  ({ id, soort }) => soort === "steun" && !(id in EIGEN_KNOP) && !id.startsWith("indicatie."),
);

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
  hulp: Type.Optional(oneOf(andereHulp.map(({ id }) => id))),
};
export const WatAls = Type.Object(watAlsFields);
export type WatAls = Static<typeof WatAls>;

/** A support or a concession, with how many more plekken then fit. */
export const Opener = Type.Object({
  aanpassing: Type.String(),
  aantal: Type.Integer(),
  watAls: WatAls,
  kosten: orNull(
    Type.Object(
      { perJaar: amount, bron: Type.String(), zekerheid: oneOf(["letterlijk", "aanname"]) },
      { description: "Voor één inwoner in één jaar; null waar de kosten niet bekend zijn" },
    ),
  ),
});
export type Opener = Static<typeof Opener>;

const HOOGSTE_TAAL = 4;
const TAAL = ["taal_nederlands_mondeling", "taal_nederlands_lezen"] as const;
const MEESTE_KILO = 50; // as much as the catalogue asks at most

/** The profile as it would be. What is not known stays so: trying something out does not make it known. */
export function withWatAls(inwoner: Inwonerprofiel, watAls: WatAls): Inwonerprofiel {
  const hulp = andereHulp.filter(({ id }) => id === watAls.hulp);
  return metInzet(gewijzigd(inwoner, "inwoner", changesOf(inwoner, watAls)), hulp);
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

/** The control of the page for room that the inwoner gives himself. */
const SCHUIF: Readonly<Record<string, keyof WatAls>> = {
  reistijd_max: "reistijd",
  uren_per_week_max: "uren",
  uren_per_week_min: "urenMinstens",
  eindtijd_laatst: "eindtijd",
};

/** Which single change opens most of the plekken that count, most first, from the catalogue of instruments. */
export function openersOf(
  inwoner: Inwonerprofiel,
  index: Plekindex,
  opties: { readonly nu: Belemmeringen; readonly telt: (plek: number) => boolean },
): Opener[] {
  return openingen(inwoner, index, opties).flatMap(({ inzet: [inzet], plekken }) => {
    const watAls = watAlsOf(inzet!, inwoner);
    return watAls
      ? {
          aanpassing: inzet!.naam,
          aantal: plekken.length,
          watAls,
          kosten: inzet!.kosten && { ...inzet!.kosten },
        }
      : [];
  });
}

function watAlsOf({ id, soort, wijzigingen }: Instrument, inwoner: Inwonerprofiel): WatAls | null {
  const knop = new Map<string, WatAls>(Object.entries(EIGEN_KNOP)).get(id);
  if (knop) return knop;
  if (soort === "steun") return andereHulp.some((hulp) => hulp.id === id) ? { hulp: id } : null;
  return Object.fromEntries(wijzigingen(inwoner).map(({ veld, waarde }) => [SCHUIF[veld], waarde]));
}
