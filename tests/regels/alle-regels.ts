import { addMonths, type IsoDate } from "#core/dates";
import { hours } from "#core/hours";
import { cents, percent } from "#core/money";
import { adviesBeschutWerk, arbeidsvermogen } from "#regels/beschut-werk";
import { brutoBijstand } from "#regels/bijstand-bruto";
import { kostendelers } from "#regels/bijstand-kostendelers";
import { bufferbudgetOp, giftenDieTellen, vermogenstoets, vrijePremie } from "#regels/bijstand-vermogen";
import { vrijlating } from "#regels/bijstand-vrijlating";
import { bijstandsnorm } from "#regels/bijstandsnorm";
import { detacheringstarief } from "#regels/detacheringstarief";
import { huurtoeslag } from "#regels/huurtoeslag";
import { armoedevallen, type Situatie } from "#regels/inkomenseffect";
import { loonVan } from "#regels/inkomenseffect-loon";
import { maandinkomen } from "#regels/inkomenseffect-maand";
import { huishoudenOp } from "#regels/inkomenseffect-situatie";
import { jobcoachUwv } from "#regels/jobcoach";
import { kindgebondenBudget } from "#regels/kindgebonden-budget";
import { loonheffing } from "#regels/loonheffing";
import { jaarheffing } from "#regels/loonheffing-jaar";
import { loonkostensubsidie } from "#regels/loonkostensubsidie";
import { loonkostensubsidieUitBedragen } from "#regels/loonkostensubsidie-bedrag";
import { lksRecht } from "#regels/loonkostensubsidie-recht";
import { lkvOudereBestaat, lkvRecht, loonkostenvoordeel } from "#regels/loonkostenvoordeel";
import { vast } from "#regels/marge";
import { maandloonOp } from "#regels/minimumloon";
import { maandloonBijUren, uurloonOp } from "#regels/minimumloon-uur";
import { participatieplaats } from "#regels/participatieplaats";
import { proefplaats } from "#regels/proefplaats";
import { quotum } from "#regels/quotum";
import { landelijk } from "#regels/register";
import { sroiWaarde } from "#regels/sroi";
import { vangnet } from "#regels/vangnet";
import { watKostHet } from "#regels/wat-kost-het";
import { zorgtoeslag } from "#regels/zorgtoeslag";

const NUL = cents(0);
const UREN = { urenPerWeek: hours(24), voltijdUren: hours(36) };
const BESCHUT = {
  kanTaakUitvoeren: true,
  heeftBasaleVaardigheden: true,
  urenAchterElkaar: hours(1),
  urenPerDag: hours(4),
  verdientMinimumloonPerUur: false,
  heeftAanpassingenNodig: true,
  heeftToezichtNodig: false,
};

/** Someone who is 30 on the day and starts to work on it. */
const situatieOp = (dag: IsoDate): Situatie => ({
  geboortedatum: addMonths(dag, -360),
  partner: null,
  kinderen: [],
  huurInCenten: null,
  inkomen: { soort: "bijstand" },
  werk: { startdatum: dag, urenPerWeek: hours(16), uurloonInCenten: null, metLoonkostensubsidie: false },
});

const lksFeiten = (dag: IsoDate) => ({
  startdatum: dag,
  aanvraagdatum: dag,
  vandaag: dag,
  behoortTotDoelgroep: true,
  vorigeAanvraagDoelgroep: dag,
  isWsw: false,
  isBeschut: false,
  heeftAndereLoonsubsidie: false,
  loonwaarde: percent(60),
  vastgesteldOp: dag,
  kanVoltijdMinimumloonVerdienen: null,
  vooraf: null,
});

const lkvFeiten = (dag: IsoDate) => ({
  soort: "arbeidsgehandicapte" as const,
  startdatum: dag,
  isVerzocht: true,
  hoortBijGroep: true,
  isWsw: false,
  isGedetacheerd: false,
  isBeschut: false,
  heeftPensioenleeftijd: false,
  heeftDoelgroepverklaring: true,
  werkteHierVoorheen: false,
});

type Regel = readonly [vraag: (dag: IsoDate) => unknown, ...bekend: readonly string[]];

/**
 * Every rule with one plain question, and the days on which it has an answer, from its first known day to its last:
 * `2024-01-01..` has no known end. Where an amount is missing in between there are two spans.
 */
export const REGELS: Readonly<Record<string, Regel>> = {
  maandloonOp: [(dag) => maandloonOp(dag), "2015-01-01..2026-12-31"],
  uurloonOp: [(dag) => uurloonOp({ dag }), "2024-01-01..2026-12-31"],
  maandloonBijUren: [(dag) => maandloonBijUren({ dag, urenPerWeek: hours(24) }), "2024-01-01..2026-12-31"],
  loonkostensubsidie: [
    (dag) => loonkostensubsidie({ startdatum: dag, loonwaarde: percent(60), ...UREN }, dag),
    "2015-01-01..2026-12-31",
  ],
  loonkostensubsidieUitBedragen: [
    (dag) =>
      loonkostensubsidieUitBedragen(
        { minimumloonMetBijslag: cents(200_000), loonwaardeMetBijslag: cents(100_000), ...UREN },
        dag,
      ),
    "2024-01-01..",
  ],
  lksRecht: [(dag) => lksRecht(lksFeiten(dag)), "2015-01-01.."],
  loonkostenvoordeel: [
    (dag) => loonkostenvoordeel({ soort: "banenafspraak", verloondeUren: hours(100) }, dag),
    "2018-01-01..",
  ],
  lkvRecht: [(dag) => lkvRecht(lkvFeiten(dag)), "2018-01-01.."],
  lkvOudereBestaat: [(dag) => lkvOudereBestaat(dag), "2018-01-01.."],
  proefplaats: [(dag) => proefplaats({ startdatum: dag, van: "gemeente" }), "2015-01-01.."],
  participatieplaats: [
    (dag) => participatieplaats({ startdatum: dag, heeftStartkwalificatie: false, verlengingen: 0 }),
    "2015-01-01..",
  ],
  jobcoachUwv: [
    (dag) => jobcoachUwv({ startdatum: dag, einddatum: null, urenPerWeek: hours(24), loondeel: percent(80) }),
    "2024-01-01..",
  ],
  arbeidsvermogen: [(dag) => arbeidsvermogen(BESCHUT, dag), "2015-01-01.."],
  adviesBeschutWerk: [(dag) => adviesBeschutWerk(BESCHUT, dag), "2015-01-01.."],
  quotum: [
    (dag) =>
      quotum({
        jaar: Number(dag.slice(0, 4)),
        verloondeUren: 100_000,
        urenBanenafspraak: 100,
        percentage: percent(2),
        urenPerPlek: 1_331,
      }),
    "2026-01-01..",
  ],
  vangnet: [
    (dag) => vangnet({ budget: cents(1_000_000_00), lasten: cents(1_100_000_00) }, dag),
    "2018-01-01..",
  ],
  sroiWaarde: [
    (dag) =>
      sroiWaarde(
        { tabel: "utrecht", inzet: [{ blok: "bijstand", urenPerWeek: hours(36), maanden: 12, aantal: 1 }] },
        dag,
      ),
    "2024-01-01..",
  ],
  watKostHet: [
    (dag) =>
      watKostHet({
        dag,
        ...UREN,
        geboortedatum: null,
        loon: null,
        loonwaarde: percent(60),
        verwachteLoonwaarde: null,
        heeftLks: true,
        lkv: null,
        werkgeverslasten: null,
        jobcoach: null,
      }),
    "2023-01-01..2026-12-31",
  ],
  detacheringstarief: [
    (dag) =>
      detacheringstarief({ dag, loonwaarde: percent(60), werkgeverslasten: null, opslagPerUurInCenten: NUL }),
    "2024-01-01..2026-12-31",
  ],
  bijstandsnorm: [
    (dag) => bijstandsnorm({ leeftijd: "21-aow", partner: null, heeftKinderen: false }, dag),
    "2024-01-01..2026-12-31",
  ],
  kostendelers: [(dag) => kostendelers({ medebewoners: [], metPartnerVan21: false }, dag), "2024-01-01.."],
  vermogenstoets: [
    (dag) => vermogenstoets({ vermogenInCenten: NUL, isAlleenstaandZonderKinderen: true }, dag),
    "2024-01-01..2024-12-31",
    "2026-01-01..2026-12-31",
  ],
  giftenDieTellen: [(dag) => giftenDieTellen(cents(200_000), dag), "2026-01-01..2026-12-31"],
  vrijePremie: [
    (dag) =>
      vrijePremie({ premieInCenten: cents(1_000), leeftijd: 40, isDoelgroepLoonkostensubsidie: false }, dag),
    "2025-07-01..2026-12-31",
  ],
  bufferbudgetOp: [(dag) => bufferbudgetOp(dag), "2027-01-01.."],
  vrijlating: [
    (dag) =>
      vrijlating(
        {
          nettoloonInCenten: cents(100_000),
          leeftijd: 30,
          isAlleenstaandeOuderMetJongKind: false,
          isMedischUrenbeperkt: false,
          metLoonkostensubsidie: false,
          maanden: {},
        },
        dag,
      ),
    "2024-07-01..2024-12-31",
    "2025-07-01..",
  ],
  brutoBijstand: [
    (dag) => brutoBijstand(vast(cents(1_600_000)), { personen: 1, naastLoon: false }, dag),
    "2024-01-01..2026-12-31",
  ],
  loonheffing: [
    (dag) => loonheffing({ maandloonInCenten: cents(180_000), metKorting: true }, dag),
    "2024-01-01..2026-12-31",
  ],
  jaarheffing: [(dag) => jaarheffing(cents(2_400_000), { metKorting: true }, dag), "2024-01-01..2026-12-31"],
  loonVan: [(dag) => loonVan(cents(180_000), NUL, dag, landelijk), "2024-01-01..2026-12-31"],
  zorgtoeslag: [
    (dag) => zorgtoeslag({ toetsingsinkomenInCenten: cents(2_000_000), heeftPartner: false }, dag),
    "2025-01-01..2026-12-31",
  ],
  kindgebondenBudget: [
    (dag) => kindgebondenBudget({ leeftijden: [4], heeftPartner: false, toetsingsinkomenInCenten: NUL }, dag),
    "2024-01-01..2026-12-31",
  ],
  huurtoeslag: [
    (dag) =>
      huurtoeslag(
        { huurInCenten: cents(65_000), personen: 1, toetsingsinkomenInCenten: cents(1_800_000) },
        dag,
      ),
    "2026-01-01..2026-12-31",
  ],
  huishoudenOp: [
    (dag) => huishoudenOp(situatieOp(dag), { maand: dag, peildag: dag }, landelijk),
    "2024-01-01..",
  ],
  maandinkomen: [
    (dag) =>
      maandinkomen(
        { situatie: situatieOp(dag), isAanHetWerk: true, maand: dag, peildag: dag, maanden: {} },
        landelijk,
      ),
    "2024-07-01..2024-12-31",
    "2025-07-01..2026-12-31",
  ],
  armoedevallen: [
    (dag) => armoedevallen(situatieOp(dag)),
    "2024-07-01..2024-12-31",
    "2025-07-01..2026-12-31",
  ],
};
