import { controleer } from "#matching/toewijzing/controleer";
import { metRandvoorwaarden } from "#matching/toewijzing/met-randvoorwaarden";
import type { Toewijzingsprobleem } from "#matching/toewijzing/probleem";
import { budget, coachuren, vloer } from "#matching/toewijzing/randvoorwaarden";
import { wijsToe } from "#matching/toewijzing/wijs-toe";
import { loadavg } from "node:os";
import { randomFrom, regio } from "./toewijzing-regio.ts";

/** The assignment of a region, proved; what ties and price wars take; and the gap with limits. */
const INWONERS = 12_000;
const PLEKKEN = 7_000;
const KEER = 9;

const probleem = regio(INWONERS, PLEKKEN);
console.log(
  `${INWONERS} inwoners, ${PLEKKEN} plekken, ${probleem.plek.length} paren; load ${loadavg()[0]!.toFixed(1)}`,
);

const grof = (niveaus: number): Toewijzingsprobleem => ({
  ...probleem,
  waarde: probleem.waarde.map((waarde) => Math.max(1, Math.ceil((waarde * niveaus) / 32_000))),
});
const gevallen: Readonly<Record<string, Toewijzingsprobleem>> = {
  "regio (doel 100 ms)": probleem,
  "120 waarden": grof(120),
  "3 waarden": grof(3),
  "alles gelijk": grof(1),
  "200 oorlogen van 31 om 30": oorlog(30, 200, 0),
  "50 oorlogen van 101 om 100": oorlog(100, 50, 0),
  "50 oorlogen van 101 om 100, bijna gelijk": oorlog(100, 50, 3),
  "1 oorlog van 1001 om 1000, bijna gelijk": oorlog(1_000, 1, 3),
};
console.table(Object.entries(gevallen).map(([wat, geval]) => ({ wat, ...measured(geval) })));
console.table([side()]);
console.log(`load ${loadavg()[0]!.toFixed(1)}`);

function measured(geval: Toewijzingsprobleem) {
  for (let keer = 0; keer < 2; keer++) wijsToe(geval);
  const tijden: number[] = [];
  const cpu = process.cpuUsage();
  for (let keer = 0; keer < KEER; keer++) {
    const begin = performance.now();
    wijsToe(geval);
    tijden.push(performance.now() - begin);
  }
  const { user } = process.cpuUsage(cpu);
  const gevonden = wijsToe(geval);
  const { klopt } = controleer(geval, gevonden);
  const gesorteerd = tijden.toSorted((a, b) => a - b);
  const { gat, bewijs, methode, biedingen } = gevonden;
  return {
    "mediaan ms": Math.round(gesorteerd[4]!),
    "laagst ms": Math.round(gesorteerd[0]!),
    "cpu ms": Math.round(user / 1000 / KEER),
    gat,
    bewijs,
    klopt,
    methode,
    biedingen,
  };
}

/** Clusters of k + 1 inwoners on k plekken, all of the same value but for `verschil`. */
function oorlog(k: number, clusters: number, verschil: number): Toewijzingsprobleem {
  const random = randomFrom(1);
  const inwoners = (k + 1) * clusters;
  return {
    begin: Uint32Array.from({ length: inwoners + 1 }, (_, inwoner) => inwoner * k),
    plek: Uint32Array.from(
      { length: inwoners * k },
      (_, paar) => Math.floor(paar / k / (k + 1)) * k + (paar % k),
    ),
    waarde: Int32Array.from({ length: inwoners * k }, () => 30_000 + Math.floor(verschil * random())),
    capaciteit: new Uint32Array(k * clusters).fill(1),
  };
}

/** 25 teams with 60% of the hours, one budget with 70% of the money, two floors above what the optimum gives. */
function side() {
  const random = randomFrom(7);
  const heel = (tot: number) => Math.floor(random() * tot);
  const team = Int32Array.from({ length: INWONERS }, () => heel(25));
  const uren = Int32Array.from({ length: INWONERS }, () => [0, 0, 100, 200, 400, 800][heel(6)]!);
  const doelgroep = Int32Array.from({ length: INWONERS }, () => heel(6));
  const kosten = Int32Array.from(probleem.plek, () => 500_00 * heel(6));
  const [gebruikt, geplaatst, alle] = [new Float64Array(25), new Float64Array(6), new Float64Array(6)];
  let bedrag = 0;
  for (const [inwoner, paar] of wijsToe(probleem).keuze.entries()) {
    alle[doelgroep[inwoner]!]!++;
    if (paar < 0) continue;
    gebruikt[team[inwoner]!]! += uren[inwoner]!;
    geplaatst[doelgroep[inwoner]!]!++;
    bedrag += kosten[paar]!;
  }
  const floor = (groep: number) => (groep < 2 ? Math.ceil(geplaatst[groep]! + 0.04 * alle[groep]!) : 0);
  const voorwaarden = [
    coachuren(
      probleem,
      team,
      uren,
      gebruikt.map((som) => Math.floor(som * 0.6)),
    ),
    budget("budget", new Int32Array(kosten.length), kosten, [Math.floor(bedrag * 0.7)]),
    vloer(
      probleem,
      doelgroep,
      geplaatst.map((_, groep) => floor(groep)),
    ),
  ];
  const cpu = process.cpuUsage();
  const begin = performance.now();
  const gevonden = metRandvoorwaarden(probleem, { voorwaarden });
  return {
    wat: "25 teams, budget, 2 vloeren (doel 0,15% in 5 s)",
    ms: Math.round(performance.now() - begin),
    "cpu ms": Math.round(process.cpuUsage(cpu).user / 1000),
    waarde: gevonden.waarde,
    bovengrens: gevonden.bovengrens,
    "gat %": ((100 * gevonden.gat) / gevonden.bovengrens).toFixed(4),
    haalbaar: gevonden.haalbaar,
    "zonder %": ((100 * gevonden.waarde) / gevonden.zonder).toFixed(2),
  };
}
