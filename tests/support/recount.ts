import { addDays, addMonths, type IsoDate, isoDate } from "#core/dates";
import {
  before,
  betaald,
  days,
  fact,
  type Feit,
  type Geschiedenis,
  ONBETAALD,
  type Plaatsing,
  type Regel,
  runs,
  type Vraag,
  within,
} from "./recount-basis.ts";
import { retentie, werkGevonden, werkVerloren } from "./recount-werk.ts";

export type { Feit, Geschiedenis } from "./recount-basis.ts";

/** The definition in words, once more and as plainly as can be: person by person, without the database. */
export const recountIndicator = (feiten: string, mensen: readonly Geschiedenis[], vraag: Vraag): Feit[] =>
  mensen.flatMap((mens) => REGELS[feiten]!(mens, vraag, mensen));

const begonnen =
  (
    isOne: (plaatsing: Plaatsing) => boolean,
    add: (mens: Geschiedenis, plaatsing: Plaatsing, vraag: Vraag) => Feit[],
  ): Regel =>
  (mens, vraag) =>
    mens.plaatsingen
      .filter((each) => isOne(each) && within(each.start, vraag) && each.geregistreerd <= vraag.dag)
      .flatMap((each) => add(mens, each, vraag));

const isBetaald = ({ werkvorm }: Plaatsing) => !ONBETAALD.includes(werkvorm);

/** Which benefit held from which day, the first from the aanmelding. */
function uitkeringen({ aangemeld, uitkering, standen }: Geschiedenis) {
  const rows = [
    ...standen.toSorted((a, b) => (a.vervangen < b.vervangen ? -1 : 1)),
    { uitkering, vervangen: isoDate("9999-12-31") },
  ];
  return rows.map((row, at) => ({
    uitkering: row.uitkering,
    vanaf: at === 0 ? aangemeld : rows[at - 1]!.vervangen,
    tot: row.vervangen,
    vorige: rows[at - 1]?.uitkering ?? null,
  }));
}

const bijstand =
  (
    isEvent: (row: ReturnType<typeof uitkeringen>[number], mens: Geschiedenis, dag: IsoDate) => boolean,
  ): Regel =>
  (mens, vraag) => {
    const rows = uitkeringen(mens);
    const hasOn = (day: IsoDate) =>
      rows.some((row) => row.uitkering === "Bijstand" && row.vanaf <= day && row.tot > day);
    const isCounted = rows.some(
      (row) => within(row.vanaf, vraag) && row.tot > row.vanaf && isEvent(row, mens, vraag.dag),
    );
    const stock = ((hasOn(vraag.vanaf) ? 1 : 0) + (hasOn(before(vraag.tot, vraag.dag)) ? 1 : 0)) / 2;
    return isCounted || stock > 0 ? [fact(mens, "Bijstand", isCounted ? 1 : 0, stock)] : [];
  };

const ladder =
  (score: (step: number) => number): Regel =>
  (mens, vraag) => {
    const judged = mens.ladder.map((each, volgnummer) => ({ ...each, volgnummer }));
    const lastAmong = (rows: typeof judged) =>
      rows.toSorted((a, b) => (a.op === b.op ? b.volgnummer - a.volgnummer : a.op > b.op ? -1 : 1))[0];
    const now = lastAmong(judged.filter(({ op }) => within(op, vraag)))?.waarde ?? null;
    const then = lastAmong(judged.filter(({ op }) => op < vraag.vanaf))?.waarde ?? null;
    return now === null || then === null ? [] : [fact(mens, mens.uitkering, score(now - then), 1)];
  };

const loonwaardegroei: Regel = (mens, vraag) => {
  const measured = mens.loonwaarden
    .filter(({ isVervallen }) => !isVervallen)
    .toSorted((a, b) => (a.op > b.op ? -1 : 1));
  const now = measured.find(({ op }) => within(op, vraag));
  const then = now && measured.find(({ op }) => op < now.op);
  return now && then && mens.plaatsingen.length > 0
    ? [fact(mens, mens.uitkering, now.waarde - then.waarde, days(then.op, now.op))]
    : [];
};

const lopend =
  (
    groep: (plaatsing: Plaatsing) => string,
    share: (plaatsing: Plaatsing) => number,
    isRatio: boolean,
  ): Regel =>
  (mens, { tot, dag }) =>
    betaald(mens)
      .filter((each) => runs(each, before(tot, dag)) && each.geregistreerd <= dag)
      .map((each) => fact(mens, groep(each), each.uren * share(each), isRatio ? each.uren : 0));

const indicatie =
  (soort: string, add: (mens: Geschiedenis, working: readonly Plaatsing[]) => Feit[]): Regel =>
  (mens, { tot, dag }) => {
    const op = before(tot, dag);
    const valid = mens.indicaties.filter(
      (each) => each.soort === soort && each.vanaf <= op && (each.tot === null || each.tot >= op),
    );
    const known = valid.filter(({ advies }) => advies === null || advies <= dag);
    return known.flatMap(() =>
      add(
        mens,
        betaald(mens).filter((each) => runs(each, op)),
      ),
    );
  };

const naAdvies: Regel = (mens, { vanaf, tot, dag }) =>
  mens.indicaties
    .filter(({ soort }) => soort === "beschut werk")
    .map((each) => each.advies ?? each.vanaf)
    .filter((op) => op >= vanaf && op <= tot && addMonths(op, 3) <= dag)
    .map((op) => {
      const placed = betaald(mens).some(
        ({ start, eind }) => start <= addMonths(op, 3) && (eind === null || eind >= op),
      );
      return fact(mens, mens.uitkering, placed ? 1 : 0, 1);
    });

function wait(mens: Geschiedenis, from: IsoDate, begins: readonly IsoDate[], vraag: Vraag): Feit[] {
  if (!within(from, vraag)) return [];
  const first = begins.filter((day) => day >= from).toSorted()[0];
  const hasBegun = first !== undefined && first <= vraag.dag;
  return [fact(mens, mens.uitkering, hasBegun ? 1 : 0, 1, days(from, hasBegun ? first : vraag.dag))];
}

const totWerk =
  (uitkomst: string): Regel =>
  (mens, vraag) =>
    mens.triage?.uitkomst === uitkomst
      ? wait(
          mens,
          mens.triage.op,
          betaald(mens).map(({ start }) => start),
          vraag,
        )
      : [];

const REGELS: Readonly<Record<string, Regel>> = {
  plaatsingen: begonnen(isBetaald, (mens, { groep }) => [fact(mens, groep, 1)]),
  plaatsingen_wsp: begonnen(
    ({ via }) => via === "WSP",
    (mens, { groep }) => [fact(mens, groep, 1)],
  ),
  groep_onbekend: begonnen(isBetaald, (mens, { groep }) => [
    fact(mens, groep, groep.startsWith("Onbekend") ? 1 : 0, 1),
  ]),
  duurzame_plaatsingen: begonnen(isBetaald, (mens, { groep, start }, { dag }) => {
    const later = addMonths(start, 6);
    return later > dag ? [] : [fact(mens, groep, betaald(mens).some((each) => runs(each, later)) ? 1 : 0, 1)];
  }),
  retentie,
  werk_gevonden: werkGevonden,
  werk_verloren: werkVerloren,
  instroom: (mens, vraag) => (within(mens.aangemeld, vraag) ? [fact(mens, mens.uitkering, 1)] : []),
  instroom_bijstand: bijstand(({ uitkering, vorige }) => uitkering === "Bijstand" && vorige !== "Bijstand"),
  uitstroom_naar_werk: bijstand(
    ({ uitkering, vorige, vanaf }, mens, dag) =>
      vorige === "Bijstand" &&
      uitkering !== "Bijstand" &&
      betaald(mens).some(
        ({ start, eind }) => start <= before(addDays(vanaf, 31), dag) && (eind === null || eind >= vanaf),
      ),
  ),
  ladder_omhoog: ladder((step) => (step > 0 ? 1 : 0)),
  ladder_omlaag: ladder((step) => (step < 0 ? 1 : 0)),
  ladder_gemiddeld: ladder((step) => step),
  loonwaardegroei,
  werkvormmix: lopend(
    ({ werkvorm }) => werkvorm,
    () => 1,
    false,
  ),
  aandeel_buiten_ruim: lopend(
    ({ groep }) => groep,
    ({ werkvorm }) => (werkvorm === "intern" ? 0 : 1),
    true,
  ),
  aandeel_buiten_eng: lopend(
    ({ groep }) => groep,
    ({ werkvorm }) => (["intern", "werken op locatie"].includes(werkvorm) ? 0 : 1),
    true,
  ),
  benutting_beschut: indicatie("beschut werk", (mens, working) => [
    fact(mens, mens.uitkering, working.length > 0 ? 1 : 0, 1),
  ]),
  banenafspraak_personen: indicatie("banenafspraak", (mens, working) =>
    working.length > 0 ? [fact(mens, mens.uitkering, 1)] : [],
  ),
  banenafspraak_banen: indicatie("banenafspraak", (mens, working) =>
    working.length > 0
      ? [
          fact(
            mens,
            mens.uitkering,
            working.reduce((sum, { uren }) => sum + uren, 0),
          ),
        ]
      : [],
  ),
  geplaatst_na_advies: naAdvies,
  tijd_tot_eerste_activiteit: (mens, vraag) =>
    wait(
      mens,
      mens.aangemeld,
      [...mens.plaatsingen.map(({ start }) => start), ...(mens.inzet?.start ? [mens.inzet.start] : [])],
      vraag,
    ),
  tijd_tot_werk_direct: totWerk("direct naar werk"),
  tijd_tot_werk_traject: totWerk("traject"),
  wachttijd: (mens, vraag) =>
    mens.inzet ? wait(mens, mens.inzet.gevraagd, mens.inzet.start ? [mens.inzet.start] : [], vraag) : [],
  actief_vier_uur: (mens, { tot, dag }) => {
    const op = before(tot, dag);
    const hours = mens.plaatsingen.filter((each) => runs(each, op)).reduce((sum, { uren }) => sum + uren, 0);
    return mens.uitkering === "Bijstand" && mens.isActief && mens.aangemeld <= op
      ? [fact(mens, "Bijstand", hours >= 400 ? 1 : 0, 1)]
      : [];
  },
  caseload: (mens, { tot, dag }, allen) => {
    const op = before(tot, dag);
    const counsels = ({ isActief, begeleider }: Geschiedenis, id?: string) =>
      isActief &&
      begeleider !== null &&
      begeleider.isHoofd &&
      (id === undefined || begeleider.id === id) &&
      begeleider.vanaf <= op &&
      (begeleider.tot === null || begeleider.tot >= op);
    if (!counsels(mens)) return [];
    return [
      fact(mens, mens.uitkering, 1, 1 / allen.filter((other) => counsels(other, mens.begeleider!.id)).length),
    ];
  },
};

/** Every set of facts that this specification knows. */
export const NAGETELD = Object.keys(REGELS);
