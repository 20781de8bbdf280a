/** Keys that never stand in the database, its dumps or its backups. 32 bytes each. */
export type Sleutels = {
  /** Names the key that new values are encrypted with. */
  readonly bsnSleutelId: string;
  readonly bsnSleutels: ReadonlyMap<string, Buffer>;
  readonly blindeIndexSleutel: Buffer;
};
