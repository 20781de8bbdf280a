import type { UnsentKind } from "../../offline/kinds.ts";
import type { Unsent } from "../../offline/unsent.ts";
import { text } from "../BezoekWijzigPage.text.ts";
import type { Verslag } from "./bezoek.ts";
import { bezoekIdIn, currentBezoek, rowsOf } from "./bezoek.unsent.ts";

/** A correction of a report that was not sent, or that a colleague was ahead of. */
export const kind: UnsentKind = {
  rows: (entry) => rowsOf(entry.body as Verslag),
  current: (entry) => currentBezoek(bezoekIdIn(entry) ?? idIn(entry)),
  insist: (entry, current) =>
    // another report did the check moment: this one stays without it
    bezoekIdIn(entry)
      ? { body: { ...(entry.body as Verslag), checkmoment: null, antwoorden: {} } }
      : { ifMatch: current?.etag ?? entry.ifMatch },
  insistLabel: text.insist,
  mend: (entry) => `/bezoeken/${idIn(entry)}/wijzig`, // it begins with what waits
};

const idIn = ({ path }: Unsent): string => path.split("/")[2] ?? "";
