import { hours } from "#core/hours";
import type { IsoDate } from "#core/dates";
import { ageOn } from "#core/dates";
import { adviesBeschutWerk, type Beschutfeiten } from "#regels/beschut-werk";
import type { Doelgroepfeiten, Uitkering as Rijksuitkering } from "#regels/doelgroep";
import type { Uitkering } from "../inwoners/inwoner.ts";
import type { AfnameRow } from "./afname-store.ts";
import { type Regelfeit, vragenVan } from "./definitie.ts";
import type { Aanvraag, Aanvraagsoort, Indicatie, Indicatiesoort } from "./indicatie.ts";

/** What the dossier holds that the rules can use. */
export type Dossierfeiten = {
  readonly uitkering: Uitkering | null;
  readonly isGeregistreerdWerkzoekend: boolean | null;
  readonly geboortedatum: IsoDate | null;
  readonly indicaties: readonly Indicatie[];
  readonly aanvragen: readonly Aanvraag[];
  readonly afnames: readonly AfnameRow[];
};

/** From what was handed in and holds today; the newest answer to each question. Without one it is not known. */
function beschutfeiten({ afnames }: Pick<Dossierfeiten, "afnames">): Beschutfeiten {
  const antwoord = (welk: Regelfeit) => {
    for (const { isGeldig, definitie, antwoorden } of afnames) {
      const vraag = isGeldig ? vragenVan(definitie).find(({ feit }) => feit === welk) : undefined;
      if (vraag && antwoorden[vraag.code] !== undefined) return antwoorden[vraag.code];
    }
    return undefined;
  };
  const feit = (welk: Regelfeit) => {
    const gezegd = antwoord(welk);
    return gezegd === undefined ? null : gezegd === "ja";
  };
  const uren = (welk: Regelfeit) => {
    const gezegd = antwoord(welk);
    return typeof gezegd === "number" ? hours(gezegd) : null;
  };
  return {
    kanTaakUitvoeren: feit("kanTaakUitvoeren"),
    heeftBasaleVaardigheden: feit("heeftBasaleVaardigheden"),
    urenAchterElkaar: uren("urenAchterElkaar"),
    urenPerDag: uren("urenPerDag"),
    verdientMinimumloonPerUur: feit("verdientMinimumloonPerUur"),
    heeftAanpassingenNodig: feit("heeftAanpassingenNodig"),
    heeftToezichtNodig: feit("heeftToezichtNodig"),
  };
}

export const adviesOp = (feiten: Pick<Dossierfeiten, "afnames">, today: IsoDate) =>
  adviesBeschutWerk(beschutfeiten(feiten), today);

export const isGeldig = ({ indicaties }: Pick<Dossierfeiten, "indicaties">, soort: Indicatiesoort): boolean =>
  indicaties.some((indicatie) => indicatie.soort === soort && indicatie.isGeldig);

/** The answer of UWV that came last; null while nobody asked or it is still open. */
const laatsteUitkomst = ({ aanvragen }: Pick<Dossierfeiten, "aanvragen">, soort: Aanvraagsoort) =>
  aanvragen.find((aanvraag) => aanvraag.soort === soort && aanvraag.uitkomst !== "ingetrokken")?.uitkomst ??
  null;

/** What the rules for target groups can know from this dossier; the rest stays unknown. */
export function doelgroepfeiten(feiten: Dossierfeiten, today: IsoDate): Doelgroepfeiten {
  const { uitkering, geboortedatum } = feiten;
  const beschut = laatsteUitkomst(feiten, "beschut werk");
  const register = laatsteUitkomst(feiten, "banenafspraak");
  const inRegister = isGeldig(feiten, "banenafspraak");
  return {
    uitkering: uitkering === null ? null : UITKERING[uitkering],
    krijgtSteunVanGemeente: uitkering === "Bijstand" || uitkering === "NUG" ? true : null,
    isIngeschrevenWerkzoekende: feiten.isGeregistreerdWerkzoekend,
    heeftWswIndicatie: isGeldig(feiten, "Wsw"),
    adviesBeschut: beschut === "positief" || beschut === "negatief" ? beschut : null,
    besluitBeschut: isGeldig(feiten, "beschut werk") ? true : beschut === "positief" ? null : false,
    staatInDoelgroepregister: inRegister ? true : register === "negatief" ? false : null,
    kanGeenMinimumloonVolgensUwv: register === null ? null : register === "positief",
    loonwaarde: null,
    besluitDoelgroepLks: isGeldig(feiten, "doelgroep LKS") || isGeldig(feiten, "beschut werk") ? true : null,
    heeftDuurzaamGeenArbeidsvermogen: null,
    werkt: null,
    heeftPensioenleeftijd: geboortedatum === null ? null : ageOn(geboortedatum, today) >= PENSIOEN,
    kanBijGewoneWerkgever: null,
  };
}

/** Years; the age of the AOW. @source Algemene Ouderdomswet art. 7a */
const PENSIOEN = 67;

const UITKERING: Readonly<Record<Uitkering, Rijksuitkering | null>> = {
  WW: "ww",
  "WW DSP": "ww",
  Wajong: "wajong",
  WGA: "wia",
  "Mogelijk Bijstand": null,
  Bijstand: "bijstand",
  NUG: "geen",
  Wsw: "andere",
  Onbekend: null,
  Overig: "andere",
};
