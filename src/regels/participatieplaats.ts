import { addDays, addMonths, type IsoDate } from "#core/dates";
import type { Feit, Termijn } from "#regels/antwoord";
import { aantalOp, landelijk, type Register, type Sleutel } from "#regels/register";
import { bronVan } from "#regels/stap";

export type Participatieplaats = {
  readonly startdatum: IsoDate;
  readonly heeftStartkwalificatie: Feit;
  /** How often the term was already made a year longer: 0, 1 or 2. */
  readonly verlengingen: number;
};

/**
 * The days that work with retention of bijstand brings, in order: two years and at most twice a year more, a premium
 * after every six months of sufficient effort, an offer of schooling after six months for who has no startkwalificatie,
 * and at nine months the question whether it helps: if not, it ends at twelve.
 * @throws RangeError for more extensions than there can be; GeenWaarde on a day without a known term
 * @source Participatiewet art. 10a lid 1, 5, 6, 8, 9 and 10
 */
export function participatieplaats(vraag: Participatieplaats, register: Register = landelijk): Termijn[] {
  const { startdatum, heeftStartkwalificatie, verlengingen } = vraag;
  const term = (sleutel: Sleutel) => aantalOp(register, sleutel, startdatum);
  const hoogstens = term("participatieplaats.verlengingen").waarde;
  if (verlengingen > hoogstens) throw new RangeError(`${verlengingen} extensions, at most ${hoogstens}`);
  const maanden =
    term("participatieplaats.maanden").waarde + verlengingen * term("participatieplaats.verlenging").waarde;

  const na = (wat: string, soort: Termijn["soort"], sleutel: Sleutel, keer = 1, dagen = 0): Termijn => {
    const found = term(sleutel);
    const dag = addDays(addMonths(startdatum, keer * found.waarde), dagen);
    return { wat, soort, dag, bron: bronVan(found), zekerheid: found.zekerheid };
  };
  const premie = term("participatieplaats.premie").waarde;
  const premies = Array.from({ length: Math.floor(maanden / premie) }, (_, index) =>
    na("Premie, als iemand genoeg meewerkte", "vanaf", "participatieplaats.premie", index + 1),
  );
  const einde: Termijn = {
    ...na("Einde van de participatieplaats", "tot en met", "participatieplaats.maanden"),
    dag: addDays(addMonths(startdatum, maanden), -1),
  };
  const gevonden = [
    ...premies,
    ...(heeftStartkwalificatie === true
      ? []
      : [na("Aanbod van scholing", "vanaf", "participatieplaats.scholing")]),
    na("De gemeente kijkt of het helpt", "vanaf", "participatieplaats.beoordeling"),
    na("Laatste dag als het niet helpt", "tot en met", "participatieplaats.einde", 1, -1),
    ...(verlengingen < hoogstens
      ? [{ ...einde, wat: "Besluit over een jaar verlengen", soort: "uiterlijk" as const }]
      : []),
    einde,
  ];
  return gevonden.toSorted((a, b) => (a.dag < b.dag ? -1 : Number(a.dag > b.dag)));
}
