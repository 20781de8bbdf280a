/** As it is filled in; kept in memory only. */
export type Groepsdraft = {
  readonly soort: string;
  readonly groepId: string;
  readonly stand: string;
  readonly uitkering: string;
  readonly sjabloon: string;
  readonly onderwerp: string;
  readonly tekst: string;
  /** Who was taken off the list at the check. */
  readonly behalve: readonly string[];
};

export const LEEG: Groepsdraft = {
  soort: "caseload",
  groepId: "",
  stand: "",
  uitkering: "",
  sjabloon: "",
  onderwerp: "",
  tekst: "",
  behalve: [],
};

/** What the service is asked: the same at the check and at sending. */
export function vraagVan({
  soort,
  groepId,
  stand,
  uitkering,
  sjabloon,
  onderwerp,
  tekst,
  behalve,
}: Groepsdraft) {
  const wie = soort === "groep" ? { groepId } : { ...(stand && { stand }), ...(uitkering && { uitkering }) };
  return {
    selectie: { soort, ...wie, ...(behalve.length > 0 && { behalve }) },
    ...(sjabloon ? { sjabloon } : { onderwerp: onderwerp.trim(), tekst: tekst.trim() }),
  };
}
