import { get, post, put, search } from "../route.ts";
import { changeTaakbord } from "./change-taakbord.ts";
import { getSchets } from "./get-schets.ts";
import { getTaakbord } from "./get-taakbord.ts";
import { keepSchets } from "./keep-schets.ts";
import { listSchetsen } from "./list-schetsen.ts";
import { makeBanenVoorInwoners } from "./make-banen-voor-inwoners.ts";
import { makeBanen } from "./make-banen.ts";

export const functiecreatieRoutes = [
  get("/werkgevers/:id/taken", getTaakbord),
  put("/werkgevers/:id/taken", changeTaakbord),
  search("/functiecreatie/_banen", makeBanen),
  search("/functiecreatie/inwoners/_banen", makeBanenVoorInwoners),
  get("/functieschetsen", listSchetsen),
  get("/functieschetsen/:id", getSchets),
  post("/functieschetsen", keepSchets),
];
