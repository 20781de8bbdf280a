import type { ReactNode } from "react";
import { classes } from "../classes.ts";
import { type VeldProps, beschrijving, Uitleg, Veld } from "./Formulier.tsx";

/** More than one line, as large as what most people write. */
export const Tekstvlak = ({
  regels = 4,
  magLeeg,
  ...veld
}: VeldProps & { regels?: number; magLeeg?: boolean }) => (
  <Veld {...veld}>
    <textarea
      {...beschrijving(veld)}
      className={classes(
        "utrecht-textarea utrecht-textarea--html-textarea",
        veld.fout && "utrecht-textarea--invalid",
      )}
      id={veld.naam}
      name={veld.naam}
      rows={regels}
      defaultValue={veld.waarde}
      aria-required={!magLeeg}
      dir="auto"
    />
  </Veld>
);

/** One of a few, among other fields of the same page. */
export const Keuzerondjes = ({
  keuzen,
  ...veld
}: VeldProps & {
  keuzen: readonly { readonly waarde: string; readonly naam: string; readonly uitleg?: string }[];
}) => (
  <fieldset
    className={classes("utrecht-form-field", veld.fout && "utrecht-form-field--invalid")}
    aria-describedby={beschrijving(veld)["aria-describedby"]}
  >
    <legend className="utrecht-form-label">{veld.label}</legend>
    <Uitleg {...veld} />
    <div className="meedoen-stapel meedoen-stapel--dicht">
      {keuzen.map(({ waarde, naam, uitleg }, nummer) => (
        <label key={waarde} className="meedoen-keuzeblok">
          <input
            className="utrecht-radio-button utrecht-radio-button--html-input"
            type="radio"
            id={nummer === 0 ? veld.naam : undefined}
            name={veld.naam}
            value={waarde}
            defaultChecked={veld.waarde === waarde}
          />
          <span>
            {naam}
            {uitleg && <small className="meedoen-keuzeblok__uitleg">{uitleg}</small>}
          </span>
        </label>
      ))}
    </div>
  </fieldset>
);

/** A field that a person does not see and a machine fills in. */
export const Valkuil = ({ naam }: { naam: string }) => (
  <div hidden>
    <input type="text" name={naam} tabIndex={-1} autoComplete="off" defaultValue="" aria-hidden="true" />
  </div>
);

/** Something in another language than the page around it. */
export const InTaal = ({ lang, children }: { lang: string; children: ReactNode }) => (
  <div lang={lang} dir="ltr">
    {children}
  </div>
);
