import type { Option } from "./Choice.tsx";
import { Combobox } from "./Combobox.tsx";
import type { ComboboxOption, LoadOptions } from "./combobox-options.ts";
import { DateField } from "./DateField.tsx";
import { words } from "./nlds.text.ts";

type Named = { readonly id: string; readonly label: string };

export type Filter = Named & {
  /** One of these; without them it is a text to look for. */
  readonly options?: readonly Option[];
  readonly emptyLabel?: string;
  /** One of the options always holds: there is no "all", and nothing to remove. */
  readonly required?: boolean;
  /** A day, as `yyyy-mm-dd`. */
  readonly isDate?: boolean;
  /** One of many, found by typing; `chosen` is the one that holds now. */
  readonly load?: LoadOptions;
  readonly chosen?: ComboboxOption | null;
  /** Hears what was found by typing, so that its name can be shown. */
  readonly onFound?: (option: ComboboxOption | null) => void;
};

type Props = {
  filter: Filter;
  value: string;
  error?: string | undefined;
  onChange: (value: string) => void;
};

/** One field of a filter, by the kind of what is asked. */
export function FilterField(props: Props) {
  const { filter, value, error, onChange } = props;
  const id = `filter-${filter.id}`;
  if (filter.isDate)
    return (
      <DateField id={id} label={filter.label} optional error={error} value={value} onChange={onChange} />
    );
  if (filter.load) return <FoundField {...props} load={filter.load} />;
  return (
    <div className="utrecht-form-field">
      <label className="utrecht-form-label" htmlFor={id}>
        {filter.label}
      </label>
      {filter.options ? (
        <Options {...props} options={filter.options} />
      ) : (
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          id={id}
          type="search"
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </div>
  );
}

function FoundField({ filter, value, onChange, load }: Props & { load: LoadOptions }) {
  return (
    <Combobox
      id={`filter-${filter.id}`}
      label={filter.label}
      optional
      value={value === "" ? null : (filter.chosen ?? null)}
      load={load}
      onChange={(option) => {
        filter.onFound?.(option);
        onChange(option?.id ?? "");
      }}
    />
  );
}

const Options = ({ filter, value, onChange, options }: Props & { options: readonly Option[] }) => (
  <select
    className="utrecht-select utrecht-select--html-select"
    id={`filter-${filter.id}`}
    value={value}
    onChange={(event) => onChange(event.target.value)}
  >
    {!filter.required && <option value="">{filter.emptyLabel ?? words.all}</option>}
    {options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ))}
  </select>
);
