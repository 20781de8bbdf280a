import { isIsoDate } from "#core/dates";
import type { Wrong } from "../../checks.ts";
import { numberFrom } from "../../format.ts";
import { text } from "../WatKostHetPage.text.ts";
import type { Kosteninvoer } from "./kosten.queries.ts";

/** What someone fills in, as text. */
export type Antwoorden = {
  readonly dag: string;
  readonly urenPerWeek: string;
  readonly leeftijd: string;
  readonly uurloonInCenten: string;
  readonly isGemeten: string;
  readonly loonwaarde: string;
  readonly verwachtVan: string;
  readonly verwachtTot: string;
  readonly heeftLks: string;
  readonly lkv: string;
  readonly werkgeverslasten: string;
  readonly jobcoach: string;
  readonly jobcoachbedrag: string;
  readonly opslag: string;
};
export type Veld = keyof Antwoorden;

export const startAnswers = (vandaag: string, uren: string): Antwoorden => ({
  dag: vandaag,
  urenPerWeek: numberFrom(uren) === null ? "" : uren,
  leeftijd: "",
  uurloonInCenten: "",
  isGemeten: "",
  loonwaarde: "",
  verwachtVan: "",
  verwachtTot: "",
  heeftLks: "ja",
  lkv: "geen",
  werkgeverslasten: "",
  jobcoach: "geen",
  jobcoachbedrag: "",
  opslag: "",
});

export function wrongIn(a: Antwoorden): Wrong<Veld> {
  const { needed } = text;
  const wrong: { -readonly [Field in Veld]?: string } = {};
  if (!isIsoDate(a.dag)) wrong.dag = needed.dag;
  if (within(a.urenPerWeek, 0.01, 60) === null) wrong.urenPerWeek = needed.uren;
  if (a.leeftijd && within(a.leeftijd, 15, 70) === null) wrong.leeftijd = needed.leeftijd;
  if (!a.isGemeten) wrong.isGemeten = needed.gemeten;
  if (a.isGemeten === "ja" && within(a.loonwaarde, 0, 100) === null) wrong.loonwaarde = needed.procent;
  if (a.isGemeten === "nee" && (a.verwachtVan || a.verwachtTot)) {
    if (within(a.verwachtVan, 0, 100) === null) wrong.verwachtVan = needed.procent;
    if (within(a.verwachtTot, 0, 100) === null) wrong.verwachtTot = needed.procent;
  }
  for (const veld of ["uurloonInCenten", "jobcoachbedrag", "opslag"] as const)
    if (a[veld] && within(a[veld], 0, 10_000) === null) wrong[veld] = needed.bedrag;
  if (a.werkgeverslasten && within(a.werkgeverslasten, 0, 100) === null)
    wrong.werkgeverslasten = needed.procent;
  return wrong;
}

/** Only once `wrongIn` finds nothing. */
export const invoerOf = (a: Antwoorden): Kosteninvoer => ({
  dag: a.dag as Kosteninvoer["dag"],
  urenPerWeek: within(a.urenPerWeek, 0.01, 60) ?? 0,
  leeftijd: within(a.leeftijd, 15, 70),
  uurloonInCenten: centsOf(a.uurloonInCenten),
  loonwaarde: a.isGemeten === "ja" ? within(a.loonwaarde, 0, 100) : null,
  verwachteLoonwaarde: expectedOf(a),
  heeftLks: a.heeftLks === "ja",
  lkv: a.lkv === "geen" ? null : (a.lkv as Kosteninvoer["lkv"]),
  werkgeverslasten: within(a.werkgeverslasten, 0, 100),
  jobcoach:
    a.jobcoach === "geen"
      ? null
      : { soort: a.jobcoach as "intern" | "extern", perMaandInCenten: centsOf(a.jobcoachbedrag) },
  detacheringOpslagInCenten: centsOf(a.opslag),
});

function expectedOf(a: Antwoorden): { van: number; tot: number } | null {
  if (a.isGemeten !== "nee") return null;
  const [van, tot] = [within(a.verwachtVan, 0, 100), within(a.verwachtTot, 0, 100)];
  return van === null || tot === null ? null : { van, tot };
}

function within(typed: string, least: number, most: number): number | null {
  const value = numberFrom(typed);
  return value !== null && value >= least && value <= most ? value : null;
}

const centsOf = (typed: string) => {
  const value = within(typed, 0, 10_000);
  return value === null ? null : (Math.round(value * 100) as NonNullable<Kosteninvoer["uurloonInCenten"]>);
};
