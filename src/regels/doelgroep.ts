import { type Rate, WHOLE } from "#core/money";
import { alle, type Antwoord, antwoordOp, een, type Feit, niet, type Reden, reden } from "#regels/antwoord";

export const UITKERINGEN = ["bijstand", "anw", "ww", "wia", "wajong", "andere", "geen"] as const;
export type Uitkering = (typeof UITKERINGEN)[number];

/** What is known of a person; null wherever nobody looked yet. */
export type Doelgroepfeiten = {
  readonly uitkering: Uitkering | null;
  /** Gets support to work from the gemeente, or asked for wage subsidy after a start (Pw art. 10d lid 2). */
  readonly krijgtSteunVanGemeente: Feit;
  readonly isIngeschrevenWerkzoekende: Feit;
  readonly heeftWswIndicatie: Feit;
  readonly adviesBeschut: "positief" | "negatief" | null;
  /** Decision of the college, after the advice of UWV. */
  readonly besluitBeschut: Feit;
  readonly staatInDoelgroepregister: Feit;
  /** UWV found that this person cannot earn the minimum wage. */
  readonly kanGeenMinimumloonVolgensUwv: Feit;
  readonly loonwaarde: Rate | null;
  readonly besluitDoelgroepLks: Feit;
  readonly heeftDuurzaamGeenArbeidsvermogen: Feit;
  readonly werkt: Feit;
  readonly heeftPensioenleeftijd: Feit;
  /** Can work at an ordinary werkgever, with support if needed. */
  readonly kanBijGewoneWerkgever: Feit;
};

export const DOELGROEPEN = [
  "beschut werk",
  "banenafspraak",
  "doelgroep LKS",
  "Wsw",
  "nugger",
  "tussengroep",
] as const;
export type Doelgroep = (typeof DOELGROEPEN)[number];

/** Whether someone belongs to it, and why. */
export type Indeling = { readonly antwoord: Antwoord; readonly redenen: readonly Reden[] };

/**
 * To which groups a person belongs. Each answer rests on its own reasons; what nobody looked at stays 'nog niet bekend'.
 * Beschut werk is never counted to the banenafspraak.
 * @source Participatiewet art. 6, 10b and 10c; Wfsv art. 38b
 */
export function doelgroepen(feiten: Doelgroepfeiten): Readonly<Record<Doelgroep, Indeling>> {
  return {
    "beschut werk": beschutWerk(feiten),
    banenafspraak: banenafspraak(feiten),
    "doelgroep LKS": doelgroepLks(feiten),
    Wsw: wsw(feiten),
    nugger: nugger(feiten),
    tussengroep: tussengroep(feiten),
  };
}

function beschutWerk({ besluitBeschut, adviesBeschut }: Doelgroepfeiten): Indeling {
  const advies = adviesBeschut === null ? null : adviesBeschut === "positief";
  return {
    antwoord: antwoordOp(besluitBeschut),
    redenen: [
      reden(advies, "UWV adviseert beschut werk.", "Pw art. 10b lid 2 en 3"),
      reden(besluitBeschut, "De gemeente heeft dat vastgesteld.", "Pw art. 10b lid 1"),
    ],
  };
}

function banenafspraak(feiten: Doelgroepfeiten): Indeling {
  const lager = lagereLoonwaarde(feiten);
  const viaGemeente = alle([
    feiten.krijgtSteunVanGemeente,
    een([feiten.kanGeenMinimumloonVolgensUwv, lager]),
  ]);
  const viaWajong = alle([
    heeft(feiten, "wajong"),
    een([niet(feiten.heeftDuurzaamGeenArbeidsvermogen), feiten.werkt]),
  ]);
  const ingang = een([feiten.staatInDoelgroepregister, viaGemeente, viaWajong, feiten.heeftWswIndicatie]);
  const uitgesloten = [niet(feiten.besluitBeschut), niet(feiten.heeftPensioenleeftijd)];
  return {
    antwoord: antwoordOp(alle([ingang, ...uitgesloten])),
    redenen: [
      reden(feiten.staatInDoelgroepregister, "Staat in het doelgroepregister.", "Wfsv art. 38b lid 6 en 38d"),
      reden(
        viaGemeente,
        "Krijgt steun van de gemeente en kan het minimumloon niet verdienen, volgens UWV of de gemeten loonwaarde.",
        "Wfsv art. 38b lid 1 onder a",
      ),
      reden(feiten.heeftWswIndicatie, "Heeft een Wsw-indicatie.", "Wfsv art. 38b lid 1 onder b"),
      reden(viaWajong, "Heeft Wajong en kan werken.", "Wfsv art. 38b lid 1 onder c"),
      reden(uitgesloten[0]!, "Heeft geen besluit voor beschut werk.", "Wfsv art. 38b, aanhef"),
      reden(uitgesloten[1]!, "Heeft de pensioenleeftijd nog niet.", "Wtl art. 2.10 lid 2"),
    ],
  };
}

function doelgroepLks(feiten: Doelgroepfeiten): Indeling {
  const { besluitDoelgroepLks } = feiten;
  const lager = lagereLoonwaarde(feiten);
  return {
    // A loonwaarde of 100% ends it; a lower one is for the college to decide on.
    antwoord: antwoordOp(lager === false ? false : besluitDoelgroepLks),
    redenen: [
      reden(lager, "Heeft een loonwaarde onder het minimumloon.", "Pw art. 6 lid 1 onder e"),
      reden(besluitDoelgroepLks, "De gemeente heeft dat vastgesteld.", "Pw art. 10c lid 1"),
    ],
  };
}

const wsw = ({ heeftWswIndicatie }: Doelgroepfeiten): Indeling => ({
  antwoord: antwoordOp(heeftWswIndicatie),
  redenen: [
    reden(
      heeftWswIndicatie,
      "Heeft een Wsw-indicatie van voor 2015.",
      "Wsw art. 2; Invoeringswet Participatiewet",
    ),
  ],
});

function nugger(feiten: Doelgroepfeiten): Indeling {
  const geen = heeft(feiten, "geen");
  const redenen = [
    reden(geen, "Heeft geen uitkering.", "Pw art. 6 lid 1 onder a"),
    reden(
      feiten.isIngeschrevenWerkzoekende,
      "Is bij UWV ingeschreven als werkzoekende.",
      "Pw art. 6 lid 1 onder a",
    ),
    reden(
      niet(feiten.heeftPensioenleeftijd),
      "Heeft de pensioenleeftijd nog niet.",
      "Pw art. 6 lid 1 onder a",
    ),
  ];
  const feit = alle([geen, feiten.isIngeschrevenWerkzoekende, niet(feiten.heeftPensioenleeftijd)]);
  return { antwoord: antwoordOp(feit), redenen };
}

/** No article names this group: the budget for social infrastructure describes it. */
function tussengroep(feiten: Doelgroepfeiten): Indeling {
  const bron = "Rijksbijdrage sociale infrastructuur, meicirculaire 2025";
  const buiten = [
    niet(feiten.besluitBeschut),
    niet(feiten.heeftWswIndicatie),
    niet(feiten.kanBijGewoneWerkgever),
  ];
  const [geenBeschut = null, geenWsw = null, nietGewoon = null] = buiten;
  return {
    antwoord: antwoordOp(alle(buiten)),
    redenen: [
      reden(geenBeschut, "Heeft geen besluit voor beschut werk.", bron, "afgeleid"),
      reden(geenWsw, "Heeft geen Wsw-indicatie.", bron, "afgeleid"),
      reden(nietGewoon, "Kan nu niet bij een gewone werkgever werken.", bron, "afgeleid"),
    ],
  };
}

const heeft = ({ uitkering }: Doelgroepfeiten, gezocht: Uitkering): Feit =>
  uitkering === null ? null : uitkering === gezocht;

const lagereLoonwaarde = ({ loonwaarde }: Doelgroepfeiten): Feit =>
  loonwaarde === null ? null : loonwaarde < WHOLE;
