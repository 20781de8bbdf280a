import { addDays } from "#core/dates";
import type { Termijn } from "#regels/antwoord";
import { bufferbudgetOp } from "#regels/bijstand-vermogen";
import { lkvRecht } from "#regels/loonkostenvoordeel";
import { lksVoor } from "#regels/overgang-ingangen";
import { lid, type Overgangsstand, uit, type Wie } from "#regels/overgang-situatie";
import type { Overgangsstap } from "#regels/overgang-stappen";
import { isBetaald } from "#regels/overgang-vormen";
import { GeenWaarde } from "#regels/parameter";
import { participatieplaats } from "#regels/participatieplaats";
import { proefplaats } from "#regels/proefplaats";

/** Days within which UWV gives its advice. @source Besluit advisering beschut werk art. 2 lid 1: eight weeks */
const ADVIES_IN_DAGEN = 56;

/** The terms that the law counts from the first day in the new form. */
export const overgangstermijnen = (stand: Overgangsstand, metLks: boolean): readonly Overgangsstap[] => [
  ...(metLks && stand.werkgeverBlijft !== true ? subsidie(stand) : []),
  ...opProef(stand),
  ...participatie(stand),
  ...voordeel(stand),
  ...advies(stand),
  ...buffer(stand),
];

const door = (wie: Wie, termijnen: readonly Termijn[]): Overgangsstap[] =>
  termijnen.map((termijn) => ({ ...termijn, wie }));

function subsidie(stand: Overgangsstand): Overgangsstap[] {
  const { termijnen } = lksVoor(stand, stand.grond.naam === "beschut werk");
  const meten: Overgangsstap = {
    wie: "klantmanager",
    wat:
      stand.situatie.isLoonwaardeLater === true
        ? "Met de werkgever vastleggen dat de loonwaarde later gemeten wordt."
        : "De loonwaarde laten vaststellen.",
    soort: "uiterlijk",
    dag: stand.dag,
    bron: "Pw art. 10d lid 1",
    zekerheid: "letterlijk",
  };
  return [meten, ...door("werkgever", termijnen)];
}

function opProef({ naar, grond, dag, register }: Overgangsstand): Overgangsstap[] {
  if (naar !== "proefplaats") return [];
  const vanUwv = grond.naam === "proefplaats van UWV";
  return door(
    vanUwv ? "UWV" : "klantmanager",
    proefplaats({ startdatum: dag, van: vanUwv ? "uwv" : "gemeente" }, register),
  );
}

/** The same participatieplaats elsewhere goes on with the term that began before. */
function participatie({ van, naar, situatie, dag, register }: Overgangsstand): Overgangsstap[] {
  if (naar !== "participatieplaats") return [];
  const startdatum = van === naar && situatie.sinds !== null ? situatie.sinds : dag;
  const vraag = { startdatum, heeftStartkwalificatie: null, verlengingen: 0 };
  return door("klantmanager", participatieplaats(vraag, register)).filter((stap) => stap.dag >= dag);
}

/** The werkgever of someone with WIA needs a doelgroepverklaring, that the inwoner asks for. */
function voordeel({
  naar,
  groepen,
  situatie,
  dag,
  werkgeverBlijft,
  register,
}: Overgangsstand): Overgangsstap[] {
  const { feiten, heeftWswBaan } = situatie;
  const isMogelijk = uit(feiten, ["wia"]) === true && lid(groepen["beschut werk"]) !== true;
  if (!isBetaald(naar) || werkgeverBlijft === true || !isMogelijk || heeftWswBaan === true) return [];
  return bekend(() => {
    const { termijnen } = lkvRecht(
      {
        soort: "arbeidsgehandicapte",
        startdatum: dag,
        isVerzocht: null,
        hoortBijGroep: true,
        isWsw: false,
        isGedetacheerd: false,
        isBeschut: false,
        heeftPensioenleeftijd: feiten.heeftPensioenleeftijd,
        heeftDoelgroepverklaring: null,
        werkteHierVoorheen: null,
      },
      register,
    );
    return door(
      "inwoner",
      termijnen.filter(({ soort }) => soort === "uiterlijk"),
    );
  });
}

/** Only where there is no advice yet: who goes from one place beschut werk to another has one. */
function advies({ grond, situatie, dag }: Overgangsstand): Overgangsstap[] {
  if (grond.naam !== "beschut werk" || situatie.heeftBeschutBaan === true) return [];
  if (situatie.feiten.adviesBeschut === "positief") return [];
  return [
    {
      wie: "klantmanager",
      wat: "Advies vragen aan UWV, dat binnen acht weken antwoordt.",
      soort: "uiterlijk",
      dag: addDays(dag, -ADVIES_IN_DAGEN),
      bron: "Besluit advisering beschut werk art. 2 lid 1",
      zekerheid: "letterlijk",
    },
  ];
}

function buffer({ naar, situatie, dag, register }: Overgangsstand): Overgangsstap[] {
  if (!isBetaald(naar) || uit(situatie.feiten, ["bijstand"]) !== true) return [];
  return bekend(() => {
    const { wet, zekerheid } = bufferbudgetOp(dag, register);
    return [
      {
        wie: "klantmanager",
        wat: "Kijken of het bufferbudget nodig is als een maand minder oplevert dan de norm.",
        soort: "vanaf",
        dag,
        bron: wet,
        zekerheid,
      },
    ];
  });
}

/** A term that is not known on this day gives no step. */
function bekend(find: () => Overgangsstap[]): Overgangsstap[] {
  try {
    return find();
  } catch (error) {
    if (error instanceof GeenWaarde) return [];
    throw error;
  }
}
