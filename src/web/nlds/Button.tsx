import type { MouseEvent, ReactNode, Ref } from "react";
import { classes } from "./classes.ts";
import { useFollow } from "./follow.ts";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.ts";
import { words } from "./nlds.text.ts";

type Look = {
  /** Verb and object: "Stel voor aan Yonas". */
  children: ReactNode;
  /** One primary per page. */
  kind?: "primary" | "secondary" | "default" | "subtle";
  /** Ends something; only in a dialog. */
  negative?: boolean;
  /** In a table, a row or a toolbar. */
  dense?: boolean;
  icon?: IconName | undefined;
  iconEnd?: IconName | undefined;
  /** Says more than the visible text, and contains it. */
  label?: string | undefined;
};

export type ButtonProps = Look & {
  type?: "button" | "submit";
  onPress?: ((event: MouseEvent<HTMLButtonElement>) => void) | undefined;
  /** Working on it: keeps its place and its focus, and does nothing when pressed again. */
  busy?: boolean;
  busyText?: string;
  /** Makes it a switch that is on or off. */
  pressed?: boolean;
  /** Makes it the opener of what has this id. */
  controls?: string;
  expanded?: boolean;
  ref?: Ref<HTMLButtonElement>;
};

export function Button(props: ButtonProps) {
  const {
    type = "button",
    onPress,
    busy = false,
    busyText = words.busy,
    pressed,
    controls,
    expanded,
    ref,
  } = props;
  return (
    <button
      ref={ref}
      type={type}
      className={classes(classOf(props), busy && "nl-button--busy", pressed && "nl-button--pressed")}
      aria-busy={busy || undefined}
      aria-pressed={pressed}
      aria-controls={controls}
      aria-expanded={expanded}
      aria-label={busy ? undefined : props.label}
      onClick={(event) => {
        if (busy) return event.preventDefault();
        onPress?.(event);
      }}
    >
      {busy ? <Face icon="busy">{busyText}</Face> : <Face {...props} />}
    </button>
  );
}

/** `current`: one of a few beside each other, and this one is shown now. */
export function ButtonLink(props: Look & { href: string; download?: boolean; current?: boolean }) {
  const follow = useFollow(props.href);
  return (
    <a
      className={classOf(props)}
      href={props.href}
      onClick={props.download ? undefined : follow}
      aria-label={props.label}
      aria-current={props.current ? "true" : undefined}
      download={props.download || undefined}
    >
      <Face {...props} />
    </a>
  );
}

function Face({ children, icon, iconEnd }: Pick<Look, "children" | "icon" | "iconEnd">) {
  return (
    <>
      {icon && (
        <span className="nl-button__icon-start">
          <Icon name={icon} />
        </span>
      )}
      <span className="nl-button__label">{children}</span>
      {iconEnd && (
        <span className="nl-button__icon-end">
          <Icon name={iconEnd} />
        </span>
      )}
    </>
  );
}

const classOf = ({ kind = "default", negative, dense }: Look): string =>
  classes(
    "nl-button",
    `nl-button--${kind}`,
    negative && "nl-button--negative",
    dense && "meedoen-knop--dicht",
  );
