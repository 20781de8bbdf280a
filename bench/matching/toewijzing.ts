import loadHighs from "highs";
import { genereer, type Genereeropdracht } from "#matching/genereren";
import { toevalVoor } from "#matching/genereren-toeval";
import { matchRegio } from "#matching/kernel/kernel";
import { controleer } from "#matching/toewijzing/controleer";
import { metRandvoorwaarden } from "#matching/toewijzing/met-randvoorwaarden";
import type { Toewijzingsprobleem } from "#matching/toewijzing/probleem";
import { budget, coachuren, vloer } from "#matching/toewijzing/randvoorwaarden";
import { wijsToe } from "#matching/toewijzing/wijs-toe";
import type { Omvang } from "./batch.ts";
import { highsOptimum } from "../peers/highs.ts";
import { type Loper, meet, moetenGelijkZijn, ms, toon } from "./meten.ts";

export function probleemVan(opdracht: Genereeropdracht, top: number): Toewijzingsprobleem {
  const geval = genereer(opdracht);
  const plekken = [...geval.plekken()];
  const { begin, plek, waarde } = matchRegio(geval.inwoners(), plekken, { top, bijnaPassend: false });
  return { begin, plek, waarde, capaciteit: Uint32Array.from(plekken, ({ capaciteit }) => capaciteit) };
}

/** The optimum of a region with its proof, against the linear program; and the instances that make an auction hang. */
export async function toewijzing(omvang: Omvang, metHighs: boolean): Promise<void> {
  const highs = await loadHighs();
  for (const [wat, top] of [
    ["best 32", 32],
    ["all that fit", Infinity],
  ] as const) {
    const probleem = probleemVan({ ...omvang, haalbaar: 0.01 }, top);
    const gevonden = wijsToe(probleem);
    const { klopt } = controleer(probleem, gevonden);
    console.log(
      `${probleem.plek.length} pairs, ${gevonden.bewijs}, gap ${gevonden.gat}, certificate checked: ${klopt}, ${gevonden.methode}`,
    );
    const lopers: Loper[] = [
      { naam: "auction with proof", keer: 9, opwarmen: 3, run: () => wijsToe(probleem) },
    ];
    if (metHighs && top === 32) {
      moetenGelijkZijn({ auction: gevonden.waarde, HiGHS: highsOptimum(highs, probleem) });
      lopers.push({
        naam: "HiGHS 1.15 (npm), dual simplex",
        keer: 1,
        opwarmen: 0,
        run: () => highsOptimum(highs, probleem),
      });
    }
    toon(`Assignment of ${omvang.personen} × ${omvang.plekken}, ${wat}`, await meet(lopers), {
      "HiGHS 1.15 (npm), dual simplex": 100,
    });
  }
  await lastig(omvang);
}

/** The worst there is: everybody alike, few kinds, groups that fight about one plek too few. */
async function lastig({ personen, plekken, zaad }: Omvang): Promise<void> {
  const gevallen: readonly (readonly [string, Toewijzingsprobleem])[] = [
    [
      "ties, 1% fits, all pairs",
      probleemVan({ personen, plekken, zaad, haalbaar: 0.01, soort: "gelijkspel" }, Infinity),
    ],
    [
      "ties, 5% fits, best 32",
      probleemVan({ personen, plekken, zaad, haalbaar: 0.05, soort: "gelijkspel" }, 32),
    ],
    [
      "price war, 31 for 30",
      probleemVan({ personen: 6_200, plekken: 6_000, zaad, soort: "prijzenslag" }, Infinity),
    ],
    ["0,2% fits, all pairs", probleemVan({ personen, plekken, zaad, haalbaar: 0.002 }, Infinity)],
    ["5% fits, all pairs", probleemVan({ personen, plekken, zaad, haalbaar: 0.05 }, Infinity)],
  ];
  console.log(
    "\n### Assignments that are hard\n\n| what | pairs | median ms | highest ms | gap | how | checked |",
  );
  console.log("|---|---|---|---|---|---|---|");
  for (const [wat, probleem] of gevallen) {
    const tijden = Array.from({ length: 9 }, () => {
      const begin = performance.now();
      wijsToe(probleem);
      return performance.now() - begin;
    }).toSorted((a, b) => a - b);
    const gevonden = wijsToe(probleem);
    const cellen = [
      wat,
      probleem.plek.length,
      ms(tijden[4]!),
      ms(tijden[8]!),
      gevonden.gat,
      gevonden.methode,
    ];
    console.log(`| ${cellen.join(" | ")} | ${controleer(probleem, gevonden).klopt} |`);
  }
}

/** 25 teams with 60% of the hours they would need, a budget of 70%, two floors above the optimum. */
export function rand(omvang: Omvang): void {
  const probleem = probleemVan({ ...omvang, haalbaar: 0.01 }, 32);
  const toeval = toevalVoor(omvang.zaad, "randvoorwaarden");
  const inwoners = probleem.begin.length - 1;
  const team = Int32Array.from({ length: inwoners }, () => toeval.tussen(0, 24));
  const uren = Int32Array.from({ length: inwoners }, () => toeval.kies([0, 0, 100, 200, 400, 800]));
  const doelgroep = Int32Array.from({ length: inwoners }, () => toeval.tussen(0, 5));
  const kosten = Int32Array.from(probleem.plek, () => 500_00 * toeval.tussen(0, 5));
  const [nodig, geplaatst, alle] = [new Float64Array(25), new Float64Array(6), new Float64Array(6)];
  let bedrag = 0;
  for (const [inwoner, paar] of wijsToe(probleem).keuze.entries()) {
    alle[doelgroep[inwoner]!]!++;
    if (paar < 0) continue;
    nodig[team[inwoner]!]! += uren[inwoner]!;
    geplaatst[doelgroep[inwoner]!]!++;
    bedrag += kosten[paar]!;
  }
  const minimum = geplaatst.map((aantal, groep) => (groep < 2 ? Math.ceil(aantal + 0.04 * alle[groep]!) : 0));
  const voorwaarden = [
    coachuren(
      probleem,
      team,
      uren,
      nodig.map((som) => Math.floor(som * 0.6)),
    ),
    budget("budget", new Int32Array(kosten.length), kosten, [Math.floor(bedrag * 0.7)]),
    vloer(probleem, doelgroep, minimum),
  ];
  console.log("\n### Limits: 25 teams of coaches, a budget, two floors (goal 0,15% in 5 s)\n");
  console.log("| rounds | ms | CPU ms | value | bound | gap % | limits | % of the value without |");
  console.log("|---|---|---|---|---|---|---|---|");
  for (const rondes of [60, 60, 60, 250]) {
    const cpu = process.cpuUsage();
    const begin = performance.now();
    const { waarde, bovengrens, gat, haalbaar, zonder } = metRandvoorwaarden(
      probleem,
      { voorwaarden },
      { rondes },
    );
    const duur = performance.now() - begin;
    const { user } = process.cpuUsage(cpu);
    const procent = [((100 * gat) / bovengrens).toFixed(4), haalbaar, ((100 * waarde) / zonder).toFixed(2)];
    console.log(`| ${[rondes, ms(duur), ms(user / 1_000), waarde, bovengrens, ...procent].join(" | ")} |`);
  }
}
