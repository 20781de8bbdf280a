import { type Static, Type } from "typebox";
import { addDays, addMonths, type IsoDate } from "#core/dates";
import { Failure } from "#core/failure";
import { amount, date, id, oneOf, orNull, text, urenPerWeek, versie } from "../fields.ts";
import { isIban } from "./iban.ts";

/** What can be arranged around a job. @source Participatiewet art. 6, 10 and 10d; Ziektewet art. 29b; Wtl 2.1 */
export const REGELINGEN = [
  "loonkostensubsidie",
  "jobcoach",
  "proefplaats",
  "no-risk",
  "loonkostenvoordeel",
] as const;
export type Regelingsoort = (typeof REGELINGEN)[number];
export const REGELINGSTANDEN = [
  "gevraagd",
  "in behandeling",
  "toegekend",
  "afgewezen",
  "niet nodig",
] as const;
export const WACHT_OP = ["gemeente", "UWV", "werkgever", "jobcoach", "medewerker"] as const;

/** @source Participatiewet art. 10d lid 12: within five weeks after the loonwaarde is known */
const BESLUIT_IN_DAGEN = 35;
/** @source Participatiewet art. 10d lid 1: who already works can be asked for within six months */
const SUBSIDIE_VRAGEN_IN_MAANDEN = 6;
/** @source Wtl 2.6 to 2.9: the doelgroepverklaring is asked within three months */
const VOORDEEL_VRAGEN_IN_MAANDEN = 3;

/** Where one arrangement of a job stands: who has to do something now, and which days count. */
export const Regeling = Type.Object({
  soort: oneOf(REGELINGEN),
  stand: oneOf(["nog niet gevraagd", ...REGELINGSTANDEN]),
  wachtOp: orNull(oneOf(WACHT_OP)),
  gevraagdOp: orNull(date),
  uiterlijk: orNull({ ...date, description: "Wanneer de volgende stap er moet zijn" }),
  geldtVanaf: orNull(date),
  geldtTot: orNull(date),
});
export type Regeling = Static<typeof Regeling>;

/** A job at the company of the user, with everything that is arranged around it. */
export const Plaatsingsregelingen = Type.Object({
  plaatsingId: id,
  inwonerId: id,
  naam: Type.String(),
  functie: Type.String(),
  urenPerWeek,
  startdatum: date,
  einddatum: orNull(date),
  begeleider: orNull(Type.String()),
  regelingen: Type.Array(Regeling),
});
export type Plaatsingsregelingen = Static<typeof Plaatsingsregelingen>;

/** One form for all of them. No BSN: the gemeente knows it. */
export const aanvraagFields = {
  soorten: Type.Array(oneOf(REGELINGEN), { minItems: 1, maxItems: REGELINGEN.length, uniqueItems: true }),
  uurloonInCenten: amount,
  urenPerWeek,
  contract: oneOf(["vast", "tijdelijk"]),
  contractTot: orNull(date),
  iban: text(42, "Rekening van het bedrijf"),
  contactpersoon: text(100),
  telefoon: text(30),
};
const fields = Type.Object(aanvraagFields);
export type Aanvraag = Static<typeof fields>;

/** As who decides on it reads it. */
export const Regelingaanvraag = Type.Object({
  ...aanvraagFields,
  doorNaam: Type.String(),
  gevraagdOp: date,
});
export type Regelingaanvraag = Static<typeof Regelingaanvraag>;

export const Regelingstand = Type.Object({ ...Regeling.properties, doorNaam: Type.String(), versie });
export type Regelingstand = Static<typeof Regelingstand>;

/** What is known of a job elsewhere in the product: that has its home there, and no second one here. */
export type Werkfeiten = {
  readonly werkvorm: string;
  readonly startdatum: IsoDate;
  readonly einddatum: IsoDate | null;
  readonly subsidieBesloten: boolean;
  readonly subsidieVanaf: IsoDate | null;
  readonly subsidieTot: IsoDate | null;
  readonly loonwaardeOp: IsoDate | null;
  readonly heeftBegeleiding: boolean;
  readonly begeleidingTot: IsoDate | null;
};

/** All arrangements of a job, in a fixed order: what was decided counts before what was asked. */
export const regelingenVan = (werk: Werkfeiten, gevraagd: readonly Regeling[]): Regeling[] =>
  REGELINGEN.map((soort) => {
    const asked = gevraagd.find((rij) => rij.soort === soort);
    return decided(soort, werk, asked) ?? asked ?? nogNiet(soort, werk);
  });

function decided(soort: Regelingsoort, werk: Werkfeiten, asked: Regeling | undefined): Regeling | undefined {
  if (soort === "loonkostensubsidie" && werk.subsidieVanaf) return subsidie(werk, asked);
  if (soort === "jobcoach" && werk.heeftBegeleiding)
    return toegekend(soort, asked, werk.startdatum, werk.begeleidingTot);
  if (soort === "proefplaats" && werk.werkvorm === "proefplaats")
    return toegekend(soort, asked, werk.startdatum, werk.einddatum);
  return undefined;
}

const toegekend = (
  soort: Regelingsoort,
  asked: Regeling | undefined,
  geldtVanaf: IsoDate | null,
  geldtTot: IsoDate | null,
): Regeling => ({
  soort,
  stand: "toegekend",
  wachtOp: null,
  gevraagdOp: asked?.gevraagdOp ?? null,
  uiterlijk: null,
  geldtVanaf,
  geldtTot,
});

function subsidie(werk: Werkfeiten, asked: Regeling | undefined): Regeling {
  const { subsidieBesloten, subsidieVanaf, subsidieTot, loonwaardeOp } = werk;
  if (subsidieBesloten) return toegekend("loonkostensubsidie", asked, subsidieVanaf, subsidieTot);
  return {
    soort: "loonkostensubsidie",
    stand: "in behandeling",
    wachtOp: "gemeente",
    gevraagdOp: asked?.gevraagdOp ?? null,
    uiterlijk: loonwaardeOp && addDays(loonwaardeOp, BESLUIT_IN_DAGEN),
    geldtVanaf: null,
    geldtTot: null,
  };
}

/** A day is there where the law names one: after it the right is gone. A trial place comes before a contract. */
function nogNiet(soort: Regelingsoort, { werkvorm, startdatum }: Werkfeiten): Regeling {
  const isLaat = soort === "proefplaats" && werkvorm !== "proefplaats";
  const maanden = {
    loonkostensubsidie: SUBSIDIE_VRAGEN_IN_MAANDEN,
    loonkostenvoordeel: VOORDEEL_VRAGEN_IN_MAANDEN,
  };
  const binnen = maanden[soort as keyof typeof maanden];
  return {
    soort,
    stand: isLaat ? "niet nodig" : "nog niet gevraagd",
    wachtOp: null,
    gevraagdOp: null,
    uiterlijk: binnen ? addMonths(startdatum, binnen) : null,
    geldtVanaf: null,
    geldtTot: null,
  };
}

export function checkAanvraag({ contract, contractTot, iban }: Aanvraag, startdatum: IsoDate): void {
  if ((contract === "tijdelijk") !== (contractTot !== null))
    throw wrong("contractTot", "Vul de laatste dag van het contract in.");
  if (contractTot !== null && contractTot < startdatum)
    throw wrong("contractTot", "De laatste dag ligt na de eerste werkdag.");
  if (!isIban(iban)) throw wrong("iban", "Dit rekeningnummer klopt niet. Kijk het na.");
}

export function checkStand({ stand, wachtOp, geldtVanaf, geldtTot }: Omit<Regeling, "soort">): void {
  if ((stand === "gevraagd" || stand === "in behandeling") !== (wachtOp !== null))
    throw wrong("wachtOp", "Kies op wie het wacht, zolang er nog geen besluit is.");
  if (geldtVanaf && geldtTot && geldtTot < geldtVanaf)
    throw wrong("geldtTot", "De laatste dag ligt na de eerste dag.");
}

const wrong = (veld: string, detail: string) =>
  new Failure("invalid", "regeling.klopt-niet", detail, { velden: [veld] });
export const alGevraagd = () =>
  new Failure("conflict", "regeling.al-gevraagd", "Alles wat u koos is al gevraagd of besloten.");
