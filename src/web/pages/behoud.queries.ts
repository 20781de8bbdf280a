import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { getWerkbehoud } from "../../modules/sturing/get-werkbehoud.ts";
import type { Behoudgroep, Kwartaal, Moment } from "../../modules/sturing/werkbehoud.ts";
import { get, queryText } from "../api.ts";

export type Werkbehoud = Static<(typeof getWerkbehoud)["output"]>;
export type { Behoudgroep, Kwartaal };
export type Said = { readonly maanden: number; readonly aandeel: number };

export const werkbehoudQuery = (jaar: string) =>
  queryOptions({
    queryKey: ["rapport", "werkbehoud", jaar],
    queryFn: ({ signal }) => get<Werkbehoud>(`/rapporten/werkbehoud${queryText({ jaar })}`, signal),
    placeholderData: keepPreviousData,
  });

export const quartersOf = ({ kwartalen }: Werkbehoud, groep: Kwartaal["groep"]): readonly Kwartaal[] =>
  kwartalen.filter((kwartaal) => kwartaal.groep === groep);

/** The last quarter of which something can be shown. */
export const lastQuarter = (behoud: Werkbehoud): Kwartaal | undefined =>
  quartersOf(behoud, "iedereen").findLast(({ gevonden, verloren }) => gevonden !== null || verloren !== null);

export const everyone = ({ behoud }: Werkbehoud): Behoudgroep | undefined =>
  behoud.find(({ verdeling }) => verdeling === "alles");

/** What is said in words: after one year and after two, or the last moment that could be counted. */
export function saidMoments(verloop: readonly Moment[]): readonly Said[] {
  const counted = verloop.flatMap(({ maanden, aandeel }) => (aandeel === null ? [] : [{ maanden, aandeel }]));
  const years = counted.filter(({ maanden }) => maanden === 12 || maanden === 24);
  return years.length > 0 ? years : counted.slice(-1);
}
