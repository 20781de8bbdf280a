import { type IsoDate, isIsoDate } from "#core/dates";
import type { Cents } from "#core/money";
import type { Opdracht, OpdrachtInput } from "../../../modules/bezetting/opdracht.ts";
import type { Wrong } from "../../checks.ts";
import { numberFrom } from "../../format.ts";
import { text } from "../OpdrachtFormPage.text.ts";

/** An order as it is typed. */
export type OpdrachtTerms = {
  readonly titel: string;
  readonly opdrachtgever: string;
  readonly werksoort: string;
  readonly werkvorm: string;
  readonly startdatum: string;
  readonly einddatum: string;
  readonly urenPerWeek: string;
  readonly prijs: string;
  readonly kosten: string;
  readonly geoefend: readonly string[];
  readonly aangeleerd: readonly string[];
  readonly status: string;
  readonly toelichting: string;
};
export type OpdrachtField = keyof OpdrachtTerms;

const inEuros = (cents: number) => String(cents / 100).replace(".", ",");

export function opdrachtTerms(opdracht: Opdracht | null, werksoort: string): OpdrachtTerms {
  const learned = (maat: string) =>
    (opdracht?.ontwikkeling ?? []).filter((een) => een.maat === maat).map(({ vaardigheid }) => vaardigheid);
  return {
    titel: opdracht?.titel ?? "",
    opdrachtgever: opdracht?.opdrachtgever ?? "",
    werksoort: opdracht?.werksoort ?? werksoort,
    werkvorm: opdracht?.werkvorm ?? "",
    startdatum: opdracht?.startdatum ?? "",
    einddatum: opdracht?.einddatum ?? "",
    urenPerWeek: opdracht ? String(opdracht.urenPerWeek).replace(".", ",") : "",
    prijs: opdracht ? inEuros(opdracht.prijs) : "",
    kosten: opdracht ? inEuros(opdracht.kosten) : "",
    geoefend: learned("wordt geoefend"),
    aangeleerd: learned("wordt aangeleerd"),
    status: opdracht?.status ?? "aangevraagd",
    toelichting: opdracht?.toelichting ?? "",
  };
}

/** What is sent; a skill that only occurs stays as it was judged before. */
export function opdrachtBody(terms: OpdrachtTerms, before: Opdracht | null): OpdrachtInput {
  const { geoefend, aangeleerd, urenPerWeek, prijs, kosten, toelichting, ...rest } = terms;
  const chosen = new Set([...geoefend, ...aangeleerd]);
  const occurs = (before?.ontwikkeling ?? []).filter(
    ({ vaardigheid, maat }) => maat === "komt voor" && !chosen.has(vaardigheid),
  );
  return {
    ...rest,
    titel: terms.titel.trim(),
    opdrachtgever: terms.opdrachtgever.trim(),
    werkgeverId: before?.werkgeverId ?? null,
    werkvorm: terms.werkvorm as OpdrachtInput["werkvorm"],
    status: terms.status as OpdrachtInput["status"],
    startdatum: terms.startdatum as IsoDate,
    einddatum: terms.einddatum as IsoDate,
    urenPerWeek: numberFrom(urenPerWeek) ?? 0,
    prijs: centsFrom(prijs),
    kosten: centsFrom(kosten),
    ontwikkeling: [
      ...occurs,
      ...geoefend.map((vaardigheid) => ({ vaardigheid, maat: "wordt geoefend" as const })),
      ...aangeleerd.map((vaardigheid) => ({ vaardigheid, maat: "wordt aangeleerd" as const })),
    ],
    toelichting: toelichting.trim() || null,
  };
}

const centsFrom = (typed: string): Cents => Math.round((numberFrom(typed) ?? 0) * 100) as Cents;

export function wrongInOpdracht(terms: OpdrachtTerms): Wrong<OpdrachtField> {
  const { startdatum, einddatum, geoefend, aangeleerd } = terms;
  const isAmount = (typed: string) => (numberFrom(typed) ?? -1) >= 0;
  return {
    ...(!terms.titel.trim() && { titel: text.need.titel }),
    ...(!terms.opdrachtgever.trim() && { opdrachtgever: text.need.opdrachtgever }),
    ...(!terms.werksoort && { werksoort: text.need.werksoort }),
    ...(!terms.werkvorm && { werkvorm: text.need.werkvorm }),
    ...(!isIsoDate(startdatum) && { startdatum: text.need.startdatum }),
    ...(!isIsoDate(einddatum) && { einddatum: text.need.einddatum }),
    ...(isIsoDate(startdatum) &&
      isIsoDate(einddatum) &&
      einddatum < startdatum && { einddatum: text.need.order }),
    ...((numberFrom(terms.urenPerWeek) ?? 0) <= 0 && { urenPerWeek: text.need.urenPerWeek }),
    ...(!isAmount(terms.prijs) && { prijs: text.need.prijs }),
    ...(!isAmount(terms.kosten) && { kosten: text.need.kosten }),
    ...(geoefend.some((een) => aangeleerd.includes(een)) && { aangeleerd: text.need.twice }),
  };
}
