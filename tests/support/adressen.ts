import { sql } from "kysely";
import type { TestService } from "./service.ts";

/** Who opens a page, and where, in the demo region. Every page of the app has a line: the test of all states checks that. */
export type Bezoek = { readonly as?: string; readonly at: (ids: Ids) => string };

export type Ids = {
  readonly inwoner: string;
  readonly voorstel: string;
  readonly plaatsing: string;
  readonly plek: string;
  readonly werkgever: string;
  readonly gebruiker: string;
  readonly koppeling: string;
  readonly schets: string;
  readonly instrument: string;
  readonly traject: string;
  readonly groep: string;
  readonly deelname: string;
  readonly overstap: string;
  readonly unit: string;
  readonly opdracht: string;
  readonly detacheringsgroep: string;
  readonly groepsplek: string;
  readonly vragenlijst: string;
  readonly afname: string;
  readonly bezoek: string;
  readonly gesprek: string;
  readonly campagne: string;
  readonly leerbedrijf: string;
  readonly leertaak: string;
  readonly dienst: string;
  readonly banenmarkt: string;
  readonly sroi: string;
  readonly factuur: string;
  readonly afweging: string;
  readonly regelingplaatsing: string;
  readonly plekmelding: string;
  readonly bezwaar: string;
  readonly doelstelling: string;
  readonly programma: string;
  readonly mijlpaal: string;
  readonly toekomstscenario: string;
  readonly deelcode: string;
};

const klantmanager = (at: Bezoek["at"]): Bezoek => ({ as: "marije", at });
const is = (path: string) => () => path;

export const bezoeken: Readonly<Record<string, Bezoek>> = {
  "/inloggen": { at: is("/inloggen") },
  "/mijn-dag": klantmanager(is("/mijn-dag")),
  "/mijn-agenda": klantmanager(is("/mijn-agenda")),
  "/berichten": klantmanager(is("/berichten")),
  "/berichten/groep": klantmanager(is("/berichten/groep")),
  "/berichten/$id": klantmanager(({ gesprek }) => `/berichten/${gesprek}`),
  "/inwoners/$id/bericht": klantmanager(({ inwoner }) => `/inwoners/${inwoner}/bericht`),
  "/koppelvlakken": { as: "sander", at: is("/koppelvlakken") },
  "/vum": { as: "sander", at: is("/vum") },
  "/mailuitgang": { as: "sander", at: is("/mailuitgang") },
  "/ontwikkelaars": { at: is("/ontwikkelaars") },
  "/koppelingen": { as: "sander", at: is("/koppelingen") },
  "/koppelingen/nieuw": { as: "sander", at: is("/koppelingen/nieuw") },
  "/koppelingen/$id": { as: "sander", at: ({ koppeling }) => `/koppelingen/${koppeling}` },
  "/koppelingen/$id/wijzig": { as: "sander", at: ({ koppeling }) => `/koppelingen/${koppeling}/wijzig` },
  "/koppelingen/meldingen": { as: "sander", at: is("/koppelingen/meldingen") },
  "/koppelingen/meldingen/nieuw": { as: "sander", at: is("/koppelingen/meldingen/nieuw") },
  "/koppelingen/meldingen/$id": {
    as: "sander",
    at: is("/koppelingen/meldingen/00000000-0000-4000-8000-000000000000"),
  },
  "/koppelingen/meldingen/$id/wijzig": {
    as: "sander",
    at: is("/koppelingen/meldingen/00000000-0000-4000-8000-000000000000/wijzig"),
  },
  "/inwoners/$id/afspraken": klantmanager(({ inwoner }) => `/inwoners/${inwoner}/afspraken`),
  "/niet-verzonden": klantmanager(is("/niet-verzonden")),
  "/begeleiding": { as: "ruben", at: is("/begeleiding") },
  "/begeleiding/ruimte": { as: "wilma", at: is("/begeleiding/ruimte") },
  "/plaatsingen/$id/begeleiding": klantmanager(({ plaatsing }) => `/plaatsingen/${plaatsing}/begeleiding`),
  "/plaatsingen/$id/begeleidingsplan": klantmanager(
    ({ plaatsing }) => `/plaatsingen/${plaatsing}/begeleidingsplan`,
  ),
  "/mijn-bedrijf": { as: "ilse", at: is("/mijn-bedrijf") },
  "/mijn-bedrijf/plek-melden": { as: "ilse", at: is("/mijn-bedrijf/plek-melden") },
  "/mijn-bedrijf/oordeel": { as: "ilse", at: is("/mijn-bedrijf/oordeel") },
  "/mijn-bedrijf/gebruikers": { as: "ilse", at: is("/mijn-bedrijf/gebruikers") },
  "/mijn-kandidaten": { as: "ilse", at: is("/mijn-kandidaten") },
  "/mijn-regelingen": { as: "ilse", at: is("/mijn-regelingen") },
  "/mijn-regelingen/$id/aanvraag": {
    as: "ilse",
    at: ({ regelingplaatsing }) => `/mijn-regelingen/${regelingplaatsing}/aanvraag`,
  },
  "/van-werkgevers": { as: "ingrid", at: is("/van-werkgevers") },
  "/plaatsingen/$id/regelingen": klantmanager(
    ({ regelingplaatsing }) => `/plaatsingen/${regelingplaatsing}/regelingen`,
  ),
  "/mijn-medewerkers": { as: "ilse", at: is("/mijn-medewerkers") },
  "/plaatsingen/$id/bezoek": klantmanager(({ plaatsing }) => `/plaatsingen/${plaatsing}/bezoek`),
  "/bezoeken/$id/wijzig": klantmanager(({ bezoek }) => `/bezoeken/${bezoek}/wijzig`),
  "/caseload": klantmanager(is("/caseload")),
  "/doelgroepen": { as: "bas", at: is("/doelgroepen") },
  "/caseload/ontbreekt": klantmanager(is("/caseload/ontbreekt")),
  "/inwoners/aanmelden": klantmanager(is("/inwoners/aanmelden")),
  "/inwoners/$id": klantmanager(({ inwoner }) => `/inwoners/${inwoner}`),
  "/inwoners/$id/plan": klantmanager(({ inwoner }) => `/inwoners/${inwoner}/plan`),
  "/inwoners/$id/overdragen": klantmanager(({ inwoner }) => `/inwoners/${inwoner}/overdragen`),
  "/inwoners/$id/verhuizing": klantmanager(({ inwoner }) => `/inwoners/${inwoner}/verhuizing`),
  "/dossierarchief": { as: "wilma", at: is("/dossierarchief") },
  "/overdrachten": klantmanager(is("/overdrachten")),
  "/alarmen": klantmanager(is("/alarmen")),
  "/alarmen/aantallen": { as: "wilma", at: is("/alarmen/aantallen") },
  "/units": { as: "hassan", at: is("/units") },
  "/financien/loonkosten": { as: "wilma", at: is("/financien/loonkosten") },
  "/units/cijfers": { as: "wilma", at: is("/units/cijfers") },
  "/units/cijfers/bestand": { as: "wilma", at: is("/units/cijfers/bestand") },
  "/units/$id/cijfers": { as: "hassan", at: ({ unit }) => `/units/${unit}/cijfers` },
  "/units/$id/cijfers/invullen": { as: "hassan", at: ({ unit }) => `/units/${unit}/cijfers/invullen` },
  "/units/$id": { as: "hassan", at: ({ unit }) => `/units/${unit}` },
  "/units/$id/capaciteit": { as: "hassan", at: ({ unit }) => `/units/${unit}/capaciteit` },
  "/units/$id/locatie": { as: "hassan", at: ({ unit }) => `/units/${unit}/locatie` },
  "/units/$id/plaatsen": { as: "hassan", at: ({ unit }) => `/units/${unit}/plaatsen` },
  "/units/$id/verkenning": { as: "hassan", at: ({ unit }) => `/units/${unit}/verkenning` },
  "/units/$id/opdrachten": { as: "hassan", at: ({ unit }) => `/units/${unit}/opdrachten` },
  "/units/$id/opdracht": { as: "hassan", at: ({ unit }) => `/units/${unit}/opdracht` },
  "/werkafspraken": { as: "wilma", at: is("/werkafspraken") },
  "/plekken/$id/werkafspraken": {
    as: "hassan",
    at: ({ groepsplek }) => `/plekken/${groepsplek}/werkafspraken`,
  },
  "/plekken/$id/werkafspraak": {
    as: "hassan",
    at: ({ groepsplek }) => `/plekken/${groepsplek}/werkafspraak`,
  },
  "/opdrachten": { as: "wilma", at: is("/opdrachten") },
  "/opdrachten/$id": { as: "hassan", at: ({ opdracht }) => `/opdrachten/${opdracht}` },
  "/opdrachten/$id/wijzig": { as: "hassan", at: ({ opdracht }) => `/opdrachten/${opdracht}/wijzig` },
  "/detacheringsgroepen/$id": {
    as: "hassan",
    at: ({ detacheringsgroep }) => `/detacheringsgroepen/${detacheringsgroep}`,
  },
  "/werksoorten": { as: "bas", at: is("/werksoorten") },
  "/aanmeldingen": klantmanager(is("/aanmeldingen")),
  "/terugbellen": klantmanager(is("/terugbellen")),
  "/correcties": klantmanager(is("/correcties")),
  "/bezwaren": { as: "wilma", at: is("/bezwaren") },
  "/bezwaren/$id": { as: "wilma", at: ({ bezwaar }) => `/bezwaren/${bezwaar}` },
  "/plekmeldingen": { as: "ingrid", at: is("/plekmeldingen") },
  "/plekmeldingen/$id": { as: "ingrid", at: ({ plekmelding }) => `/plekmeldingen/${plekmelding}` },
  "/inwoners/$id/persoonsgegevens": klantmanager(({ inwoner }) => `/inwoners/${inwoner}/persoonsgegevens`),
  "/inwoners/$id/contact": klantmanager(({ inwoner }) => `/inwoners/${inwoner}/contact`),
  "/inwoners/$id/beeld": klantmanager(({ inwoner }) => `/inwoners/${inwoner}/beeld`),
  "/inwoners/$id/beeld/invullen/$vragenlijst": klantmanager(
    ({ inwoner, vragenlijst }) => `/inwoners/${inwoner}/beeld/invullen/${vragenlijst}`,
  ),
  "/inwoners/$id/beeld/ingevuld/$afname": klantmanager(
    ({ inwoner, afname }) => `/inwoners/${inwoner}/beeld/ingevuld/${afname}`,
  ),
  "/inwoners/$id/mogelijkheden": klantmanager(({ inwoner }) => `/inwoners/${inwoner}/mogelijkheden`),
  "/inwoners/$id/mogelijkheden/$onderwerp": klantmanager(
    ({ inwoner }) => `/inwoners/${inwoner}/mogelijkheden/werksoorten`,
  ),
  "/inwoners/$id/tijdlijn": klantmanager(({ inwoner }) => `/inwoners/${inwoner}/tijdlijn`),
  "/inwoners/$id/plaatsingen": klantmanager(({ inwoner }) => `/inwoners/${inwoner}/plaatsingen`),
  "/inwoners/$id/wat-verandert": klantmanager(({ inwoner }) => `/inwoners/${inwoner}/wat-verandert`),
  "/inwoners/$id/plekken": klantmanager(({ inwoner }) => `/inwoners/${inwoner}/plekken`),
  "/inwoners/$id/praktijkverklaring": klantmanager(
    ({ inwoner }) => `/inwoners/${inwoner}/praktijkverklaring`,
  ),
  "/inwoners/$id/leren": klantmanager(({ inwoner }) => `/inwoners/${inwoner}/leren`),
  "/leren": { as: "hassan", at: is("/leren") },
  "/leerbedrijven": { as: "ingrid", at: is("/leerbedrijven") },
  "/leerbedrijven/nieuw": { as: "ingrid", at: is("/leerbedrijven/nieuw") },
  "/leerbedrijven/$id": { as: "ingrid", at: ({ leerbedrijf }) => `/leerbedrijven/${leerbedrijf}` },
  "/leerbedrijven/$id/wijzig": {
    as: "ingrid",
    at: ({ leerbedrijf }) => `/leerbedrijven/${leerbedrijf}/wijzig`,
  },
  "/leertaken": { as: "bas", at: is("/leertaken") },
  "/leertaken/nieuw": { as: "bas", at: is("/leertaken/nieuw") },
  "/leertaken/$id/wijzig": { as: "bas", at: ({ leertaak }) => `/leertaken/${leertaak}/wijzig` },
  "/certificaat": { at: is("/certificaat") },
  "/certificaat/$code": { at: is("/certificaat/AAAAAAAAAAAAAAAAAAAAAA") },
  "/plekken": klantmanager(is("/plekken")),
  "/plekken/$id": klantmanager(({ plek }) => `/plekken/${plek}`),
  "/plekken/$id/inwoners": klantmanager(({ plek }) => `/plekken/${plek}/inwoners`),
  "/plekken/$id/wijzig": { as: "ingrid", at: ({ plek }) => `/plekken/${plek}/wijzig` },
  "/werkgevers/$id/plek": { as: "ingrid", at: ({ werkgever }) => `/werkgevers/${werkgever}/plek` },
  "/vragenlijsten": { as: "bas", at: is("/vragenlijsten") },
  "/vragenlijsten/$id": { as: "bas", at: ({ vragenlijst }) => `/vragenlijsten/${vragenlijst}` },
  "/vragenlijsten/$id/wijzig": { as: "bas", at: ({ vragenlijst }) => `/vragenlijsten/${vragenlijst}/wijzig` },
  "/vragenlijsten/$id/vragen": { as: "bas", at: ({ vragenlijst }) => `/vragenlijsten/${vragenlijst}/vragen` },
  "/werkgevers": { as: "ingrid", at: is("/werkgevers") },
  "/mijn-werkgevers": { as: "ingrid", at: is("/mijn-werkgevers") },
  "/netwerk": { as: "bas", at: is("/netwerk") },
  "/netwerk/prospects": { as: "ingrid", at: is("/netwerk/prospects") },
  "/netwerk/vacatures": { as: "ingrid", at: is("/netwerk/vacatures") },
  "/plekken/$id/onvervuld": { as: "ingrid", at: ({ plek }) => `/plekken/${plek}/onvervuld` },
  "/campagnes": { as: "ingrid", at: is("/campagnes") },
  "/campagnes/nieuw": { as: "ingrid", at: is("/campagnes/nieuw") },
  "/campagnes/$id": { as: "ingrid", at: ({ campagne }) => `/campagnes/${campagne}` },
  "/campagnes/$id/wijzig": { as: "ingrid", at: ({ campagne }) => `/campagnes/${campagne}/wijzig` },
  "/werkgevers/nieuw": { as: "ingrid", at: is("/werkgevers/nieuw") },
  "/werkgevers/$id/wijzig": { as: "ingrid", at: ({ werkgever }) => `/werkgevers/${werkgever}/wijzig` },
  "/werkgevers/$id/relatie": { as: "ingrid", at: ({ werkgever }) => `/werkgevers/${werkgever}/relatie` },
  "/werkgevers/$id/bereidheid": {
    as: "ingrid",
    at: ({ werkgever }) => `/werkgevers/${werkgever}/bereidheid`,
  },
  "/werkgevers/$id/dienst": { as: "ingrid", at: ({ werkgever }) => `/werkgevers/${werkgever}/dienst` },
  "/werkgeversdiensten": { as: "ingrid", at: is("/werkgeversdiensten") },
  "/werkgeversdiensten/$id": { as: "ingrid", at: ({ dienst }) => `/werkgeversdiensten/${dienst}` },
  "/afspraken-werkgevers": { as: "ingrid", at: is("/afspraken-werkgevers") },
  "/banenmarkten": { as: "ingrid", at: is("/banenmarkten") },
  "/banenmarkten/nieuw": { as: "ingrid", at: is("/banenmarkten/nieuw") },
  "/banenmarkten/$id": klantmanager(({ banenmarkt }) => `/banenmarkten/${banenmarkt}`),
  "/banenmarkten/$id/wijzig": { as: "ingrid", at: ({ banenmarkt }) => `/banenmarkten/${banenmarkt}/wijzig` },
  "/banenmarkten/$id/dag": { as: "daan", at: ({ banenmarkt }) => `/banenmarkten/${banenmarkt}/dag` },
  "/sroi": { as: "ingrid", at: is("/sroi") },
  "/sroi/nieuw": { as: "ingrid", at: is("/sroi/nieuw") },
  "/sroi/$id": { as: "wilma", at: ({ sroi }) => `/sroi/${sroi}` },
  "/werkgevers/$id": { as: "ingrid", at: ({ werkgever }) => `/werkgevers/${werkgever}` },
  "/werkgevers/$id/functiecreatie": {
    as: "ingrid",
    at: ({ werkgever }) => `/werkgevers/${werkgever}/functiecreatie`,
  },
  "/functiecreatie": { as: "ingrid", at: is("/functiecreatie") },
  "/functiecreatie/$id": { as: "ingrid", at: ({ schets }) => `/functiecreatie/${schets}` },
  "/inwoners/$id/instrumenten": klantmanager(({ inwoner }) => `/inwoners/${inwoner}/instrumenten`),
  "/trajecten": klantmanager(is("/trajecten")),
  "/trajecten/nieuw": { as: "bas", at: is("/trajecten/nieuw") },
  "/trajecten/$id/wijzig": { as: "bas", at: ({ traject }) => `/trajecten/${traject}/wijzig` },
  "/trajecten/$id/groep": { as: "noor", at: ({ traject }) => `/trajecten/${traject}/groep` },
  "/groepen/$id/wijzig": { as: "noor", at: ({ groep }) => `/groepen/${groep}/wijzig` },
  "/trajecten/$id": klantmanager(({ traject }) => `/trajecten/${traject}`),
  "/groepen/$id": { as: "noor", at: ({ groep }) => `/groepen/${groep}` },
  "/groepen/$id/vandaag": { as: "noor", at: ({ groep }) => `/groepen/${groep}/vandaag` },
  "/deelnames/$id": { as: "noor", at: ({ deelname }) => `/deelnames/${deelname}` },
  "/instrumenten": klantmanager(is("/instrumenten")),
  "/instrumenten/dekking": { as: "bas", at: is("/instrumenten/dekking") },
  "/instrumenten/nieuw": { as: "bas", at: is("/instrumenten/nieuw") },
  "/instrumenten/dekking/oordeel": { as: "bas", at: is("/instrumenten/dekking/oordeel?functionaliteit=1") },
  "/inzetten": { as: "wilma", at: is("/inzetten") },
  "/inwoners/$id/inzet": klantmanager(({ inwoner }) => `/inwoners/${inwoner}/inzet`),
  "/instrumenten/$id": { as: "bas", at: ({ instrument }) => `/instrumenten/${instrument}` },
  "/instrumenten/$id/wijzig": { as: "bas", at: ({ instrument }) => `/instrumenten/${instrument}/wijzig` },
  "/wat-kost-het": { as: "ingrid", at: is("/wat-kost-het") },
  "/voorstellen": { as: "ingrid", at: is("/voorstellen") },
  "/voorstellen/$id": klantmanager(({ voorstel }) => `/voorstellen/${voorstel}`),
  "/voorstellen/$id/plaatsing": klantmanager(({ voorstel }) => `/voorstellen/${voorstel}/plaatsing`),
  "/inwoners/$id/overstap": klantmanager(({ inwoner }) => `/inwoners/${inwoner}/overstap`),
  "/overstappen/$id": klantmanager(({ overstap }) => `/overstappen/${overstap}`),
  "/doelen": { as: "bas", at: is("/doelen") },
  "/doelen/nieuw": { as: "bas", at: is("/doelen/nieuw") },
  "/raad": { as: "bas", at: is("/raad") },
  "/raad/visie": { as: "bas", at: is("/raad/visie") },
  "/sturing/woorden": { as: "bas", at: is("/sturing/woorden") },
  "/doelen/$id": { as: "bas", at: ({ doelstelling }) => `/doelen/${doelstelling}` },
  "/programmas": { as: "bas", at: is("/programmas") },
  "/programmas/$id": { as: "bas", at: ({ programma }) => `/programmas/${programma}` },
  "/programmas/$id/inbreng": { as: "bas", at: ({ programma }) => `/programmas/${programma}/inbreng` },
  "/besluitkalender": { as: "bas", at: is("/besluitkalender") },
  "/sturing/export": { as: "bas", at: is("/sturing/export") },
  "/sturing/kwartaalrapport": { as: "bas", at: is("/sturing/kwartaalrapport?kwartaal=2018-K4") },
  "/sturing/geen-match": { as: "bas", at: is("/sturing/geen-match") },
  "/indicatoren": { as: "bas", at: is("/indicatoren") },
  "/indicatoren/$sleutel": { as: "bas", at: is("/indicatoren/plaatsingen_wsp?periode=2018") },
  "/sturing/behoud": { as: "bas", at: is("/sturing/behoud") },
  "/sturing/overstappen": { as: "bas", at: is("/sturing/overstappen") },
  "/plaatsingen/$id": klantmanager(({ plaatsing }) => `/plaatsingen/${plaatsing}`),
  "/plaatsingen/$id/loonwaarde": klantmanager(({ plaatsing }) => `/plaatsingen/${plaatsing}/loonwaarde`),
  "/plaatsingen/$id/uren": klantmanager(({ plaatsing }) => `/plaatsingen/${plaatsing}/uren`),
  "/plaatsingen/$id/verbeter": klantmanager(({ plaatsing }) => `/plaatsingen/${plaatsing}/verbeter`),
  "/regionale-matching": { as: "wilma", at: is("/regionale-matching") },
  "/subsidies": { as: "wilma", at: is("/subsidies") },
  "/sturing": { as: "bas", at: is("/sturing") },
  "/sturing/bestand": { as: "bas", at: is("/sturing/bestand") },
  "/sturing/rapport": { as: "bas", at: is("/sturing/rapport") },
  "/sturing/plaatsingen": { as: "bas", at: is("/sturing/plaatsingen") },
  "/financien": { as: "bas", at: is("/financien") },
  "/financien/inlezen": { as: "wilma", at: is("/financien/inlezen") },
  "/financien/bijdragen": { as: "wilma", at: is("/financien/bijdragen") },
  "/financien/bijdragen/invoeren": { as: "wilma", at: is("/financien/bijdragen/invoeren") },
  "/financien/benutting": { as: "bas", at: is("/financien/benutting") },
  "/financien/besluit": { as: "bas", at: is("/financien/besluit") },
  "/financien/vangnet": { as: "bas", at: is("/financien/vangnet") },
  "/financien/facturen": { as: "wilma", at: is("/financien/facturen") },
  "/financien/facturen/$id": { as: "wilma", at: ({ factuur }) => `/financien/facturen/${factuur}` },
  "/statistiek": { as: "wilma", at: is("/statistiek") },
  "/statistiek/codes": { as: "sander", at: is("/statistiek/codes") },
  "/statistiek/codes/nieuw": { as: "sander", at: is("/statistiek/codes/nieuw") },
  "/statistiek/codes/koppel": { as: "sander", at: is("/statistiek/codes/koppel?vorm=werkvorm%3Aintern") },
  "/toekomstplan": { as: "bas", at: is("/toekomstplan") },
  "/toekomstplan/overgang": { as: "bas", at: is("/toekomstplan/overgang") },
  "/toekomstplan/overgang/$id": { as: "bas", at: ({ mijlpaal }) => `/toekomstplan/overgang/${mijlpaal}` },
  "/toekomstplan/scenarios": { as: "bas", at: is("/toekomstplan/scenarios") },
  "/toekomstplan/scenarios/$id": {
    as: "bas",
    at: ({ toekomstscenario }) => `/toekomstplan/scenarios/${toekomstscenario}`,
  },
  "/toekomstplan/gedeeld/$code": { as: "bas", at: ({ deelcode }) => `/toekomstplan/gedeeld/${deelcode}` },
  "/toekomstplan/rapport": { as: "bas", at: is("/toekomstplan/rapport") },
  "/toekomstplan/vergelijken": { as: "bas", at: is("/toekomstplan/vergelijken") },
  "/toekomstplan/aannames": { as: "bas", at: is("/toekomstplan/aannames") },
  "/toekomstplan/eigen-cijfers": { as: "bas", at: is("/toekomstplan/eigen-cijfers") },
  "/toekomstplan/afwegen": { as: "thea", at: is("/toekomstplan/afwegen") },
  "/toekomstplan/afwegen/$id": { as: "thea", at: ({ afweging }) => `/toekomstplan/afwegen/${afweging}` },
  "/toekomstplan/afwegen/$id/sessie": {
    as: "thea",
    at: ({ afweging }) => `/toekomstplan/afwegen/${afweging}/sessie`,
  },
  "/kerncijfers": { as: "bas", at: is("/kerncijfers") },
  "/definities": { as: "bas", at: is("/definities") },
  "/bedragen": { as: "sander", at: is("/bedragen") },
  "/bedragen/toevoegen": { as: "sander", at: is("/bedragen/toevoegen") },
  "/importeren": { as: "sander", at: is("/importeren") },
  "/importeren/$id": { as: "sander", at: is(`/importeren/00000000-0000-4000-8000-000000000000`) },
  "/gebruikers": { as: "sander", at: is("/gebruikers") },
  "/gebruikers/nieuw": { as: "sander", at: is("/gebruikers/nieuw") },
  "/gebruikers/$id": { as: "sander", at: ({ gebruiker }) => `/gebruikers/${gebruiker}` },
  "/gebruikers/$id/wijzig": { as: "sander", at: ({ gebruiker }) => `/gebruikers/${gebruiker}/wijzig` },
  "/logboek": { as: "femke", at: is("/logboek") },
  "/logboek/inwoners/$id": { as: "femke", at: ({ inwoner }) => `/logboek/inwoners/${inwoner}` },
  "/ontwerp": { at: is("/ontwerp") },
};

/** One inwoner of marije with a voorstel and one with a running plaatsing with subsidy, and what belongs to them. */
export async function idsOf({ owner }: Pick<TestService, "owner">): Promise<Ids> {
  const { rows } = await sql<Omit<Ids, "schets">>`
    select v.inwoner_id as inwoner, v.id as voorstel, v.plek_id as plek, k.werkgever_id as werkgever, g.id as gebruiker,
      (select p.id from plaatsingen p join loonkostensubsidies l on l.regio_id = p.regio_id and l.plaatsing_id = p.id
        join begeleidingen m on m.regio_id = p.regio_id and m.inwoner_id = p.inwoner_id and m.gebruiker_id = g.id
        limit 1) as plaatsing,
      (select o.id from overstappen o
        join begeleidingen m on m.regio_id = o.regio_id and m.inwoner_id = o.inwoner_id and m.gebruiker_id = g.id
        order by o.dag desc limit 1) as overstap,
      (select l.id from vragenlijsten l where l.regio_id = g.regio_id and l.code = 'poortwachter') as vragenlijst,
      (select a.id from afnames a where a.regio_id = v.regio_id and a.inwoner_id = v.inwoner_id
        order by a.ingevuld_op desc, a.id limit 1) as afname,
      (select t.id from trajecten t where t.regio_id = g.regio_id and t.naam = 'AE-team') as traject,
      (select t.id from trajectgroepen t where t.regio_id = g.regio_id and t.naam = 'AOC, productie') as groep,
      (select d.id from deelnames d join trajectgroepen t on t.regio_id = d.regio_id and t.id = d.groep_id
        where t.naam = 'AOC, productie' and d.status = 'doet mee' order by d.id limit 1) as deelname,
      (select c.id from campagnes c where c.regio_id = g.regio_id order by c.naam limit 1) as campagne,
      (select g.id from berichtgesprekken g
        join begeleidingen b on b.regio_id = g.regio_id and b.inwoner_id = g.inwoner_id and b.is_hoofd and b.tot is null
        join gebruikers u on u.regio_id = b.regio_id and u.id = b.gebruiker_id and u.aanmeldnaam = 'marije'
        order by g.begonnen, g.id limit 1) as gesprek,
      (select z.id from bezoeken z
        join begeleidingen m on m.regio_id = z.regio_id and m.inwoner_id = z.inwoner_id and m.gebruiker_id = g.id
        order by z.datum desc, z.id limit 1) as bezoek,
      (select l.id from leerbedrijven l where l.regio_id = g.regio_id and l.werkgever_id is not null
        order by l.id limit 1) as leerbedrijf,
      (select t.id from leertaken t where t.regio_id = g.regio_id and t.code = 'GR-01') as leertaak,
      (select d.id from werkgeversdiensten d where d.regio_id = g.regio_id order by d.startdatum desc, d.id limit 1) as dienst,
      (select b.id from banenmarkten b where b.regio_id = g.regio_id order by abs(b.datum - current_date), b.id limit 1)
        as banenmarkt,
      (select s.verplichting_id from sroi_bijdragen s where s.regio_id = g.regio_id and s.status = 'ingediend'
        order by s.startdatum, s.id limit 1) as sroi,
      (select f.id from bijdragefacturen f where f.regio_id = g.regio_id order by f.jaar, f.volgnummer desc limit 1) as factuur,
      (select d.id from doelstellingen d where d.regio_id = g.regio_id and d.naam = 'Extra banen banenafspraak') as doelstelling,
      (select p.id from programmas p where p.regio_id = g.regio_id order by p.naam limit 1) as programma,
      (select m.id from mijlpalen m where m.regio_id = g.regio_id order by m.versie desc, m.id limit 1) as mijlpaal,
      (select t.id from toekomstscenarios t where t.regio_id = g.regio_id and t.deelcode is not null limit 1) as toekomstscenario,
      (select t.deelcode from toekomstscenarios t where t.regio_id = g.regio_id and t.deelcode is not null limit 1) as deelcode,
      (select a.id from afwegingen a where a.regio_id = g.regio_id order by a.naam limit 1) as afweging,
      (select z.id from bezwaren z where z.regio_id = g.regio_id and z.soort = 'plan' order by z.nummer limit 1) as bezwaar,
      (select m.id from plekmeldingen m where m.regio_id = g.regio_id and m.status = 'nieuw' order by m.nummer limit 1) as plekmelding,
      (select r.plaatsing_id from plaatsingsregelingen r
         join plaatsingen p on p.regio_id = r.regio_id and p.id = r.plaatsing_id
         join werkgevers w on w.regio_id = p.regio_id and w.id = p.werkgever_id and w.naam = 'De Groene Wal'
         join begeleidingen b on b.regio_id = p.regio_id and b.inwoner_id = p.inwoner_id and b.tot is null
         join gebruikers k on k.regio_id = b.regio_id and k.id = b.gebruiker_id and k.aanmeldnaam = 'marije'
        order by p.startdatum desc limit 1) as regelingplaatsing,
      (select k.id from koppelingen k where k.regio_id = g.regio_id and k.gestopt is null order by k.naam limit 1) as koppeling,
      (select u.id from units u where u.regio_id = g.regio_id and u.naam = 'Eemfors') as unit,
      (select o.opdracht_id from detacheringsgroepen o join units u on u.regio_id = o.regio_id and u.id = o.unit_id
        where u.naam = 'Eemfors' limit 1) as opdracht,
      (select o.id from detacheringsgroepen o join units u on u.regio_id = o.regio_id and u.id = o.unit_id
        where u.naam = 'Eemfors' limit 1) as detacheringsgroep,
      (select o.plek_id from detacheringsgroepen o join units u on u.regio_id = o.regio_id and u.id = o.unit_id
        where u.naam = 'Eemfors' limit 1) as groepsplek,
      (select i.id from instrumenten i where i.regio_id = g.regio_id and i.naam = 'AE-team') as instrument
    from gebruikers g
    join begeleidingen b on b.regio_id = g.regio_id and b.gebruiker_id = g.id
    join voorstellen v on v.regio_id = b.regio_id and v.inwoner_id = b.inwoner_id
    join plekken k on k.regio_id = v.regio_id and k.id = v.plek_id
    where g.aanmeldnaam = 'marije' and k.werkgever_id is not null
    order by v.status = 'akkoord' desc limit 1`.execute(owner);
  const [ids] = rows;
  if (!ids?.plaatsing) throw new Error("The demo region has no such inwoner");
  return { ...ids, schets: await insertSchets(owner, ids) };
}

/** A sketch of one job, as an account manager keeps it. */
async function insertSchets(
  owner: TestService["owner"],
  { werkgever, gebruiker }: Pick<Ids, "werkgever" | "gebruiker">,
) {
  const deel = {
    taak: `${werkgever}/a`,
    naam: "Afwassen",
    functie: "Kok",
    afdeling: "Keuken",
    werkgever: "De Linde",
  };
  const baan = {
    kandidaat: "beschut-werk",
    naam: "Beschut werk",
    nummer: 1,
    uren: 14,
    urenMin: 12,
    urenMax: 24,
    werkgevers: ["De Linde"],
    afdelingen: ["Keuken (De Linde)"],
    zinnen: ["14 uur per week."],
    vrijInEuros: 504,
    loonInEuros: 112,
    verschilInEuros: 392,
    delen: [{ ...deel, uren: 14, vrijInEuros: 504, past: ["Staan: past"], onbekend: ["Dagdelen"] }],
  };
  const uitkomst = {
    banen: [baan],
    functies: [
      { functie: "kok", naam: "Kok", afdeling: "Keuken", uren: 36, vrij: 14, blijft: 22, vrijInEuros: 504 },
    ],
    zonderBaan: [
      { kandidaat: "banenafspraak", naam: "Banenafspraak", aantal: 1, reden: "Er zijn geen taken." },
    ],
    vrijeUren: 14,
    vrijInEuros: 504,
    loonInEuros: 112,
    waarde: 634,
    bovengrens: 634,
    gat: 0,
    bewijs: "optimaal",
    isTijdOp: false,
  };
  const vraag = { werkgeverIds: [werkgever], doelgroepen: [], sloten: [], stapelen: true };
  const { id } = await owner
    .insertInto("functieschetsen")
    .values((eb) => ({
      regioId: eb.selectFrom("regios").select("regioId").limit(1),
      id: eb.fn<string>("gen_random_uuid"),
      naam: "Eerste gesprek",
      werkgeverIds: [werkgever],
      vraag: JSON.stringify(vraag),
      uitkomst: JSON.stringify(uitkomst),
      banen: 1,
      vrijeUren: 1400,
      doorGebruikerId: gebruiker,
      doorNaam: "Ingrid",
      tijdstip: new Date(),
    }))
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}
