import { API_VERSION } from "#http/headers";

/** One version of the API: what a program can do since then, or can no more. */
export type ApiVersion = {
  readonly versie: string;
  readonly datum: string;
  readonly toegevoegd: readonly string[];
  readonly gewijzigd: readonly string[];
  readonly vervallen: readonly string[];
};

/** How long what is there stays: also on /ontwikkelaars. */
export const VERVALREGEL =
  "Binnen versie 1 komt er alleen bij: nieuwe adressen, nieuwe velden in antwoorden, nieuwe velden in verzoeken die u mag weglaten. Wat verdwijnt, staat hier minstens zes maanden van tevoren, krijgt deprecated in openapi.json, en zegt in elk antwoord zelf sinds wanneer en tot wanneer (headers Deprecation en Sunset, en in Link wat ervoor in de plaats komt). Komt er een versie 2, dan blijft versie 1 daarna nog minstens twaalf maanden werken.";

/** The latest first. */
export const apiVersions: readonly ApiVersion[] = [
  {
    versie: API_VERSION,
    datum: "2026-11-23",
    toegevoegd: [
      "Programma's komen binnen met een eigen sleutel: POST /token geeft een token van een kwartier (client_credentials met private_key_jwt).",
      "Elke bewerking noemt in openapi.json de scope die een token nodig heeft.",
      "Elke lijst met bladzijden heeft een header Link met first, prev, next en last.",
      "Een programma ziet in RateLimit en RateLimit-Policy hoeveel verzoeken er nog kunnen.",
      "Een antwoord 401 zegt in WWW-Authenticate hoe u binnenkomt.",
      "GET /wijzigingen: deze lijst.",
      "GET /gebeurtenistypen: van welke gebeurtenissen een ander systeem een melding kan krijgen.",
      "Wat gaat verdwijnen, zegt dat met de headers Deprecation en Sunset.",
      "Een verwerkingsactiviteit noemt ook de gegevens, betrokkenen, rollen, ontvangers, bewaartermijnen en beveiliging.",
    ],
    gewijzigd: [],
    vervallen: [],
  },
  {
    versie: "1.0.0",
    datum: "2026-11-22",
    toegevoegd: ["De eerste versie, voor de webapp en de opdrachtregel."],
    gewijzigd: [],
    vervallen: [],
  },
];
