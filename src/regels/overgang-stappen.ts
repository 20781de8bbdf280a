import { addDays } from "#core/dates";
import type { Termijn } from "#regels/antwoord";
import { overgangstermijnen } from "#regels/overgang-termijnen";
import { krijgtLoonkostensubsidie } from "#regels/overgang-gevolgen";
import { lid, type Overgangsstand, uit, type Wie } from "#regels/overgang-situatie";
import { isBetaald, isBijOntwikkelbedrijf, isDetachering } from "#regels/overgang-vormen";

/** What someone has to do; `vanaf` is the first day for it, `uiterlijk` the last, `tot en met` how long it lasts. */
export type Overgangsstap = Termijn & { readonly wie: Wie };

/** Everything that must be arranged, by whom and when, in order of the day. */
export function overgangsstappen(stand: Overgangsstand): readonly Overgangsstap[] {
  const stappen = [
    ...bespreken(stand),
    ...einde(stand),
    ...contract(stand),
    ...werkplek(stand),
    ...begeleiding(stand),
    ...melden(stand),
    ...onbetaald(stand),
    ...overgangstermijnen(stand, krijgtLoonkostensubsidie(stand)),
  ];
  return stappen.toSorted((a, b) => (a.dag < b.dag ? -1 : Number(a.dag > b.dag)));
}

const AFSPRAAK = "afspraak; de wet noemt geen termijn";

const stap = (
  stand: Overgangsstand,
  wie: Wie,
  wat: string,
  bron: string = AFSPRAAK,
  rest: Partial<Pick<Termijn, "soort" | "dag" | "zekerheid">> = {},
): Overgangsstap => ({
  wie,
  wat,
  bron,
  soort: "uiterlijk",
  dag: stand.dag,
  zekerheid: bron === AFSPRAAK ? "afgeleid" : "letterlijk",
  ...rest,
});

const bespreken = (stand: Overgangsstand): Overgangsstap[] => [
  stap(stand, "klantmanager", "Leg vast wat is afgesproken, ook hoe iemand terug kan."),
];

/** The old job ends the day before; between forms at the ontwikkelbedrijf the contract goes on. */
function einde(stand: Overgangsstand): Overgangsstap[] {
  if (stand.werkgeverBlijft === true || stand.van === "geen") return [];
  const dag = addDays(stand.dag, -1);
  if (isBetaald(stand.van))
    return [
      stap(stand, "werkgever", "De oude arbeidsovereenkomst beëindigen.", "BW art. 7:667, 7:669 en 7:671", {
        dag,
        zekerheid: "te controleren",
      }),
    ];
  return [stap(stand, "klantmanager", `De afspraken over ${stand.van} beëindigen.`, AFSPRAAK, { dag })];
}

function contract(stand: Overgangsstand): Overgangsstap[] {
  const { naar, grond, werkgeverBlijft } = stand;
  const stappen: Overgangsstap[] = [];
  if (isBetaald(naar) && werkgeverBlijft !== true)
    stappen.push(
      stap(stand, "werkgever", "Een arbeidsovereenkomst sluiten.", "BW art. 7:610", {
        zekerheid: "te controleren",
      }),
    );
  if (grond.naam === "Wsw" && naar === "begeleid werken")
    stappen.push(
      stap(
        stand,
        "klantmanager",
        "Subsidie voor de werkgever en vergoeding voor de begeleiding toekennen.",
        "Wsw art. 7 lid 1",
      ),
    );
  if (naar === "leerwerkplek")
    stappen.push(
      stap(stand, "werkgever", "De praktijkovereenkomst met school en inwoner tekenen.", "WEB art. 7.2.8", {
        zekerheid: "te controleren",
      }),
    );
  return stappen;
}

function werkplek(stand: Overgangsstand): Overgangsstap[] {
  if (isDetachering(stand.naar))
    return [
      stap(
        stand,
        "unit",
        "Met de inlener het werk, de prijs en de begeleiding afspreken.",
        stand.grond.naam === "Wsw" ? "Wsw art. 5" : AFSPRAAK,
      ),
    ];
  return isBijOntwikkelbedrijf(stand.naar)
    ? [stap(stand, "unit", "Een werkplek en een leidinggevende klaar hebben.")]
    : [];
}

/** Guidance is a right in the doelgroep loonkostensubsidie, else the college decides. */
function begeleiding(stand: Overgangsstand): Overgangsstap[] {
  const { naar, groepen, situatie, grond } = stand;
  if (!isBetaald(naar) || isBijOntwikkelbedrijf(naar)) return [];
  const wat = "Begeleiding op het werk beginnen.";
  if (grond.naam === "Wsw")
    return [stap(stand, "jobcoach", wat, "Wsw art. 7 lid 1 onder b", { soort: "vanaf" })];
  if (krijgtLoonkostensubsidie(stand) || lid(groepen["doelgroep LKS"]) === true)
    return [stap(stand, "jobcoach", wat, "Pw art. 10da", { soort: "vanaf" })];
  return situatie.feiten.krijgtSteunVanGemeente === true
    ? [stap(stand, "jobcoach", wat, "Pw art. 10 lid 1 en 3", { soort: "vanaf" })]
    : [];
}

function melden(stand: Overgangsstand): Overgangsstap[] {
  const { van, naar, situatie } = stand;
  const loonVerandert = isBetaald(van) || isBetaald(naar);
  if (uit(situatie.feiten, ["bijstand"]) === true && (loonVerandert || naar !== van))
    return [
      stap(
        stand,
        "inwoner",
        loonVerandert ? "De overstap en het loon meteen melden." : "De overstap meteen melden.",
        "Pw art. 17 lid 1",
      ),
    ];
  if (uit(situatie.feiten, ["ww", "wia", "wajong", "andere"]) === true)
    return [
      stap(stand, "inwoner", "De overstap vooraf melden bij UWV.", "UWV", { zekerheid: "te controleren" }),
    ];
  if (uit(situatie.feiten, ["geen"]) === true && isBetaald(van) && !isBetaald(naar))
    return [
      stap(stand, "inwoner", "WW of bijstand aanvragen.", "WW; Pw art. 41", {
        dag: addDays(stand.dag, 7),
        zekerheid: "te controleren",
      }),
    ];
  return [];
}

function onbetaald(stand: Overgangsstand): Overgangsstap[] {
  const { naar, groepen } = stand;
  switch (naar) {
    case "proefplaats":
      return [stap(stand, "werkgever", "Zeggen of er na de proef een baan kan komen.")];
    case "werkervaringsplek":
      return [
        stap(
          stand,
          "klantmanager",
          "Afspreken hoe lang het duurt: dat staat in de verordening.",
          "Pw art. 8a",
        ),
      ];
    case "vrijwilligerswerk":
      return [stap(stand, "inwoner", "Met de organisatie het werk en de kosten afspreken.")];
    case "dagbesteding":
      return [
        stap(
          stand,
          "klantmanager",
          "Met de Wmo of de aanbieder de dagbesteding afspreken.",
          "Wmo 2015 art. 2.3.5",
          {
            zekerheid: "te controleren",
          },
        ),
        ...(lid(groepen["beschut werk"]) === true
          ? [
              stap(
                stand,
                "klantmanager",
                "Eerst kijken of er een plek beschut werk is: die biedt de gemeente aan.",
                "Pw art. 10b lid 1",
              ),
            ]
          : []),
      ];
    case "geen":
      return [stap(stand, "klantmanager", "Afspreken wie contact houdt en wanneer.")];
    default:
      return [];
  }
}
