import { randomBytes } from "node:crypto";
import type { NewId } from "#core/context";

/** Where a request stands in a trace (W3C Trace Context): of which trace, and by which step it was caused. */
export type Spoor = { readonly traceId: string; readonly spanId: string };

const TRACEPARENT = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;

/**
 * What a `traceparent` header says. Undefined where it is not valid: another form, version ff, only zeros, or more fields
 * than version 00 has. Of a later version the first four fields count.
 * @source https://www.w3.org/TR/trace-context-1/#traceparent-header
 */
export function readTraceparent(header: unknown): Spoor | undefined {
  const [, version, traceId = "", spanId = "", , rest] =
    TRACEPARENT.exec(typeof header === "string" ? header : "") ?? [];
  if (version === undefined || version === "ff" || (version === "00" && rest !== undefined)) return undefined;
  return isNought(traceId) || isNought(spanId) ? undefined : { traceId, spanId };
}

/** For a request to another application: the same trace, caused by this step. Nothing is left out of the log (no sampling). */
export const traceparentOf = ({ traceId, spanId }: Spoor): string => `00-${traceId}-${spanId}-01`;

export const newTraceId = (): string => randomBytes(16).toString("hex");

/** The random end of an id; never only zeros. */
export const newSpanId = (newId: NewId): string => newId().replaceAll("-", "").slice(-16);

const isNought = (digits: string) => /^0+$/.test(digits);
