import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import { useFollow } from "./follow.ts";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.ts";

export type LinkProps = {
  href: string;
  children: ReactNode;
  /** A name in a list: the text colour, with a quiet underline. */
  quiet?: boolean;
  /** Says more than the visible text, and contains it. */
  label?: string | undefined;
  icon?: IconName;
  /** To another site: with the sign for it. */
  external?: boolean;
  download?: boolean;
  /** Keeps this page open; the visible text says so. */
  newWindow?: boolean;
};

export function Link({ href, children, quiet, label, icon, external, download, newWindow }: LinkProps) {
  const follow = useFollow(href);
  return (
    <a
      className={classes(quiet ? "meedoen-stil-link" : "nl-link", icon && "meedoen-link--icoon")}
      href={href}
      onClick={download || newWindow ? undefined : follow}
      aria-label={label}
      download={download || undefined}
      target={newWindow ? "_blank" : undefined}
      rel={external || newWindow ? "noreferrer" : undefined}
    >
      {icon && <Icon name={icon} />}
      {children}
      {external && (
        <>
          {" "}
          <Icon name="external" />
        </>
      )}
    </a>
  );
}

/** A link that is only a pictogram; `label` says what it does and to whom. */
export function IconLink({ href, icon, label }: { href: string; icon: IconName; label: string }) {
  return (
    <a
      className={classes("nl-link", "meedoen-icoonlink")}
      href={href}
      onClick={useFollow(href)}
      aria-label={label}
    >
      <Icon name={icon} />
    </a>
  );
}

/** A phone number that can be pressed, large enough for a thumb. */
export function PhoneLink({ number, children }: { number: string; children?: ReactNode }) {
  return (
    <a className="meedoen-bel" href={`tel:${number.replaceAll(" ", "")}`}>
      <Icon name="phone" />
      <bdi>{children ?? number}</bdi>
    </a>
  );
}
