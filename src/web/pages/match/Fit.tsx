import type { ReactNode } from "react";
import type { Plekmatch } from "../../../modules/voorstellen/match.ts";
import { StatusBadge } from "../../nlds/index.ts";
import { text } from "./match.text.ts";
import { notMet } from "./reasons.ts";

/** How many things stand in the way, else how many are not known, else what the page has to tell. */
export function Fit({
  redenen,
  onbekend,
  children,
}: Pick<Plekmatch, "redenen" | "onbekend"> & { children: ReactNode }) {
  const misses = notMet(redenen).length;
  if (misses > 0) return <StatusBadge kind="warning">{text.notMet(misses)}</StatusBadge>;
  if (onbekend > 0) return <StatusBadge kind="unknown">{text.unknown(onbekend)}</StatusBadge>;
  return children;
}
