import type { IsoDate } from "#core/dates";
import { GRENS } from "../afscherming/beschermTabel.ts";
import type { Geheel } from "./kaart.ts";
import type { Bordcijfer, Regiobeeld } from "./regiobeeld.ts";
import type { Gepubliceerd, Telling } from "./stand.ts";

export const EIGEN = "eigen registratie";
const WSP = "Werkgeversservicepunt";
const GEMEENTEN = "gemeenten";
const BEDRIJF = "sociaal ontwikkelbedrijf";
/** A percentage only of as many people or more. */
const NOEMER = 100;

export type Feiten = {
  readonly telling: Telling;
  readonly vandaag: IsoDate;
  readonly gepubliceerd: ReadonlyMap<string, Gepubliceerd>;
  readonly plaatsingen: Regiobeeld["plaatsingen"];
  /** As it may be seen. */
  readonly instroom: Regiobeeld["jongeren"];
  /** As the map tells them: of the same people the board tells nothing else. */
  readonly gehelen: ReadonlyMap<string, Geheel>;
};

/** A count as those inside may see it; null: of fewer than ten, and not of nobody. */
export const toonbaar = (aantal: number): number | null => (aantal > 0 && aantal < GRENS ? null : aantal);

type Gelezen = Pick<Bordcijfer, "waarde"> &
  Partial<Pick<Bordcijfer, "doel" | "verwachting" | "n" | "peildatum" | "bron">>;
type Regel = Pick<Bordcijfer, "sleutel" | "naam" | "eenheid" | "eigenaar" | "onderwerp"> & {
  readonly lees: (feiten: Feiten) => Gelezen;
};

const regel = (
  sleutel: string,
  naam: string,
  [eenheid, eigenaar, onderwerp]: readonly [string, string, Bordcijfer["onderwerp"]],
  lees: Regel["lees"],
): Regel => ({ sleutel, naam, eenheid, eigenaar, onderwerp, lees });

export const NIETS: Geheel = { deel: null, rest: null, samen: null };

const mensen =
  (sleutel: string): Regel["lees"] =>
  ({ gehelen }) => {
    const { deel, samen } = gehelen.get(sleutel) ?? NIETS;
    return { waarde: deel, n: samen };
  };

/** The board: at most twelve figures, in the order in which the region looks at them. */
const REGELS: readonly Regel[] = [
  regel(
    "plaatsingen_wsp",
    "Plaatsingen door het WSP dit jaar",
    ["plaatsingen", WSP, "plaatsingen"],
    ({ plaatsingen: { aantal, doel, verwachting } }) => ({ waarde: aantal, doel, verwachting, n: aantal }),
  ),
  regel(
    "banenafspraak_beschikbare_banen",
    "Banen voor de banenafspraak",
    ["banen", WSP, "kerncijfers"],
    banen,
  ),
  regel(
    "banenafspraak_met_betaalde_baan",
    "Mensen met een banenafspraak en werk",
    ["mensen", GEMEENTEN, "indicaties"],
    mensen("banenafspraak_werkt"),
  ),
  regel(
    "beschut_met_betaalde_baan",
    "Mensen met beschut werk en een plek",
    ["mensen", GEMEENTEN, "indicaties"],
    (feiten) => {
      const gelezen = mensen("beschut_werkt")(feiten);
      return { ...gelezen, doel: gelezen.n ?? null };
    },
  ),
  regel(
    "instroom_jongeren",
    "Jongeren die vorige maand instroomden",
    ["mensen", GEMEENTEN, "werkzoekenden"],
    ({ instroom: { maanden }, vandaag }) => {
      const aantal = maanden.at(-1)?.aantal ?? null;
      return { waarde: aantal, n: aantal, peildatum: maanden.at(-1)?.maand ?? vandaag };
    },
  ),
  regel(
    "geregistreerde_werkzoekenden",
    "Geregistreerde werkzoekenden",
    ["mensen", GEMEENTEN, "werkzoekenden"],
    ({ gehelen }) => {
      const { samen } = gehelen.get("kunnen_beginnen") ?? NIETS;
      return { waarde: samen, n: samen };
    },
  ),
  regel(
    "kunnen_beginnen",
    "Werkzoekenden die kunnen beginnen",
    ["mensen", GEMEENTEN, "werkzoekenden"],
    mensen("kunnen_beginnen"),
  ),
  regel(
    "gebleven_na_een_jaar",
    "Na een jaar nog aan het werk",
    ["procent", WSP, "plaatsingen"],
    ({
      telling: {
        gebleven: { van, nog },
      },
    }) => ({
      waarde: van < NOEMER ? null : Math.round((100 * nog) / van),
      n: toonbaar(van),
    }),
  ),
  regel(
    "wsw_medewerkers_rwa_amfors",
    "Mensen met een Wsw-dienstverband",
    ["mensen", BEDRIJF, "indicaties"],
    ({ telling: { wsw } }) => ({ waarde: toonbaar(wsw), n: toonbaar(wsw) }),
  ),
  regel(
    "leerwerktrajecten",
    "Leerwerktrajecten die lopen",
    ["trajecten", WSP, "plaatsingen"],
    ({ telling: { leerwerk } }) => ({ waarde: toonbaar(leerwerk), n: toonbaar(leerwerk) }),
  ),
  regel(
    "onvervulde_vacatures",
    "Vacatures die openstaan",
    ["vacatures", WSP, "vacatures"],
    ({ telling: { vacatures } }) => ({ waarde: vacatures }),
  ),
];

export const bordVan = (feiten: Feiten): Bordcijfer[] =>
  REGELS.map(({ lees, ...rest }) => ({
    doel: null,
    verwachting: null,
    n: null,
    peildatum: feiten.vandaag,
    bron: EIGEN,
    ...rest,
    ...lees(feiten),
  }));

function banen({ gepubliceerd, vandaag }: Feiten): Gelezen {
  const banen = gepubliceerd.get("banenafspraak_beschikbare_banen");
  return {
    waarde: banen?.waarde ?? null,
    doel: gepubliceerd.get("banenafspraak_doelstelling_banen")?.waarde ?? null,
    peildatum: banen?.peildatum ?? vandaag,
    bron: banen?.bron ?? "bron ontbreekt",
  };
}
