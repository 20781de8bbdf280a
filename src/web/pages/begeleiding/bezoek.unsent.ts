import { read } from "../../api.ts";
import { keepDraft } from "../../draft.ts";
import { longDate } from "../../format.ts";
import type { Current, Row, UnsentKind } from "../../offline/kinds.ts";
import type { Unsent } from "../../offline/unsent.ts";
import type { Bezoek } from "../begeleiding.queries.ts";
import { text } from "../BezoekPage.text.ts";
import { type BezoekBody, draftOf } from "./bezoek.ts";

/** A report of a visit that was not sent, or that someone else was ahead of. */
export const kind: UnsentKind = {
  rows: (entry) => rowsOf(entry.body as BezoekBody),
  async current(entry) {
    const id = bezoekIdIn(entry);
    return id ? currentBezoek(id) : null;
  },
  insist: (entry) => ({ body: { ...(entry.body as BezoekBody), checkmoment: null, antwoorden: {} } }),
  insistLabel: text.insist,
  mend(entry) {
    const id = plaatsingIdIn(entry);
    keepDraft(`bezoek/${id}`, draftOf(entry.body as BezoekBody, entry.nr));
    return `/plaatsingen/${id}/bezoek`;
  },
};

export async function currentBezoek(id: string): Promise<Current> {
  const { data, etag } = await read<Bezoek>(`/bezoeken/${id}`);
  return { rows: rowsOf(data), etag, wie: data.doorNaam };
}

/** Of another report, that did the same check moment first. */
export const bezoekIdIn = ({ stand }: Unsent): string | null =>
  stand.soort !== "wacht" && typeof stand.probleem.about["bezoekId"] === "string"
    ? stand.probleem.about["bezoekId"]
    : null;

const plaatsingIdIn = ({ path }: Unsent): string => path.split("/")[2] ?? "";

type Said = Pick<
  BezoekBody,
  | "datum"
  | "wijze"
  | "checkmoment"
  | "inwoner"
  | "werk"
  | "samenwerking"
  | "aanwezigheid"
  | "tekst"
  | "volgendBezoek"
> &
  Partial<Pick<BezoekBody, "acties">>;

export function rowsOf(said: Said | Bezoek): Row[] {
  const { rows } = text;
  const acties = "acties" in said ? (said.acties ?? []) : [];
  const found: readonly (readonly [string, string | null])[] = [
    [rows.datum, longDate(said.datum)],
    [rows.wijze, said.wijze],
    [rows.checkmoment, said.checkmoment === null ? null : rows.maanden(said.checkmoment)],
    [rows.inwoner, said.inwoner],
    [rows.werk, said.werk],
    [rows.samenwerking, said.samenwerking],
    [rows.aanwezigheid, said.aanwezigheid],
    [rows.tekst, said.tekst],
    [rows.actie, acties.map(({ wat }) => wat).join(", ") || null],
    [rows.volgend, said.volgendBezoek && longDate(said.volgendBezoek)],
  ];
  return found.flatMap(([term, value]) => (value ? [{ term, value }] : []));
}
