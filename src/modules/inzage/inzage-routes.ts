import { get, post, search } from "../route.ts";
import { fetchInzage } from "./fetch-inzage.ts";
import { listInzageverzoeken } from "./list-inzageverzoeken.ts";
import { requestInzage } from "./request-inzage.ts";

export const inzageRoutes = [
  get("/inwoners/:id/inzageverzoeken", listInzageverzoeken),
  post("/inwoners/:id/inzageverzoeken", requestInzage),
  search("/inzageverzoeken/:id/_ophalen", fetchInzage),
];
