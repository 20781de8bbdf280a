import type { ReactNode } from "react";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.ts";

export type AlertKind = "info" | "ok" | "warning" | "error";

const ICON: Readonly<Record<AlertKind, IconName>> = {
  info: "info",
  ok: "ok",
  warning: "warning",
  error: "fail",
};

/** What happened · is my work safe · what to do · code. Never a toast: it stays until the page changes. */
export function Alert({
  kind,
  heading,
  children,
  action,
}: {
  kind: AlertKind;
  heading: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className={`utrecht-alert utrecht-alert--${kind}`} role={kind === "error" ? "alert" : "status"}>
      <Icon name={ICON[kind]} />
      <div className="utrecht-alert__content">
        <div className="utrecht-alert__message">
          <p className="meedoen-meldingkop">{heading}</p>
          {children && <div>{children}</div>}
          {action && <div className="meedoen-acties">{action}</div>}
        </div>
      </div>
    </div>
  );
}
