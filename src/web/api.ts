/** What the service answers when it refuses (application/problem+json), or when it cannot be reached. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  /** 0 when there was no answer at all. */
  readonly status: number;
  readonly code: string;
  readonly title: string;
  /** For the user: Dutch, and what to do next. */
  readonly detail: string;
  /** Per field what is wrong with it. */
  readonly velden: Readonly<Record<string, string>>;
  /** What else the answer tells, such as the `inwonerId` of the file that already exists. */
  readonly about: Readonly<Record<string, unknown>>;

  constructor(problem: Problem) {
    super(`${problem.status} ${problem.code}`);
    this.status = problem.status;
    this.code = problem.code;
    this.title = problem.title;
    this.detail = problem.detail;
    this.velden = problem.velden;
    this.about = problem.about ?? {};
  }
}

type Problem = Pick<ProblemError, "status" | "code" | "title" | "detail" | "velden"> &
  Partial<Pick<ProblemError, "about">>;

export type Answer<T> = {
  readonly data: T;
  /** For `If-Match` at the next change of the same thing. */
  readonly etag: string | null;
};

export type WriteOptions = {
  /** One per submit by a person; the same one when that submit is tried again. */
  readonly idempotencyKey?: string | undefined;
  /** The version that was read; a change in between answers 412. */
  readonly ifMatch?: string | null | undefined;
};

let csrfToken = "";
let answeredAt = Date.now();

/** The moment (ms) of the last answer that the service gave to someone signed in. */
export const lastAnswerAt = (): number => answeredAt;

let reached = true;
const reachListeners = new Set<() => void>();

/** Did the service answer the last time? */
export const isReached = (): boolean => reached;

/** Tells when the service is out of reach, and when it is there again. */
export function onReach(listener: () => void): () => void {
  reachListeners.add(listener);
  return () => reachListeners.delete(listener);
}

function tellReached(now: boolean): void {
  if (reached === now) return;
  reached = now;
  for (const listener of reachListeners) listener();
}

/** The session tells it; every change sends it along. */
export function keepCsrfToken(token: string): void {
  csrfToken = token;
}

export const newIdempotencyKey = (): string =>
  crypto.randomUUID?.() ?? [...crypto.getRandomValues(new Uint8Array(16))].map(asHex).join("");

/** `path` starts after `/api/v1`. */
export const get = async <T>(path: string, signal?: AbortSignal): Promise<T> =>
  (await read<T>(path, signal)).data;

/** As `get`, with the version of what was read. */
export const read = <T>(path: string, signal?: AbortSignal): Promise<Answer<T>> =>
  send<T>("GET", path, undefined, {}, signal);

export const post = <T>(path: string, body: unknown, options: WriteOptions = {}) =>
  send<T>("POST", path, body, { idempotencyKey: newIdempotencyKey(), ...options });

export const put = <T>(path: string, body: unknown, options: WriteOptions = {}) =>
  send<T>("PUT", path, body, options);

export const remove = <T>(path: string, options: WriteOptions = {}) =>
  send<T>("DELETE", path, undefined, options);

/** Sends a file as it is, whatever its size; what it is for stands in the address. */
export const postFile = <T>(path: string, file: Blob, options: WriteOptions) =>
  send<T>("POST", path, file, { idempotencyKey: newIdempotencyKey(), ...options });

/** The answer to a question as a file, such as a PDF. */
export async function postForFile(path: string, body: unknown): Promise<Blob> {
  const response = await answerTo("POST", path, body, {});
  return response.blob();
}

/** `?zoek=…&gemeente=…` of what is filled in; empty text when nothing is. */
export function queryText(
  parameters: Readonly<Record<string, string | number | boolean | null | undefined>>,
) {
  const filled = Object.entries(parameters).filter(
    ([, value]) => value !== null && value !== undefined && value !== "",
  );
  const text = new URLSearchParams(filled.map(([name, value]) => [name, String(value)])).toString();
  return text && `?${text}`;
}

async function send<T>(
  method: string,
  path: string,
  body: unknown,
  options: WriteOptions,
  signal?: AbortSignal,
): Promise<Answer<T>> {
  const response = await answerTo(method, path, body, options, signal);
  const data = response.status === 204 ? undefined : await bodyOf(response);
  return { data: data as T, etag: response.headers.get("etag") };
}

async function answerTo(
  method: string,
  path: string,
  body: unknown,
  options: WriteOptions,
  signal?: AbortSignal,
): Promise<Response> {
  const response = await reach(`/api/v1${path}`, {
    method,
    headers: headersOf(method, body, options),
    credentials: "same-origin",
    ...(body !== undefined && {
      body: body instanceof FormData || body instanceof Blob ? body : JSON.stringify(body),
    }),
    ...(signal && { signal }),
  });
  if (response.status !== 401) answeredAt = Date.now();
  if (!response.ok) throw new ProblemError(await problemOf(response));
  return response;
}

async function reach(address: string, request: RequestInit): Promise<Response> {
  try {
    const response = await fetch(address, request);
    tellReached(true);
    return response;
  } catch (error) {
    throw lost(error);
  }
}

/** The connection can also go while the answer comes in: it is not known then whether it was done. */
async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    throw lost(error);
  }
}

function lost(error: unknown): unknown {
  if (error instanceof DOMException && error.name === "AbortError") return error;
  tellReached(false);
  return new ProblemError({
    status: 0,
    code: "netwerk",
    title: "Geen verbinding",
    detail: "Meedoen is nu niet te bereiken. Kijk of u internet heeft en probeer het opnieuw.",
    velden: {},
  });
}

function headersOf(method: string, body: unknown, { idempotencyKey, ifMatch }: WriteOptions): HeadersInit {
  return {
    Accept: "application/json, application/problem+json, application/pdf, */*;q=0.5",
    ...(body !== undefined && !(body instanceof FormData) && { "Content-Type": contentTypeOf(body) }),
    ...(method !== "GET" && { "X-CSRF-Token": csrfToken }),
    ...(idempotencyKey && { "Idempotency-Key": idempotencyKey }),
    ...(ifMatch && { "If-Match": ifMatch }),
  };
}

const contentTypeOf = (body: unknown) =>
  body instanceof Blob ? "application/octet-stream" : "application/json";

async function problemOf(response: Response): Promise<Problem> {
  const isProblem = response.headers.get("content-type")?.includes("json") ?? false;
  const problem = (isProblem ? await response.json().catch(() => ({})) : {}) as Partial<
    Record<string, unknown>
  >;
  const text = (name: string, otherwise: string) =>
    typeof problem[name] === "string" ? problem[name] : otherwise;
  const code = /\/problemen\/(.+)$/.exec(text("type", ""))?.[1];
  return {
    status: response.status,
    code: text("code", code ?? response.headers.get("x-request-id") ?? `http-${response.status}`),
    title: text("title", "Er ging iets mis"),
    detail: text("detail", "Er is niets verloren. Probeer het opnieuw."),
    velden: fieldsOf(problem["velden"]),
    about: problem,
  };
}

/** Names of fields, or names with what is wrong: `["uren"]`, `{ uren: "…" }`. */
function fieldsOf(velden: unknown): Record<string, string> {
  if (typeof velden !== "object" || velden === null) return {};
  const pairs: readonly (readonly [unknown, unknown])[] = Array.isArray(velden)
    ? velden.map((veld) => [veld, "Controleer dit antwoord"] as const)
    : Object.entries(velden);
  return Object.fromEntries(
    pairs.filter((pair): pair is [string, string] => pair.every((part) => typeof part === "string")),
  );
}

const asHex = (byte: number) => byte.toString(16).padStart(2, "0");
