import { abonnementRoutes } from "./abonnementen/abonnement-routes.ts";
import { afwegingRoutes } from "./afwegen/afweging-routes.ts";
import { afspraakRoutes } from "./afspraken/afspraak-routes.ts";
import { alarmRoutes } from "./alarmen/alarm-routes.ts";
import { berichtRoutes } from "./berichten/bericht-routes.ts";
import { basisregistratieRoutes } from "./basisregistraties/basisregistratie-routes.ts";
import { beeldRoutes } from "./beeld/beeld-routes.ts";
import { banenmarktRoutes } from "./banenmarkten/banenmarkt-routes.ts";
import { bedragRoutes } from "./bedragen/bedrag-routes.ts";
import { begeleidingRoutes } from "./begeleiding/begeleiding-routes.ts";
import { bezwaarRoutes } from "./bezwaren/bezwaar-routes.ts";
import { certificaatRoutes } from "./certificaten/certificaat-routes.ts";
import { besluitRoutes } from "./besluiten/besluit-routes.ts";
import { bezettingRoutes } from "./bezetting/bezetting-routes.ts";
import { correctieRoutes } from "./correcties/correctie-routes.ts";
import { deelRoutes } from "./delen/deel-routes.ts";
import { doelRoutes } from "./doelen/doel-routes.ts";
import { doelgroepRoutes } from "./doelgroepen/doelgroep-routes.ts";
import { duidingRoutes } from "./duidingen/duiding-routes.ts";
import { exportRoutes } from "./exporten/export-routes.ts";
import { financienRoutes } from "./financien/financien-routes.ts";
import { functiecreatieRoutes } from "./functiecreatie/functiecreatie-routes.ts";
import { geenMatchRoutes } from "./geen-match/geen-match-routes.ts";
import { inzageRoutes } from "./inzage/inzage-routes.ts";
import { instrumentRoutes } from "./instrumentengids/instrument-routes.ts";
import { inzetRoutes } from "./inzet/inzet-routes.ts";
import { inwonerRoutes } from "./inwoners/inwoner-routes.ts";
import { koppelingRoutes } from "./koppelingen/koppeling-routes.ts";
import { koppelvlakRoutes } from "./koppelvlakken/koppelvlak-routes.ts";
import { kwartaalRoutes } from "./kwartaalrapport/kwartaal-routes.ts";
import { logboekRoutes } from "./logboek/logboek-routes.ts";
import { machtigingRoutes } from "./machtigingen/machtiging-routes.ts";
import { matchrondeRoutes } from "./matchrondes/matchronde-routes.ts";
import { mijnBedrijfRoutes } from "./mijn-bedrijf/mijn-bedrijf-routes.ts";
import { meekijkRoutes } from "./meekijken/meekijk-routes.ts";
import { mijnDagRoutes } from "./mijn-dag/mijn-dag-routes.ts";
import { netwerkRoutes } from "./netwerk/netwerk-routes.ts";
import { overstapRoutes } from "./overstappen/overstap-routes.ts";
import { plaatsingRoutes } from "./plaatsingen/plaatsing-routes.ts";
import { planRoutes } from "./plannen/plan-routes.ts";
import { plekmeldingRoutes } from "./plekmeldingen/plekmelding-routes.ts";
import { plekRoutes } from "./plekken/plek-routes.ts";
import { programmaRoutes } from "./programmas/programma-routes.ts";
import { raadRoutes } from "./raad/raad-routes.ts";
import { rekenhulpRoutes } from "./rekenhulp/rekenhulp-routes.ts";
import type { Route } from "./route.ts";
import { toekomstplanrapportRoutes } from "./scenarios/rapport/rapport-routes.ts";
import { scenarioRoutes } from "./scenarios/scenario-routes.ts";
import { sroiRoutes } from "./sroi/sroi-routes.ts";
import { statistiekRoutes } from "./statistiek/statistiek-routes.ts";
import { indicatorRoutes } from "./sturing/indicatoren/indicator-routes.ts";
import { sturingRoutes } from "./sturing/sturing-routes.ts";
import { taakRoutes } from "./taken/taak-routes.ts";
import { terugbelRoutes } from "./terugbellen/terugbel-routes.ts";
import { tevredenheidRoutes } from "./tevredenheid/tevredenheid-routes.ts";
import { loonkostenRoutes } from "./financien/loonkosten-routes.ts";
import { unitcijferRoutes } from "./unitcijfers/unitcijfer-routes.ts";
import { trajectRoutes } from "./trajecten/traject-routes.ts";
import { gebruikerRoutes } from "./toegang/gebruiker-routes.ts";
import { importRoutes } from "./uitwisseling/import-routes.ts";
import { voorstelRoutes } from "./voorstellen/voorstel-routes.ts";
import { wensRoutes } from "./wensen/wens-routes.ts";
import { werkafspraakRoutes } from "./werkafspraken/werkafspraak-routes.ts";
import { dienstRoutes } from "./werkgeversdiensten/dienst-routes.ts";
import { werkgeverRoutes } from "./werkgevers/werkgever-routes.ts";

/** Every door that opens to HTTP. The API document, the routes and the permission tests are made from this list. */
import { vumRoutes } from "./vum/vum-routes.ts";

export const routes: readonly Route[] = [
  inwonerRoutes,
  beeldRoutes,
  doelgroepRoutes,
  terugbelRoutes,
  planRoutes,
  mijnDagRoutes,
  afspraakRoutes,
  berichtRoutes,
  alarmRoutes,
  werkgeverRoutes,
  netwerkRoutes,
  mijnBedrijfRoutes,
  plekRoutes,
  plekmeldingRoutes,
  bezettingRoutes,
  unitcijferRoutes,
  loonkostenRoutes,
  werkafspraakRoutes,
  dienstRoutes,
  banenmarktRoutes,
  scenarioRoutes,
  toekomstplanrapportRoutes,
  sroiRoutes,
  tevredenheidRoutes,
  functiecreatieRoutes,
  instrumentRoutes,
  trajectRoutes,
  inzetRoutes,
  voorstelRoutes,
  wensRoutes,
  geenMatchRoutes,
  matchrondeRoutes,
  plaatsingRoutes,
  begeleidingRoutes,
  overstapRoutes,
  certificaatRoutes,
  meekijkRoutes,
  correctieRoutes,
  inzageRoutes,
  deelRoutes,
  bezwaarRoutes,
  machtigingRoutes,
  bedragRoutes,
  rekenhulpRoutes,
  sturingRoutes,
  indicatorRoutes,
  statistiekRoutes,
  exportRoutes,
  kwartaalRoutes,
  financienRoutes,
  doelRoutes,
  afwegingRoutes,
  programmaRoutes,
  besluitRoutes,
  duidingRoutes,
  raadRoutes,
  logboekRoutes,
  gebruikerRoutes,
  koppelingRoutes,
  taakRoutes,
  abonnementRoutes,
  importRoutes,
  vumRoutes,
  basisregistratieRoutes,
  koppelvlakRoutes,
].flat();
