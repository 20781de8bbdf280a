import { type ReactNode, useState } from "react";
import { Button } from "./Button.tsx";
import { Explanation } from "./FormField.tsx";
import { words } from "./nlds.text.ts";

export type SearchFieldProps = {
  id: string;
  label: string;
  description?: ReactNode;
  value?: string;
  /** On Enter or the button, never at every letter. */
  onSearch: (term: string) => void;
};

export function SearchField({ id, label, description, value = "", onSearch }: SearchFieldProps) {
  const [term, setTerm] = useState(value);
  return (
    <form
      role="search"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(term.trim());
      }}
    >
      <div className="utrecht-form-field">
        <label className="utrecht-form-label" htmlFor={id}>
          {label}
        </label>
        <Explanation id={id} label={label} description={description} />
        <span className="meedoen-aanvul">
          <input
            className="utrecht-textbox utrecht-textbox--html-input"
            id={id}
            type="search"
            autoComplete="off"
            value={term}
            onChange={(event) => setTerm(event.target.value)}
          />
          <Button type="submit" icon="search">
            {words.search}
          </Button>
        </span>
      </div>
    </form>
  );
}
