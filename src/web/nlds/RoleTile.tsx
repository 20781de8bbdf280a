import type { ReactNode } from "react";
import { useFollow } from "./follow.ts";
import { Icon } from "./Icon.tsx";
import { Person } from "./People.tsx";

export type RoleTileProps = {
  name: string;
  /** "klantmanager, gemeente Amersfoort". */
  description: string;
  href?: string;
  onPress?: () => void;
};

/** The whole line is the control: sign in as this person. */
export function RoleTile({ name, description, href, onPress }: RoleTileProps) {
  const follow = useFollow(href ?? "");
  const face = (
    <>
      <Person name={name} />
      <span>
        <b>{name}</b>
        <span>{description}</span>
      </span>
      <Icon name="chevron" />
    </>
  );
  if (href) {
    return (
      <a className="meedoen-rol" href={href} onClick={follow}>
        {face}
      </a>
    );
  }
  return (
    <button type="button" className="meedoen-rol" onClick={onPress}>
      {face}
    </button>
  );
}

/** Two columns of `Section`s with tiles. */
export const RoleTiles = ({ children }: { children: ReactNode }) => (
  <div className="meedoen-rollen">{children}</div>
);
