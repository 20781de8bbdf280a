import type { ReactNode } from "react";

export type TargetBarProps = {
  heading: ReactNode;
  value: number;
  target: number;
  /** "2.600". */
  valueText: string;
  /** "banen", "van 57 mensen". */
  unit: string;
  /** "646 te gaan, 80 procent gehaald". */
  sentence: ReactNode;
  /** "doel 3.246 banen". */
  targetText: string;
};

/** Figure · bar with the target as a mark · sentence · target. */
export function TargetBar({ heading, value, target, valueText, unit, sentence, targetText }: TargetBarProps) {
  const share = (part: number) => `${(part / (Math.max(value, target) * 1.08 || 1)) * 100}%`;
  return (
    <div className="meedoen-doelwaarde">
      <h2>{heading}</h2>
      <p className="meedoen-doelwaarde__getal">
        {valueText} <small>{unit}</small>
      </p>
      <svg className="meedoen-doelstreep" role="img" aria-label={`${valueText} ${unit}, ${targetText}`}>
        <rect className="meedoen-doelstreep__baan" y="4" width="100%" height="10" rx="2" />
        <rect className="meedoen-doelstreep__deel" y="4" width={share(value)} height="10" rx="2" />
        <rect className="meedoen-doelstreep__doel" x={share(target)} width="3" height="18" />
      </svg>
      <p className="meedoen-klein">
        <b>{sentence}</b>
        <br />
        <span className="meedoen-zacht">{targetText}</span>
      </p>
    </div>
  );
}

/** Up to three beside each other, in a full sheet. */
export const TargetBars = ({ children }: { children: ReactNode }) => (
  <div className="meedoen-doelen">{children}</div>
);
