import loadHighs, { type Highs, type Model as HighsModel } from "highs";
import type { Basis, Model, Oplosgrenzen, Oplosser, Oplossing } from "#matching/functiecreatie/oplosser";

/** HiGHS as the engine asks it: one model, one answer. It holds up everything else while it works. */
export async function highsOplosser(): Promise<Oplosser> {
  const highs = await loadHighs();
  return (model, grenzen) => solve(highs, model, grenzen);
}

/** A model that stays open: the same rows and bounds, asked again for the ends of one variable after the other. */
export type Openmodel = {
  /** All variables where one of them is as large (1) or as small (-1) as can be; null: the rows contradict each other. */
  uiterste(plaats: number, richting: 1 | -1): readonly number[] | null;
  /** All variables where the aim of the model is best; null: the rows contradict each other. */
  beste(): readonly number[] | null;
  sluit(): void;
};

/** HiGHS for many questions about one model: every answer begins where the last one ended. Close it afterwards. */
export async function highsOpener(): Promise<(model: Model) => Openmodel> {
  const highs = await loadHighs();
  return (model) => {
    const opened = highs.createModel(asHighs(highs, model));
    opened.options.set({ output_flag: false, presolve: "off", simplex_strategy: PRIMAL });
    let asked = 0;
    return {
      uiterste(plaats, richting) {
        opened.changeColCost(asked, 0);
        opened.changeColCost(plaats, richting);
        asked = plaats;
        const { optimal } = highs.constants.modelStatus;
        opened.run();
        if (opened.getModelStatus() !== optimal) {
          opened.clearSolver(); // from where the last one ended it may lose its way
          opened.run();
        }
        if (opened.getModelStatus() !== optimal) return null;
        return Array.from(opened.getSolution().colValue);
      },
      beste() {
        opened.options.set({ simplex_strategy: DUAL });
        opened.run();
        if (opened.getModelStatus() !== highs.constants.modelStatus.optimal) return null;
        return Array.from(opened.getSolution().colValue);
      },
      sluit: () => opened.dispose(),
    };
  };
}

function solve(highs: Highs, model: Model, grenzen: Oplosgrenzen): Oplossing {
  const { seconden, knopen, gat = 0, begin, basis } = grenzen;
  return highs.withModel(asHighs(highs, model), (opened) => {
    opened.options.set({
      output_flag: false,
      time_limit: seconden,
      mip_rel_gap: gat,
      ...(knopen !== undefined && { mip_max_nodes: knopen }),
    });
    if (begin) opened.setSolution({ colValue: [...begin] });
    if (basis) startFrom(opened, basis, model.doel.length);
    opened.run();
    const status = opened.getModelStatus();
    const { optimal, infeasible, unboundedOrInfeasible } = highs.constants.modelStatus;
    const isWhole = model.geheel.includes(true);
    const hasValues = opened.info.get("primal_solution_status") === 2;
    const solution = opened.getSolution();
    return {
      waarden: hasValues ? solution.colValue : null,
      bovengrens: isWhole ? Number(opened.info.get("mip_dual_bound")) : opened.getObjectiveValue(),
      isOptimaal: status === optimal,
      isOnmogelijk: status === infeasible || status === unboundedOrInfeasible,
      prijzen: isWhole || status !== optimal ? null : solution.rowDual,
      basis: isWhole || status !== optimal ? null : basisOf(opened),
    };
  });
}

const PRIMAL = 4;
const DUAL = 1;

/** The new variables are still at their bound, so that what was found holds and can only get better. */
function startFrom(opened: HighsModel, { kolommen, rijen }: Basis, count: number): void {
  const colStatus = new Int32Array(count);
  colStatus.set(kolommen);
  opened.options.set({ simplex_strategy: PRIMAL });
  opened.setBasis({ colStatus, rowStatus: rijen });
}

function basisOf(opened: HighsModel): Basis {
  const { colStatus, rowStatus } = opened.getBasis();
  return { kolommen: colStatus, rijen: rowStatus };
}

function asHighs(highs: Highs, { doel, onder, boven, geheel, rijen }: Model) {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { index, waarden } of rijen) {
    indices.push(...index);
    values.push(...waarden);
    starts.push(indices.length);
  }
  const { continuous, integer } = highs.constants.variableType;
  return {
    numCols: doel.length,
    numRows: rijen.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: Float64Array.from(doel),
    colLower: Float64Array.from(onder),
    colUpper: Float64Array.from(boven),
    rowLower: Float64Array.from(rijen, (rij) => rij.onder),
    rowUpper: Float64Array.from(rijen, (rij) => rij.boven),
    matrix: {
      format: "csr" as const,
      numRows: rijen.length,
      numCols: doel.length,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
    ...(geheel.includes(true) && { integrality: geheel.map((whole) => (whole ? integer : continuous)) }),
  };
}
