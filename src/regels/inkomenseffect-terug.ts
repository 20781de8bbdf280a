import type { IsoDate } from "#core/dates";
import type { Indicatie, Situatie } from "#regels/inkomenseffect-situatie";
import { GeenWaarde, type Geldig, type Zekerheid } from "#regels/parameter";
import { aantalOp, type Register } from "#regels/register";

/** An answer to "Kan ik nog terug als het niet lukt?". */
export type Terugweg = {
  readonly vraag: string;
  readonly antwoord: string;
  readonly bron: string;
  readonly zekerheid: Zekerheid | "bron ontbreekt";
};

/** Whether an indication stays when someone goes to work. */
export type IndicatieNaWerk = {
  readonly indicatie: Indicatie;
  readonly blijft: "ja" | "nee" | "nog niet bekend";
  readonly reden: string;
  readonly bron: string;
  readonly zekerheid: Zekerheid;
};

/**
 * What happens when the work stops.
 * @source Participatiewet art. 10d, 17, 34b and 58 (BWBR0015703); Participatiewet in balans; Ziektewet art. 29b
 */
export function terugweg(situatie: Situatie, dag: IsoDate, register: Register): Terugweg[] {
  const { metLoonkostensubsidie } = situatie.werk;
  return [
    bijstandTerug(situatie, dag, register),
    ...(situatie.inkomen.soort === "bijstand" ? [gegevens(dag, register)] : []),
    antwoord(
      "Moet ik geld terugbetalen?",
      "Meld uw loon meteen. De gemeente mag te veel betaalde bijstand van de laatste zes maanden verrekenen.",
      "Pw art. 17 lid 1 en 58 lid 4",
      "letterlijk",
    ),
    ...(metLoonkostensubsidie ? subsidieTerug(dag, register) : []),
    ...(heeftNoRisk(situatie)
      ? [
          antwoord(
            "En als ik ziek word?",
            "UWV betaalt uw loon door aan uw werkgever. Deze no-riskpolis blijft bij een volgende werkgever gelden.",
            "Ziektewet art. 29b",
            "te controleren",
          ),
        ]
      : []),
    antwoord(
      "Is er een garantie dat ik mijn oude plek terugkrijg?",
      "Dat staat niet in de wet. Vraag wat uw gemeente en uw werkgever hierover afspreken.",
      "bron ontbreekt",
      "bron ontbreekt",
    ),
  ];
}

/**
 * Which indications stay, with the reason.
 * @source Wfsv art. 38b lid 6; Participatiewet art. 10b, 10d lid 8 and 31 lid 2 onder y
 */
export const indicatiesNaWerk = ({ indicaties = [] }: Situatie): IndicatieNaWerk[] =>
  indicaties.map((indicatie) => ({ indicatie, ...REDENEN[indicatie] }));

const REDENEN: Readonly<Record<Indicatie, Omit<IndicatieNaWerk, "indicatie">>> = {
  banenafspraak: {
    blijft: "ja",
    reden:
      "U blijft in het doelgroepregister staan zolang uw registratie niet is beëindigd, ook als het werk stopt.",
    bron: "Wfsv art. 38b lid 6",
    zekerheid: "letterlijk",
  },
  "beschut werk": {
    blijft: "nog niet bekend",
    reden:
      "Een gewone baan verandert het advies niet vanzelf. Vraag UWV wat er met uw advies gebeurt als u buiten beschut werk gaat werken.",
    bron: "Pw art. 10b; Besluit advisering beschut werk art. 3",
    zekerheid: "te controleren",
  },
  "doelgroep loonkostensubsidie": {
    blijft: "ja",
    reden: "U blijft in de doelgroep tot de gemeente vaststelt dat u het minimumloon zelf kunt verdienen.",
    bron: "Pw art. 10d lid 8",
    zekerheid: "letterlijk",
  },
  "medisch urenbeperkt": {
    blijft: "ja",
    reden: "Uw vrijlating blijft zolang u bijstand krijgt en minder uren kunt werken.",
    bron: "Pw art. 31 lid 2 onder y",
    zekerheid: "letterlijk",
  },
  wsw: {
    blijft: "nog niet bekend",
    reden:
      "Er komen geen nieuwe mensen meer in de Wsw. Vraag eerst of u terug kunt voordat u uw Wsw-baan opzegt.",
    bron: "Wsw; geen instroom sinds 1 januari 2015",
    zekerheid: "te controleren",
  },
};

const antwoord = (
  vraag: string,
  tekst: string,
  bron: string,
  zekerheid: Terugweg["zekerheid"],
): Terugweg => ({
  vraag,
  antwoord: tekst,
  bron,
  zekerheid,
});

function bijstandTerug(situatie: Situatie, dag: IsoDate, register: Register): Terugweg {
  const vraag = "Kan ik terug als het niet lukt?";
  if (situatie.inkomen.soort === "geen") {
    return antwoord(
      vraag,
      "U had geen uitkering. Als het werk stopt, kunt u vragen of u nu wel recht hebt.",
      "Pw art. 11 en 19",
      "letterlijk",
    );
  }
  if (situatie.inkomen.soort === "ww") {
    return antwoord(
      vraag,
      "Vraag UWV of uw WW weer begint. Dat hangt af van hoe lang u gewerkt hebt.",
      "bron ontbreekt",
      "bron ontbreekt",
    );
  }
  const terug = known(() => aantalOp(register, "bijstand.terugwerkend.maanden", dag));
  const maanden = terug ? ` De gemeente kan de bijstand tot ${terug.waarde} maanden terug laten ingaan.` : "";
  return antwoord(
    vraag,
    `Ja. Is uw inkomen weer lager dan de norm, dan kunt u opnieuw bijstand krijgen.${maanden}`,
    terug ? `Pw art. 11 en 19; ${terug.bron}` : "Pw art. 11 en 19",
    "letterlijk",
  );
}

function gegevens(dag: IsoDate, register: Register): Terugweg {
  const found = known(() => aantalOp(register, "bijstand.gegevens.maanden", dag));
  const vraag = "Moet ik alles opnieuw inleveren?";
  if (!found) return antwoord(vraag, "Vraag dit aan uw gemeente.", "bron ontbreekt", "bron ontbreekt");
  const tekst = `Nee, binnen ${found.waarde} maanden mag de gemeente de gegevens gebruiken die zij al heeft.`;
  return antwoord(vraag, tekst, `${found.wet}, ${found.bron}`, found.zekerheid);
}

function subsidieTerug(dag: IsoDate, register: Register): Terugweg[] {
  const found = known(() => aantalOp(register, "lks.aanvraag.maanden", dag));
  const termijn = found ? `Dat kan tot ${found.waarde} maanden na het begin van het nieuwe werk.` : "";
  return [
    antwoord(
      "Krijgt een volgende werkgever ook loonkostensubsidie?",
      `Ja, zolang u tot de doelgroep hoort. Een nieuwe werkgever kan de subsidie opnieuw aanvragen. ${termijn}`.trim(),
      "Pw art. 10d lid 1, 2 en 8",
      found?.zekerheid ?? "letterlijk",
    ),
  ];
}

/** Without an end for these groups, from general knowledge. */
const heeftNoRisk = ({ indicaties = [], werk }: Situatie): boolean =>
  werk.metLoonkostensubsidie ||
  indicaties.some((indicatie) => indicatie !== "medisch urenbeperkt" && indicatie !== "wsw");

function known(find: () => Geldig): Geldig | null {
  try {
    return find();
  } catch (error) {
    if (error instanceof GeenWaarde) return null;
    throw error;
  }
}
