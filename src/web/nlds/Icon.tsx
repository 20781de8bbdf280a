import { classes } from "./classes.ts";
import { ICON_PATHS, type IconName } from "./icons.ts";

/** These point along the reading direction and turn around with it. */
const DIRECTED: ReadonlySet<IconName> = new Set([
  "arrow",
  "back",
  "chevron",
  "external",
  "return",
  "sign-out",
  "switch",
]);

/** Never alone: a word stands beside it, or the control around it has a name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className={classes("meedoen-icoon", DIRECTED.has(name) && "meedoen-icoon--richting")}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {ICON_PATHS[name].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
