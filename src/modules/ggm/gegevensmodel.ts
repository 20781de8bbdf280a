import type { Dataklasse } from "../toegang/matrix.ts";

/** @source Gemeentelijk Gegevensmodel 2.5.1, v2.5.1/ddl/6 Sociaal Domein/Werk, github.com/Gemeente-Delft/Gemeentelijk-Gegevensmodel */
export const GGM_VERSIE = "2.5.1";

export type Veld = {
  readonly kolom: string;
  /** How the GGM calls it; null: ours, because the GGM has no column for it. */
  readonly ggm: string | null;
  /** How the GGM keeps it, where what we have does not fit in that. */
  readonly anders?: string;
  /** What a number of ours stands for: in a delivery it gets another one. */
  readonly sleutel?: Sleutel;
};

/** Of what a number can be. */
type Sleutel =
  | "inwoner"
  | "inzet"
  | "plaatsing"
  | "subsidie"
  | "deelname"
  | "groep"
  | "voorstel"
  | "plek"
  | "werkgever"
  | "unit";

/** A view of the schema `ggm`, with everything that a row of it is made of. */
export type Ggmtabel = {
  readonly tabel: string;
  readonly klassen: readonly Dataklasse[];
  readonly velden: readonly Veld[];
};

const GETAL = "geheel getal";

/** A column that the GGM has: it calls it the same in capitals. */
const van = (kolom: string, anders?: string): Veld => ({
  kolom,
  ggm: kolom.toUpperCase(),
  ...(anders !== undefined && { anders }),
});
const eigen = (kolom: string): Veld => ({ kolom, ggm: null });
const nummer = (kolom: string, sleutel: Sleutel): Veld => ({ kolom, ggm: null, sleutel });
/** With what stands in every row. */
const tabel = (naam: string, klassen: readonly Dataklasse[], ...velden: readonly Veld[]): Ggmtabel => ({
  tabel: naam,
  klassen,
  velden: [nummer("inwoner_id", "inwoner"), eigen("gemeente"), ...velden],
});

/** What can be delivered to a gemeente, by the names of its own model. `docs/ggm.md` says where each comes from. */
export const GGMTABELLEN: readonly Ggmtabel[] = [
  tabel("werkzoekende", ["situatie"], eigen("uitkering"), eigen("is_werkfit"), eigen("peildatum")),
  tabel("beschikbaarvoorarbeid", ["situatie"], eigen("is_beschikbaar"), eigen("peildatum")),
  tabel("doelgroep", ["situatie"], van("naam"), eigen("peildatum")),
  tabel(
    "doelgroepenregister",
    ["situatie"],
    van("indicatiedoelgroepenregister"),
    ...["ingangsdatum", "einddatum", "bron"].map(eigen),
  ),
  tabel(
    "reintegratievoorziening",
    ["inzet"],
    { ...van("registratienummerreintegratievoorziening"), sleutel: "inzet" },
    van("codetype", GETAL),
    van("omschrijvingtype"),
    van("datumstartvoorlopigetoekenning"),
    van("datumstart"),
    van("datumverwachteinde"),
    van("datumeinde"),
    eigen("status"),
  ),
  tabel(
    "doelreintegratievoorziening",
    ["inzet", "plan"],
    nummer("reintegratievoorziening_id", "inzet"),
    van("codedoelreintegratievoorziening", GETAL),
  ),
  tabel(
    "loonkostensubsidie",
    ["subsidie"],
    nummer("id", "subsidie"),
    nummer("plaatsing_id", "plaatsing"),
    ...["soort", "ingangsdatum", "einddatum", "bedrag_in_centen"].map(eigen),
    van("percentageloonwaardewml"),
  ),
  tabel(
    "bemiddelingstraject",
    ["deelname"],
    nummer("id", "deelname"),
    nummer("groep_id", "groep"),
    van("omschrijvingstatusbemiddeling"),
    eigen("startdatum"),
    eigen("einddatum"),
    van("omschrijvingresultaatbemiddeling"),
  ),
  tabel(
    "bemiddelingsactiviteit",
    ["voorstel"],
    nummer("id", "voorstel"),
    nummer("plek_id", "plek"),
    van("datumverwijzingvacature"),
    van("omschrijvingstatusbemiddeling"),
    van("omschrijvingresultaatbemiddeling"),
    van("indicatieplaatsing"),
  ),
  tabel(
    "arbeidsverhouding",
    ["plaatsing"],
    nummer("id", "plaatsing"),
    nummer("werkgever_id", "werkgever"),
    nummer("unit_id", "unit"),
    eigen("werkvorm"),
    eigen("startdatum"),
    van("datum_einde_arbeidsverhouding"),
  ),
  tabel(
    "arbeidsperiode",
    ["plaatsing"],
    nummer("arbeidsverhouding_id", "plaatsing"),
    van("datum_aanvang_arbeidsperiode"),
    van("datum_einde_arbeidsperiode"),
    van("functienaam"),
    van("gemiddeld_aantal_uur_per_week", GETAL),
  ),
  tabel("voorkeur", ["mogelijkheden"], van("soortwerk"), eigen("bron"), eigen("datum")),
];
