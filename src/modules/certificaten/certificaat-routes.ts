import { get, pdf, post, put, type Route } from "../route.ts";
import { addLeermeester } from "./add-leermeester.ts";
import { askTweede } from "./ask-tweede.ts";
import { assessLeerdoel } from "./assess-leerdoel.ts";
import { changeLeerbedrijf } from "./change-leerbedrijf.ts";
import { changeLeermeester } from "./change-leermeester.ts";
import { changeLeertaak } from "./change-leertaak.ts";
import { createLeerbedrijf } from "./create-leerbedrijf.ts";
import { createLeertaak } from "./create-leertaak.ts";
import { getBadge } from "./get-badge.ts";
import { getLeerbedrijf } from "./get-leerbedrijf.ts";
import { issueVerklaring } from "./issue-verklaring.ts";
import { listLeerbedrijven } from "./list-leerbedrijven.ts";
import { listLeerroutes } from "./list-leerroutes.ts";
import { listLeertaken } from "./list-leertaken.ts";
import { listOpenLeerroutes } from "./list-open-leerroutes.ts";
import { listVerklaringen } from "./list-verklaringen.ts";
import { noteTerugkoppeling } from "./note-terugkoppeling.ts";
import { practiseLeerdoel } from "./practise-leerdoel.ts";
import { retireLeertaak } from "./retire-leertaak.ts";
import { revokeVerklaring } from "./revoke-verklaring.ts";
import { startLeerroute } from "./start-leerroute.ts";
import { writeVerklaring } from "./write-verklaring.ts";

export const certificaatRoutes: readonly Route[] = [
  get("/leerbedrijven", listLeerbedrijven),
  post("/leerbedrijven", createLeerbedrijf),
  get("/leerbedrijven/:id", getLeerbedrijf),
  put("/leerbedrijven/:id", changeLeerbedrijf),
  post("/leerbedrijven/:id/leermeesters", addLeermeester),
  put("/leermeesters/:id", changeLeermeester),

  get("/leertaken", listLeertaken),
  post("/leertaken", createLeertaak),
  put("/leertaken/:id", changeLeertaak),
  put("/leertaken/:id/vervallen", retireLeertaak),

  get("/leerroutes", listOpenLeerroutes),
  get("/inwoners/:id/leerroutes", listLeerroutes),
  post("/inwoners/:id/leerroutes", startLeerroute),
  put("/leerroutes/:id/terugkoppeling", noteTerugkoppeling),
  post("/leerdoelen/:id/_oefen", practiseLeerdoel),
  post("/leerdoelen/:id/_tweede", askTweede),
  post("/leerdoelen/:id/_beoordeel", assessLeerdoel),

  get("/inwoners/:id/praktijkverklaringen", listVerklaringen),
  post("/leerroutes/:id/praktijkverklaring", issueVerklaring),
  post("/praktijkverklaringen/:id/_intrekken", revokeVerklaring),
  get("/praktijkverklaringen/:id/badge", getBadge),
  pdf("/praktijkverklaringen/:id/_pdf", writeVerklaring),
];
