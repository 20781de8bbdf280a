import type { KeyObject } from "node:crypto";

/** Keys that never stand in the database, its dumps or its backups. */
export type Sleutels = Bsnsleutels & { readonly certificaat: Certificaatsleutels };

/** 32 bytes each. */
export type Bsnsleutels = {
  /** Names the key that new values are encrypted with. */
  readonly bsnSleutelId: string;
  readonly bsnSleutels: ReadonlyMap<string, Buffer>;
  readonly blindeIndexSleutel: Buffer;
};

/** What praktijkverklaringen are signed with. A key that was replaced stays, so that what it signed can be checked. */
export type Certificaatsleutels = {
  /** Names the key that new ones are signed with. */
  readonly sleutelId: string;
  /** Private keys (Ed25519), by name. */
  readonly ondertekening: ReadonlyMap<string, KeyObject>;
  /** The code in a QR follows from the id of its verklaring and this key, so that it need not be kept. */
  readonly codeSleutel: Buffer;
};
