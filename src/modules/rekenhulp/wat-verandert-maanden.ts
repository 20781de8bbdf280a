import type { IsoDate } from "#core/dates";
import { dutchDate } from "#core/dutch";
import type { Effectmaand } from "#regels/inkomenseffect";
import { text } from "./wat-verandert.text.ts";

/** `januari 2027`. */
export const maandnaam = (dag: IsoDate): string => dutchDate(dag).replace(/^\d+ /, "");

/** What changes in a month, for a resident. */
export function inWoorden(maand: Effectmaand, vorige: Effectmaand | null): string[] {
  const soorten = new Set(maand.gebeurtenissen.map(({ soort }) => soort));
  return [
    ...(soorten.has("werk") ? [text.gebeurt.werk] : []),
    ...vrijlating(maand, vorige),
    ...(soorten.has("bijstand") ? [bijstand(maand)] : []),
    ...(soorten.has("bedragen") ? [bedragen(maand)] : []),
    ...(soorten.has("kinderen") ? [text.gebeurt.kinderen] : []),
  ];
}

const onderdeelVan = (maand: Effectmaand | null) =>
  maand?.isBekend ? (maand.na.inkomen.vrijlating?.onderdeel ?? null) : null;

function vrijlating(maand: Effectmaand, vorige: Effectmaand | null): string[] {
  if (!maand.isBekend) return [];
  const [was, is] = [onderdeelVan(vorige), onderdeelVan(maand)];
  if (was === is) return [];
  if (was === null) return [text.gebeurt.vrijlatingBegint];
  return [is === null ? text.gebeurt.vrijlatingStopt : text.gebeurt.vrijlatingAnders];
}

const bijstand = (maand: Effectmaand): string =>
  maand.isBekend && maand.na.inkomen.bijstand.tot > 0
    ? text.gebeurt.bijstandWeer
    : text.gebeurt.bijstandStopt;

function bedragen(maand: Effectmaand): string {
  if (!maand.isBekend) return text.gebeurt.geenBedragen;
  return maand.bedragenVan === maand.maand ? text.gebeurt.nieuweBedragen : text.gebeurt.oudeBedragen;
}
