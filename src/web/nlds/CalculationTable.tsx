import type { ReactNode } from "react";
import { Link } from "./Link.tsx";
import { words } from "./nlds.text.ts";

export type CalculationStep = {
  readonly label: string;
  readonly note?: string;
  /** How: "2.337,00 × 1,08". */
  readonly sum: ReactNode;
  readonly amount: ReactNode;
  /** "afgerond". */
  readonly amountNote?: string;
  readonly source?: { readonly label: string; readonly href?: string; readonly badge?: ReactNode };
};

export type CalculationTableProps = {
  labelledBy: string;
  steps: readonly CalculationStep[];
  /** Between two lines; `note` says how it is rounded. */
  total: { readonly label: string; readonly amount: ReactNode; readonly note?: string };
};

/** Step · sum · amount · source; one rounding, at the foot. On a phone the rows become blocks. */
export function CalculationTable({ labelledBy, steps, total }: CalculationTableProps) {
  return (
    <table className="meedoen-reken" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{words.step}</th>
          <th scope="col">{words.sum}</th>
          <th scope="col" className="meedoen-getal">
            {words.amount}
          </th>
          <th scope="col">{words.source}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <StepRow key={step.label} step={step} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {total.label}
          </th>
          <td className="meedoen-getal">{total.amount}</td>
          <td className="is-afronding">{total.note}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function StepRow({ step }: { step: CalculationStep }) {
  return (
    <tr>
      <th scope="row">
        {step.label}
        {step.note && <small>{step.note}</small>}
      </th>
      <td className="is-som">{step.sum}</td>
      <td className="meedoen-getal">
        {step.amount}
        {step.amountNote && <small>{step.amountNote}</small>}
      </td>
      <td className="is-bron">
        {step.source?.href ? <Link href={step.source.href}>{step.source.label}</Link> : step.source?.label}
        {step.source?.badge && <div>{step.source.badge}</div>}
      </td>
    </tr>
  );
}
