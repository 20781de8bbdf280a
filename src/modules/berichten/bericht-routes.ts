import { get, post, put, search } from "../route.ts";
import { answerGesprek } from "./answer-gesprek.ts";
import { askAnderMoment } from "./ask-ander-moment.ts";
import { checkGroepsbericht } from "./check-groepsbericht.ts";
import { finishGesprek } from "./finish-gesprek.ts";
import { getGesprek } from "./get-gesprek.ts";
import { listTeVerzetten } from "./list-te-verzetten.ts";
import { listGesprekken } from "./list-gesprekken.ts";
import { listGroepsberichten } from "./list-groepsberichten.ts";
import { listInwonergesprekken } from "./list-inwonergesprekken.ts";
import { listMailuitgang } from "./list-mailuitgang.ts";
import { listMomenten } from "./list-momenten.ts";
import { readGesprek } from "./read-gesprek.ts";
import { recallGroepsbericht } from "./recall-groepsbericht.ts";
import { sendGroepsbericht } from "./send-groepsbericht.ts";
import { showSjabloon } from "./show-sjabloon.ts";
import { startGesprek } from "./start-gesprek.ts";
import { tryMailAgain } from "./try-mail-again.ts";

export const berichtRoutes = [
  get("/gesprekken", listGesprekken),
  get("/inwoners/:id/gesprekken", listInwonergesprekken),
  post("/inwoners/:id/gesprekken", startGesprek),
  search("/inwoners/:id/gesprekken/_sjabloon", showSjabloon),
  get("/gesprekken/:id", getGesprek),
  post("/gesprekken/:id/berichten", answerGesprek),
  post("/gesprekken/:id/_gelezen", readGesprek),
  put("/gesprekken/:id/afgehandeld", finishGesprek),
  search("/groepsberichten/_controle", checkGroepsbericht),
  get("/groepsberichten", listGroepsberichten),
  post("/groepsberichten", sendGroepsbericht),
  post("/groepsberichten/:id/_intrekken", recallGroepsbericht),
  get("/mijn-afspraken/te-verzetten", listTeVerzetten),
  get("/mijn-afspraken/:id/momenten", listMomenten),
  post("/mijn-afspraken/:id/ander-moment", askAnderMoment),
  get("/mailuitgang", listMailuitgang),
  put("/mailuitgang/:id/opnieuw", tryMailAgain),
];
