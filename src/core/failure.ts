export type FailureKind =
  | "invalid"
  | "unauthenticated"
  | "forbidden"
  | "not-found"
  | "conflict"
  | "stale"
  | "precondition-required"
  | "too-many"
  | "mismatch"
  | "unavailable";

/** Identifiers and field names only. */
export type About = Readonly<Record<string, unknown>>;

/**
 * Something that can go wrong in normal use and that the caller can act on.
 * Anything else that is thrown is a defect: logged, and answered with 500.
 */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly kind: FailureKind;
  /** Stable, for programs: `plaatsing.overlap`. */
  readonly code: string;
  /** For the user: Dutch at B1, and what to do next. Never a name, a BSN or any other personal data. */
  readonly detail: string;
  readonly about: About;

  constructor(kind: FailureKind, code: string, detail: string, about: About = {}) {
    super(`${code} ${JSON.stringify(about)}`);
    this.kind = kind;
    this.code = code;
    this.detail = detail;
    this.about = about;
  }
}

export const notFound = (what: string, id: string) =>
  new Failure("not-found", `${what}.not-found`, "Dit bestaat niet of niet meer.", { id });
