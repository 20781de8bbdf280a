/** A name to show: without folders and without characters that do not belong in a name. */
export const plainName = (name: string) =>
  name.replace(/^.*[\\/]/, "").replace(/[^\p{L}\p{N} ._()-]/gu, "_") || "bestand";
