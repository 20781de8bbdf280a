import { dutchDate } from "#core/dutch";
import { type IsoDate, isoDate } from "#core/dates";
import { alle, type Antwoord, een, type Feit, niet, type Reden, reden } from "#regels/antwoord";
import { gevolgen } from "#regels/doelgroep-gevolgen";
import { type LksRecht, lksRecht } from "#regels/loonkostensubsidie-recht";
import { type Groepen, lid, type Overgangssituatie, uit } from "#regels/overgang-situatie";
import type { Register } from "#regels/register";

export const GRONDEN = [
  "Wsw",
  "beschut werk",
  "loonkostensubsidie",
  "tussengroep",
  "gewone baan",
  "opleiding",
  "hulp naar werk",
  "proefplaats van de gemeente",
  "proefplaats van UWV",
  "participatieplaats",
  "eigen keuze",
  "dagbesteding",
] as const;
export type Grondnaam = (typeof GRONDEN)[number];

/** A way in which the law lets someone into a form. */
export type Grond = {
  readonly naam: Grondnaam;
  readonly wet: string;
  /** First day on which it can be used. The table begins with the Participatiewet. */
  readonly vanaf: IsoDate;
  readonly antwoord: Antwoord;
  readonly redenen: readonly Reden[];
};

export type Ingang = Omit<Grond, "antwoord" | "redenen"> & { readonly toets: () => readonly Reden[] };
export type Vraag = {
  readonly situatie: Overgangssituatie;
  readonly groepen: Groepen;
  readonly dag: IsoDate;
  readonly register: Register;
};

/** Before the Participatiewet other rules held, that are not in this table. */
const PARTICIPATIEWET = isoDate("2015-01-01");
/** People with a benefit of UWV came to beschut werk with Stb. 2016, 519. */
const BESCHUT_MET_UWV = isoDate("2017-01-01");

const GEEN_BAAN = { isWswBaan: false, isGedetacheerd: false };

const ingang = (
  naam: Grondnaam,
  wet: string,
  toets: Ingang["toets"],
  vanaf: IsoDate = PARTICIPATIEWET,
): Ingang => ({ naam, wet, vanaf, toets });

export const nogNiet = ({ wet, vanaf }: Pick<Ingang, "wet" | "vanaf">): Reden =>
  reden(false, `Deze tabel kent deze regel vanaf ${dutchDate(vanaf)}.`, wet);

export const vrij = (naam: Grondnaam, wet: string, wat: string): Ingang =>
  ingang(naam, wet, () => [reden(true, wat, wet, "te controleren")]);

export const wsw = (wet: string, { groepen, situatie }: Vraag): Ingang =>
  ingang("Wsw", wet, () => [
    reden(lid(groepen.Wsw), "Heeft een Wsw-indicatie van voor 2015.", "Wsw art. 1 lid 1"),
    reden(
      een([situatie.heeftWswBaan, situatie.hadWswBaanEind2014]),
      "Heeft nu een Wsw-baan, of had die op 31 december 2014.",
      "Wsw art. 1 lid 1; Invoeringswet Participatiewet art. II",
    ),
  ]);

export const beschut = ({ groepen, situatie }: Vraag): Ingang => {
  const vanUwv = uit(situatie.feiten, ["ww", "wia", "wajong"]) === true;
  return ingang(
    "beschut werk",
    "Pw art. 10b",
    () => [
      reden(
        lid(groepen["beschut werk"]),
        "De gemeente heeft vastgesteld dat dit beschut werk moet zijn.",
        "Pw art. 10b lid 1",
      ),
      reden(
        een([situatie.heeftBeschutBaan, niet(situatie.isAantalBeschutGehaald)]),
        "Heeft al een plek beschut werk, of de gemeente heeft haar aantal van dit jaar nog niet gehaald.",
        "Pw art. 10b lid 4, 5 en 6",
      ),
    ],
    vanUwv ? BESCHUT_MET_UWV : PARTICIPATIEWET,
  );
};

export const loonkostensubsidie = ({ groepen, situatie, dag, register }: Vraag): Ingang =>
  ingang(
    "loonkostensubsidie",
    "Pw art. 10d",
    () => lksVoor({ groepen, situatie, dag, register }, false).redenen,
  );

/** The right to loonkostensubsidie of a new job that begins on the day, asked before it. */
export const lksVoor = ({ groepen, situatie, dag, register }: Vraag, isBeschut: boolean): LksRecht =>
  lksRecht(
    {
      startdatum: dag,
      aanvraagdatum: dag,
      vandaag: dag,
      behoortTotDoelgroep: isBeschut ? lid(groepen["beschut werk"]) : lid(groepen["doelgroep LKS"]),
      vorigeAanvraagDoelgroep: null,
      isWsw: false,
      isBeschut,
      heeftAndereLoonsubsidie: false,
      loonwaarde: situatie.isLoonwaardeLater === true ? "forfaitair" : situatie.feiten.loonwaarde,
      vastgesteldOp: null,
      kanVoltijdMinimumloonVerdienen: null,
      vooraf: null,
    },
    register,
  );

export const tussengroep = ({ groepen, situatie }: Vraag): Ingang =>
  ingang("tussengroep", "Pw art. 7 lid 1 onder a en art. 10 lid 1", () => [
    pwGroep(groepen, situatie),
    steun(situatie),
    reden(
      lid(groepen.tussengroep),
      "Kan nu niet bij een gewone werkgever werken, en heeft geen beschut werk en geen Wsw.",
      "Rijksbijdrage sociale infrastructuur, meicirculaire 2025",
      "afgeleid",
    ),
  ]);

export const hulpNaarWerk = ({ groepen, situatie }: Vraag): Ingang =>
  ingang("hulp naar werk", "Pw art. 7 lid 1 onder a en art. 10 lid 1", () => [
    pwGroep(groepen, situatie),
    steun(situatie),
  ]);

const pwGroep = (groepen: Groepen, { feiten, heeftAfspraakMetUwv }: Overgangssituatie): Reden =>
  reden(
    een([uit(feiten, ["bijstand", "anw"]), lid(groepen.nugger), heeftAfspraakMetUwv]),
    "Heeft bijstand of Anw, of is ingeschreven zonder uitkering, of gemeente en UWV spraken het af.",
    "Pw art. 10 lid 1; bij UWV: afspraak, vergelijk Pw art. 10a lid 7",
  );

const steun = ({ feiten }: Overgangssituatie): Reden =>
  reden(feiten.krijgtSteunVanGemeente, "De gemeente vindt deze hulp nodig.", "Pw art. 10 lid 1 en 4");

export const opleiding = ({ situatie }: Vraag): Ingang =>
  ingang("opleiding", "WEB art. 7.2.8", () => [
    reden(
      situatie.heeftOpleidingsplek,
      "Heeft een plek op een school en bij een erkend leerbedrijf.",
      "WEB art. 7.2.8 en 7.2.10",
      "te controleren",
    ),
  ]);

export const proefplaatsen = ({ situatie }: Vraag): readonly Ingang[] => [
  proefplaatsVan("proefplaats van de gemeente", situatie),
  proefplaatsVan("proefplaats van UWV", situatie),
];

function proefplaatsVan(
  naam: "proefplaats van de gemeente" | "proefplaats van UWV",
  { feiten }: Overgangssituatie,
): Ingang {
  const uitkomst = gevolgen(feiten, GEEN_BAAN).find(({ gevolg }) => gevolg === naam)!;
  const { antwoord, waarom, bron, zekerheid } = uitkomst;
  return ingang(naam, bron, () => [{ antwoord, wat: waarom, bron, zekerheid }]);
}

export const participatieplaats = ({ situatie }: Vraag): Ingang =>
  ingang("participatieplaats", "Pw art. 10a", () => [
    reden(
      een([uit(situatie.feiten, ["bijstand"]), alle([vanUwv(situatie), situatie.heeftAfspraakMetUwv])]),
      "Heeft bijstand, of een uitkering van UWV en gemeente en UWV spraken het af.",
      "Pw art. 10a lid 1 en 7",
    ),
    reden(
      niet(situatie.feiten.kanBijGewoneWerkgever),
      "Heeft nu weinig kans op een gewone baan.",
      "Pw art. 10a lid 1",
    ),
  ]);

const vanUwv = ({ feiten }: Overgangssituatie): Feit => uit(feiten, ["ww", "wia", "wajong", "andere"]);

export const dagbesteding = ({ situatie }: Vraag): Ingang =>
  ingang("dagbesteding", "Wmo 2015 art. 2.3.5 of Wlz", () => [
    reden(
      situatie.heeftIndicatieDagbesteding,
      "De gemeente (Wmo) of het CIZ (Wlz) heeft dagbesteding toegekend.",
      "Wmo 2015 art. 2.3.5; Wlz art. 3.2.1",
      "te controleren",
    ),
  ]);
