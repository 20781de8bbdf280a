import { Icon } from "./Icon.tsx";
import { words } from "./nlds.text.ts";

/** For whom someone works: of one of several gemeenten the lists are shown, or of all. */
export type AreaSwitchProps = {
  options: readonly { readonly code: string; readonly naam: string }[];
  /** Empty for all. */
  value: string;
  onChange: (code: string) => void;
};

/** Native, so that it is the same on a phone; `id` differs between the bar and the menu. */
export const AreaSwitch = ({ id, options, value, onChange }: AreaSwitchProps & { id: string }) => (
  <span className="meedoen-gebied">
    <label htmlFor={id}>
      <Icon name="place" /> {words.area}
    </label>
    <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{words.allAreas(options.length)}</option>
      {options.map(({ code, naam }) => (
        <option key={code} value={code}>
          {naam}
        </option>
      ))}
    </select>
  </span>
);

/** Directly below the header; on a phone it stands in the menu "Meer". */
export const AreaBar = (props: AreaSwitchProps) => (
  <section className="meedoen-gebiedsbalk" aria-label={words.areas}>
    <div>
      <AreaSwitch {...props} id="gebied" />
    </div>
  </section>
);
