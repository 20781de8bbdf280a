import { get, post, put } from "../route.ts";
import { answerVraag } from "./answer-vraag.ts";
import { askVraag } from "./ask-vraag.ts";
import { decideUitnodiging } from "./decide-uitnodiging.ts";
import { endCollega } from "./end-collega.ts";
import { getBereikbaarheid } from "./get-bereikbaarheid.ts";
import { getMijnBedrijf } from "./get-mijn-bedrijf.ts";
import { inviteCollega } from "./invite-collega.ts";
import { listBedrijfsgebruikers } from "./list-bedrijfsgebruikers.ts";
import { listEigenPlaatsingen } from "./list-eigen-plaatsingen.ts";
import { listKandidaten } from "./list-kandidaten.ts";
import { listReacties } from "./list-reacties.ts";
import { listRegelingstanden } from "./list-regelingstanden.ts";
import { listUitnodigingen } from "./list-uitnodigingen.ts";
import { listVragen } from "./list-vragen.ts";
import { planKennismaking } from "./plan-kennismaking.ts";
import { reactKandidaat } from "./react-kandidaat.ts";
import { requestRegelingen } from "./request-regelingen.ts";
import { setBereikbaarheid } from "./set-bereikbaarheid.ts";
import { setRegelingstand } from "./set-regelingstand.ts";
import { withdrawUitnodiging } from "./withdraw-uitnodiging.ts";

/** What an employer does himself stands below `/mijn-bedrijf`; the other addresses are for who serves him. */
export const mijnBedrijfRoutes = [
  get("/mijn-bedrijf", getMijnBedrijf),
  post("/mijn-bedrijf/vragen", askVraag),
  get("/mijn-bedrijf/kandidaten", listKandidaten),
  post("/mijn-bedrijf/kandidaten/:id/_reageer", reactKandidaat),
  get("/mijn-bedrijf/plaatsingen", listEigenPlaatsingen),
  post("/mijn-bedrijf/plaatsingen/:id/_aanvragen", requestRegelingen),
  get("/mijn-bedrijf/gebruikers", listBedrijfsgebruikers),
  post("/mijn-bedrijf/gebruikers/:id/_beeindig", endCollega),
  post("/mijn-bedrijf/uitnodigingen", inviteCollega),
  post("/mijn-bedrijf/uitnodigingen/:id/_intrekken", withdrawUitnodiging),

  get("/bedrijfsvragen", listVragen),
  put("/bedrijfsvragen/:id/antwoord", answerVraag),
  get("/kandidaatreacties", listReacties),
  put("/kandidaatreacties/:id/kennismaking", planKennismaking),
  get("/bedrijfsuitnodigingen", listUitnodigingen),
  put("/bedrijfsuitnodigingen/:id/besluit", decideUitnodiging),
  get("/plaatsingen/:id/regelingstanden", listRegelingstanden),
  put("/plaatsingen/:id/regelingstanden/:soort", setRegelingstand),
  get("/mijn-bereikbaarheid", getBereikbaarheid),
  put("/mijn-bereikbaarheid", setBereikbaarheid),
];
