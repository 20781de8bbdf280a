import type { IsoDate } from "#core/dates";
import { dutchDate } from "#core/dutch";
import { euros } from "../rekenhulp/bedragen-in-woorden.ts";
import type { Blok, Stuk } from "../rekenhulp/pdf.ts";
import type { Werkafspraak } from "./werkafspraak.ts";

const KANTEN = { bedrijf: "Het ontwikkelbedrijf", werkgever: "De klant of werkgever" } as const;

/** What was agreed about work, price and guidance on paper, with the yes of both sides or a line where it will stand. */
export function afspraakStuk(afspraak: Werkafspraak, vandaag: IsoDate): Stuk {
  const { met, plek, werkvorm, nummer, stand, werk, begeleiding, begeleidingDoor, dienstverbandBij } =
    afspraak;
  return {
    titel: `Afspraak over werk met ${met}`,
    ondertitel: `${werkvorm}, afspraak ${nummer}, gemaakt op ${dutchDate(afspraak.opgesteldOp)} door ${afspraak.opgesteldDoor}`,
    voet: `Meedoen · ${stand} op ${dutchDate(vandaag)}`,
    blokken: [
      kop("Het werk"),
      alinea(werk),
      ...(plek.naam ? [alinea(`Plek: ${plek.naam}.`)] : []),
      alinea(periode(afspraak)),
      kop("De prijs"),
      alinea(prijs(afspraak)),
      kop("Het dienstverband en de begeleiding"),
      alinea(`In dienst bij: ${dienstverbandBij}.`),
      alinea(`Begeleiding door: ${begeleidingDoor}.`),
      alinea(begeleiding),
      kop("Akkoord"),
      akkoorden(afspraak),
      alinea("Deze afspraak geldt als beide kanten ja zeiden. Een nieuwe afspraak volgt haar op."),
    ],
  };
}

const kop = (tekst: string): Blok => ({ soort: "kop", niveau: 2, tekst });
const alinea = (tekst: string): Blok => ({ soort: "alinea", tekst });

const periode = ({ vanaf, tot }: Werkafspraak): string =>
  tot === null
    ? `Vanaf ${dutchDate(vanaf)}, zonder einddatum.`
    : `Van ${dutchDate(vanaf)} tot en met ${dutchDate(tot)}.`;

const prijs = ({ prijsInCenten, prijsPer }: Werkafspraak): string =>
  prijsInCenten === 0
    ? "Er is geen prijs afgesproken."
    : `${euros(prijsInCenten)} per ${prijsPer}, zonder btw.`;

const akkoorden = ({ akkoorden }: Werkafspraak): Blok => ({
  soort: "tabel",
  kolommen: [
    { kop: "Wie", deel: 3 },
    { kop: "Naam", deel: 3 },
    { kop: "Ja gezegd op", deel: 2 },
  ],
  rijen: (["bedrijf", "werkgever"] as const).map((kant) => {
    const ja = akkoorden.find((akkoord) => akkoord.kant === kant);
    return [KANTEN[kant], ja?.naam ?? "nog geen ja", ja ? dutchDate(ja.op) : "nog niet"];
  }),
});
