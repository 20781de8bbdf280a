import { addDays, type IsoDate, isoDate } from "#core/dates";
import { type Cents, cents } from "#core/money";
import { inTermijnen } from "#financien/termijnen";
import type { Besluit } from "./besluit.ts";
import type { NieuweFactuur } from "./factuur-store.ts";
import type { Bijdrageregel } from "./geld.ts";

type Verdeeld = Pick<Besluit, "jaar" | "bijdragen">;

const DAGEN_OM_TE_BETALEN = 30;

/**
 * What is still to be invoiced so that the invoices of a gemeente are what the decision says, to the cent. Who has no invoice
 * yet gets one for each term; who has one gets the difference, with what was invoiced before as a line of its own.
 */
export function teMakenFacturen(
  besluit: Verdeeld,
  inRekening: ReadonlyMap<string, Cents>,
  { termijnen, vandaag }: { readonly termijnen: number; readonly vandaag: IsoDate },
): NieuweFactuur[] {
  const decided = new Map(besluit.bijdragen.map((bijdrage) => [bijdrage.gemeente, bijdrage]));
  const gemeenten = [...new Set([...decided.keys(), ...inRekening.keys()])];
  return gemeenten.flatMap((gemeente): NieuweFactuur[] => {
    const { regels = [], bedragInCenten = cents(0) } = decided.get(gemeente) ?? {};
    const before = inRekening.get(gemeente);
    if (before === undefined)
      return terms(regels, termijnen).map((own, at) => ({
        gemeente,
        soort: "bijdrage",
        termijn: at + 1,
        termijnen,
        vervaldatum: dueDate(besluit, at, termijnen, vandaag),
        regels: own,
      }));
    if (before === bedragInCenten) return [];
    return [
      {
        gemeente,
        soort: "correctie",
        termijn: 1,
        termijnen: 1,
        vervaldatum: addDays(vandaag, DAGEN_OM_TE_BETALEN),
        regels: [...regels, alreadyInvoiced(before)],
      },
    ];
  });
}

const alreadyInvoiced = (before: Cents): Bijdrageregel => ({
  omschrijving: "Al in rekening gebracht",
  grondslag: "alle eerdere facturen over dit jaar",
  bedragInCenten: cents(0 - before),
});

const terms = (regels: readonly Bijdrageregel[], termijnen: number): Bijdrageregel[][] =>
  inTermijnen(
    regels.map(({ bedragInCenten, ...regel }) => ({ ...regel, bedrag: bedragInCenten })),
    termijnen,
  ).map((own) => own.map(({ bedrag, ...regel }) => ({ ...regel, bedragInCenten: bedrag })));

/** At the begin of each part of the year that the decision counts for, and never before there was time to pay. */
function dueDate({ jaar }: Verdeeld, at: number, termijnen: number, vandaag: IsoDate): IsoDate {
  const month = String(1 + Math.floor((at * 12) / termijnen)).padStart(2, "0");
  const begin = isoDate(`${jaar}-${month}-01`);
  const soonest = addDays(vandaag, DAGEN_OM_TE_BETALEN);
  return begin > soonest ? begin : soonest;
}
