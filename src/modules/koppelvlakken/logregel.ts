/**
 * A line of the Logboek Dataverwerkingen as the standard names its fields. Times in milliseconds since 1970.
 * @source Logboek Dataverwerkingen 1.0.0, "Interface", logius-standaarden.github.io/logboek-dataverwerkingen
 */
export type Logregel = {
  readonly trace_id: string;
  readonly span_id: string;
  readonly parent_span_id?: string;
  readonly status: "Unset" | "Ok" | "Error";
  readonly name: string;
  readonly start_time: number;
  readonly end_time: number;
  readonly resource: { readonly attributes: Readonly<Record<string, string>> };
  readonly attributes: Readonly<Record<string, string>>;
};

/** As it is stored. */
export type Dataverwerkingrij = {
  readonly trace_id: string;
  readonly span_id: string;
  readonly parent_span_id: string | null;
  readonly status: string;
  readonly name: string;
  readonly start_time: number;
  readonly end_time: number;
  readonly processing_activity_id: string;
  readonly data_subject_id: string;
  readonly data_subject_id_type: string;
  readonly foreign_processor: string | null;
};

/** Which application writes, and under which address its register of verwerkingsactiviteiten can be read. */
export type Afzender = { readonly adres: string; readonly regioId: string; readonly versie: string };

export function logregelVan(rij: Dataverwerkingrij, { adres, regioId, versie }: Afzender): Logregel {
  const { parent_span_id, processing_activity_id, data_subject_id, data_subject_id_type, foreign_processor } =
    rij;
  return {
    trace_id: rij.trace_id,
    span_id: rij.span_id,
    ...(parent_span_id !== null && { parent_span_id }),
    status: rij.status as Logregel["status"],
    name: rij.name,
    start_time: rij.start_time,
    end_time: rij.end_time,
    resource: {
      attributes: { "service.name": "meedoen", "service.version": versie, "service.namespace": regioId },
    },
    attributes: {
      "dpl.core.processing_activity_id": new URL(processing_activity_id, adres).href,
      "dpl.core.data_subject_id": data_subject_id,
      "dpl.core.data_subject_id_type": data_subject_id_type,
      ...(foreign_processor !== null && { "dpl.core.foreign_operation.processor": foreign_processor }),
    },
  };
}
