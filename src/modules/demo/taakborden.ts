import { addDays, type IsoDate } from "#core/dates";
import { cents } from "#core/money";
import type { Waarde } from "#matching/onderwerpen";
import type { Functie } from "../functiecreatie/taakbord.ts";
import { moment } from "./dagen.ts";
import { gebruiker } from "./gebruikers.ts";
import type { Row } from "./insert-rows.ts";
import { REGIO } from "./region.ts";
import type { Werkgever } from "./werkgevers.ts";

type Eisen = Readonly<Record<string, Waarde>>;
type Taakregel = readonly [functie: string, naam: string, uren: number, eisen: Eisen, blijft?: true];

const OCHTEND = ["ma_ochtend", "di_ochtend", "wo_ochtend", "do_ochtend", "vr_ochtend"];

const functie = (id: string, naam: string, afdeling: string, tarief: number, uren: number): Functie => ({
  id,
  naam,
  afdeling,
  tariefInCenten: cents(tarief),
  urenPerWeek: uren,
  minimumUren: 20,
});

/** What two werkgevers told about the work of their specialists. */
const borden: Readonly<Record<string, { functies: readonly Functie[]; taken: readonly Taakregel[] }>> = {
  "Zorgcentrum Lindehage": {
    functies: [
      functie("verpleegkundige-een", "Verpleegkundige", "Etage 1", 4450, 32),
      functie("verpleegkundige-twee", "Verpleegkundige", "Etage 2", 4450, 36),
      functie("kok", "Kok", "Keuken", 3600, 36),
    ],
    taken: [
      ["verpleegkundige-een", "Ontbijt rondbrengen", 6, { lopen: 2, klantcontact: 1, dagdelen: OCHTEND }],
      ["verpleegkundige-een", "Bedden opmaken", 5, { bukken: 2, tempo: 1 }],
      ["verpleegkundige-een", "Medicijnen klaarzetten", 4, {}, true],
      ["verpleegkundige-twee", "Linnen aanvullen", 5, { tillen: 5, tempo: 1 }],
      ["verpleegkundige-twee", "Rolstoelen schoonmaken", 4, { bukken: 1 }],
      ["verpleegkundige-twee", "Met bewoners wandelen", 6, { klantcontact: 2, lopen: 2 }],
      ["kok", "Groente snijden", 8, { handvaardigheid: 2, staan: 2, dagdelen: OCHTEND }],
      ["kok", "Afwassen", 7, { staan: 2, tempo: 1 }],
    ],
  },
  "Wasserij Eemhelder": {
    functies: [
      functie("operator", "Machineoperator", "Washal", 3400, 38),
      functie("chauffeur", "Chauffeur", "Expeditie", 3500, 36),
    ],
    taken: [
      ["operator", "Was sorteren", 9, { staan: 2, tempo: 1 }],
      ["operator", "Handdoeken vouwen", 8, { handvaardigheid: 1 }],
      ["chauffeur", "Karren laden", 6, { tillen: 10, tempo: 2 }],
      ["chauffeur", "Rolcontainers schoonmaken", 5, { tillen: 5 }],
    ],
  },
};

export const makeTaakborden = (werkgevers: readonly Werkgever[], today: IsoDate): Row<"taakborden">[] =>
  Object.entries(borden).map(([naam, { functies, taken }]) => ({
    regioId: REGIO,
    werkgeverId: werkgevers.find((werkgever) => werkgever.naam === naam)!.id,
    functies,
    taken: taken.map(([functieId, taak, uren, eisen, blijft = false], at) => ({
      id: `taak-${at + 1}`,
      functieId,
      naam: taak,
      urenPerWeek: uren,
      verplaatsbareUren: uren,
      blijft,
      eisen: Object.fromEntries(
        Object.entries(eisen).map(([onderwerp, waarde]) => [
          onderwerp,
          { waarde, bron: "werkgever", datum: addDays(today, -12) },
        ]),
      ),
    })),
    doorNaam: gebruiker("ingrid").naam,
    gewijzigd: moment(addDays(today, -12), "11:20"),
  }));
