import { useState } from "react";
import { Button } from "./Button.tsx";
import type { Option } from "./Choice.tsx";
import { Icon } from "./Icon.tsx";
import { words } from "./nlds.text.ts";
import { VisuallyHidden } from "./Typography.tsx";

export type Filter = {
  readonly id: string;
  readonly label: string;
  /** Without options it is a text to look for. */
  readonly options?: readonly Option[];
  readonly emptyLabel?: string;
  /** One of the options always holds: there is no "all", and nothing to remove. */
  readonly required?: boolean;
};

export type FilterValues = Readonly<Record<string, string>>;

export type FilterListProps = {
  label: string;
  filters: readonly Filter[];
  /** What is in force now; nothing at the start. */
  value: FilterValues;
  onApply: (value: FilterValues) => void;
  /** "31 inwoners"; announced when it changes. */
  result: string;
};

/** Nothing happens while choosing: "Toon" applies, and what is chosen stands below it and can be removed. */
export function FilterList({ label, filters, value, onApply, result }: FilterListProps) {
  const [draft, setDraft] = useState(value);
  const apply = (next: FilterValues) => {
    setDraft(next);
    onApply(Object.fromEntries(Object.entries(next).filter(([, chosen]) => chosen !== "")));
  };
  return (
    <div className="meedoen-stapel">
      <form
        className="meedoen-filter"
        role="search"
        aria-label={label}
        onSubmit={(event) => {
          event.preventDefault();
          apply(draft);
        }}
      >
        {filters.map((filter) => (
          <FilterField
            key={filter.id}
            filter={filter}
            value={draft[filter.id] ?? ""}
            onChange={(next) => setDraft({ ...draft, [filter.id]: next })}
          />
        ))}
        <Button type="submit">{words.show}</Button>
      </form>
      <div className="meedoen-rij">
        <ChosenFilters filters={filters} value={value} onApply={apply} />
        <span className="meedoen-zacht" role="status">
          {result}
        </span>
      </div>
    </div>
  );
}

function ChosenFilters({ filters, value, onApply }: Pick<FilterListProps, "filters" | "value" | "onApply">) {
  const chosen = filters.filter(({ id, required }) => value[id] && !required);
  return (
    <>
      {chosen.map((filter) => (
        <button
          key={filter.id}
          type="button"
          className="meedoen-gekozen"
          onClick={() => onApply({ ...value, [filter.id]: "" })}
        >
          {labelOf(filter, value[filter.id])} <Icon name="close" />
          <VisuallyHidden>{words.clearFilter}</VisuallyHidden>
        </button>
      ))}
      {chosen.length > 1 && (
        <Button kind="subtle" dense onPress={() => onApply({})}>
          {words.clearAll}
        </Button>
      )}
    </>
  );
}

function FilterField({
  filter,
  value,
  onChange,
}: {
  filter: Filter;
  value: string;
  onChange: (value: string) => void;
}) {
  const id = `filter-${filter.id}`;
  return (
    <div className="utrecht-form-field">
      <label className="utrecht-form-label" htmlFor={id}>
        {filter.label}
      </label>
      {filter.options ? (
        <select
          className="utrecht-select utrecht-select--html-select"
          id={id}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {!filter.required && <option value="">{filter.emptyLabel ?? words.all}</option>}
          {filter.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
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

const labelOf = (filter: Filter, value: string | undefined) =>
  filter.options?.find((option) => option.value === value)?.label ?? value;
