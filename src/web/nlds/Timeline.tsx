import type { ReactNode } from "react";
import { shortDate } from "../format.ts";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.ts";

export type TimelineEvent = {
  readonly id: string;
  /** `yyyy-mm-dd`. */
  readonly date: string;
  readonly icon: IconName;
  /** In the past tense: "Gestart bij De Groene Wal, 32 uur". */
  readonly heading: ReactNode;
  readonly children?: ReactNode;
  /** Who wrote it and who may read it. */
  readonly who?: string;
  readonly status?: ReactNode;
};

/** Newest first. `today` decides which dates show their year. */
export function Timeline({
  events,
  today,
  level = 3,
}: {
  events: readonly TimelineEvent[];
  today?: string;
  level?: 3 | 4;
}) {
  const Title = `h${level}` as const;
  return (
    <ol className="meedoen-tijdlijn">
      {events.map((event) => (
        <li key={event.id}>
          <time dateTime={event.date}>{shortDate(event.date, today)}</time>
          <span className="meedoen-tijdlijn__punt">
            <Icon name={event.icon} />
          </span>
          <div>
            <Title>{event.heading}</Title>
            {(event.children || event.who || event.status) && (
              <p>
                {event.children} {event.status}{" "}
                {event.who && <span className="meedoen-zacht">{event.who}</span>}
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
