/**
 * A melding as CloudEvents 1.0 with the rules of the Dutch profile asks: the source is a URN of the organisation (OIN) and its
 * system, the type a name in reverse domain order. Extensions: `sequence` and `dataref`. Anything else would be data.
 * @source CloudEvents 1.0.1 JSON format; NL GOV profile for CloudEvents 1.0
 */
export const cloudEventSchema = {
  type: "object",
  required: [
    "specversion",
    "id",
    "source",
    "type",
    "subject",
    "time",
    "sequence",
    "datacontenttype",
    "dataref",
  ],
  additionalProperties: false,
  properties: {
    specversion: { const: "1.0" },
    id: { type: "string", format: "uuid" },
    source: {
      type: "string",
      format: "uri",
      pattern: "^urn:nld:oin:[0-9]{20}:systeem:[a-z]+$",
    },
    type: { type: "string", pattern: "^nl\\.meedoen\\.[a-z]+(-[a-z]+)*$" },
    subject: { type: "string", pattern: "^[a-z]+/[0-9a-f-]{36}$" },
    time: { type: "string", format: "date-time", pattern: "Z$" },
    sequence: { type: "string", pattern: "^[0-9]{20}$" },
    datacontenttype: { const: "application/json" },
    dataref: { type: "string", format: "uri", pattern: "^https?://[^/]+/api/v1/" },
  },
} as const;
