/** A processing activity from the register (AVG art. 30): why personal data may be used at all. */
export type Verwerkingsactiviteit = {
  readonly id: string;
  readonly naam: string;
  readonly doel: string;
  readonly grondslag: string;
};

const activiteit = (id: string, naam: string, doel: string, grondslag: string): Verwerkingsactiviteit => ({
  id,
  naam,
  doel,
  grondslag,
});

export const aanmelden = activiteit(
  "aanmelden",
  "Inwoner aanmelden",
  "Een inwoner die hulp bij werk zoekt in beeld brengen, en niet dubbel",
  "Participatiewet art. 7 lid 1",
);
export const brpRaadplegen = activiteit(
  "brp-raadplegen",
  "BRP raadplegen",
  "Naam, geboortedatum en woonplaats overnemen zoals de overheid ze kent, in plaats van ze te vragen",
  "Wet basisregistratie personen art. 1.7; Participatiewet art. 7 lid 1",
);
export const begeleiden = activiteit(
  "begeleiden",
  "Inwoner begeleiden",
  "Weten wat een inwoner kan en wil, en afspraken maken en nakomen",
  "Participatiewet art. 7 lid 1",
);
export const matchen = activiteit(
  "matchen",
  "Passende plek zoeken",
  "Plekken vinden die passen bij wat een inwoner kan en wil, en die voorstellen",
  "Participatiewet art. 7 lid 1; Wet SUWI art. 10",
);
export const plaatsen = activiteit(
  "plaatsen",
  "Plaatsen en ondersteunen",
  "Inwoners plaatsen bij een werkgever en daarbij ondersteunen, met loonkostensubsidie waar dat kan",
  "Participatiewet art. 7 lid 1, art. 10c en 10d",
);
export const werkgeversdienstverlening = activiteit(
  "werkgeversdienstverlening",
  "Werkgevers bedienen",
  "Contact met werkgevers en hun plekken bijhouden",
  "Wet SUWI art. 10",
);
export const sturen = activiteit(
  "sturen",
  "Sturen op cijfers",
  "Verantwoorden hoeveel mensen zijn geplaatst; alleen aantallen",
  "Participatiewet art. 7 en art. 77",
);
export const statistiekLeveren = activiteit(
  "statistiek",
  "Statistiek leveren",
  "Elke maand aan het CBS melden welke voorzieningen er voor wie zijn",
  "Participatiewet art. 78; Wet op het CBS art. 33",
);
export const uitwisselen = activiteit(
  "uitwisselen",
  "Gegevens uitwisselen",
  "Profielen van werkzoekenden en vacatures ontvangen uit VUM, bestanden van de regio inlezen, en een gemeente de eigen gegevens leveren",
  "Wet SUWI art. 10; Wet SUWI art. 62; Participatiewet art. 7",
);
export const beheren = activiteit(
  "beheren",
  "Beheren",
  "Gebruikers, rechten, taken en gegevens van de regio beheren",
  "AVG art. 32",
);
export const toezien = activiteit(
  "toezien",
  "Toezien op gebruik",
  "Controleren wie welke gegevens gebruikte en waarvoor",
  "AVG art. 32 en 39",
);

export const inzageGeven = activiteit(
  "inzage",
  "Inzage geven",
  "Een inwoner laten zien en meegeven wat over hem vaststaat",
  "AVG art. 15 en 20",
);

export const register: readonly Verwerkingsactiviteit[] = [
  aanmelden,
  brpRaadplegen,
  begeleiden,
  matchen,
  plaatsen,
  werkgeversdienstverlening,
  sturen,
  statistiekLeveren,
  uitwisselen,
  beheren,
  toezien,
  inzageGeven,
];
