import type { ReactNode } from "react";
import { Link } from "./Link.tsx";

export type CountLine = { readonly label: string; readonly value: ReactNode; readonly href?: string };

/** A short table of words and one number, for the margin: what holds places back, how many of what. */
export function CountList({ label, lines }: { label: string; lines: readonly CountLine[] }) {
  return (
    <table className="meedoen-telling meedoen-cijfers" aria-label={label}>
      <tbody>
        {lines.map((line) => (
          <tr key={line.label}>
            <th scope="row">{line.label}</th>
            <td className="meedoen-getal">
              {line.href ? <Link href={line.href}>{line.value}</Link> : line.value}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
