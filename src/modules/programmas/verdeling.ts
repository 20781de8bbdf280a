import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { cents, type Cents } from "#core/money";
import { amount, date, text } from "../fields.ts";

export const Verdeeldeel = Type.Object(
  {
    partij: text(120, "Een gemeente of een andere organisatie"),
    taak: text(200, "Wat zij ervoor doet"),
    bedragInCenten: amount,
  },
  { additionalProperties: false },
);
export type Verdeeldeel = Static<typeof Verdeeldeel>;

const bedrag = Type.Unsafe<Cents>(Type.Integer());
/** The agreed part of each beside what it spent; who spends without a part is there too. */
export const Verdeling = Type.Object({
  volgnummer: Type.Integer({ description: "Hoe vaak er is verdeeld; de laatste verdeling geldt" }),
  afspraak: Type.String(),
  datum: date,
  doorNaam: Type.String(),
  delen: Type.Array(
    Type.Object({
      partij: Type.String(),
      taak: Type.String(),
      afgesprokenInCenten: bedrag,
      uitgegevenInCenten: bedrag,
      verschilInCenten: Type.Unsafe<Cents>(
        Type.Integer({ description: "Onder nul: minder dan afgesproken" }),
      ),
    }),
  ),
  nietVerdeeldInCenten: bedrag,
});
export type Verdeling = Static<typeof Verdeling>;

type Uitgegeven = readonly { readonly partij: string; readonly uitgegevenInCenten: number }[];

/** Agreed parts in the order of the agreement, then who spent without one. */
export function naastElkaar(
  {
    volgnummer,
    afspraak,
    datum,
    doorNaam,
    delen,
  }: Pick<Verdeling, "volgnummer" | "afspraak" | "datum" | "doorNaam"> & {
    readonly delen: readonly Verdeeldeel[];
  },
  budgetInCenten: number,
  perPartij: Uitgegeven,
): Verdeling {
  const spent = (partij: string) =>
    perPartij.find((een) => een.partij.toLowerCase() === partij.toLowerCase())?.uitgegevenInCenten ?? 0;
  const agreed = new Set(delen.map(({ partij }) => partij.toLowerCase()));
  const without = perPartij
    .filter(({ partij }) => !agreed.has(partij.toLowerCase()))
    .map(({ partij }) => ({ partij, taak: "", bedragInCenten: cents(0) }));
  return {
    volgnummer,
    afspraak,
    datum,
    doorNaam,
    delen: [...delen, ...without].map(({ partij, taak, bedragInCenten }) => ({
      partij,
      taak,
      afgesprokenInCenten: bedragInCenten,
      uitgegevenInCenten: cents(spent(partij)),
      verschilInCenten: cents(spent(partij) - bedragInCenten),
    })),
    nietVerdeeldInCenten: cents(
      budgetInCenten - delen.reduce((sum, { bedragInCenten }) => sum + bedragInCenten, 0),
    ),
  };
}

export const kloptNiet = (velden: readonly string[], detail: string) =>
  new Failure("invalid", "programma.klopt-niet", detail, { velden });

/** @throws Failure where someone stands in it twice, or has a part of nothing; the field is named as `delen/1/partij` */
export function checkVerdeling(delen: readonly Verdeeldeel[]): void {
  const names = delen.map(({ partij }) => partij.trim().toLowerCase());
  const twice = names.findIndex((name, at) => names.indexOf(name) !== at);
  if (twice >= 0)
    throw kloptNiet([`delen/${twice}/partij`], "Deze partij staat er twee keer in. Tel de bedragen op.");
  const empty = delen.findIndex(({ bedragInCenten }) => bedragInCenten === 0);
  if (empty >= 0)
    throw kloptNiet([`delen/${empty}/bedragInCenten`], "Vul een bedrag boven nul in, of haal de regel weg.");
}

export const bovenBudget = () =>
  new Failure(
    "conflict",
    "programma.verdeling-boven-budget",
    "Samen is dit meer dan het budget van het cluster. Verlaag een deel.",
    { velden: ["delen"] },
  );
export const netVerdeeld = () =>
  new Failure(
    "conflict",
    "programma.net-verdeeld",
    "Iemand anders heeft dit cluster net verdeeld. Bekijk die verdeling en probeer het opnieuw.",
    { velden: ["delen"] },
  );
