import type { IsoDate } from "#core/dates";
import type { Context } from "../../context.ts";
import { GRENS } from "../afscherming/beschermTabel.ts";
import { type Heelrij, isGroot, verborgenRijen } from "../afscherming/rijen.ts";
import type { Indicatordefinitie } from "./definitie.ts";
import { type Periode, periodeMet, periodeVan } from "./periode.ts";
import { telCellen } from "./tel-store.ts";
import { samen, type Sommen } from "./waarde.ts";

type Vraag = {
  readonly definitie: Indicatordefinitie;
  readonly perioden: readonly Periode[];
  readonly dag: IsoDate;
};
type Rij = Heelrij & { readonly periode: Periode };

/**
 * Of which periods the whole of a figure is told. First the year; its quarters where no small one follows from the year; the
 * months of a quarter that is told, where none follows from the quarter.
 */
export async function getoondePerioden(context: Context, vraag: Vraag): Promise<ReadonlySet<string>> {
  const jaren = [...new Set(vraag.perioden.map(({ naam }) => naam.slice(0, 4)))];
  const bladen = jaren.flatMap((jaar) => {
    const asked = vraag.perioden.filter(({ naam }) => naam.startsWith(jaar));
    const lengte = Math.min(...asked.map(({ maanden }) => maanden)) as Periode["maanden"];
    return delenVan(periodeVan(jaar), lengte, vraag.dag);
  });
  const rijen = await geteld(context, vraag, bladen);
  return new Set(
    jaren.flatMap((jaar) => {
      const own = zonderNullen(rijen.filter(({ periode }) => periode.naam.startsWith(jaar)));
      const isNobody = own.every(({ delen }) => delen.length === 0);
      return isNobody || isGroot(own) ? [jaar, ...binnen(periodeVan(jaar), own, vraag.dag, isNobody)] : [];
    }),
  );
}

/** The periods inside one that is told. */
function binnen(heel: Periode, bladen: readonly Rij[], dag: IsoDate, isNobody: boolean): string[] {
  const lengte = heel.maanden === 12 ? 3 : 1;
  if (heel.maanden === 1 || bladen.some(({ periode }) => periode.maanden > lengte)) return [];
  const delen = delenVan(heel, lengte, dag).map((periode) => {
    const own = bladen.filter(
      (blad) => blad.periode.vanaf >= periode.vanaf && blad.periode.tot <= periode.tot,
    );
    return { periode, own, naam: periode.naam, delen: opgeteld(own) };
  });
  const hidden = isNobody ? new Set<string>() : verborgenRijen(delen);
  return delen
    .filter(({ naam }) => !hidden.has(naam))
    .flatMap(({ periode, own }) => [periode.naam, ...binnen(periode, own, dag, isNobody)]);
}

/** The stretches of a length in a longer one, as far as they have begun. */
function delenVan({ vanaf, tot }: Periode, lengte: Periode["maanden"], dag: IsoDate): Periode[] {
  const months = [...Array(12).keys()].map((at) => `${vanaf.slice(0, 4)}-${String(at + 1).padStart(2, "0")}`);
  const found = months.map((maand) => periodeMet(periodeVan(maand).vanaf, lengte));
  return [...new Map(found.map((periode) => [periode.naam, periode])).values()].filter(
    (periode) => periode.vanaf >= vanaf && periode.tot <= tot && periode.vanaf <= dag,
  );
}

async function geteld(context: Context, { definitie, dag }: Vraag, perioden: readonly Periode[]) {
  const telling = { perioden, dag, unit: undefined };
  const cellen = await telCellen(context, { ...telling, definitie });
  const wsp = definitie.isUitPlaatsingen
    ? await telCellen(context, { ...telling, definitie: { feiten: "plaatsingen_wsp" } })
    : null;
  return perioden.map((periode): Rij => {
    const of = (all: typeof cellen, van: string) => samen(all.filter((cel) => cel.periode.startsWith(van)));
    const isTold = wsp !== null && of(wsp, periode.naam.slice(0, 4)).feiten >= GRENS;
    const delen = kolommenVan(definitie, of(cellen, periode.naam), isTold ? of(wsp, periode.naam) : null);
    return { periode, naam: periode.naam, delen };
  });
}

/**
 * What may not be small: how many; or of a share who has it and who has not.
 * @param wsp of the same placements those by the WSP, where these are told: then the others follow
 */
export const kolommenVan = (
  { tellerIsMensen }: Pick<Indicatordefinitie, "tellerIsMensen">,
  { teller, feiten }: Sommen,
  wsp: Sommen | null = null,
): number[] => [
  ...(tellerIsMensen ? [teller, feiten - teller] : [feiten]),
  ...(wsp ? [Math.max(0, feiten - wsp.feiten)] : []),
];

const opgeteld = (rijen: readonly Heelrij[]): number[] =>
  (rijen[0]?.delen ?? []).map((_, kolom) => rijen.reduce((sum, { delen }) => sum + delen[kolom]!, 0));

/** Of a column with nobody in the whole year it is told that there is nobody. */
function zonderNullen(rijen: readonly Rij[]): Rij[] {
  const all = opgeteld(rijen);
  return rijen.map((rij) => ({ ...rij, delen: rij.delen.filter((_, kolom) => all[kolom]! > 0) }));
}
