import { useEffect, useMemo, useReducer } from "react";
import { useGo, useSearchParameters } from "../location.ts";
import { alsAdres, type Keuzes, uitAdres } from "./keuzes.ts";

type State = {
  /** What is shown, also while a slider moves. */
  readonly nu: Keuzes;
  /** What was chosen last, when everything was let go. */
  readonly gekozen: Keuzes;
  readonly eerder: readonly Keuzes[];
};
type Step =
  | { readonly doe: "beweeg" | "kies"; readonly keuzes: Keuzes }
  | { readonly doe: "laat los" | "ongedaan" };

const NEXT: { readonly [Doe in Step["doe"]]: (state: State, keuzes: Keuzes) => State } = {
  beweeg: (state, nu) => ({ ...state, nu }),
  kies: (state, nu) => settled({ ...state, nu }),
  "laat los": (state) => settled(state),
  ongedaan: ({ eerder, ...state }) => {
    const before = eerder.at(-1) ?? state.gekozen;
    return { nu: before, gekozen: before, eerder: eerder.slice(0, -1) };
  },
};
const settled = ({ nu, gekozen, eerder }: State): State =>
  nu === gekozen ? { nu, gekozen, eerder } : { nu, gekozen: nu, eerder: [...eerder, gekozen] };

/** Choices that stand in the address of the page, each of which can be undone. */
export function useKeuzes(here: string, leeg: Keuzes) {
  const go = useGo();
  const parameters = useSearchParameters();
  const [state, dispatch] = useReducer(
    (state: State, step: Step) => NEXT[step.doe](state, "keuzes" in step ? step.keuzes : state.nu),
    parameters,
    (parameters): State => {
      const begin = uitAdres(parameters, leeg);
      return { nu: begin, gekozen: begin, eerder: [] };
    },
  );
  const address = `${here}${alsAdres(state.gekozen, leeg)}`;
  useEffect(() => {
    if (address !== `${location.pathname}${location.search}`) go(address, { replace: true });
  }, [address, go]);
  // the same functions each time: the sliders are not drawn again when bands come in
  const { onUndo, ...change } = useMemo(
    () => ({
      onMove: (keuzes: Keuzes) => dispatch({ doe: "beweeg", keuzes }),
      onSettle: () => dispatch({ doe: "laat los" }),
      onChoose: (keuzes: Keuzes) => dispatch({ doe: "kies", keuzes }),
      onUndo: () => dispatch({ doe: "ongedaan" }),
    }),
    [],
  );
  return {
    keuzes: state.nu,
    gekozen: state.gekozen,
    ...change,
    onUndo: state.eerder.length > 0 ? onUndo : undefined,
  };
}
