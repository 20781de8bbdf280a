import type { ReactNode } from "react";
import { classes } from "../classes.ts";
import { Icon } from "../Icon.tsx";
import { VisuallyHidden } from "../Typography.tsx";

export type StapRegel = {
  readonly sleutel: string;
  readonly stand: "nu" | "later" | "klaar" | "vervalt";
  /** "Nu", for who does not see the sign. */
  readonly standwoord: string;
  /** As it stands in the plan, in Dutch. */
  readonly naam: string;
  readonly uitleg: ReactNode;
  readonly actie?: ReactNode;
};

const LOOK = { klaar: "is-klaar", nu: "is-nu", later: undefined, vervalt: "is-vervallen" } as const;
const TEKEN = { klaar: "check", nu: "walk", later: null, vervalt: "minus" } as const;

/** Steps for a resident: the sign, who does it and when, and a large button below it. */
export const Stappenlijst = ({ stappen }: { stappen: readonly StapRegel[] }) => (
  <ol className="meedoen-stappen meedoen-stappen--inwoner">
    {stappen.map(({ sleutel, stand, standwoord, naam, uitleg, actie }) => {
      const teken = TEKEN[stand];
      return (
        <li key={sleutel} className={classes("meedoen-stappen__stap", LOOK[stand])}>
          <i className="meedoen-stappen__punt">{teken && <Icon name={teken} />}</i>
          <div>
            <VisuallyHidden>{standwoord}: </VisuallyHidden>
            <b>
              <bdi lang="nl">{naam}</bdi>
            </b>
            <span className="meedoen-stappen__wie">{uitleg}</span>
          </div>
          {actie && <div className="meedoen-stappen__acties">{actie}</div>}
        </li>
      );
    })}
  </ol>
);
