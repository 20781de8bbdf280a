import type { ReactNode } from "react";
import { Button, ButtonLink } from "./Button.tsx";
import { classes } from "./classes.ts";
import { useFollow } from "./follow.ts";

export type DayItem = {
  readonly id: string;
  /** "Voor 12.00". */
  readonly when: ReactNode;
  /** "vandaag". */
  readonly whenNote?: ReactNode;
  readonly heading: ReactNode;
  /** Who and why. */
  readonly who: ReactNode;
  readonly action: { readonly label: string; readonly href?: string; readonly onPress?: () => void };
};

/** What asks for you, sorted by date, never by a score. With `first` the first one is the next step, in honey. */
export function DayList({ items, first }: { items: readonly DayItem[]; first?: boolean }) {
  return (
    <ul className="meedoen-kaal">
      {items.map((item, index) => (
        <DayRow key={item.id} item={item} first={Boolean(first) && index === 0} />
      ))}
    </ul>
  );
}

function DayRow({ item, first }: { item: DayItem; first: boolean }) {
  const { label, href, onPress } = item.action;
  const look = first
    ? ({ kind: "primary", iconEnd: "arrow" } as const)
    : ({ kind: "secondary", dense: true } as const);
  return (
    <li className={classes("meedoen-taak", first && "meedoen-taak--eerst")}>
      <div className="meedoen-taak__wanneer">
        <b>{item.when}</b> {item.whenNote}
      </div>
      <div className="meedoen-taak__wat">
        <h3>{item.heading}</h3>
        <p>{item.who}</p>
      </div>
      {href ? (
        <ButtonLink {...look} href={href}>
          {label}
        </ButtonLink>
      ) : (
        <Button {...look} onPress={onPress}>
          {label}
        </Button>
      )}
    </li>
  );
}

export type TaskItem = {
  readonly label: string;
  readonly href?: string;
  readonly status?: ReactNode;
  readonly note?: ReactNode;
};

/** What is arranged and what is not: a name, and its status at the end. */
export function TaskList({ items }: { items: readonly TaskItem[] }) {
  return (
    <ul className="meedoen-kaal meedoen-takenlijst">
      {items.map((item) => (
        <li key={item.label} className="meedoen-rij meedoen-rij--uiteen">
          <span>
            {item.href ? <TaskLink href={item.href}>{item.label}</TaskLink> : item.label}
            {item.note && <small className="meedoen-keuze__uitleg">{item.note}</small>}
          </span>
          {item.status}
        </li>
      ))}
    </ul>
  );
}

const TaskLink = ({ href, children }: { href: string; children: string }) => (
  <a className="nl-link" href={href} onClick={useFollow(href)}>
    {children}
  </a>
);

export type AgendaItem = {
  readonly id: string;
  /** "10.00", or "1 dag". */
  readonly time: string;
  readonly what: ReactNode;
  readonly past?: boolean;
};

/** Times and what happens then; `now` draws the line between past and future. */
export function Agenda({ items, now }: { items: readonly AgendaItem[]; now?: string }) {
  const turn = items.findIndex(({ past }) => !past);
  return (
    <ol className="meedoen-agenda">
      {items.map((item, index) => (
        <AgendaRow key={item.id} item={item} now={index === turn ? now : undefined} />
      ))}
    </ol>
  );
}

function AgendaRow({ item, now }: { item: AgendaItem; now: string | undefined }) {
  return (
    <>
      {now && (
        <li className="is-nu">
          <span>{now}</span>
        </li>
      )}
      <li className={item.past ? "is-voorbij" : undefined}>
        <time>{item.time}</time>
        <span>{item.what}</span>
      </li>
    </>
  );
}
