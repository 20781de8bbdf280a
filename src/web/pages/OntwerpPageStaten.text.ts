export const text = {
  alerts: "Meldingen",
  alert: [
    {
      kind: "info",
      heading: "Sanne is nu ook in dit dossier bezig",
      body: "U kunt gewoon doorwerken. Als u hetzelfde wijzigt, laten wij beide versies zien.",
    },
    {
      kind: "ok",
      heading: "Gesprek is bewaard",
      body: "Yonas kan dit verslag lezen. De vervolgafspraak staat op 3 december.",
    },
    {
      kind: "error",
      heading: "Het besluit is niet verstuurd",
      body: "Er is niets verloren. Probeer het opnieuw, of bel 033 000 00 00 en noem code MD-4821.",
    },
  ],
  part: "De gegevens van UWV",
  loading: "Voortgang, laden en leeg",
  progress: "Import: 8.400 van 12.000 regels gelezen",
  skeleton: "Dossier wordt geladen",
  empty: {
    heading: "Geen plek voldoet aan de reistijd",
    body: "Alle andere voorwaarden passen bij 9 plekken. Met 10 minuten meer reistijd zijn er 4.",
    action: "Verruim tot 40 minuten",
  },
  dialog: "Dialoog",
  open: "Open de dialoog",
  question: "Plek voorstellen aan Yonas?",
  who: "Yonas ziet de plek en de redenen. De werkgever ziet nog niets.",
  field: "Waarom past deze plek? Eén zin voor Yonas.",
  propose: "Stel voor",
  back: "Terug",
  roles: "Rollen bij het inloggen",
  groups: [
    {
      heading: "Begeleiden",
      tiles: [
        { name: "Marije Oosterveld", description: "klantmanager, gemeente Amersfoort" },
        { name: "Ruben Akkerhuis", description: "jobcoach" },
      ],
    },
    {
      heading: "Sturen en toezien",
      tiles: [
        { name: "Bas Kuipershoek", description: "beleidsadviseur" },
        { name: "Thea Meulenbeld", description: "raadslid, alleen openbare cijfers" },
      ],
    },
  ],
} as const;
