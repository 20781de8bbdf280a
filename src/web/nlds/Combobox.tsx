import { type KeyboardEvent, useState } from "react";
import { classes } from "./classes.ts";
import { type ComboboxOption, type LoadOptions, useOptions } from "./combobox-options.ts";
import { controlProps, type FieldProps, FormField } from "./FormField.tsx";
import { Icon } from "./Icon.tsx";
import { words } from "./nlds.text.ts";

export type ComboboxProps = FieldProps & {
  value: ComboboxOption | null;
  onChange: (option: ComboboxOption | null) => void;
  /** Finds what fits the typed words. Keep it the same function between renders. */
  load: LoadOptions;
};

/** Type to find one of many: the editable combobox of the ARIA authoring practices, focus stays in the text. */
export function Combobox(props: ComboboxProps) {
  const { id, value, error } = props;
  const box = useCombobox(props);
  return (
    <FormField {...props}>
      <div className="meedoen-zoekkeuze">
        <input
          {...controlProps(props)}
          className={classes(
            "utrecht-textbox utrecht-textbox--html-input",
            error && "utrecht-textbox--invalid",
          )}
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={box.open}
          aria-controls={`${id}-keuzes`}
          aria-activedescendant={box.open && box.active >= 0 ? optionId(id, box.active) : undefined}
          value={box.typed ?? value?.label ?? ""}
          onChange={(event) => box.type(event.target.value)}
          onKeyDown={(event) => press(event, box.keys[event.key])}
          onBlur={box.leave}
        />
        <Opener onPress={box.toggle} id={id} />
        <ComboboxOptions {...props} {...box} />
      </div>
    </FormField>
  );
}

function useCombobox({ onChange, load }: ComboboxProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { found, busy } = useOptions(load, typed ?? "", open);
  const show = (text: string | null, shown: boolean) => {
    setTyped(text);
    setOpen(shown);
    setActive(-1);
  };
  const close = () => show(null, false);
  const choose = (option: ComboboxOption | null) => {
    onChange(option);
    close();
  };
  const move = (step: 1 | -1) => {
    if (!open) return show(typed, true);
    const from = active < 0 && step < 0 ? 0 : active;
    if (found.length > 0) setActive((from + step + found.length) % found.length);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    ...(open && { Escape: close }),
    ...(open && active >= 0 && { Enter: () => choose(found[active] ?? null) }),
  };
  const type = (text: string) => show(text, true);
  const toggle = () => (open ? close() : show(typed, true));
  const leave = () => (typed === "" ? choose(null) : close());
  return { typed, open, active, found, busy, keys, type, toggle, leave, choose };
}

export function press(event: KeyboardEvent, act: (() => void) | undefined): void {
  if (!act) return;
  event.preventDefault();
  act();
}

/** For the mouse; the keyboard has the arrow keys. */
const Opener = ({ id, onPress }: { id: string; onPress: () => void }) => (
  <button
    type="button"
    className="meedoen-zoekkeuze__knop"
    tabIndex={-1}
    aria-label={words.options}
    onPointerDown={(event) => event.preventDefault()}
    onClick={() => {
      document.getElementById(id)?.focus();
      onPress();
    }}
  >
    <Icon name="chevron-down" />
  </button>
);

type OptionsProps = Pick<ComboboxProps, "id" | "label" | "value"> & {
  open: boolean;
  active: number;
  found: readonly ComboboxOption[];
  busy: boolean;
  choose: (option: ComboboxOption) => void;
};

/** The list below a field in which one types; `found` is chosen with the arrow keys or the mouse. */
export function ComboboxOptions({ id, label, value, open, active, found, busy, choose }: OptionsProps) {
  const note = busy ? words.searching : words.found(found.length);
  return (
    <>
      <div className="meedoen-zoekkeuze__lijst" hidden={!open}>
        <div id={`${id}-keuzes`} role="listbox" aria-label={label}>
          {found.map((option, index) => (
            // The keyboard reaches an option through the text field (aria-activedescendant).
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div
              key={option.id}
              id={optionId(id, index)}
              className={classes("meedoen-zoekkeuze__keuze", index === active && "is-actief")}
              role="option"
              aria-selected={option.id === value?.id}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              {option.label}
              {option.detail && <small>{option.detail}</small>}
            </div>
          ))}
        </div>
        {found.length === 0 && <p className="meedoen-zoekkeuze__leeg">{note}</p>}
      </div>
      <span className="meedoen-alleen-voorlezen" role="status">
        {open && note}
      </span>
    </>
  );
}

export const optionId = (id: string, index: number) => `${id}-keuze-${index}`;
