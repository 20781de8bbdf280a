import { addMonths, type IsoDate, isoDate } from "#core/dates";
import { Failure } from "#core/failure";
import type { Matchronde } from "./matchronde.ts";

/** How many months, for rondes that begin on that day or later. The database takes no less than six (art. 26 lid 6). */
const TERMIJNEN: readonly { readonly vanaf: IsoDate; readonly maanden: number }[] = [
  { vanaf: isoDate("2024-08-01"), maanden: 24 }, // AI-verordening (EU) 2024/1689 is in force from this day
];

/** The last day on which what a ronde froze is kept, by the day on which it begins. */
export function bewarenTot(gestart: IsoDate): IsoDate {
  const termijn = TERMIJNEN.findLast(({ vanaf }) => vanaf <= gestart) ?? TERMIJNEN[0]!;
  return addMonths(gestart, termijn.maanden);
}

export const isVoorbij = ({ bewarenTot }: Pick<Matchronde, "bewarenTot">, today: IsoDate): boolean =>
  bewarenTot < today;

export const opgeruimd = ({ id, bewarenTot }: Pick<Matchronde, "id" | "bewarenTot">) =>
  new Failure(
    "conflict",
    "matchronde.opgeruimd",
    `De gegevens van deze ronde zijn bewaard tot en met ${inWords(bewarenTot)} en daarna verwijderd. Opnieuw rekenen kan niet meer. Wanneer de ronde was, waarom, en de aantallen blijven staan. Kies een nieuwere ronde.`,
    { ronde: id },
  );

const inWords = (date: IsoDate): string =>
  new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${date}T00:00:00Z`),
  );
