import { del, get, post, put } from "../route.ts";
import { addSleutel } from "./add-sleutel.ts";
import { changeKoppeling } from "./change-koppeling.ts";
import { createKoppeling } from "./create-koppeling.ts";
import { stopKoppeling } from "./end-koppeling.ts";
import { getKoppeling } from "./get-koppeling.ts";
import { listKoppelingen } from "./list-koppelingen.ts";
import { removeSleutel } from "./remove-sleutel.ts";

export const koppelingRoutes = [
  get("/koppelingen", listKoppelingen),
  get("/koppelingen/:id", getKoppeling),
  post("/koppelingen", createKoppeling),
  put("/koppelingen/:id", changeKoppeling),
  put("/koppelingen/:id/einde", stopKoppeling),
  post("/koppelingen/:id/sleutels", addSleutel),
  del("/koppelingen/:id/sleutels/:kid", removeSleutel),
];
