import { get, post } from "../route.ts";
import { countAlarmen } from "./count-alarmen.ts";
import { countEigenAlarmen } from "./count-eigen-alarmen.ts";
import { handleAlarm } from "./handle-alarm.ts";
import { listAlarmen } from "./list-alarmen.ts";
import { listAlarmenVanInwoner } from "./list-alarmen-van-inwoner.ts";

export const alarmRoutes = [
  get("/alarmen", listAlarmen),
  get("/alarmen/aantallen", countAlarmen),
  get("/alarmen/eigen", countEigenAlarmen),
  get("/inwoners/:id/alarmen", listAlarmenVanInwoner),
  post("/inwoners/:id/alarmen/_behandel", handleAlarm),
];
