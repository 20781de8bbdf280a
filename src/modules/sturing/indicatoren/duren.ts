import { behoudNa, type Volgdag } from "#statistiek/kaplan-meier";
import { GRENS } from "../afscherming/beschermTabel.ts";
import { verborgenRijen } from "../afscherming/rijen.ts";
import {
  behoudrij,
  dagenVan,
  getoondeDelen,
  momentenVanDelen,
  VERLOOP,
  verlorenNa,
} from "../behoudmomenten.ts";
import type { Indicatordefinitie, Splitsing } from "./definitie.ts";
import { type Answer, type Deel, type Filter, NIETS } from "./deel.ts";
import type { Duurrij } from "./tel-store.ts";
import { duurwaarde } from "./waarde.ts";

/**
 * What lengths of time come to, of all and of each part that does not tell of a few people beside the others. Of work kept the
 * report tells the same year: at the same moments, of the same parts.
 */
export function durenVan(
  definitie: Indicatordefinitie,
  rows: readonly Duurrij[],
  { gemeente, groep }: Filter,
): Answer {
  const days = (verdeling: Duurrij["verdeling"], waarde: string) =>
    rows.filter((row) => row.verdeling === verdeling && row.waarde === waarde);
  const codes = (naar: Splitsing) => [
    ...new Set(rows.filter(({ verdeling }) => verdeling === naar).map(({ waarde }) => waarde)),
  ];
  const geheel = behoudrij("", days("alles", ""), VERLOOP);
  const maanden = momentenVanDelen(geheel);
  const deel = (naar: Splitsing) => {
    const parts = codes(naar).map((naam) => ({ naam, delen: [gevolgd(days(naar, naam))] }));
    const rest = parts.reduce((left, { delen }) => left - delen[0]!, gevolgd(days("alles", "")));
    const hidden = verborgenRijen([...parts, ...(rest > 0 ? [{ naam: "", delen: [rest] }] : [])], true);
    const told = getoondeDelen(
      parts.map(({ naam }) => behoudrij(naam, days(naar, naam), VERLOOP)),
      geheel,
      maanden,
      naar === "gemeente",
    );
    const isTold = (code: string) =>
      definitie.rekenwijze !== "behoud" ||
      (told.maanden.includes(definitie.maanden) && !told.verborgen.has(code));
    return (code: string): Deel =>
      hidden.has(code)
        ? { ...NIETS, reden: "afgeleid" }
        : duurdeel(definitie, days(naar, code), isTold(code));
  };
  if (gemeente !== undefined) return { ...deel("gemeente")(gemeente), splitsing: [] };
  if (groep !== undefined) return { ...deel("groep")(groep), splitsing: [] };
  return {
    ...duurdeel(
      definitie,
      days("alles", ""),
      definitie.rekenwijze !== "behoud" || maanden.includes(definitie.maanden),
    ),
    splitsing: definitie.splitsingen.flatMap((naar) => {
      const of = deel(naar);
      return codes(naar).map((code) => ({ naar, code, ...of(code) }));
    }),
  };
}

const gevolgd = (days: readonly Volgdag[]): number =>
  days.reduce((sum, { verloren, gestopt }) => sum + verloren + gestopt, 0);

function duurdeel(definitie: Indicatordefinitie, days: readonly Volgdag[], isTold: boolean): Deel {
  const followed = gevolgd(days);
  if (followed === 0) return { ...NIETS, reden: "klein" };
  const n = Math.round(followed / 5) * 5;
  return isTold && isGenoeg(definitie, days)
    ? { ...duurwaarde(definitie, days), n, reden: null }
    : { ...NIETS, n, reden: "klein" };
}

/** Fewer who lost it, or who are still followed, would tell about someone. */
const isGenoeg = ({ rekenwijze, maanden }: Indicatordefinitie, days: readonly Volgdag[]): boolean =>
  rekenwijze === "mediaan"
    ? verlorenNa(days, Infinity) > GRENS
    : (behoudNa(days, dagenVan(maanden))?.gevolgd ?? 0) > GRENS;
