import { get, put } from "../route.ts";
import { listVerzoeken } from "./list-verzoeken.ts";
import { noteGebeld } from "./note-gebeld.ts";

export const terugbelRoutes = [
  get("/terugbelverzoeken", listVerzoeken),
  put("/terugbelverzoeken/:id/uitkomst", noteGebeld),
];
