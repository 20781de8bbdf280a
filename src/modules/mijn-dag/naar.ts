import type { PuntSoort } from "./punt.ts";

type About = { readonly id: string; readonly inwonerId: string | null };

/** Where a point goes on, of the sources that do not say so themselves. */
export const NAAR: Readonly<Partial<Record<PuntSoort, (about: About) => string>>> = {
  melding: ({ inwonerId }) => `/inwoners/${inwonerId}/contact`,
  vervolg: ({ inwonerId }) => `/inwoners/${inwonerId}/contact`,
  "verslag ontbreekt": ({ inwonerId }) => `/inwoners/${inwonerId}/contact`,
  "besluit subsidie": ({ id }) => `/plaatsingen/${id}`,
  "loonwaarde meten": ({ id }) => `/plaatsingen/${id}/loonwaarde`,
  "loonwaarde herbepalen": ({ id }) => `/plaatsingen/${id}/loonwaarde`,
  "antwoord voorstel": ({ inwonerId }) => `/inwoners/${inwonerId}/plekken`,
  "plaatsing regelen": ({ id }) => `/voorstellen/${id}/plaatsing`,
  "plaatsing eindigt": ({ id }) => `/plaatsingen/${id}`,
  "geen contact": ({ inwonerId }) => `/inwoners/${inwonerId}`,
  "elders gemeld": () => "/aanmeldingen",
  "einde in zicht": ({ inwonerId }) => `/inwoners/${inwonerId}/plan`,
  "stap voorgesteld": ({ inwonerId }) => `/inwoners/${inwonerId}/plan`,
  "wensen ingeleverd": ({ inwonerId }) => `/inwoners/${inwonerId}/mogelijkheden`,
  "inwoner zei nee": ({ inwonerId }) => `/inwoners/${inwonerId}/plekken`,
  "regeling gevraagd": ({ id }) => `/plaatsingen/${id}/regelingen`,
  overdracht: () => "/overdrachten",
  "plek vrij": ({ inwonerId }) => `/inwoners/${inwonerId}/instrumenten`,
  "instrument afsluiten": ({ inwonerId }) => `/inwoners/${inwonerId}/instrumenten`,
};
