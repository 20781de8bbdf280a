import meting from "../../../docs/toegankelijkheid.json" with { type: "json" };

/** What the statement says. What was tested follows from the tests (`scripts/toegankelijkheid.ts`); renew it with every release, at the latest 36 months after `onderzocht`. */
export const verklaring = {
  opgesteld: "2026-11-22",
  onderzocht: meting.datum,
  /** B: the standard is mostly met, and what is known to be wrong has a plan. */
  status: "B",
  norm: "WCAG 2.2 niveau A en AA (EN 301 549)",
  /** The automatic check, of each page in each of its states. */
  meting,
  punten: [
    {
      wat: "De site is nog niet getest met schermlezers en door mensen met een beperking.",
      gevolg: "Wat de automatische controle niet vindt, kan er nog in zitten.",
      plan: "Onderzoek volgens WCAG-EM, met gebruikers, vóór de eerste regio ermee werkt.",
    },
    {
      wat: "De site is alleen gecontroleerd in Chromium.",
      gevolg: "In Firefox en Safari kan iets er anders uitzien.",
      plan: "Controle in de drie grote browsers, vóór de eerste regio ermee werkt.",
    },
    {
      wat: "Brede tabellen schuiven op een telefoon opzij.",
      gevolg: "U ziet niet alle kolommen tegelijk. De tabel is met het toetsenbord te bedienen.",
      plan: "Dit blijft zo: de norm staat het voor tabellen toe. De cijfers zijn ook te downloaden.",
    },
  ],
} as const;

/** The statement with what was measured. */
export type Verklaring = Omit<typeof verklaring, "meting"> & {
  /** Three years after the last inquiry. */
  readonly geldigTot: string;
  readonly staten: number;
  readonly themas: number;
  readonly overtredingen: number;
  readonly onderzochtePaden: readonly string[];
  readonly nietOnderzocht: readonly string[];
};
