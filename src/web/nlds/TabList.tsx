import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";

export type Tab = { readonly id: string; readonly label: ReactNode; readonly content: ReactNode };

/** Tabs inside a page; inside a file they are links (see `IdentityBar`). Arrows follow the reading direction. */
export function TabList({
  label,
  tabs,
  onSelect,
}: {
  label: string;
  tabs: readonly Tab[];
  onSelect?: (id: string) => void;
}) {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(tabs[0]?.id);
  const choose = (index: number) => {
    const tab = tabs[(index + tabs.length) % tabs.length];
    if (!tab) return;
    setChosen(tab.id);
    onSelect?.(tab.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${tab.id}"]`)?.focus();
  };
  const current = tabs.find(({ id }) => id === chosen) ?? tabs[0];
  return (
    <>
      <div className="meedoen-tabs" role="tablist" aria-label={label} ref={list}>
        {tabs.map((tab, index) => (
          <TabButton
            key={tab.id}
            tab={tab}
            base={base}
            selected={tab.id === current?.id}
            onChoose={() => choose(index)}
            onKey={(event) => {
              const next = nextTab(event, index, tabs.length);
              if (next === undefined) return;
              event.preventDefault();
              choose(next);
            }}
          />
        ))}
      </div>
      {current && (
        <div
          className="meedoen-tabpaneel"
          role="tabpanel"
          id={`${base}-paneel`}
          aria-labelledby={`${base}-${current.id}`}
        >
          {current.content}
        </div>
      )}
    </>
  );
}

type TabButtonProps = {
  tab: Tab;
  base: string;
  selected: boolean;
  onChoose: () => void;
  onKey: (event: KeyboardEvent<HTMLElement>) => void;
};

const TabButton = ({ tab, base, selected, onChoose, onKey }: TabButtonProps) => (
  <button
    type="button"
    role="tab"
    id={`${base}-${tab.id}`}
    data-tab={tab.id}
    aria-selected={selected}
    aria-controls={selected ? `${base}-paneel` : undefined}
    tabIndex={selected ? 0 : -1}
    onClick={onChoose}
    onKeyDown={onKey}
  >
    {tab.label}
  </button>
);

function nextTab(event: KeyboardEvent<HTMLElement>, index: number, count: number): number | undefined {
  const forward = getComputedStyle(event.currentTarget).direction === "rtl" ? -1 : 1;
  const moves: Record<string, number> = {
    ArrowRight: index + forward,
    ArrowLeft: index - forward,
    Home: 0,
    End: count - 1,
  };
  return moves[event.key];
}
