import { type Spoor, traceparentOf } from "./spoor.ts";
import { type Storing, storing, type Uitkomst } from "./uitkomst.ts";

/** What arrived of another organisation, as text. */
export type Antwoord = { readonly status: number; readonly tekst: string };

export type Verzoek = {
  readonly method?: "GET" | "POST";
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is; a BSN stands here and never in the address. */
  readonly body?: string;
  /** How long everything together may take, the last byte of the answer included. */
  readonly geduldMs: number;
  /** More characters than this are no answer. */
  readonly grootst?: number;
  readonly spoor: Spoor;
};

const GROOTST = 5_000_000;

/**
 * The one way in which this service asks something of another application over HTTP: with the trace of the request, within
 * a time, without following it elsewhere. It never throws. Not for inside a transaction: see `vooraf` in `door.ts`.
 */
export async function callOut(address: string | URL, verzoek: Verzoek): Promise<Uitkomst<Antwoord>> {
  const { method = "GET", headers, body, geduldMs, grootst = GROOTST, spoor } = verzoek;
  try {
    const response = await fetch(address, {
      method,
      headers: { ...headers, traceparent: traceparentOf(spoor) },
      ...(body !== undefined && { body }),
      redirect: "error",
      signal: AbortSignal.timeout(geduldMs),
    });
    return { ok: true, waarde: { status: response.status, tekst: await textOf(response, grootst) } };
  } catch (error) {
    return storing(kindOf(error));
  }
}

/** @throws RangeError where there is more than an answer can hold, TypeError where it is no UTF-8 */
async function textOf({ body }: Response, grootst: number): Promise<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let found = "";
  for await (const chunk of body ?? []) {
    found += decoder.decode(chunk, { stream: true });
    if (found.length > grootst) throw new RangeError("too much");
  }
  return found + decoder.decode();
}

function kindOf(error: unknown): Storing {
  if (!(error instanceof Error)) return "onbereikbaar";
  if (error.name === "TimeoutError") return "te laat";
  const isUnreadable = error instanceof RangeError || (error as NodeJS.ErrnoException).code === UNDECODABLE;
  const { code } = (error.cause ?? {}) as NodeJS.ErrnoException;
  // what arrives is no HTTP at all
  return isUnreadable || code?.startsWith("HPE_") ? "onleesbaar" : "onbereikbaar";
}

const UNDECODABLE = "ERR_ENCODING_INVALID_ENCODED_DATA";
