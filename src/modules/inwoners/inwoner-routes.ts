import { get } from "../route.ts";
import { getInwoner } from "./get-inwoner.ts";

export const inwonerRoutes = [get("/inwoners/:id", getInwoner)];
