/** The pages that work without a connection: their code is put on the device at sign-in. Names of `src/web/pages/*Page.tsx`. */
export const OFFLINE_PAGES: readonly string[] = [
  "MijnDagPage",
  "NietVerzondenPage",
  "GroepsdagPage",
  "BegeleidingPage",
  "BezoekPage",
  "BezoekWijzigPage",
];
