import { useEffect, useState } from "react";
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { classes } from "./classes.ts";
import type { ComboboxOption, ComboboxProps } from "./Combobox.tsx";
import { controlProps, FormField } from "./FormField.tsx";
import { Icon } from "./Icon.tsx";
import { words } from "./nlds.text.ts";

/** Long enough that a fast typist asks once per word. */
const PAUSE_IN_MS = 200;

export default function ComboboxView(props: ComboboxProps) {
  const { value, onChange, label, error } = props;
  const [term, setTerm] = useState(value?.label ?? "");
  const { options, busy } = useOptions(props.load, term, value);
  return (
    <FormField {...props}>
      <ComboBox
        className="meedoen-zoekkeuze"
        aria-label={label}
        items={options}
        value={value?.id ?? null}
        inputValue={term}
        onInputChange={setTerm}
        onChange={(id) => {
          const chosen = options.find((option) => option.id === id) ?? null;
          onChange(chosen);
          setTerm(chosen?.label ?? "");
        }}
        defaultFilter={() => true}
        allowsEmptyCollection
      >
        <Input
          {...controlProps(props)}
          className={classes(
            "utrecht-textbox utrecht-textbox--html-input",
            error && "utrecht-textbox--invalid",
          )}
          autoComplete="off"
        />
        <Button className="meedoen-zoekkeuze__knop" aria-label={words.options}>
          <Icon name="chevron-down" />
        </Button>
        <Popover className="meedoen-zoekkeuze__lijst" placement="bottom start">
          <ListBox<ComboboxOption> renderEmptyState={() => (busy ? words.searching : words.noMatch)}>
            {(option) => (
              <ListBoxItem className="meedoen-zoekkeuze__keuze" textValue={option.label}>
                <span>{option.label}</span>
                {option.detail && <small>{option.detail}</small>}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </FormField>
  );
}

function useOptions(load: ComboboxProps["load"], term: string, value: ComboboxOption | null) {
  const [found, setFound] = useState<readonly ComboboxOption[]>(value ? [value] : []);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    const request = new AbortController();
    const search = async () => {
      setBusy(true);
      const options = await load(term, request.signal).catch(() => []);
      if (request.signal.aborted) return;
      setFound(options);
      setBusy(false);
    };
    const pause = setTimeout(() => void search(), PAUSE_IN_MS);
    return () => {
      clearTimeout(pause);
      request.abort();
    };
  }, [load, term]);
  return { options: found, busy };
}
