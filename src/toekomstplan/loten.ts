import type { Toekomst } from "#toekomstplan/getrokken";
import { type Lot, type Lotvraag, lotVan } from "#toekomstplan/plan";

/** The lots of a question: those that were drawn before are there already. */
export type Loten = (vraag: Lotvraag) => (toekomst: Toekomst) => Lot;

/**
 * Keeps what chance decides while only decisions change: a third of the work of a plan. And where people went, while
 * only money is decided otherwise. As soon as something else changes it begins anew.
 */
export function bewaarLoten(): Loten {
  let about = "";
  let kept = new Map<string, Lot>();
  return (vraag) => {
    const { begin } = vraag.uitgangspunten;
    const now = JSON.stringify([begin, [...begin.wsw.leeftijden.aantallen], vraag.jaren, vraag.vast ?? null]);
    if (now !== about) kept = new Map();
    about = now;
    return (toekomst) => {
      const key = `${toekomst.zaad} ${toekomst.trekking}`;
      const lot = kept.get(key) ?? { ...lotVan(vraag, toekomst), gang: { besluiten: "", rijen: null } };
      kept.set(key, lot);
      return lot;
    };
  };
}
