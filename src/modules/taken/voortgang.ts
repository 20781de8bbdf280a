/** How a job tells how far it is, and hears that its user wants it to stop. */
export type Voortgang = {
  readonly taakId: string;
  /** Throws when the job must stop; what it did is then rolled back. Cheap enough to call after every batch. */
  report(gedaan: number, totaal: number): Promise<void>;
};
