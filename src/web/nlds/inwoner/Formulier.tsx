import type { ReactNode } from "react";
import { classes } from "../classes.ts";
import { Icon } from "../Icon.tsx";

/** A form that the browser sends by itself: no script is needed. `velden`: what goes along unseen. */
export function Verzend({
  naar,
  methode = "post",
  velden,
  children,
}: {
  naar: string;
  methode?: "get" | "post";
  velden?: readonly (readonly [naam: string, waarde: string])[];
  children: ReactNode;
}) {
  return (
    <form className="meedoen-formulier" action={naar} method={methode} noValidate>
      {velden?.map(([naam, waarde]) => (
        <input key={`${naam} ${waarde}`} type="hidden" name={naam} value={waarde} />
      ))}
      {children}
    </form>
  );
}

export type VeldProps = {
  readonly naam: string;
  readonly label: string;
  readonly hulp?: string | undefined;
  /** The same words as in the list of errors. */
  readonly fout?: string | undefined;
  /** "Fout:", for who does not see the sign. */
  readonly foutwoord: string;
  readonly waarde?: string | undefined;
};

/** What a reader of the screen hears with a field. */
export const beschrijving = ({ naam, hulp, fout }: VeldProps) => ({
  "aria-describedby": classes(Boolean(hulp) && `${naam}-hulp`, Boolean(fout) && `${naam}-fout`) || undefined,
  "aria-invalid": fout ? true : undefined,
});

export function Tekstveld({
  soort = "text",
  invoer,
  autoComplete,
  kort,
  magLeeg,
  ...veld
}: VeldProps & {
  soort?: "text" | "tel" | "email";
  invoer?: "tel" | "numeric" | "email";
  autoComplete: string;
  kort?: boolean;
  magLeeg?: boolean;
}) {
  return (
    <Veld {...veld}>
      <input
        {...beschrijving(veld)}
        className={classes(
          "utrecht-textbox utrecht-textbox--html-input",
          veld.fout && "utrecht-textbox--invalid",
          kort && "meedoen-middel",
        )}
        id={veld.naam}
        name={veld.naam}
        type={soort}
        inputMode={invoer}
        autoComplete={autoComplete}
        defaultValue={veld.waarde}
        aria-required={!magLeeg}
        dir="auto"
      />
    </Veld>
  );
}

export function Keuzelijst({
  keuzen,
  leeg,
  magLeeg,
  ...veld
}: VeldProps & {
  keuzen: readonly { readonly waarde: string; readonly naam: string }[];
  leeg: string;
  magLeeg?: boolean;
}) {
  return (
    <Veld {...veld}>
      <select
        {...beschrijving(veld)}
        className={classes(
          "utrecht-select utrecht-select--html-select meedoen-middel",
          veld.fout && "utrecht-select--invalid",
        )}
        id={veld.naam}
        name={veld.naam}
        defaultValue={veld.waarde ?? ""}
        aria-required={!magLeeg}
      >
        <option value="">{leeg}</option>
        {keuzen.map(({ waarde, naam }) => (
          <option key={waarde} value={waarde}>
            {naam}
          </option>
        ))}
      </select>
    </Veld>
  );
}

export const Veld = ({ children, ...veld }: VeldProps & { children: ReactNode }) => (
  <div className={classes("utrecht-form-field", veld.fout && "utrecht-form-field--invalid")}>
    <label className="utrecht-form-label" htmlFor={veld.naam}>
      {veld.label}
    </label>
    <Uitleg {...veld} />
    {children}
  </div>
);

export const Uitleg = ({ naam, hulp, fout, foutwoord }: VeldProps) => (
  <>
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
  </>
);

/** One question with a few answers, as blocks to touch. `meer`: more than one may be chosen. */
export function Antwoorden({
  keuzen,
  meer,
  gekozen,
  ...veld
}: VeldProps & {
  keuzen: readonly { readonly waarde: string; readonly naam: string }[];
  meer?: boolean;
  gekozen: readonly string[];
}) {
  return (
    <fieldset className="utrecht-form-field" {...beschrijving(veld)}>
      <legend className="meedoen-vraag">
        <h1>{veld.label}</h1>
      </legend>
      <Uitleg {...veld} />
      <div className="meedoen-stapel meedoen-stapel--dicht">
        {keuzen.map(({ waarde, naam }, nummer) => (
          <label key={waarde} className="meedoen-keuzeblok">
            <input
              className={
                meer
                  ? "utrecht-checkbox utrecht-checkbox--html-input"
                  : "utrecht-radio-button utrecht-radio-button--html-input"
              }
              type={meer ? "checkbox" : "radio"}
              id={nummer === 0 ? veld.naam : undefined}
              name={veld.naam}
              value={waarde}
              defaultChecked={gekozen.includes(waarde)}
            />
            <span>{naam}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Above the form, with the way to each field; the page is loaded at it (`#fouten`). */
export function Foutlijst({
  kop,
  fouten,
}: {
  kop: string;
  fouten: readonly { naam: string; tekst: string }[];
}) {
  if (fouten.length === 0) return null;
  return (
    <div className="meedoen-foutlijst" role="alert" id="fouten" tabIndex={-1} aria-labelledby="fouten-kop">
      <h2 className="nl-heading nl-heading--level-2" id="fouten-kop">
        {kop}
      </h2>
      <ul className="meedoen-kaal">
        {fouten.map(({ naam, tekst }) => (
          <li key={naam}>
            <a href={`#${naam}`}>{tekst}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

export const Verzendknop = ({ children }: { children: ReactNode }) => (
  <div className="meedoen-rij">
    <button type="submit" className="nl-button nl-button--primary">
      <span className="nl-button__label">{children}</span>
    </button>
  </div>
);
