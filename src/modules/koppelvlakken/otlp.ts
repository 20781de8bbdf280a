import { JsonTraceSerializer } from "@opentelemetry/otlp-transformer";
import type { Logregel } from "./logregel.ts";

type Spans = Parameters<typeof JsonTraceSerializer.serializeRequest>[0];

/** Lines of the log as one request of OTLP/HTTP in JSON. All lines come from one application, so one resource holds them. */
export function otlpVan(regels: readonly Logregel[]): string {
  const resource = { attributes: regels[0]?.resource.attributes ?? {} };
  const bytes = JsonTraceSerializer.serializeRequest(
    regels.map((regel) => spanVan(regel, resource)) as unknown as Spans,
  );
  return new TextDecoder().decode(bytes);
}

const STATUS: Readonly<Record<Logregel["status"], number>> = { Unset: 0, Ok: 1, Error: 2 };
const SOORT = { intern: 0, vraagt: 2 } as const; // SpanKind of the SDK: INTERNAL, CLIENT
const BEMONSTERD = 1; // nothing is left out

function spanVan(regel: Logregel, resource: object) {
  const { trace_id: traceId, span_id: spanId, parent_span_id: parent, attributes } = regel;
  const vraagt = "dpl.core.foreign_operation.processor" in attributes;
  return {
    name: regel.name,
    kind: vraagt ? SOORT.vraagt : SOORT.intern,
    spanContext: () => ({ traceId, spanId, traceFlags: BEMONSTERD }),
    ...(parent !== undefined && {
      parentSpanContext: { traceId, spanId: parent, traceFlags: BEMONSTERD, isRemote: true },
    }),
    startTime: hrTime(regel.start_time),
    endTime: hrTime(regel.end_time),
    status: { code: STATUS[regel.status] },
    attributes,
    resource,
    instrumentationScope: { name: "meedoen.logboek-dataverwerkingen" },
    events: [],
    links: [],
    droppedAttributesCount: 0,
    droppedEventsCount: 0,
    droppedLinksCount: 0,
  };
}

/** Seconds and nanoseconds: the standard counts in milliseconds, OpenTelemetry does not. */
const hrTime = (milliseconds: number): [number, number] => [
  Math.floor(milliseconds / 1000),
  (milliseconds % 1000) * 1_000_000,
];
