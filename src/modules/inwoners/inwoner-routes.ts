import { del, get, post, put, search } from "../route.ts";
import { answerAanmelding } from "./answer-aanmelding.ts";
import { changeContactmoment } from "./change-contactmoment.ts";
import { changeInwoner } from "./change-inwoner.ts";
import { changeMogelijkheid } from "./change-mogelijkheid.ts";
import { changeSituatie } from "./change-situatie.ts";
import { deleteMogelijkheid } from "./delete-mogelijkheid.ts";
import { finishVervolg } from "./finish-vervolg.ts";
import { getBsn } from "./get-bsn.ts";
import { getContactmoment } from "./get-contactmoment.ts";
import { getInwoner } from "./get-inwoner.ts";
import { getPersoonsgegevens } from "./get-persoonsgegevens.ts";
import { getSituatie } from "./get-situatie.ts";
import { listAanmeldingen } from "./list-aanmeldingen.ts";
import { listCaseload } from "./list-caseload.ts";
import { listHelpers } from "./list-helpers.ts";
import { listMogelijkheden } from "./list-mogelijkheden.ts";
import { listSituatiestanden } from "./list-situatiestanden.ts";
import { listTijdlijn } from "./list-tijdlijn.ts";
import { meldInwonerAan } from "./meld-inwoner-aan.ts";
import { recordContactmoment } from "./record-contactmoment.ts";
import { searchCaseload } from "./search-caseload.ts";
import { searchInwoners } from "./search-inwoners.ts";
import { showBsn } from "./show-bsn.ts";
import { showContactgegevens } from "./show-contactgegevens.ts";
import { takeUpAanmelding } from "./take-up-aanmelding.ts";

export const inwonerRoutes = [
  get("/aanmeldingen", listAanmeldingen),
  put("/aanmeldingen/:id/oppakken", takeUpAanmelding),
  put("/aanmeldingen/:id/antwoord", answerAanmelding),
  get("/caseload", listCaseload),
  search("/caseload/_zoek", searchCaseload),
  search("/inwoners/_zoek", searchInwoners),
  post("/inwoners", meldInwonerAan),
  get("/inwoners/:id", getInwoner),
  put("/inwoners/:id", changeInwoner),
  get("/inwoners/:id/persoonsgegevens", getPersoonsgegevens),
  get("/inwoners/:id/helpers", listHelpers),
  get("/inwoners/:id/situatie", getSituatie),
  put("/inwoners/:id/situatie", changeSituatie),
  get("/inwoners/:id/situatiestanden", listSituatiestanden),
  get("/inwoners/:id/tijdlijn", listTijdlijn),
  get("/inwoners/:id/bsn", getBsn),
  search("/inwoners/:id/bsn/_toon", showBsn),
  search("/inwoners/:id/contactgegevens/_toon", showContactgegevens),
  get("/inwoners/:id/mogelijkheden", listMogelijkheden),
  put("/inwoners/:id/mogelijkheden/:onderwerp", changeMogelijkheid),
  del("/inwoners/:id/mogelijkheden/:onderwerp", deleteMogelijkheid),
  post("/inwoners/:id/contactmomenten", recordContactmoment),
  get("/contactmomenten/:id", getContactmoment),
  put("/contactmomenten/:id", changeContactmoment),
  post("/contactmomenten/:id/vervolg/_rond", finishVervolg),
];
