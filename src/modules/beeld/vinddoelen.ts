import type { IsoDate } from "#core/dates";
import type { Reden } from "#regels/antwoord";
import { doelgroepen } from "#regels/doelgroep";
import type { Instroom, Triagebesluit } from "./instroom.ts";
import { adviesOp, doelgroepfeiten, type Dossierfeiten, isGeldig } from "./vindfeiten.ts";
import type { Vinddoelstand, Vindpunt, Waar } from "./vindbaarheid.ts";

export type Trajectfeiten = {
  readonly instroom: Instroom;
  readonly triages: readonly Triagebesluit[];
  readonly isWerkfit: boolean | null;
  readonly ladder: number | null;
  readonly heeftStartkwalificatie: boolean | null;
  /** Of the subjects of what someone can and wants, which are known. */
  readonly bekend: ReadonlySet<string>;
};

/** For each purpose besides a plek: what is known, what is missing and what it would open. */
export function vinddoelen(feiten: Dossierfeiten, traject: Trajectfeiten, today: IsoDate): Vinddoelstand[] {
  const groepen = doelgroepen(doelgroepfeiten(feiten, today));
  const advies = adviesOp(feiten, today);
  return [
    standVan("traject", trajectpunten(traject), "Alles is bekend om een traject te kiezen."),
    isGeldig(feiten, "beschut werk")
      ? klaar("beschut werk", "Er is een geldige indicatie beschut werk.")
      : {
          ...standVan(
            "beschut werk",
            advies.redenen.map((reden) => puntVan(reden, "vragenlijst", CRITERIA)),
            "Alles is bekend om UWV advies te vragen. UWV adviseert en de gemeente besluit.",
          ),
          ...(advies.antwoord === "nee" && {
            stand: "niet voor deze inwoner" as const,
            uitleg: "Naar wat nu bekend is, past beschut werk niet. UWV kan anders adviseren.",
          }),
        },
    isGeldig(feiten, "banenafspraak")
      ? klaar("banenafspraak", "Telt mee, want staat in het doelgroepregister.")
      : ingang("banenafspraak", groepen.banenafspraak, "Telt mee voor de banenafspraak."),
    isGeldig(feiten, "doelgroep LKS") || isGeldig(feiten, "beschut werk")
      ? klaar("doelgroep LKS", "De gemeente heeft vastgesteld dat het kan.")
      : ingang("doelgroep LKS", groepen["doelgroep LKS"], "Loonkostensubsidie kan."),
  ];
}

const CRITERIA = "duurzame_arbeidsbeperking";

function trajectpunten(feiten: Trajectfeiten): Vindpunt[] {
  const { instroom, triages, isWerkfit, ladder, heeftStartkwalificatie, bekend } = feiten;
  return [
    punt(
      "Hoe iemand bij ons kwam",
      instroom.bron !== null,
      "Zo ziet de regio wie zij wel en niet vindt.",
      "instroom",
    ),
    punt(
      "Triage: direct naar werk of een traject",
      triages.length > 0,
      "Bepaalt of een traject nodig is.",
      "instroom",
    ),
    punt(
      "Werkfit",
      isWerkfit !== null,
      "Veel trajecten en plekken vragen hiernaar.",
      "vragenlijst",
      "werkfit",
    ),
    punt(
      "Trede op de participatieladder",
      ladder !== null,
      "Laat zien welke stap de volgende is.",
      "vragenlijst",
      "participatieladder",
    ),
    punt(
      "Startkwalificatie",
      heeftStartkwalificatie !== null,
      "Opent trajecten voor jongeren en het leerwerkloket.",
      "vragenlijst",
      "poortwachter",
    ),
    punt(
      "Nederlands spreken",
      bekend.has("taal_nederlands_mondeling"),
      "Opent taaltraining en werk met taal.",
      "mogelijkheid",
      "taal_nederlands_mondeling",
    ),
    punt(
      "Uren per week",
      bekend.has("uren_per_week_max"),
      "Een rooster dat past.",
      "mogelijkheid",
      "uren_per_week_max",
    ),
    punt(
      "Werk dat iemand wil",
      bekend.has("werksoorten"),
      "Een groep of unit die past.",
      "mogelijkheid",
      "werksoorten",
    ),
  ];
}

const punt = (wat: string, isBekend: boolean, opent: string, waar: Waar, welk = ""): Vindpunt => ({
  wat,
  antwoord: isBekend ? "ja" : "nog niet bekend",
  opent,
  waar,
  welk,
});

const puntVan = ({ wat, antwoord, bron }: Reden, waar: Waar, welk = ""): Vindpunt => ({
  wat,
  antwoord,
  opent: bron,
  waar,
  welk,
});

const klaar = (doel: Vinddoelstand["doel"], uitleg: string): Vinddoelstand => ({
  doel,
  stand: "compleet",
  uitleg,
  punten: [],
});

function standVan(doel: Vinddoelstand["doel"], punten: Vindpunt[], uitleg: string): Vinddoelstand {
  const open = punten.filter(({ antwoord }) => antwoord === "nog niet bekend").length;
  if (open === 0) return { doel, stand: "compleet", uitleg, punten };
  const hoeveel = open === 1 ? "Eén ding is" : `${open} dingen zijn`;
  return { doel, stand: "er ontbreekt iets", uitleg: `${hoeveel} nog niet bekend.`, punten };
}

/** By the rules of the law: no as soon as one condition is known not to be met, and unknown while one is open. */
function ingang(
  doel: "banenafspraak" | "doelgroep LKS",
  { antwoord, redenen }: { readonly antwoord: Reden["antwoord"]; readonly redenen: readonly Reden[] },
  ja: string,
): Vinddoelstand {
  const punten = redenen.map((reden) => puntVan(reden, "indicaties"));
  if (antwoord === "ja") return { doel, stand: "compleet", uitleg: ja, punten };
  if (antwoord === "nee")
    return {
      doel,
      stand: "niet voor deze inwoner",
      uitleg: "Naar wat nu bekend is, geldt dit niet.",
      punten,
    };
  const open = punten.filter((punt) => punt.antwoord === "nog niet bekend").length;
  const uitleg = open === 1 ? "Eén ding is nog niet bekend." : `${open} dingen zijn nog niet bekend.`;
  return { doel, stand: "er ontbreekt iets", uitleg, punten };
}
