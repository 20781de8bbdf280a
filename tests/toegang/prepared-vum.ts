import type { Example } from "./example.ts";

const regio: Example = { about: "regio" };
const inwoner: Example = { about: "inwoner" };
const OIN = "00000001802327497000";
const partij = { oin: OIN, naam: "Andere regio", isEigen: false, magVragen: true, adres: null };

export const vumExamples: Readonly<Record<string, Example>> = {
  "GET /vum/partijen": regio,
  "POST /vum/partijen/_vastleggen": { ...regio, body: () => partij },
  "GET /vum/bronnen/:oin/profielen": {
    ...regio,
    path: { oin: OIN },
    query: () => ({ soort: "vacature", nummer: "1" }),
    ok: ["vumbron.not-found"],
  },
  "GET /inwoners/:id/vum": inwoner,
  "POST /inwoners/:id/vum/_delen": inwoner,
  "POST /inwoners/:id/vum/_stoppen": { ...inwoner, ok: ["vum.niet-gedeeld"] },
  "GET /inwoners/:id/plekken/elders": inwoner,
  "GET /plekken/:id/kandidaten/elders": { ...regio, also: [["read", "plek"]] },
};
