import type { IsoDate } from "#core/dates";
import { type Antwoord, niet, type Reden, reden, slotsom } from "#regels/antwoord";
import { doelgroepen } from "#regels/doelgroep";
import {
  beschut,
  dagbesteding,
  type Grond,
  hulpNaarWerk,
  type Ingang,
  loonkostensubsidie,
  nogNiet,
  opleiding,
  participatieplaats,
  proefplaatsen,
  tussengroep,
  type Vraag,
  vrij,
  wsw,
} from "#regels/overgang-ingangen";
import type { Overgangssituatie, Overgangsvraag } from "#regels/overgang-situatie";
import { isBetaald, isBijOntwikkelbedrijf, type Vorm } from "#regels/overgang-vormen";
import { participatieplaats as termijnenVan } from "#regels/participatieplaats";
import type { Register } from "#regels/register";

/** Whether someone may go from one form to another, by which ground, and why or why not. */
export type Toegang = {
  readonly antwoord: Antwoord;
  readonly redenen: readonly Reden[];
  /** The ground that fits best; of none that does, the first. */
  readonly grond: Grond;
};

export function magOver({ van, naar, situatie, dag }: Overgangsvraag, register: Register): Toegang {
  const vooraf = redenenVan({ van, naar, situatie, dag }, register);
  const gronden = grondenVoor(naar, situatie, dag, register);
  const grond =
    gronden.find(({ antwoord }) => antwoord === "ja") ??
    gronden.find(({ antwoord }) => antwoord === "nog niet bekend") ??
    gronden[0]!;
  const eigen = grond.antwoord === "nee" ? gronden.flatMap(({ redenen }) => redenen) : grond.redenen;
  const redenen = [...vooraf, ...eigen];
  const antwoord = slotsom([...vooraf, ...grond.redenen]);
  return { antwoord, grond, redenen: antwoord === "ja" ? redenen : zonderDubbele(redenen, antwoord) };
}

/** What stands in the way for a refusal, and what is missing where it is not known yet. */
function zonderDubbele(redenen: readonly Reden[], gezocht: Antwoord): readonly Reden[] {
  const gevonden = redenen.filter(({ antwoord }) => antwoord === gezocht);
  return gevonden.filter(({ wat }, at) => gevonden.findIndex((other) => other.wat === wat) === at);
}

/** What the present form has to do with it. */
function redenenVan({ van, naar, situatie, dag }: Overgangsvraag, register: Register): Reden[] {
  if (van === "geen" && naar === "geen")
    return [
      reden(false, "Er is geen plek en er komt er geen.", "Simpel switchen: hier stoppen, daar beginnen"),
    ];
  if (isBetaald(van) && ONBETAALD_WERK.has(naar))
    return [
      reden(
        niet(situatie.isZelfdeWerkgever),
        "Het is niet bij de werkgever waar iemand nu betaald werkt.",
        naar === "participatieplaats" ? "Pw art. 10a lid 2" : "Pw art. 8a en 10a lid 2: geen verdringing",
        naar === "participatieplaats" ? "letterlijk" : "te controleren",
      ),
    ];
  if (van === naar && van === "participatieplaats" && situatie.sinds !== null)
    return [
      reden(
        dag <= eindeParticipatieplaats(situatie.sinds, HOOGSTENS_VERLENGD, register),
        "De langste duur, met verlengingen, is nog niet voorbij.",
        "Pw art. 10a lid 1, 9 en 10",
      ),
    ];
  return [];
}

const ONBETAALD_WERK: ReadonlySet<Vorm> = new Set([
  "proefplaats",
  "werkervaringsplek",
  "participatieplaats",
  "vrijwilligerswerk",
]);
const HOOGSTENS_VERLENGD = 2;

/** Last day of a participatieplaats that began on a day, with so many extensions. */
export function eindeParticipatieplaats(
  startdatum: IsoDate,
  verlengingen: number,
  register: Register,
): IsoDate {
  const termijnen = termijnenVan({ startdatum, heeftStartkwalificatie: null, verlengingen }, register);
  return termijnen.find(({ wat }) => wat === "Einde van de participatieplaats")!.dag;
}

/** Every ground for a form, each with its answer for this person on this day; the most fitting one first. */
function grondenVoor(
  naar: Vorm,
  situatie: Overgangssituatie,
  dag: IsoDate,
  register: Register,
): readonly Grond[] {
  const vraag: Vraag = { situatie, groepen: doelgroepen(situatie.feiten), dag, register };
  return ingangen(naar, vraag).map(({ toets, ...ingang }) => {
    const redenen = dag < ingang.vanaf ? [nogNiet(ingang)] : toets();
    return { ...ingang, antwoord: slotsom(redenen), redenen };
  });
}

function ingangen(naar: Vorm, vraag: Vraag): readonly Ingang[] {
  if (isBijOntwikkelbedrijf(naar))
    return [wsw("Wsw art. 2", vraag), beschut(vraag), loonkostensubsidie(vraag), tussengroep(vraag)];
  switch (naar) {
    case "begeleid werken":
      return [wsw("Wsw art. 7", vraag), beschut(vraag), loonkostensubsidie(vraag)];
    case "regulier met loonkostensubsidie":
      return [loonkostensubsidie(vraag)];
    case "leerwerkplek":
      return [opleiding(vraag)];
    case "proefplaats":
      return proefplaatsen(vraag);
    case "werkervaringsplek":
      return [hulpNaarWerk(vraag)];
    case "participatieplaats":
      return [participatieplaats(vraag)];
    case "dagbesteding":
      return [dagbesteding(vraag)];
    case "regulier":
      return [vrij("gewone baan", "Grondwet art. 19 lid 3", "Iedereen kiest zelf zijn werk.")];
    default:
      return [
        vrij(
          "eigen keuze",
          "geen wet verbiedt het",
          naar === "geen" ? "Een plek kan stoppen." : "Iedereen mag vrijwilligerswerk doen.",
        ),
      ];
  }
}
