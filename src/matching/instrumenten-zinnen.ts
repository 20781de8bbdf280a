import { dutchDecimal } from "#core/dutch";
import type { Opening } from "#matching/instrumenten";
import type { Regioeffect } from "#matching/instrumenten-regio";

/** `Een taaltraining op de werkvloer opent 14 plekken.` */
export function openingzin({ inzet, plekken, extra, kostenInCenten, isAanname }: Opening): string {
  const namen = inzet.map(({ naam }) => naam).join(" en ");
  const open = `${hoofdletter(namen)} ${inzet.length > 1 ? "openen samen" : "opent"} ${aantalPlekken(plekken.length)}.`;
  const samen = inzet.length > 1 ? [`${hoofdletter(aantalPlekken(extra))} daarvan alleen met allebei.`] : [];
  const prijs = kostenInCenten === null ? [] : [`Kosten: ${euro(kostenInCenten)} per jaar${bij(isAanname)}.`];
  return [open, ...samen, ...prijs].join(" ");
}

/** `50 keer een taaltraining op de werkvloer: 23 mensen meer met een plek.` */
export function regiozin({
  naam,
  aantal,
  ingezet,
  kandidaten,
  geplaatst,
  waarde,
  kostenInCenten,
  isAanname,
}: Regioeffect): string {
  const erbij = geplaatst.straks - geplaatst.nu;
  const beter = waarde.straks > waarde.nu ? "evenveel mensen, op plekken die beter passen" : "niets erbij";
  const effect = erbij > 0 ? `${erbij} ${erbij === 1 ? "persoon" : "mensen"} meer met een plek` : beter;
  const zinnen = [`${ingezet} keer ${naam}: ${effect}.`];
  if (ingezet < aantal && ingezet === kandidaten)
    zinnen.push(`Meer dan ${ingezet} mensen hebben er nu niets aan.`);
  if (kostenInCenten !== null) zinnen.push(`Kosten: ${euro(kostenInCenten)} per jaar${bij(isAanname)}.`);
  return zinnen.join(" ");
}

const aantalPlekken = (aantal: number): string => (aantal === 1 ? "1 plek" : `${aantal} plekken`);

const bij = (isAanname: boolean): string => (isAanname ? ", naar schatting" : "");

const euro = (centen: number): string => `${dutchDecimal(Math.round(centen / 100))} euro`;

const hoofdletter = (tekst: string): string => tekst.slice(0, 1).toUpperCase() + tekst.slice(1);
