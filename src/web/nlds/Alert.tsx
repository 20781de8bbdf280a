import { type ReactNode, useEffect, useRef } from "react";
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
  focus,
}: {
  kind: AlertKind;
  heading: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  /** Takes the focus when it appears: the control that led to it is gone. */
  focus?: boolean;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus) box.current?.focus();
  }, [focus]);
  return (
    <div
      ref={box}
      className={`utrecht-alert utrecht-alert--${kind}`}
      role={kind === "error" ? "alert" : "status"}
      tabIndex={focus ? -1 : undefined}
    >
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
