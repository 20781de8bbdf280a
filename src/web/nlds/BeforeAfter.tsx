import type { ReactNode } from "react";
import { Icon } from "./Icon.tsx";

export type AmountPart = {
  readonly label: string;
  /** As it is read: "€ 1.348", or "€ 61 tot € 67". */
  readonly amount: ReactNode;
  readonly value: number;
  /** Parts of one kind have one colour. */
  readonly kind: 1 | 2 | 3 | 4;
};

export type Side = {
  readonly heading: ReactNode;
  readonly note: ReactNode;
  readonly parts: readonly AmountPart[];
  readonly total: { readonly label: string; readonly amount: ReactNode };
};

/** Two equal columns with bars on the same scale; the numbers stand below each bar. */
export function BeforeAfter({ label, before, after }: { label: string; before: Side; after: Side }) {
  const most = Math.max(sumOf(before), sumOf(after), 1);
  return (
    <div className="meedoen-voorna" role="group" aria-label={label}>
      <SideCard side={before} most={most} />
      <span className="meedoen-zacht">
        <Icon name="arrow" />
      </span>
      <SideCard side={after} most={most} isAfter />
    </div>
  );
}

function SideCard({ side, most, isAfter }: { side: Side; most: number; isAfter?: boolean }) {
  const { heading, note, parts, total } = side;
  const share = (value: number) => `${(value / most) * 100}%`;
  const starts = parts.map((_, at) => parts.slice(0, at).reduce((sum, { value }) => sum + value, 0));
  return (
    <div className={isAfter ? "meedoen-voorna__kant meedoen-voorna__kant--straks" : "meedoen-voorna__kant"}>
      <h2 className="nl-heading nl-heading--level-2">{heading}</h2>
      <p className="nl-paragraph meedoen-zacht">{note}</p>
      <svg className="meedoen-stapelstreep" aria-hidden="true">
        {parts.map(({ label, value, kind }, at) => (
          <rect
            key={label}
            className={`meedoen-vlak--${kind}`}
            x={share(starts[at] ?? 0)}
            width={share(value)}
            height="100%"
          />
        ))}
      </svg>
      <dl>
        {parts.map(({ label, amount, kind }) => (
          <div key={label}>
            <dt>
              <svg className="meedoen-kleur" viewBox="0 0 14 14" aria-hidden="true">
                <rect className={`meedoen-vlak--${kind}`} width="14" height="14" />
              </svg>{" "}
              {label}
            </dt>
            <dd>{amount}</dd>
          </div>
        ))}
        <div className="is-totaal">
          <dt>{total.label}</dt>
          <dd>{total.amount}</dd>
        </div>
      </dl>
    </div>
  );
}

/** What stays, or what to do: each line with its sign. */
export function SignList({ sign, children }: { sign: "ok" | "warning"; children: readonly string[] }) {
  return (
    <ul className="meedoen-blijft">
      {children.map((line) => (
        <li key={line}>
          <span className={`meedoen-teken meedoen-teken--${sign === "ok" ? "goed" : "let-op"}`}>
            <Icon name={sign} />
          </span>
          <span>{line}</span>
        </li>
      ))}
    </ul>
  );
}

/** For a resident at the desk: larger letters, on the pages of a professional. */
export const ReadTogether = ({ children }: { children: ReactNode }) => (
  <div className="meedoen-samenlezen">{children}</div>
);

const sumOf = ({ parts }: Side): number => parts.reduce((sum, { value }) => sum + value, 0);
