import { type Cents, cents } from "#core/money";

/** What a support costs for one person in one year. */
export type Kosten = {
  readonly perJaar: Cents;
  readonly bron: string;
  readonly zekerheid: "letterlijk" | "aanname";
};

/** By the id of an instrument, or the part of it before the point; what is not in it has no known costs. */
export type Kostentabel = Readonly<Record<string, Kosten>>;

const aanname = (euro: number, bron: string): Kosten => ({
  perJaar: cents(euro * 100),
  bron,
  zekerheid: "aanname",
});

const PER_STUK = "schatting per stuk; vervang door de prijs van de regio";
const UREN = "46 weken, 75 euro per uur; vervang door het tarief van de regio";

/** Assumptions, all of them: no source gives these for the region. A region puts its own in their place. */
export const KOSTEN: Kostentabel = {
  taaltraining: aanname(2_000, "schatting per deelnemer; vervang door de prijs van de regio"),
  "jobcoach-2": aanname(6_900, UREN),
  "jobcoach-4": aanname(13_800, UREN),
  meerijden: aanname(3_000, "schatting voor 46 weken; vervang door de prijs van de regio"),
  werkfit: aanname(4_000, "schatting per traject; vervang door de prijs van de regio"),
  oefenen: aanname(3_750, "50 uur jobcoach, 75 euro per uur; vervang door het tarief van de regio"),
  "verlichting.tillen": aanname(1_500, PER_STUK),
  "verlichting.staan": aanname(300, PER_STUK),
  "verlichting.zitten": aanname(800, PER_STUK),
  "verlichting.reiken": aanname(150, PER_STUK),
  "verlichting.prikkels": aanname(200, PER_STUK),
  aanpassing: aanname(500, PER_STUK),
  "aanpassing.tolk": aanname(5_000, PER_STUK),
  "aanpassing.vaste_begeleider": aanname(6_900, UREN),
  certificaat: aanname(350, PER_STUK),
  "certificaat.code95": aanname(1_500, PER_STUK),
  "certificaat.startkwalificatie": aanname(5_000, PER_STUK),
  rijbewijs: aanname(3_000, PER_STUK),
  leren: aanname(2_700, "schatting per leerplek; vervang door de prijs van de regio"),
};

export const kostenVan = (id: string, tabel: Kostentabel): Kosten | null =>
  tabel[id] ?? tabel[id.slice(0, id.indexOf("."))] ?? null;
