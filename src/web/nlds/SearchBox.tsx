import { useState } from "react";
import { classes } from "./classes.ts";
import { ComboboxOptions, optionId, press } from "./Combobox.tsx";
import { type ComboboxOption, type LoadOptions, NO_OPTIONS, useOptions } from "./combobox-options.ts";
import { Icon } from "./Icon.tsx";
import { words } from "./nlds.text.ts";

export type SearchBoxProps = {
  /** The whole question: "Zoek een inwoner". */
  label: string;
  /** What stands in the box: "Inwoner". Part of the label. */
  short: string;
  /** What may be typed; shown until there is enough to look for. */
  hint: string;
  /** Enter on what was typed. */
  onSearch: (term: string) => void;
  /** What fits while typing; the same function between renders. */
  load: LoadOptions;
  onChoose: (option: ComboboxOption) => void;
};

const ID = "zoek";
const ENOUGH = 2;

/** Search of the header, with suggestions while typing. On a narrow screen a button shows it below the header. */
export function SearchBox(props: SearchBoxProps) {
  const { label, short, hint } = props;
  const [shown, setShown] = useState(false);
  const box = useSearchBox(props, () => setShown(false));
  const isEnough = box.term.trim().length >= ENOUGH;
  return (
    <>
      <form
        className={classes("meedoen-zoek", shown && "is-open")}
        id="zoekformulier"
        role="search"
        aria-label={label}
        onSubmit={(event) => {
          event.preventDefault();
          box.search();
        }}
      >
        <label className="meedoen-zoek__label" htmlFor={ID}>
          <Icon name="search" />
          <span className="meedoen-alleen-voorlezen">{label}</span>
          <span aria-hidden="true">{short}</span>
        </label>
        <input
          id={ID}
          type="text"
          inputMode="search"
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={box.open}
          aria-controls={box.open ? `${ID}-keuzes` : undefined}
          aria-describedby="zoek-hulp"
          aria-activedescendant={box.open && box.active >= 0 ? optionId(ID, box.active) : undefined}
          value={box.term}
          onFocus={() => box.type(box.term)}
          onBlur={box.close}
          onChange={(event) => box.type(event.target.value)}
          onKeyDown={(event) => press(event, box.keys[event.key])}
        />
        <div className="meedoen-zoek__hulp" hidden={!box.open || isEnough}>
          <p id="zoek-hulp">{hint}</p>
        </div>
        {box.open && <ComboboxOptions {...box} id={ID} label={label} value={null} open={isEnough} />}
      </form>
      <button
        type="button"
        className="meedoen-menuknop"
        aria-label={words.showSearch}
        aria-expanded={shown}
        aria-controls="zoekformulier"
        onClick={() => setShown(!shown)}
      >
        <Icon name={shown ? "close" : "search"} />
      </button>
    </>
  );
}

function useSearchBox({ onSearch, onChoose, load }: SearchBoxProps, onDone: () => void) {
  const [term, setTerm] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const isEnough = term.trim().length >= ENOUGH;
  const { found, busy } = useOptions(isEnough ? load : NO_OPTIONS, term.trim(), open);
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const done = (act: () => void) => {
    setTerm("");
    close();
    onDone();
    act();
  };
  const choose = (option: ComboboxOption | undefined) => option && done(() => onChoose(option));
  const search = () => term.trim() && done(() => onSearch(term.trim()));
  const move = (step: 1 | -1) => {
    setOpen(true);
    const from = active < 0 && step < 0 ? 0 : active;
    if (found.length > 0) setActive((from + step + found.length) % found.length);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    ...(open && { Escape: close }),
    ...(open && active >= 0 && { Enter: () => choose(found[active]) }),
  };
  const type = (text: string) => {
    setTerm(text);
    setOpen(true);
    setActive(-1);
  };
  return { term, open, active, found, busy, keys, type, close, choose, search };
}
