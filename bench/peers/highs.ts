import type { Highs } from "highs";
import type { Toewijzingsprobleem } from "#matching/toewijzing/probleem";

/** The optimum of the linear program, whose corners are whole; given as a matrix, so that no text has to be read. */
export function highsOptimum(highs: Highs, { begin, plek, waarde, capaciteit }: Toewijzingsprobleem): number {
  const inwoners = begin.length - 1;
  const rijen = inwoners + capaciteit.length;
  const paren = Array.from(plek, (_, paar) => paar);
  const model = {
    numCols: paren.length,
    numRows: rijen,
    sense: highs.constants.objectiveSense.maximize,
    colCost: Array.from(waarde),
    colLower: paren.map(() => 0),
    colUpper: paren.map(() => 1),
    rowLower: Array.from({ length: rijen }, () => -Infinity),
    rowUpper: [...Array.from({ length: inwoners }, () => 1), ...capaciteit],
    matrix: {
      format: "csc" as const,
      numRows: rijen,
      numCols: paren.length,
      starts: [0, ...paren.map((paar) => 2 * (paar + 1))],
      indices: perInwoner(begin).flatMap((inwoner, paar) => [inwoner, inwoners + plek[paar]!]),
      values: paren.flatMap(() => [1, 1]),
    },
  };
  return highs.withModel(model, (opened) => {
    opened.options.set({ output_flag: false });
    opened.run();
    return Math.round(opened.getObjectiveValue());
  });
}

function perInwoner(begin: Uint32Array): number[] {
  const inwoners: number[] = [];
  for (let inwoner = 0; inwoner + 1 < begin.length; inwoner++) {
    for (let paar = begin[inwoner]!; paar < begin[inwoner + 1]!; paar++) inwoners.push(inwoner);
  }
  return inwoners;
}
