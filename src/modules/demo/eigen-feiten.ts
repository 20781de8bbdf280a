import { addDays, type IsoDate } from "#core/dates";
import type { Onderwerp, Waarde } from "#matching/onderwerpen";
import type { Feit } from "./feiten.ts";

const SCHOOLDAGEN = [
  "ma_ochtend",
  "ma_middag",
  "di_ochtend",
  "di_middag",
  "wo_ochtend",
  "wo_middag",
  "do_ochtend",
  "do_middag",
  "vr_ochtend",
  "vr_middag",
];

type Row = readonly [Onderwerp, Waarde, bron: string, dagenGeleden: number, toelichting?: string];

// biome-ignore format: it is read as a table
const rows: Readonly<Record<string, readonly Row[]>> = {
  yonas: [
    ["buiten_werken", "buiten", "inwoner zelf", 255, "Werkt graag buiten, ook in de kou"],
    ["tillen", 15, "arbeidsdeskundige", 190, "Tilt tot 15 kilo"],
    ["meerdere_taken", 0, "werkleider", 95, "Eén taak tegelijk, liefst met plaatjes"],
    ["aanpassingen", ["werkinstructie_plaatjes"], "werkleider", 95],
    ["eindtijd_laatst", "14:45", "inwoner zelf", 12, "Om 15.00 uur op school"],
    ["uren_per_week_min", 24, "inwoner zelf", 255],
    ["uren_per_week_max", 32, "inwoner zelf", 255],
    ["dagdelen", SCHOOLDAGEN, "inwoner zelf", 255],
    ["reistijd_max", 45, "inwoner zelf", 255],
    ["vervoermiddelen", ["ov"], "inwoner zelf", 255, "Heeft nog geen fiets"],
    ["taal_nederlands_mondeling", 2, "taaldocent", 60],
    ["taal_nederlands_lezen", 1, "taaldocent", 60],
    ["werksoorten", ["groen", "dieren_planten"], "inwoner zelf", 255],
    ["begeleiding", 2, "jobcoach", 80],
    ["rijbewijzen", [], "inwoner zelf", 255],
    ["staan", 3, "werkleider", 95], ["lopen", 3, "werkleider", 95], ["bukken", 2, "werkleider", 95],
  ],
  mehmet: [
    ["uren_per_week_min", 20, "inwoner zelf", 60],
    ["uren_per_week_max", 28, "inwoner zelf", 60],
    ["uren_per_week_wens", 24, "inwoner zelf", 60],
    ["dagdelen", SCHOOLDAGEN, "inwoner zelf", 60],
    ["begintijd_vroegst", "07:00", "inwoner zelf", 60],
    ["eindtijd_laatst", "15:00", "inwoner zelf", 60, "Haalt zijn dochter van school"],
    ["reistijd_max", 30, "inwoner zelf", 60],
    ["vervoermiddelen", ["fiets", "ov"], "inwoner zelf", 60],
    ["taal_nederlands_mondeling", 2, "taaldocent", 40],
    ["taal_nederlands_lezen", 1, "taaldocent", 40],
    ["werksoorten", ["groen", "dieren_planten", "productie"], "inwoner zelf", 60],
    ["buiten_werken", "buiten", "inwoner zelf", 60],
    ["taalontwikkeling", "ja", "inwoner zelf", 60],
    ["tillen", 15, "arbeidsdeskundige", 75, "Tilt tot 15 kilo"],
    ["begeleiding", 2, "klantmanager", 50],
    ["aanpassingen", ["werkinstructie_plaatjes"], "klantmanager", 50],
    ["rijbewijzen", [], "inwoner zelf", 60],
    ["certificaten", [], "inwoner zelf", 60],
    ["staan", 3, "inwoner zelf", 60], ["lopen", 3, "inwoner zelf", 60], ["bukken", 2, "arbeidsdeskundige", 75],
    ["tempo", 2, "klantmanager", 50], ["samenwerken", 2, "klantmanager", 50],
    ["zelfstandigheid", 2, "klantmanager", 50], ["omgaan_met_verandering", 2, "klantmanager", 50],
    ["klantcontact", 1, "klantmanager", 50],
    ["werkvormen", ["regulier", "begeleid werken", "individuele detachering", "groepsdetachering", "werken op locatie"], "klantmanager", 50],
  ],
};

/** The facts of someone whose story is told; nothing for everyone else. */
export const eigenFeiten = (sleutel: string | undefined, today: IsoDate): Feit[] | undefined =>
  rows[sleutel ?? ""]?.map(([onderwerp, waarde, bron, dagenGeleden, toelichting]) => ({
    onderwerp,
    waarde,
    bron,
    datum: addDays(today, -dagenGeleden),
    toelichting: toelichting ?? null,
  }));
