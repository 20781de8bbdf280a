import { number } from "../../format.ts";

export type Staaf = { readonly id: string; readonly label: string; readonly waarde: number };

/** Thousandths of the longest bar. */
const HEEL = 1000;

/**
 * Bars from zero, each with its name above it and its number beside it, in letters as large as the text: they need no script
 * to know how wide the page is. `label`: the conclusion in words.
 */
export function Staven({ label, staven }: { label: string; staven: readonly Staaf[] }) {
  const hoogste = Math.max(1, ...staven.map(({ waarde }) => waarde));
  return (
    <div className="meedoen-staven" role="img" aria-label={label}>
      {staven.map(({ id, label: naam, waarde }) => (
        <div key={id}>
          <span>{naam}</span>
          <svg viewBox={`0 0 ${HEEL} 16`} preserveAspectRatio="none">
            <rect className="meedoen-vlak--1" width={Math.round((waarde / hoogste) * HEEL)} height="16" />
          </svg>
          <span>{number(waarde)}</span>
        </div>
      ))}
    </div>
  );
}
