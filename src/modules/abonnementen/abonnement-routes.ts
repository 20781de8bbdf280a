import { get, post, put } from "../route.ts";
import { changeAbonnement } from "./change-abonnement.ts";
import { createAbonnement } from "./create-abonnement.ts";
import { getAbonnement } from "./get-abonnement.ts";
import { listAbonnementen } from "./list-abonnementen.ts";
import { listBezorgingen } from "./list-bezorgingen.ts";
import { renewGeheim } from "./renew-geheim.ts";
import { resendMeldingen } from "./resend-meldingen.ts";
import { sendProefmelding } from "./send-proefmelding.ts";
import { setAbonnementstatus } from "./set-abonnementstatus.ts";

export const abonnementRoutes = [
  get("/abonnementen", listAbonnementen),
  post("/abonnementen", createAbonnement),
  get("/abonnementen/:id", getAbonnement),
  put("/abonnementen/:id", changeAbonnement),
  get("/abonnementen/:id/bezorgingen", listBezorgingen),
  put("/abonnementen/:id/status", setAbonnementstatus),
  put("/abonnementen/:id/geheim", renewGeheim),
  post("/abonnementen/:id/_opnieuw", resendMeldingen),
  post("/abonnementen/:id/_proef", sendProefmelding),
];
