import { type Static, Type } from "typebox";
import { ageOn, type IsoDate } from "#core/dates";
import type { Rate } from "#core/money";
import { overgang, type Overgangssituatie, type Overgangsvraag } from "#regels/overgang";
import type { Uitkering } from "#regels/doelgroep";
import type { Register } from "#regels/register";
import { date, oneOf, orNull } from "../fields.ts";

/** What the dossier does not say and somebody who knows the inwoner can. */
export const FEITEN = [
  "kanBijGewoneWerkgever",
  "krijgtSteunVanGemeente",
  "isIngeschrevenWerkzoekende",
  "besluitDoelgroepLks",
  "heeftOpleidingsplek",
  "heeftIndicatieDagbesteding",
  "heeftAfspraakMetUwv",
  "isAantalBeschutGehaald",
  "hadWswBaanEind2014",
  "isLoonwaardeLater",
] as const;
export type Feitnaam = (typeof FEITEN)[number];

export const VRAAG: Readonly<Record<Feitnaam, string>> = {
  kanBijGewoneWerkgever: "Kan iemand nu bij een gewone werkgever werken, met hulp als dat nodig is?",
  krijgtSteunVanGemeente: "Vindt de gemeente deze hulp naar werk nodig?",
  isIngeschrevenWerkzoekende: "Staat iemand bij UWV ingeschreven als werkzoekende?",
  besluitDoelgroepLks: "Heeft de gemeente vastgesteld dat iemand hoort bij de doelgroep loonkostensubsidie?",
  heeftOpleidingsplek: "Is er een plek op een school en bij een erkend leerbedrijf?",
  heeftIndicatieDagbesteding: "Heeft de gemeente (Wmo) of het CIZ (Wlz) dagbesteding toegekend?",
  heeftAfspraakMetUwv: "Spraken gemeente en UWV af dat de gemeente helpt?",
  isAantalBeschutGehaald: "Heeft de gemeente haar aantal plekken beschut werk van dit jaar gehaald?",
  hadWswBaanEind2014: "Had iemand op 31 december 2014 een Wsw-baan?",
  isLoonwaardeLater: "Meten gemeente en werkgever de loonwaarde later?",
};

/** An answer of a person, and the day on which it was given. */
export const Antwoordregel = Type.Object(
  { feit: oneOf(FEITEN), antwoord: Type.Boolean(), op: date },
  { additionalProperties: false },
);
export type Antwoordregel = Static<typeof Antwoordregel>;

export const Overstapvraag = Type.Object({
  feit: oneOf(FEITEN),
  vraag: Type.String(),
  antwoord: orNull(Type.Boolean()),
  op: orNull(date),
});

/** What the dossier says, before anybody answers. */
export type Bekend = {
  readonly geboortedatum: IsoDate | null;
  readonly uitkering: string | null;
  readonly isGeregistreerdWerkzoekend: boolean | null;
  readonly indicaties: readonly string[];
  readonly heeftBegeleiding: boolean;
  readonly loonwaarde: Rate | null;
};

/** The place that someone leaves, as far as the rules ask. */
export type Vanfeiten = {
  readonly isBetaald: boolean;
  readonly isBijOntwikkelbedrijf: boolean;
  readonly heeftSubsidie: boolean;
  readonly sinds: IsoDate | null;
};

const UITKERING: Readonly<Record<string, Uitkering>> = {
  Bijstand: "bijstand",
  "Mogelijk Bijstand": "bijstand",
  WW: "ww",
  "WW DSP": "ww",
  Wajong: "wajong",
  WGA: "wia",
  NUG: "geen",
  Wsw: "geen",
  Overig: "andere",
};
/** The AOW begins at 67. @source AOW art. 7a, 2024 to 2027 */
const AOW_LEEFTIJD = 67;
const VAN_UWV: ReadonlySet<Uitkering | null> = new Set(["ww", "wia", "wajong", "andere", null]);

/**
 * What the rules start from. What the gemeente itself decides and keeps (beschut werk, Wsw, doelgroepregister) is not so where
 * the dossier has none; what nobody looked at stays open until a person answers.
 */
export function situatieVan(
  bekend: Bekend,
  van: Vanfeiten,
  antwoorden: readonly Antwoordregel[],
  plek: { readonly isZelfdeWerkgever: boolean; readonly dag: IsoDate },
): Overgangssituatie {
  const gezegd = (feit: Feitnaam): boolean | null =>
    antwoorden.find((regel) => regel.feit === feit)?.antwoord ?? null;
  const heeft = (soort: string) => bekend.indicaties.includes(soort);
  const uitkering = UITKERING[bekend.uitkering ?? ""] ?? null;
  const heeftWswBaan = heeft("Wsw") && van.isBetaald;
  const { geboortedatum, loonwaarde } = bekend;
  return {
    feiten: {
      uitkering,
      krijgtSteunVanGemeente: bekend.heeftBegeleiding || gezegd("krijgtSteunVanGemeente"),
      isIngeschrevenWerkzoekende: bekend.isGeregistreerdWerkzoekend ?? gezegd("isIngeschrevenWerkzoekende"),
      heeftWswIndicatie: heeft("Wsw"),
      adviesBeschut: heeft("beschut werk") ? "positief" : null,
      besluitBeschut: heeft("beschut werk"),
      staatInDoelgroepregister: heeft("banenafspraak"),
      kanGeenMinimumloonVolgensUwv: heeft("banenafspraak"),
      loonwaarde,
      besluitDoelgroepLks:
        !heeft("Wsw") && (heeft("doelgroep LKS") || van.heeftSubsidie || gezegd("besluitDoelgroepLks")),
      heeftDuurzaamGeenArbeidsvermogen: null,
      werkt: van.isBetaald,
      heeftPensioenleeftijd: geboortedatum === null ? null : ageOn(geboortedatum, plek.dag) >= AOW_LEEFTIJD,
      kanBijGewoneWerkgever:
        van.isBetaald && !van.isBijOntwikkelbedrijf && !heeft("beschut werk")
          ? true
          : gezegd("kanBijGewoneWerkgever"),
    },
    heeftWswBaan,
    hadWswBaanEind2014: heeft("Wsw") ? heeftWswBaan || gezegd("hadWswBaanEind2014") : false,
    heeftBeschutBaan: heeft("beschut werk") && van.isBetaald,
    heeftLoonkostensubsidie: van.heeftSubsidie,
    isZelfdeWerkgever: plek.isZelfdeWerkgever,
    isAantalBeschutGehaald: heeft("beschut werk") ? gezegd("isAantalBeschutGehaald") : false,
    isLoonwaardeLater: loonwaarde === null ? gezegd("isLoonwaardeLater") : false,
    heeftIndicatieDagbesteding: gezegd("heeftIndicatieDagbesteding"),
    heeftOpleidingsplek: gezegd("heeftOpleidingsplek"),
    heeftAfspraakMetUwv: VAN_UWV.has(uitkering) ? gezegd("heeftAfspraakMetUwv") : false,
    sinds: van.sinds,
  };
}

/** The questions whose answer decides about this form: those that are open, and those that somebody answered. */
export function vragenBij(
  vraag: (antwoorden: readonly Antwoordregel[]) => Overgangsvraag,
  antwoorden: readonly Antwoordregel[],
  register: Register,
): Static<typeof Overstapvraag>[] {
  return FEITEN.flatMap((feit) => {
    const anders = antwoorden.filter((regel) => regel.feit !== feit);
    const met = (antwoord: boolean) =>
      said(vraag([...anders, { feit, antwoord, op: vraag(anders).dag }]), register);
    const zonder = said(vraag(anders), register);
    if (zonder.startsWith("nee") || (met(true) === zonder && met(false) === zonder)) return [];
    const gegeven = antwoorden.find((regel) => regel.feit === feit);
    return [{ feit, vraag: VRAAG[feit], antwoord: gegeven?.antwoord ?? null, op: gegeven?.op ?? null }];
  });
}

function said(vraag: Overgangsvraag, register: Register): string {
  const { antwoord, redenen } = overgang(vraag, register);
  return `${antwoord} ${redenen.map((reden) => `${reden.antwoord} ${reden.wat}`).join("|")}`;
}
