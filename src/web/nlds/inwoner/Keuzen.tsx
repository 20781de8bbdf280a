import type { ReactNode } from "react";
import { classes } from "../classes.ts";
import { Icon } from "../Icon.tsx";
import type { IconName } from "../icons.ts";

export type Keus = { readonly waarde: string; readonly naam: string; readonly icoon?: IconName | undefined };

/** Answers with a picture, to touch. `vraag`: this is the question of the page itself. `meer`: more than one may be chosen. */
export function Keuzegroep({
  naam,
  label,
  hulp,
  fout,
  foutwoord,
  vraag,
  meer,
  keuzen,
  gekozen,
}: {
  naam: string;
  label: ReactNode;
  hulp?: string | undefined;
  fout?: string | undefined;
  foutwoord: string;
  vraag?: boolean;
  meer?: boolean;
  keuzen: readonly Keus[];
  gekozen: readonly string[];
}) {
  const beschreven = classes(Boolean(hulp) && `${naam}-hulp`, Boolean(fout) && `${naam}-fout`) || undefined;
  return (
    <fieldset className="utrecht-form-field" aria-describedby={beschreven}>
      <legend className={vraag ? "meedoen-vraag" : "utrecht-form-label"}>
        {vraag ? <h1>{label}</h1> : label}
      </legend>
      {hulp && (
        <p className="meedoen-veld__uitleg" id={`${naam}-hulp`}>
          {hulp}
        </p>
      )}
      {fout && (
        <p className="utrecht-form-field-error-message" id={`${naam}-fout`}>
          <Icon name="fail" />
          <span>
            <span className="meedoen-alleen-voorlezen">{foutwoord} </span>
            {fout}
          </span>
        </p>
      )}
      <div className="meedoen-keuzen">
        {keuzen.map(({ waarde, naam: tekst, icoon }, nummer) => (
          <label key={waarde} className={classes("meedoen-keuzeblok", icoon && "meedoen-keuzeblok--beeld")}>
            <input
              className={
                meer
                  ? "utrecht-checkbox utrecht-checkbox--html-input"
                  : "utrecht-radio-button utrecht-radio-button--html-input"
              }
              type={meer ? "checkbox" : "radio"}
              id={nummer === 0 ? naam : undefined}
              name={naam}
              value={waarde}
              defaultChecked={gekozen.includes(waarde)}
            />
            {icoon && <Icon name={icoon} />}
            <span>{tekst}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A few ways to send the same form: each a button as wide as the column. */
export const Knopkeuzen = ({ naam, keuzen }: { naam: string; keuzen: readonly Keus[] }) => (
  <div className="meedoen-keuzen">
    {keuzen.map(({ waarde, naam: tekst, icoon }) => (
      <button key={waarde} type="submit" name={naam} value={waarde} className="meedoen-keuzeknop">
        {icoon && <Icon name={icoon} />}
        <span>{tekst}</span>
      </button>
    ))}
  </div>
);

/** Sends the form, with what it stands for. */
export const Stuurknop = ({
  naam,
  waarde,
  stil,
  children,
}: {
  naam?: string;
  waarde?: string;
  /** Not what most people press. */
  stil?: boolean;
  children: ReactNode;
}) => (
  <button
    type="submit"
    className={classes("nl-button", stil ? "nl-button--default" : "nl-button--primary")}
    name={naam}
    value={waarde}
  >
    <span className="nl-button__label">{children}</span>
  </button>
);

/** Words of a person or a list that are there in one language only. */
export const InHetNederlands = ({ children }: { children: ReactNode }) => <bdi lang="nl">{children}</bdi>;

/** How far one is: read as the line above it, so hidden from who hears that. */
export const Voortgang = ({ nummer, totaal }: { nummer: number; totaal: number }) => (
  <div className="meedoen-voortgang" aria-hidden="true">
    {Array.from({ length: totaal }, (_, at) => at + 1).map((stap) => (
      <i key={stap} className={stap <= nummer ? "is-gedaan" : undefined} />
    ))}
  </div>
);

/** What is known of something, below each other. */
export const Feiten = ({
  feiten,
}: {
  feiten: readonly {
    readonly sleutel: string;
    readonly naam: ReactNode;
    readonly waarde: ReactNode;
    readonly doe?: ReactNode;
  }[];
}) => (
  <dl className="meedoen-feitenlijst">
    {feiten.map(({ sleutel, naam, waarde, doe }) => (
      <div key={sleutel}>
        <dt>{naam}</dt>
        <dd>{waarde}</dd>
        {doe && <dd className="meedoen-feitenlijst__doe">{doe}</dd>}
      </div>
    ))}
  </dl>
);

/** A line with a sign before it: this fits, this does not yet, this is not known. */
export const Redenlijst = ({ icoon, redenen }: { icoon: IconName; redenen: readonly string[] }) => (
  <ul className="meedoen-blijft">
    {redenen.map((reden) => (
      <li key={reden}>
        <Icon name={icoon} />
        <span>{reden}</span>
      </li>
    ))}
  </ul>
);
