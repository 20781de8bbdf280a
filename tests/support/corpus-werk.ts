import { blindIndex } from "../../src/modules/inwoners/bsn.ts";
import { type Cel, FOUT, gewijzigd, LEEG, type Opzet, type Waarden } from "./corpus.ts";
import { sleutels } from "./sleutels.ts";
import { AMERSFOORT, REGIO, VANDAAG } from "./world.ts";

const UREN: readonly Cel[] = [
  ["16", 16],
  ["24,5", 24.5],
  ["24:30", 24.5],
  ["36 uur", 36],
  ["60", 60],
  ["0", 0],
  ["31:20", FOUT],
  ["60,01", FOUT],
  ["1.234", FOUT],
  ["-1", FOUT],
  ["acht", FOUT],
  ["", LEEG],
];

const BSN = { een: "999991772", twee: "123456782" };
const index = (bsn: string) => `\\x${blindIndex(bsn, REGIO, sleutels).toString("hex")}`;
const plaatsing = (id: string, inwoner: string, meer: object = {}) => ({
  id,
  inwoner_id: inwoner,
  gemeente: AMERSFOORT,
  werkgever_id: "w1",
  werkvorm: "regulier",
  startdatum: "2025-01-01",
  einddatum: null,
  door_gebruiker_id: null,
  loonwaarde: null,
  ...meer,
});
const WIE: Readonly<Record<string, string>> = { "K-1": "een", "K-2": "twee", "K-3": "drie", "K-4": "vier" };

export const loonwaarden: Opzet = {
  soort: "loonwaarden",
  kolommen: {
    BSN: [
      ["", LEEG],
      ["", LEEG],
      [BSN.een, BSN.een],
      [BSN.twee, BSN.twee],
      ["99999177", FOUT],
      ["123456789", FOUT],
    ],
    "Nummer in uw systeem": [
      ["K-1", "K-1"],
      ["K-2", "K-2"],
      ["K-3", "K-3"],
      ["K-4", "K-4"],
      ["K-9", "K-9"],
      ["", LEEG],
    ],
    "KvK-nummer": [
      ["", LEEG],
      ["90000011", "90000011"],
      ["99999999", "99999999"],
      ["9000001", FOUT],
    ],
    "Geldt vanaf": [
      ["01-01-2025", "2025-01-01"],
      ["2025-06-01", "2025-06-01"],
      ["1-9-2026", "2026-09-01"],
      ["31-12-2024", "2024-12-31"],
      ["31-02-2025", FOUT],
      ["1-2-24", FOUT],
      ["", LEEG],
    ],
    "Loonwaarde in procenten": [
      ["55,5", 555_000],
      ["40%", 400_000],
      ["0,5%", 5000],
      ["100", 1_000_000],
      ["0,5", FOUT],
      ["101", FOUT],
      ["1.234", FOUT],
      ["vijftig", FOUT],
      ["", LEEG],
    ],
    "Gemeten op": [
      ["", LEEG],
      ["20-05-2025", "2025-05-20"],
      ["25-11-2026", "2026-11-25"],
      ["gisteren", FOUT],
    ],
    "Opnieuw meten op": [
      ["", LEEG],
      ["01-01-2028", "2028-01-01"],
      ["01-01-2020", "2020-01-01"],
      ["2028", FOUT],
    ],
  },
  verplicht: ["Geldt vanaf", "Loonwaarde in procenten"],
  tabellen: {
    inwoners: Object.entries(WIE).map(([externe_id, id]) => ({
      id,
      externe_id,
      nummer: null,
      bron: "bestand",
      gemeente: AMERSFOORT,
    })),
    inwoner_bsn: [
      { inwoner_id: "een", blinde_index: index(BSN.een) },
      { inwoner_id: "twee", blinde_index: index(BSN.twee) },
    ],
    werkgevers: [{ id: "w1", kvk: "90000011", naam: "De Linde", bron: "bestand" }],
    plaatsingen: [
      plaatsing("p1", "een"),
      plaatsing("p2", "twee"),
      plaatsing("p3", "drie", { werkvorm: "vrijwilligerswerk" }),
      plaatsing("p4", "vier"),
      plaatsing("p5", "vier"),
    ],
    loonkostensubsidies: [{ inwoner_id: "twee", plaatsing_id: "p2" }],
    loonwaarden: [
      {
        id: "m1",
        inwoner_id: "een",
        plaatsing_id: "p1",
        vanaf: "2025-06-01",
        loonwaarde: 400_000,
        vastgesteld_op: "2025-06-01",
        herbepalen_op: null,
        vervallen_door_id: null,
      },
    ],
  },
  sleutel: (waarden) =>
    [waarden["Nummer in uw systeem"] ?? waarden["BSN"], waarden["KvK-nummer"], waarden["Geldt vanaf"]].join(
      "|",
    ),
  isGeheel(waarden) {
    const op = waarden["Gemeten op"] ?? waarden["Geldt vanaf"];
    const opnieuw = waarden["Opnieuw meten op"];
    const iemand = waarden["BSN"] !== LEEG || waarden["Nummer in uw systeem"] !== LEEG;
    return iemand && (typeof opnieuw !== "string" || opnieuw > String(op));
  },
  schrijft(waarden, eerder) {
    const { BSN: bsn, "Nummer in uw systeem": nummer, "KvK-nummer": kvk, "Geldt vanaf": vanaf } = waarden;
    const loonwaarde = waarden["Loonwaarde in procenten"];
    const op = String(waarden["Gemeten op"] ?? vanaf);
    const opnieuw = waarden["Opnieuw meten op"];
    const bijBsn = bsn === LEEG ? LEEG : bsn === BSN.een ? "een" : "twee";
    const bijNummer = WIE[String(nummer)];
    if (bijBsn !== LEEG && bijNummer !== LEEG && bijBsn !== bijNummer) return null;
    const wie = bijBsn ?? bijNummer;
    // nobody, unpaid work, a running subsidy, two jobs, or another employer
    if (wie !== "een" || op > VANDAAG || kvk === "99999999" || String(vanaf) < "2025-01-01") return null;
    if (vanaf === "2025-06-01")
      return loonwaarde === 400_000 && op === vanaf && opnieuw === LEEG ? { loonwaarden: {} } : null;
    if (eerder.has(String(vanaf))) return null;
    const meting = {
      gemeente: AMERSFOORT,
      inwoner_id: wie,
      plaatsing_id: "p1",
      vanaf,
      loonwaarde,
      vastgesteld_op: op,
      ...(opnieuw !== LEEG && { herbepalen_op: opnieuw }),
    };
    return vanaf === "2025-01-01"
      ? { loonwaarden: meting, plaatsingen: { loonwaarde } }
      : { loonwaarden: meting };
  },
};

const KENMERKEN = {
  rijbewijs: { waarde: true, bron: "werkgever", datum: "2026-01-01" },
  uren_per_week_min: { waarde: 16, bron: "werkgever", datum: "2026-01-01" },
};
export const plekUren: Opzet = {
  soort: "plekken",
  kolommen: {
    "Nummer van de plek": [
      ["V-1", "V-1"],
      ["V-2", "V-2"],
      ["V-3", "V-3"],
      ["", LEEG],
    ],
    Titel: [
      ["Hovenier", "Hovenier"],
      ["Hulp; in de keuken", "Hulp; in de keuken"],
      ["", LEEG],
    ],
    "KvK-nummer": [
      ["90000011", "90000011"],
      ["99999999", "99999999"],
      ["1234567", FOUT],
      ["", LEEG],
    ],
    "Uren per week, minstens": UREN,
    "Uren per week, hoogstens": UREN,
  },
  verplicht: ["Nummer van de plek", "Titel"],
  tabellen: {
    werkgevers: [
      {
        id: "w1",
        kvk: "90000011",
        naam: "De Linde",
        bron: "bestand",
        gemeente: AMERSFOORT,
        plaats: "Amersfoort",
      },
    ],
    plekken: [
      {
        id: "v1",
        externe_id: "V-1",
        bron: "bestand",
        werkgever_id: "w1",
        titel: "Hovenier",
        kenmerken: KENMERKEN,
      },
    ],
  },
  sleutel: (waarden) => String(waarden["Nummer van de plek"]),
  isGeheel(waarden) {
    const [van, tot] = [waarden["Uren per week, minstens"], waarden["Uren per week, hoogstens"]];
    return waarden["KvK-nummer"] !== LEEG && (van === LEEG || tot === LEEG || Number(tot) >= Number(van));
  },
  schrijft(waarden) {
    const [van, tot] = [waarden["Uren per week, minstens"], waarden["Uren per week, hoogstens"]];
    if (waarden["KvK-nummer"] !== "90000011") return null;
    const was: Waarden = waarden["Nummer van de plek"] === "V-1" ? KENMERKEN : {};
    const uren = (naam: string, waarde: unknown) =>
      waarde === LEEG || (was[naam] as { waarde?: unknown } | undefined)?.waarde === waarde
        ? {}
        : { [naam]: { waarde, bron: "werkgever", datum: VANDAAG } };
    const anders = { ...uren("uren_per_week_min", van), ...uren("uren_per_week_max", tot) };
    const kenmerken = Object.keys(anders).length === 0 ? {} : { kenmerken: { ...was, ...anders } };
    const titel = waarden["Titel"];
    if (waarden["Nummer van de plek"] === "V-1")
      return { plekken: { ...gewijzigd({ titel: "Hovenier" }, { titel }), ...kenmerken } };
    return {
      plekken: {
        externe_id: waarden["Nummer van de plek"],
        titel,
        werkgever_id: "w1",
        gemeente: AMERSFOORT,
        bron: "bestand",
        ...kenmerken,
      },
    };
  },
};
