import type { IsoDate } from "#core/dates";
import { type Fields, isFields } from "../uitwisseling/check-rij.ts";
import type { Json } from "../uitwisseling/parse-json.ts";
import { snoei } from "./snoei.ts";

/** What we know of someone who may be found, without his name and without when he was born. */
export type Inwonerfeiten = {
  readonly postcode: string | null;
  readonly talen: readonly string[];
  readonly gemeente: string | null;
  readonly feiten: Fields;
};
export type Plekfeiten = {
  readonly titel: string;
  readonly omschrijving: string;
  readonly postcode: string | null;
  readonly begindatum: IsoDate | null;
  readonly sluitingsdatum: IsoDate | null;
  readonly werkgever: string | null;
  readonly feiten: Fields;
};

const JA = 1;
const NEE = 2;
const MAX_PRESENTATIE = { naamVacature: 120, omschrijving: 2000, afdeling: 35 };

/**
 * An inwoner in the words of VUM. Of his postcode the four digits go along and no more: the standard asks for two letters,
 * and AA stands for 'somewhere there'.
 */
export function werkzoekendeNaarVum(id: string, { postcode, talen, gemeente, feiten }: Inwonerfeiten): Json {
  return snoei("werkzoekende", {
    idWerkzoekende: id,
    mobiliteit: postcode && {
      bemiddelingspostcode: `${postcode.slice(0, 4)}AA`,
      maximaleReistijd: of(feiten, "reistijd_max"),
    },
    arbeidsmarktkwalificatie: { ...bekwaamheid(feiten), taalbeheersing: taalbeheersing(feiten, talen) },
    werktijden: werktijden(feiten),
    vervoermiddel: teksten(feiten, "vervoermiddelen").flatMap((naam) =>
      naam in VERVOER
        ? [{ codeVervoermiddel: VERVOER[naam]!, indicatieBeschikbaarVoorWoonWerkverkeer: JA }]
        : [],
    ),
    eisAanWerk: eisen(feiten),
    indicatieBeschikbaarheidContactgegevens: gemeente === null ? NEE : JA,
    contactpersoon:
      gemeente === null
        ? []
        : [{ naamContactpersoonAfdeling: `Gemeente ${gemeente}`.slice(0, MAX_PRESENTATIE.afdeling) }],
  });
}

/** An open vacancy in the words of VUM. */
export function vacatureNaarVum(id: string, plek: Plekfeiten): Json {
  const { titel, omschrijving, postcode, begindatum, sluitingsdatum, werkgever, feiten } = plek;
  return snoei("vacature", {
    idVacature: id,
    adres: postcode && { postcode: postcode.length === 4 ? `${postcode}AA` : postcode },
    naamVacature: titel.slice(0, MAX_PRESENTATIE.naamVacature),
    omschrijvingVacature: omschrijving.slice(0, MAX_PRESENTATIE.omschrijving),
    arbeidsVoorwaarden: { datumAanvangWerkzaamheden: begindatum },
    sluitingsdatumVacature: sluitingsdatum,
    ...bekwaamheid(feiten),
    taalbeheersing: taalbeheersing(feiten, []),
    werktijden: werktijden(feiten),
    werkgever: { handelsnaamOrganisatie: werkgever },
  });
}

const bekwaamheid = (feiten: Fields) => ({
  rijbewijs: teksten(feiten, "rijbewijzen").map((codeSoortRijbewijs) => ({ codeSoortRijbewijs })),
  competentiebeheersing: teksten(feiten, "competenties").map((codeCompetentie) => ({ codeCompetentie })),
});

const werktijden = (feiten: Fields) => ({
  aantalWerkurenPerWeekMinimaal: of(feiten, "uren_per_week_min"),
  aantalWerkurenPerWeekMaximaal: of(feiten, "uren_per_week_max"),
});

/** Of Dutch the level is known; of another language that it is spoken. A level 0 says that nothing is known (VUM). */
function taalbeheersing(feiten: Fields, talen: readonly string[]): Json {
  const [mondeling, lezen] = [of(feiten, "taal_nederlands_mondeling"), of(feiten, "taal_nederlands_lezen")];
  const nederlands = {
    codeTaal: "nld",
    codeNiveauTaalbeheersingMondeling: mondeling,
    codeNiveauTaalbeheersingLezen: lezen,
  };
  return [
    ...(mondeling !== null || lezen !== null || talen.includes("nld") ? [nederlands] : []),
    ...talen.filter((taal) => taal !== "nld").map((codeTaal) => ({ codeTaal })),
  ];
}

function eisen(feiten: Fields): Json {
  const begeleiding = of(feiten, "begeleiding");
  const aanpassingen = of(feiten, "aanpassingen");
  return {
    indicatieBegeleiding: typeof begeleiding === "number" ? (begeleiding > 0 ? JA : NEE) : null,
    indicatieAanpassingWerkomgeving: Array.isArray(aanpassingen)
      ? aanpassingen.length > 0
        ? JA
        : NEE
      : null,
  };
}

const of = (feiten: Fields, onderwerp: string): Json =>
  isFields(feiten) ? (feiten[onderwerp] ?? null) : null;

function teksten(feiten: Fields, onderwerp: string): string[] {
  const value = of(feiten, onderwerp);
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
}

const VERVOER: Readonly<Record<string, number>> = {
  auto: 1,
  bromfiets: 2,
  fiets: 3,
  motor: 4,
  ov: 5,
  anders: 9,
};
