/**
 * A line of the log, as our own JSON Schema of the table in the standard; there is no official one.
 * @source Logboek Dataverwerkingen 1.0.0, "Interface" (Logius-standaarden/logboek-dataverwerkingen, sections/specificaties.md)
 */
export const LOGREGEL = {
  type: "object",
  required: ["trace_id", "span_id", "status", "name", "start_time", "end_time", "attributes"],
  additionalProperties: false,
  properties: {
    trace_id: { type: "string", pattern: "^(?!0{32})[0-9a-f]{32}$" },
    span_id: { type: "string", pattern: "^(?!0{16})[0-9a-f]{16}$" },
    parent_span_id: { type: "string", pattern: "^(?!0{16})[0-9a-f]{16}$" },
    status: { enum: ["Unset", "Ok", "Error"] },
    name: { type: "string", minLength: 1 },
    start_time: { type: "integer", minimum: 0 },
    end_time: { type: "integer", minimum: 0 },
    resource: {
      type: "object",
      required: ["attributes"],
      properties: { attributes: { type: "object", additionalProperties: { type: "string" } } },
    },
    attributes: {
      type: "object",
      required: [
        "dpl.core.processing_activity_id",
        "dpl.core.data_subject_id",
        "dpl.core.data_subject_id_type",
      ],
      additionalProperties: false, // no end user, and no namespace that was not laid down
      properties: {
        "dpl.core.processing_activity_id": { type: "string", format: "uri" },
        "dpl.core.data_subject_id": { type: "string", format: "uuid" },
        "dpl.core.data_subject_id_type": { type: "string", minLength: 1 },
        "dpl.core.foreign_operation.processor": { type: "string", format: "uri" },
      },
    },
  },
} as const;

const attribute = {
  type: "object",
  required: ["key", "value"],
  additionalProperties: false,
  properties: {
    key: { type: "string", minLength: 1 },
    value: {
      type: "object",
      required: ["stringValue"],
      additionalProperties: false,
      properties: { stringValue: { type: "string" } },
    },
  },
} as const;

/** @source opentelemetry-proto 1.x, ExportTraceServiceRequest in its JSON form */
export const OTLP = {
  type: "object",
  required: ["resourceSpans"],
  properties: {
    resourceSpans: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["resource", "scopeSpans"],
        properties: {
          resource: {
            type: "object",
            required: ["attributes"],
            properties: { attributes: { type: "array", items: attribute } },
          },
          scopeSpans: {
            type: "array",
            minItems: 1,
            items: {
              type: "object",
              required: ["scope", "spans"],
              properties: {
                spans: {
                  type: "array",
                  minItems: 1,
                  items: {
                    type: "object",
                    required: [
                      "traceId",
                      "spanId",
                      "name",
                      "kind",
                      "startTimeUnixNano",
                      "endTimeUnixNano",
                      "attributes",
                      "status",
                    ],
                    properties: {
                      traceId: { type: "string", pattern: "^[0-9a-f]{32}$" },
                      spanId: { type: "string", pattern: "^[0-9a-f]{16}$" },
                      parentSpanId: { type: "string", pattern: "^[0-9a-f]{16}$" },
                      name: { type: "string", minLength: 1 },
                      kind: { type: "integer", minimum: 1, maximum: 5 },
                      startTimeUnixNano: { type: "string", pattern: "^[0-9]{19}$" },
                      endTimeUnixNano: { type: "string", pattern: "^[0-9]{19}$" },
                      attributes: { type: "array", items: attribute },
                      status: {
                        type: "object",
                        required: ["code"],
                        properties: { code: { enum: [0, 1, 2] } },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
} as const;
