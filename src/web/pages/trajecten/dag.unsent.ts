import type { Row, UnsentKind } from "../../offline/kinds.ts";
import type { Unsent } from "../../offline/unsent.ts";
import { text } from "../GroepsdagPage.text.ts";
import { type DagBody, nameOfSkill } from "./dag.ts";
import { dagVersies } from "./trajecten.queries.ts";
import { text as words } from "./trajecten.text.ts";

/** Whether someone was there, entered without a connection or while a colleague entered another thing. */
export const kind: UnsentKind = {
  rows: (entry) => rowsOf(entry.body as DagBody),
  async current(entry) {
    const { dag } = entry.body as DagBody;
    const last = (await dagVersies(deelnameIn(entry), dag)).versies.at(-1);
    return last ? { rows: rowsOf(last), etag: String(last.versie), wie: last.doorNaam } : null;
  },
  insist: (entry, current) => ({
    body: { ...(entry.body as DagBody), versie: Number(current?.etag ?? 0) },
  }),
  insistLabel: text.insist,
};

const deelnameIn = ({ path }: Unsent): string => path.split("/")[2] ?? "";

const rowsOf = ({ aanwezig, vaardigheden }: Pick<DagBody, "aanwezig" | "vaardigheden">): Row[] => [
  { term: text.rijAanwezig, value: words.aanwezig[aanwezig] },
  ...Object.entries(vaardigheden).map(([code, niveau]) => ({
    term: nameOfSkill(code),
    value: words.niveaus[niveau - 1] ?? "",
  })),
];
