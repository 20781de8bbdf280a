import type { ReactNode } from "react";
import { classes } from "./classes.ts";

export type Uitspraak = {
  readonly id: string;
  readonly door: ReactNode;
  /** When, in words. */
  readonly wanneer: ReactNode;
  readonly isVanMij: boolean;
  readonly tekst: string;
  readonly lang: string;
  /** Below it: that it was read, the same in another language. */
  readonly onder?: ReactNode;
};

/** What was said, one below the other: what someone said himself stands at the end of the line. */
export const Gesprekslijst = ({ uitspraken }: { uitspraken: readonly Uitspraak[] }) => (
  <ol className="meedoen-gesprek">
    {uitspraken.map(({ id, door, wanneer, isVanMij, tekst, lang, onder }) => (
      <li key={id} className={classes("meedoen-uitspraak", isVanMij && "meedoen-uitspraak--eigen")}>
        <p className="meedoen-uitspraak__wie">
          <b>{door}</b> <span className="meedoen-zacht meedoen-klein">{wanneer}</span>
        </p>
        <p className="meedoen-uitspraak__tekst" lang={lang} dir="auto">
          {tekst}
        </p>
        {onder && <div className="meedoen-uitspraak__onder meedoen-zacht meedoen-klein">{onder}</div>}
      </li>
    ))}
  </ol>
);
