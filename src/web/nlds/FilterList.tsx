import { useState } from "react";
import { isIsoDate } from "#core/dates";
import { Button } from "./Button.tsx";
import { type Filter, FilterField } from "./FilterField.tsx";
import { Icon } from "./Icon.tsx";
import { words } from "./nlds.text.ts";
import { VisuallyHidden } from "./Typography.tsx";

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
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const apply = (next: FilterValues) => {
    setDraft(next);
    const found = wrongDates(filters, next);
    setWrong(found);
    const [first] = found;
    if (first !== undefined) return document.getElementById(`filter-${first}`)?.focus();
    onApply(Object.fromEntries(Object.entries(next).filter(([, chosen]) => chosen !== "")));
  };
  if (filters.length === 0) {
    return (
      <span className="meedoen-zacht" role="status">
        {result}
      </span>
    );
  }
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
            error={wrong.includes(filter.id) ? words.wrongDate : undefined}
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

/** As people say it: the name of an option, of who was found, or a day as in a list. */
function labelOf({ options, isDate, chosen, label }: Filter, value = ""): string {
  if (isDate) return words.filterDate(label, value);
  return options?.find((option) => option.value === value)?.label ?? chosen?.label ?? value;
}

const wrongDates = (filters: readonly Filter[], values: FilterValues) =>
  filters.filter(({ id, isDate }) => isDate && values[id] && !isIsoDate(values[id])).map(({ id }) => id);
