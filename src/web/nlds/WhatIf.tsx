import type { ReactNode } from "react";

/**
 * The outcome first and announced, then sliders and switches; says that nothing changes in the file. `moving`: the outcome
 * follows what is still being changed, and is read aloud only once it rests.
 */
export function WhatIf({
  result,
  note,
  moving = false,
  children,
}: {
  result: ReactNode;
  note: ReactNode;
  moving?: boolean;
  children: ReactNode;
}) {
  return (
    <div className="meedoen-stapel meedoen-stapel--los">
      <p className="nl-paragraph" role="status" aria-live={moving ? "off" : "polite"}>
        <b className="meedoen-uitkomst">{result}</b>
        <br />
        <span className="meedoen-zacht meedoen-klein">{note}</span>
      </p>
      {children}
    </div>
  );
}

/** Switches under one question, such as "Met extra steun". */
export function SwitchGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend>{label}</legend>
      {children}
    </fieldset>
  );
}
