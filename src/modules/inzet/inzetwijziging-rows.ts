import { type RawBuilder, sql } from "kysely";
import type { IsoDate } from "#core/dates";
import { cents } from "#core/money";
import type { Context } from "../context.ts";
import type { Inzetwijziging } from "./inzetwijziging.ts";

type Rij = {
  readonly id: string;
  readonly status: Inzetwijziging["status"];
  readonly vanaf: IsoDate;
  readonly bedragWas: number | null;
  readonly bedrag: number | null;
  readonly eindeWas: IsoDate | null;
  readonly einde: IsoDate | null;
  readonly reden: string;
  readonly gevraagd: string;
  readonly aanvragerId: string;
  readonly aanvragerNaam: string;
  readonly beslotenOp: IsoDate | null;
  readonly beslisserNaam: string | null;
  readonly besluitReden: string | null;
};

/** The changes of the inzet of a row, the first one first: as many as there are of one inzet. */
export const wijzigingenVan = ({ user }: Context): RawBuilder<readonly Rij[]> => sql<
  readonly Rij[]
>`coalesce((
  select jsonb_agg(jsonb_build_object('id', w.id, 'status', w.status, 'vanaf', w.vanaf, 'bedragWas', w.bedrag_was,
      'bedrag', w.bedrag, 'eindeWas', w.einde_was, 'einde', w.einde, 'reden', w.reden, 'gevraagd', w.gevraagd,
      'aanvragerId', w.aanvrager_id, 'aanvragerNaam', w.aanvrager_naam, 'beslotenOp', w.besloten_op,
      'beslisserNaam', w.beslisser_naam, 'besluitReden', w.besluit_reden) order by w.gevraagd, w.id)
    from inzetwijzigingen w
   where w.regio_id = ${user.regioId} and w.inzet_id = inzetten.id), '[]')`;

export const wijzigingFromRow = (
  { bedragWas, bedrag, gevraagd, aanvragerId, beslotenOp, beslisserNaam, besluitReden, ...row }: Rij,
  { user }: Context,
): Inzetwijziging => ({
  ...row,
  bedragWas: bedragWas === null ? null : cents(bedragWas),
  bedrag: bedrag === null ? null : cents(bedrag),
  gevraagd: new Date(gevraagd).toISOString(),
  isEigenAanvraag: aanvragerId === user.id,
  besluit: beslotenOp === null ? null : { op: beslotenOp, door: beslisserNaam, reden: besluitReden },
});
