import type { ReactNode } from "react";

export type KeyFigureProps = {
  heading: ReactNode;
  /** "€ 1,3 miljoen", or a dash where it is not known. */
  value: ReactNode;
  /** "in twaalf maanden". */
  unit?: ReactNode;
  /** What it means or how it changed. */
  sentence: ReactNode;
  note?: ReactNode;
};

/** Figure · unit · sentence · note. */
export const KeyFigure = ({ heading, value, unit, sentence, note }: KeyFigureProps) => (
  <div className="meedoen-doelwaarde">
    <h2>{heading}</h2>
    <p className="meedoen-doelwaarde__getal">
      {value} {unit && <small>{unit}</small>}
    </p>
    <p className="meedoen-klein">
      <b>{sentence}</b>
      {note && (
        <>
          <br />
          <span className="meedoen-zacht">{note}</span>
        </>
      )}
    </p>
  </div>
);

/** Four beside each other, in a full sheet; two where it is narrower, below each other on a phone. */
export const KeyFigures = ({ children }: { children: ReactNode }) => (
  <div className="meedoen-kerngetallen">{children}</div>
);
