import { createHash } from "node:crypto";
import type { Jaargegevens } from "./bijdragejaar-store.ts";

/** Changes with anything that is known of a year. */
export const bijdragejaarKenmerk = (
  gegevens: Jaargegevens,
  prijsbronnen: Readonly<Record<string, string>>,
): string =>
  createHash("sha256")
    .update(JSON.stringify([gegevens, prijsbronnen]))
    .digest("hex");
