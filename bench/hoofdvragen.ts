// The five main questions that users ask, of a klantmanager and of a beleidsadviseur: the load of `npm run bench -- http`, and
// of the others who work on while something large is read in.
import { signInClient } from "../tests/support/sign-in.ts";

/** Its name in the tables, and how it is asked for the nth time. */
export type Hoofdvraag = readonly [string, (at: number) => Promise<Response>];

/** Enough sessions that nobody comes at the limit of requests a minute that one session has. */
const SESSIONS = 4;

export async function hoofdvragen(address: string): Promise<readonly Hoofdvraag[]> {
  const klantmanagers = await Promise.all(
    Array.from({ length: SESSIONS }, () => signInClient(address, "marije")),
  );
  const klantmanager = (at: number) => klantmanagers[at % SESSIONS]!;
  const beleid = await signInClient(address, "bas");
  const caseload = (await (await klantmanager(0).get("/caseload?perPagina=50")).json()) as {
    rijen: { id: string }[];
  };
  const inwoner = (at: number) => caseload.rijen[at % caseload.rijen.length]!.id;
  return [
    ["caseload", (at) => klantmanager(at).get("/caseload?perPagina=50")],
    ["mijn-dag", (at) => klantmanager(at).get("/mijn-dag")],
    ["tijdlijn", (at) => klantmanager(at).get(`/inwoners/${inwoner(at)}/tijdlijn`)],
    ["match-verkenner", (at) => klantmanager(at).get(`/inwoners/${inwoner(at)}/plekken`)],
    ["rapport", () => beleid.get("/rapporten/plaatsingen?jaar=2018&stand=definitief")],
  ];
}
