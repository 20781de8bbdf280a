/** A file that came in and waits on disk until it is read; gone once its request is answered. */
export type Upload = {
  readonly pad: string;
  readonly bytes: number;
  /** SHA-256 of what came, hexadecimal. */
  readonly sha256: string;
};

/** Largest file that is read, in bytes. */
export const MAX_BESTAND = 100 * 1024 * 1024;
