import { AMERSFOORT, LEUSDEN } from "../support/world.ts";
import type { Example } from "./example.ts";

const regio: Example = { about: "regio" };
const BSN = "999991772";

export const basisregistratieExamples: Readonly<Record<string, Example>> = {
  "GET /basisregistraties": regio,
  "GET /koppelvlakken": regio,
  "POST /inwoners/:id/brp/_opvragen": { about: "inwoner" },
  "POST /brp/personen/_opvragen": {
    about: "gemeente",
    body: (target) => ({ bsn: BSN, gemeente: target === "lotte" ? LEUSDEN : AMERSFOORT }),
  },
  "POST /handelsregister/_zoeken": { ...regio, body: () => ({ zoek: "Bakkerij" }) },
  "GET /handelsregister/:kvk": { ...regio, path: { kvk: "99001001" } },
  "POST /adressen/_zoeken": { ...regio, body: () => ({ postcode: "3811AB" }) },
};
