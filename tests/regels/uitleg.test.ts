import { test } from "vitest";
import { addMonths, isoDate } from "#core/dates";
import { hours } from "#core/hours";
import { cents, percent } from "#core/money";
import { adviesBeschutWerk } from "#regels/beschut-werk";
import { vermogenstoets } from "#regels/bijstand-vermogen";
import { vrijlating } from "#regels/bijstand-vrijlating";
import { bijstandsnorm, type Leeftijdsgroep } from "#regels/bijstandsnorm";
import { contractpremie } from "#regels/contractpremie";
import { type Doelgroepfeiten, doelgroepen, UITKERINGEN } from "#regels/doelgroep";
import { gevolgen } from "#regels/doelgroep-gevolgen";
import { huurtoeslag } from "#regels/huurtoeslag";
import { armoedevallen, inkomenseffect, type Situatie } from "#regels/inkomenseffect";
import { jobcoachUwv } from "#regels/jobcoach";
import { kindgebondenBudget } from "#regels/kindgebonden-budget";
import { loonheffing } from "#regels/loonheffing";
import { loonkostensubsidie } from "#regels/loonkostensubsidie";
import { loonkostensubsidieMaanden } from "#regels/loonkostensubsidie-maanden";
import { lksRecht, VOORAF } from "#regels/loonkostensubsidie-recht";
import { LKV_SOORTEN, lkvRecht, loonkostenvoordeel } from "#regels/loonkostenvoordeel";
import { quotum } from "#regels/quotum";
import { watKostHet } from "#regels/wat-kost-het";
import { zorgtoeslag } from "#regels/zorgtoeslag";
import { REGELS } from "./alle-regels.ts";
import { combinaties, expectWords } from "./woorden.ts";

const FEIT = [true, false, null] as const;
const JA_NEE = [true, false] as const;
const DAG = isoDate("2026-08-15");
const JANUARI = isoDate("2026-01-01");

test.each(Object.entries(REGELS))("%s leaves no word empty", (naam, [regel]) => {
  const dag = naam === "bufferbudgetOp" ? isoDate("2027-02-01") : DAG;
  const needsNone = ["kindgebondenBudget", "detacheringstarief"].includes(naam); // a line that says enough by itself
  expectWords([regel(dag)], needsNone ? /toelichting: ""$/ : /^$/);
});

test("loonkostensubsidie says each step and its source in words, whatever was asked (R-302)", () => {
  const vragen = combinaties({
    startdatum: [isoDate("2016-03-10"), isoDate("2023-05-01"), JANUARI, isoDate("2026-07-15")],
    loonwaarde: [percent(60.25), percent(20), percent(100), "forfaitair" as const],
    urenPerWeek: [hours(24), hours(45)],
    voltijdUren: [hours(36), hours(40)],
    leeftijd: [null, 17, 22],
  }).map(({ leeftijd, ...vraag }) => ({
    ...vraag,
    geboortedatum: leeftijd === null ? null : addMonths(vraag.startdatum, -12 * leeftijd),
  }));
  expectWords(vragen.map((vraag) => loonkostensubsidie(vraag, vraag.startdatum)));
  expectWords(vragen.map((vraag) => loonkostensubsidieMaanden(vraag, addMonths(vraag.startdatum, 14))));
});

test("a right to loonkostensubsidie has a reason and a source for each condition (R-148)", () => {
  const feiten = combinaties(
    {
      startdatum: [null, DAG, isoDate("2026-01-15")],
      aanvraagdatum: [null, isoDate("2026-08-20")],
      vandaag: [isoDate("2026-08-25")],
      behoortTotDoelgroep: FEIT,
      vorigeAanvraagDoelgroep: [null, JANUARI],
      isWsw: FEIT,
      isBeschut: FEIT,
      heeftAndereLoonsubsidie: FEIT,
      loonwaarde: [percent(60), "forfaitair" as const, null],
      vastgesteldOp: [null, isoDate("2026-08-21")],
      kanVoltijdMinimumloonVerdienen: FEIT,
      vooraf: [null, ...VOORAF],
    },
    400,
  );
  expectWords(feiten.map((feit) => lksRecht(feit)));
});

test("groups and what follows from them have their reasons in words (R-285)", () => {
  const feiten: readonly Doelgroepfeiten[] = combinaties(
    {
      uitkering: [...UITKERINGEN, null],
      krijgtSteunVanGemeente: FEIT,
      isIngeschrevenWerkzoekende: FEIT,
      heeftWswIndicatie: FEIT,
      adviesBeschut: ["positief", "negatief", null] as const,
      besluitBeschut: FEIT,
      staatInDoelgroepregister: FEIT,
      kanGeenMinimumloonVolgensUwv: FEIT,
      loonwaarde: [percent(60), percent(100), null],
      besluitDoelgroepLks: FEIT,
      heeftDuurzaamGeenArbeidsvermogen: FEIT,
      werkt: FEIT,
      heeftPensioenleeftijd: FEIT,
      kanBijGewoneWerkgever: FEIT,
    },
    400,
  );
  expectWords(feiten.map((feit) => doelgroepen(feit)));
  const werk = combinaties({ isWswBaan: FEIT, isGedetacheerd: FEIT });
  expectWords(feiten.flatMap((feit, at) => gevolgen(feit, werk[at % werk.length]!)));
});

test("loonkostenvoordeel, beschut werk and a jobcoach have their reasons in words (R-285)", () => {
  const lkv = combinaties(
    {
      soort: LKV_SOORTEN,
      startdatum: [DAG, isoDate("2021-05-01")],
      isVerzocht: FEIT,
      hoortBijGroep: FEIT,
      isWsw: FEIT,
      isGedetacheerd: FEIT,
      isBeschut: FEIT,
      heeftPensioenleeftijd: FEIT,
      heeftDoelgroepverklaring: FEIT,
      werkteHierVoorheen: FEIT,
    },
    300,
  );
  expectWords(lkv.map((feiten) => lkvRecht(feiten)));
  expectWords(
    combinaties({ soort: LKV_SOORTEN, verloondeUren: [hours(100), hours(2_080)] }).map((vraag) =>
      loonkostenvoordeel(vraag, DAG),
    ),
  );
  const beschut = combinaties(
    {
      kanTaakUitvoeren: FEIT,
      heeftBasaleVaardigheden: FEIT,
      urenAchterElkaar: [null, hours(0.5), hours(2)],
      urenPerDag: [null, hours(1), hours(2), hours(5)],
      verdientMinimumloonPerUur: FEIT,
      heeftAanpassingenNodig: FEIT,
      heeftToezichtNodig: FEIT,
    },
    300,
  );
  expectWords(beschut.map((feiten) => adviesBeschutWerk(feiten, DAG)));
  const coach = combinaties({
    startdatum: [DAG],
    einddatum: [null, isoDate("2026-10-01"), isoDate("2027-08-14"), isoDate("2031-01-01")],
    urenPerWeek: [hours(8), hours(24)],
    loondeel: [null, percent(20), percent(80)],
  });
  expectWords(coach.map((vraag) => jobcoachUwv(vraag)));
  expectWords([contractpremie({ startdatum: DAG, einddatum: null })]);
  expectWords(
    combinaties({ verloondeUren: [10_000, 100_000], urenBanenafspraak: [0, 50_000] }).map((vraag) =>
      quotum({ ...vraag, jaar: 2026, percentage: percent(2.35), urenPerPlek: 1_331 }),
    ),
    /stappen\.0\.som: ""$/, // hours that the werkgever gave
  );
});

test("bijstand, exemptions and wealth are told in words for every household (R-263)", () => {
  const groepen: readonly Leeftijdsgroep[] = ["18-20", "21-aow", "aow"];
  const huishoudens = combinaties({
    leeftijd: groepen,
    partnerleeftijd: [null, ...groepen],
    heeftRecht: JA_NEE,
    heeftKinderen: JA_NEE,
    kostendelers: [1, 2, 4],
    isInInrichting: JA_NEE,
    isZonderOuders: JA_NEE,
  }).filter(({ leeftijd, partnerleeftijd }) => !hasYoungAndOld(leeftijd, partnerleeftijd));
  expectWords(
    huishoudens.map(({ partnerleeftijd, heeftRecht, ...huishouden }) =>
      bijstandsnorm(
        {
          ...huishouden,
          partner: partnerleeftijd === null ? null : { leeftijd: partnerleeftijd, heeftRecht },
        },
        DAG,
      ),
    ),
  );
  const lonen = combinaties({
    nettoloonInCenten: [cents(0), cents(60_000), cents(190_000)],
    leeftijd: [19, 26, 27, 40],
    heeftAowLeeftijd: JA_NEE,
    isAlleenstaandeOuderMetJongKind: JA_NEE,
    isMedischUrenbeperkt: JA_NEE,
    metLoonkostensubsidie: JA_NEE,
    maanden: [{}, { n: 6 }, { n: 6, z: 12, r: 30, "34a": 12 }],
    draagtBij: JA_NEE,
    isUitbreidingOnmogelijk: JA_NEE,
  });
  expectWords(lonen.flatMap((vraag) => [vrijlating(vraag, DAG), vrijlating(vraag, isoDate("2027-03-01"))]));
  expectWords(
    combinaties({ vermogenInCenten: [cents(0), cents(9_000_000)], isAlleenstaandZonderKinderen: JA_NEE }).map(
      (vraag) => vermogenstoets(vraag, DAG),
    ),
  );
});

/** Of these two together no norm is known. */
const hasYoungAndOld = (een: Leeftijdsgroep, ander: Leeftijdsgroep | null) =>
  [een, ander].includes("18-20") && [een, ander].includes("aow");

test("tax and toeslagen say in words how they came about (R-263)", () => {
  const inkomens = [cents(0), cents(2_200_000), cents(3_500_000), cents(9_000_000)];
  const toeslagen = combinaties({
    toetsingsinkomenInCenten: inkomens,
    heeftPartner: JA_NEE,
    vermogenInCenten: [cents(0), cents(20_000_000)],
  });
  expectWords(toeslagen.map((vraag) => zorgtoeslag(vraag, JANUARI)));
  expectWords(
    toeslagen.flatMap((vraag) =>
      [[], [4], [4, 13, 17, 18]].map((leeftijden) => kindgebondenBudget({ ...vraag, leeftijden }, JANUARI)),
    ),
    /toelichting: ""$/, // of the amount of the year, where nothing is to be said
  );
  expectWords(
    combinaties({
      huurInCenten: [cents(20_000), cents(60_000), cents(80_000), cents(120_000)],
      personen: [1, 2, 4],
      toetsingsinkomenInCenten: inkomens,
      isJonger21: JA_NEE,
    }).map((vraag) => huurtoeslag(vraag, JANUARI)),
  );
  expectWords(
    combinaties({
      maandloonInCenten: [cents(0), cents(180_000), cents(1_000_000)],
      metKorting: JA_NEE,
      isUitkering: JA_NEE,
    }).map((vraag) => loonheffing(vraag, DAG)),
  );
});

test("Wat kost een medewerker names every line and what is missing (R-285)", () => {
  const vragen = combinaties({
    dag: [DAG],
    urenPerWeek: [hours(24), hours(45)],
    voltijdUren: [hours(36)],
    geboortedatum: [null],
    loon: [
      null,
      { per: "uur" as const, bedragInCenten: cents(16_00) },
      { per: "maand" as const, bedragInCenten: cents(3_000_00) },
    ],
    loonwaarde: [percent(60), "forfaitair" as const],
    verwachteLoonwaarde: [null, { van: percent(40), tot: percent(60) }],
    heeftLks: JA_NEE,
    lkv: [null, ...LKV_SOORTEN],
    werkgeverslasten: [null, percent(20)],
    jobcoach: [
      null,
      { soort: "intern" as const, perMaandInCenten: null },
      { soort: "extern" as const, perMaandInCenten: cents(100_00) },
    ],
  });
  expectWords(
    vragen.map((vraag) => watKostHet(vraag)),
    /\.(som|bedrag): ""$/, // of a line that has no amount because its source is missing
  );
});

test("Wat verandert er als ik ga werken leaves no word empty, nor in the way back (R-262, R-263)", () => {
  const situaties: Situatie[] = combinaties(
    {
      geboortedatum: [isoDate("1988-04-03"), isoDate("2006-10-01")],
      partner: [null, { geboortedatum: isoDate("1989-01-01"), brutoloonInCenten: cents(40_000) }],
      kinderen: [[], [isoDate("2014-06-10"), isoDate("2020-03-03")]],
      huurInCenten: [null, cents(65_000)],
      inkomen: [
        { soort: "bijstand" as const },
        { soort: "geen" as const },
        { soort: "ww" as const, brutoInCenten: cents(150_000), brutoNaastWerkInCenten: null },
      ],
      uren: [hours(12), hours(36)],
      metLoonkostensubsidie: JA_NEE,
      indicaties: [
        [],
        [
          "banenafspraak",
          "beschut werk",
          "doelgroep loonkostensubsidie",
          "medisch urenbeperkt",
          "wsw",
        ] as const,
      ],
      naLaatsteBedragen: ["open laten", "laatste bedragen"] as const,
    },
    24,
  ).map(({ uren, metLoonkostensubsidie, ...situatie }) => ({
    ...situatie,
    werk: {
      startdatum: isoDate("2026-03-01"),
      urenPerWeek: uren,
      uurloonInCenten: null,
      metLoonkostensubsidie,
    },
  }));
  const mayBeEmpty = /toelichting: ""$/; // kindgebonden budget of the year
  expectWords(
    situaties.map((situatie) => inkomenseffect(situatie)),
    mayBeEmpty,
  );
  expectWords(situaties.slice(0, 6).map((situatie) => armoedevallen(situatie)));
});
