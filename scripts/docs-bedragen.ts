import { addDays } from "#core/dates";
import { dutchDecimal, dutchPercent } from "#core/dutch";
import { cents, exactly, inEuros, type Rate } from "#core/money";
import type { Eenheid, Parameter, Waarde } from "#regels/parameter";
import { landelijk } from "#regels/register";

type Rij = { readonly sleutel: string; readonly parameter: Parameter; readonly waarde: Waarde };
type Table = (head: readonly string[], rows: readonly (readonly string[])[]) => string;

/** Laws by the short name that a parameter begins with. */
const WETTEN: Readonly<Record<string, string>> = {
  AOW: "Algemene Ouderdomswet",
  Pw: "Participatiewet",
  WML: "Wet minimumloon en minimumvakantiebijslag",
  WW: "Werkloosheidswet",
  "Wet LB 1964": "Wet op de loonbelasting 1964",
  Wfsv: "Wet financiering sociale verzekeringen",
  Wht: "Wet op de huurtoeslag",
  Wkb: "Wet op het kindgebonden budget",
  Wtl: "Wet tegemoetkomingen loondomein",
  Wzt: "Wet op de zorgtoeslag",
};

const INLEIDING =
  "Elk bedrag, deel en elke termijn waar de rekenregels mee rekenen, uit `src/regels/parameters`. Een rekenregel die een dag " +
  "krijgt zonder waarde, weigert en zegt welke waarde er mist; hij raadt niet. 'Letterlijk' staat zo in de bron, 'afgeleid' " +
  "is daaruit berekend, 'te controleren' moet nog iemand nakijken. Bedragen die een beheerder zelf toevoegt, staan in het " +
  "product en niet hier.";

/** The whole register as a page: what is missing first, then law by law. */
export function bedragen(table: Table): readonly string[] {
  const rijen = Object.entries<Parameter>(landelijk).flatMap(([sleutel, parameter]) =>
    parameter.waarden.map((waarde) => ({ sleutel, parameter, waarde })),
  );
  const perWet = Map.groupBy(rijen, ({ parameter }) => lawOf(parameter));
  const wetten = [...perWet].toSorted(([a], [b]) => (titleOf(a) < titleOf(b) ? -1 : 1));
  return [
    INLEIDING,
    `${Object.keys(landelijk).length} bedragen, delen en termijnen met samen ${rijen.length} waarden.`,
    "## Wat ontbreekt",
    "Hiervoor is geen bron gevonden. Wie er een kent, vult die aan met een eerste dag en de vindplaats.",
    valuesTable(table, rijen.filter(isMissing), false),
    "## Hoe zeker",
    certaintyTable(table, wetten),
    "## Tot wanneer",
    "Na de laatste dag is er nog niets gepubliceerd, of is dat nog niet ingevoerd.",
    lastDays(table),
    ...wetten.flatMap(([wet, own]) => [`## ${titleOf(wet)}`, valuesTable(table, own, true)]),
  ];
}

/** `Pw art. 10d lid 4` is of the Pw; a rule of a region or a cao has no article. */
const lawOf = ({ wet }: Parameter): string => wet.replace(/( art\.| hoofdstuk|[,;]).*/, "");

const titleOf = (wet: string): string => (WETTEN[wet] ? `${WETTEN[wet]} (${wet})` : wet);

const isMissing = ({ waarde }: Rij): boolean => waarde.waarde === null;

function valuesTable(table: Table, rijen: readonly Rij[], withValue: boolean): string {
  return table(
    [
      "Naam",
      "Sleutel",
      "Artikel",
      "Vanaf",
      "Tot en met",
      ...(withValue ? ["Waarde", "Bron", "Zekerheid"] : []),
    ],
    rijen.map((rij) => {
      const { sleutel, parameter, waarde } = rij;
      const { vanaf, bron, zekerheid } = waarde;
      const cells = [parameter.naam, `\`${sleutel}\``, parameter.wet, vanaf, lastDayOf(rij)];
      const value = waarde.waarde === null ? "bron ontbreekt" : shown(waarde.waarde, parameter.eenheid);
      return [...cells, ...(withValue ? [value, bron || parameter.wet, zekerheid] : [])];
    }),
  );
}

const ZEKERHEDEN = ["letterlijk", "afgeleid", "te controleren", "bron ontbreekt"] as const;

function certaintyTable(table: Table, wetten: readonly (readonly [string, readonly Rij[]])[]): string {
  const counted = (rijen: readonly Rij[]) =>
    ZEKERHEDEN.map((zekerheid) =>
      String(rijen.filter(({ waarde }) => waarde.zekerheid === zekerheid).length),
    );
  return table(
    ["Wet", ...ZEKERHEDEN, "samen"],
    [
      ...wetten.map(([wet, own]) => [titleOf(wet), ...counted(own), String(own.length)]),
      [
        "Alles",
        ...counted(wetten.flatMap(([, own]) => own)),
        String(wetten.flatMap(([, own]) => own).length),
      ],
    ],
  );
}

function lastDays(table: Table): string {
  const ends = Object.values<Parameter>(landelijk).map(({ waarden }) => waarden.at(-1)!);
  const perDay = Map.groupBy(ends, ({ tot, waarde }) =>
    waarde === null ? "bron ontbreekt" : (tot ?? "geen einde"),
  );
  const rows = [...perDay].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return table(
    ["Laatste dag die bekend is", "Aantal"],
    rows.map(([day, own]) => [day, String(own.length)]),
  );
}

/** The day that is published as the last, or the day before the next value. */
function lastDayOf({ parameter: { waarden }, waarde }: Rij): string {
  if (waarde.tot) return waarde.tot;
  const next = waarden[waarden.indexOf(waarde) + 1];
  return next ? addDays(next.vanaf, -1) : "–";
}

function shown(waarde: number, eenheid: Eenheid): string {
  const [first, ...rest] = eenheid.split(" ");
  if (first === "cent") return ["€", dutchDecimal(inEuros(exactly(cents(waarde)))), ...rest].join(" ");
  if (eenheid === "deel") return dutchPercent(waarde as Rate);
  if (eenheid === "keuze") return waarde === 1 ? "ja" : "nee";
  if (eenheid === "honderdste uur per week") return `${dutchDecimal(waarde / 100)} uur per week`;
  return eenheid === "aantal" ? dutchDecimal(waarde) : `${dutchDecimal(waarde)} ${eenheid}`;
}
