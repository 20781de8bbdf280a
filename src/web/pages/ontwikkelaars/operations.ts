/** The part of the API document that this page reads. */
export type ApiDocument = {
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
};
type Schema = {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly (string | number | null)[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
};
type RawParameter = {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Schema;
};
type RawOperation = {
  readonly operationId: string;
  readonly summary: string;
  readonly tags?: readonly string[];
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly RawParameter[];
  readonly requestBody?: { readonly content?: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
};
type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

export type Field = {
  readonly naam: string;
  readonly soort: string;
  readonly uitleg: string;
  readonly isNeeded: boolean;
};
export type Parameter = Field & { readonly where: string };

/** One thing that the API can do. */
export type Operation = {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly tag: string;
  /** Undefined: not for programs. */
  readonly scope: string | undefined;
  readonly isOpen: boolean;
  readonly parameters: readonly Parameter[];
  readonly body: readonly Field[];
  readonly answer: readonly Field[];
};

export const operationsIn = ({ paths }: ApiDocument): readonly Operation[] =>
  Object.entries(paths)
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, raw]) => operationOf(method.toUpperCase(), path, raw)),
    )
    .toSorted((a, b) => order(a).localeCompare(order(b), "nl"));

const order = ({ tag, path, method }: Operation) => `${tag}\n${path}\n${method}`;

function operationOf(method: string, path: string, raw: RawOperation): Operation {
  const { security, parameters = [], requestBody, responses } = raw;
  const answer = Object.entries(responses).find(([status]) => status.startsWith("2"))?.[1];
  return {
    id: raw.operationId,
    method,
    path,
    summary: raw.summary,
    tag: raw.tags?.[0] ?? "",
    scope: security?.flatMap((way) => way["programma"] ?? [])[0],
    isOpen: security?.length === 0,
    parameters: parameters.map((parameter) => ({
      naam: parameter.name,
      soort: kindOf(parameter.schema),
      uitleg: parameter.description ?? parameter.schema?.description ?? "",
      isNeeded: parameter.required ?? false,
      where: parameter.in,
    })),
    body: fieldsOf(schemaIn(requestBody?.content)),
    answer: fieldsOf(schemaIn(answer?.content)),
  };
}

const schemaIn = (content: Content | undefined): Schema | undefined =>
  Object.values(content ?? {})[0]?.schema;

/** Of an object its fields; of a list with pages also those of a row. */
function fieldsOf(schema: Schema | undefined, before = ""): readonly Field[] {
  const fields = schema?.items?.properties ? schema.items : schema;
  return Object.entries(fields?.properties ?? {}).flatMap(([naam, field]) => [
    {
      naam: `${before}${naam}`,
      soort: kindOf(field),
      uitleg: field.description ?? "",
      isNeeded: fields?.required?.includes(naam) ?? false,
    },
    ...(naam === "rijen" && before === "" ? fieldsOf(field, "rijen[].") : []),
  ]);
}

function kindOf(schema: Schema | undefined): string {
  if (!schema) return "";
  if (schema.enum) return schema.enum.filter((value) => value !== null).join(" | ");
  const type = [schema.type ?? "object"].flat().join(" of ");
  const inner = schema.items ? ` van ${kindOf(schema.items)}` : "";
  return `${type}${inner}${schema.format ? ` (${schema.format})` : ""}`;
}

/** Every word must occur, wherever. */
export function searchIn(operations: readonly Operation[], asked: string): readonly Operation[] {
  const terms = asked.toLowerCase().split(/\s+/).filter(Boolean);
  return operations.filter((operation) => {
    const whole = [operation.id, operation.method, operation.path, operation.summary, operation.scope]
      .join(" ")
      .toLowerCase();
    return terms.every((term) => whole.includes(term));
  });
}
