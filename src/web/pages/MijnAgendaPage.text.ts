export const text = {
  title: "Mijn agenda",
  loading: "Uw agenda wordt geladen",
  opening: "Uw afspraken van de komende vier weken.",
  lead: "U maakt een afspraak in het dossier van de inwoner.",
  list: "Afspraken",
  empty: "U heeft de komende vier weken geen afspraken.",
  other: "In een andere agenda",
  otherText:
    "Met een eigen adres staan uw afspraken ook in Outlook of op uw telefoon: alleen tijd, plaats en voorletters, met een link naar het dossier.",
  secret: "Geef dit adres aan niemand. Stuurt u het toch per ongeluk door, maak dan een nieuw adres.",
  address: "Uw adres",
  make: "Maak een adres",
  again: "Maak een nieuw adres",
  stop: "Laat het adres stoppen",
} as const;
