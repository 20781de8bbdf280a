import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.ts";
import { VisuallyHidden } from "./Typography.tsx";

export type StatusKind = "ok" | "active" | "warning" | "waiting" | "error" | "open" | "unknown";

const LOOK: Readonly<Record<StatusKind, { badge: string; icon: IconName }>> = {
  ok: { badge: "success", icon: "ok" },
  active: { badge: "active", icon: "progress" },
  warning: { badge: "warning", icon: "warning" },
  waiting: { badge: "neutral", icon: "waiting" },
  error: { badge: "danger", icon: "fail" },
  open: { badge: "neutral", icon: "open" },
  unknown: { badge: "neutral", icon: "unknown" },
};

/** Pictogram and one to three words, such as "Wacht op UWV". */
export function StatusBadge({
  kind,
  icon,
  children,
}: {
  kind: StatusKind;
  icon?: IconName;
  children: ReactNode;
}) {
  const look = LOOK[kind];
  return (
    <span
      className={classes(
        "utrecht-status-badge",
        `utrecht-status-badge--${look.badge}`,
        "meedoen-status",
        kind === "unknown" && "meedoen-status--onbekend",
      )}
    >
      <Icon name={icon ?? look.icon} />
      {children}
    </span>
  );
}

/** A fact: "24 uur", "2 van 3 plekken vrij". */
export const DataBadge = ({ children }: { children: ReactNode }) => (
  <span className="nl-data-badge">{children}</span>
);

/** A count; `label` says what is counted: "3 nieuw". */
export const NumberBadge = ({ value, label }: { value: number; label: string }) => (
  <span className="nl-number-badge">
    <span aria-hidden="true">{value}</span>
    <VisuallyHidden>{label}</VisuallyHidden>
  </span>
);
