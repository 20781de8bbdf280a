import { beschrijving, Uitleg, type VeldProps } from "./Formulier.tsx";

/** More than one of a few, among other fields of the same page. */
export const Vinkjes = ({
  keuzen,
  gekozen,
  ...veld
}: VeldProps & {
  keuzen: readonly { readonly waarde: string; readonly naam: string; readonly lang?: string }[];
  gekozen: readonly string[];
}) => (
  <fieldset className="utrecht-form-field" aria-describedby={beschrijving(veld)["aria-describedby"]}>
    <legend className="utrecht-form-label">{veld.label}</legend>
    <Uitleg {...veld} />
    <div className="meedoen-stapel meedoen-stapel--dicht">
      {keuzen.map(({ waarde, naam, lang }, nummer) => (
        <label key={waarde} className="meedoen-keuzeblok">
          <input
            className="utrecht-checkbox utrecht-checkbox--html-input"
            type="checkbox"
            id={nummer === 0 ? veld.naam : undefined}
            name={veld.naam}
            value={waarde}
            defaultChecked={gekozen.includes(waarde)}
          />
          <span lang={lang}>{naam}</span>
        </label>
      ))}
    </div>
  </fieldset>
);
