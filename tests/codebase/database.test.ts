import { readdirSync, readFileSync } from "node:fs";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openDatabase } from "#db/database";
import { describeTables } from "../../src/db/describe-tables.ts";
import { migrate } from "#db/migrate";
import { startTestApp, type TestApp } from "../support/app.ts";

/** Functions that run as the owner, each with what keeps it from telling or doing too much. */
const DEFINER: Readonly<Record<string, string>> = {
  context_sessie: "the session itself",
  context_regio: "of the session itself",
  context_gebruiker: "of the session itself",
  context_gemeenten: "of the session itself",
  context_reikwijdten: "of the session itself",
  context_inwoners: "ids within the scopes of the session",
  context_mag: "yes or no",
  context_ziet_inwoner: "yes or no, about who is in the scopes of the session",
  context_profiel: "names around the user of the session",
  sessie_gebruiker: "the user of the session",
  open_sessie: "needs the hash of the token",
  open_taaksessie: "a session of the same user",
  maak_sessie: "needs the proof that a sign-in was completed",
  beeindig_sessie: "ends the session that runs",
  koppelingsleutels_van: "public keys of a program, and what it may ask",
  maak_programmasessie: "needs the proof that an assertion was checked",
  open_programmasessie: "needs the hash of the token",
  leg_tokenweigering_vast: "a refusal, of nobody, in known words",
  demo_accounts: "of a demo region only",
  plan_taak: "own region only",
  plan_bezorging: "not for the application: a wish to send, no data",
  vraag_bezorging: "own region only, for who may change abonnementen",
  meld_gebeurtenis: "trigger",
  bezet: "a count",
  bezetting: "counts",
  lopende_plaatsingen: "a count",
  plaatsingen_per_werkgever: "counts for each werkgever, of a few people for who may know them only",
  plaatsingen_per_lead: "counts for each lead, of a few people for who may know them only",
  plaatsingen_per_campagne: "counts for each campagne, of a few people for who may know them only",
  plaatsingen_na_leads: "not for the application",
  kent_plaatsing: "not for the application",
  wensen_per_werksoort: "counts of ten people or more",
  collega_naam: "names of staff, for who works with werkgevers",
  plaatsing_past: "trigger",
  plek_past: "trigger",
  plaats_voorstel: "for who may change the plaatsing",
  context_na_akkoord: "ids of who said yes at a werkgever of the user of the session",
  context_werkgever: "the company of the user of the session",
  context_zelf_vastgelegd: "ids in the caseload of the user of the session",
  open_profiel: "counts what the user of the session opens",
  zie_profielen: "counts whom the user of the session sees and touches",
  dataverwerking_van: "trigger",
  profielalarmen: "who opened too much and when, for who manages accounts",
  meld_aan: "own gemeente only, with a neutral answer",
  inwoner_met_bsn: "within the own work area",
  aantal_handelingen: "a count of the user's own lines",
  vum_stand: "for who imports",
  vum_beantwoord:
    "only what was agreed to be found, for a party that may ask, with a line in the log for each",
  vum_open: "only what this party found, a few of each answer, with a line in the log",
  vum_verouderd: "only what was agreed to be found: facts, without a name",
  vum_bijwerken: "only what was agreed to be found and has changed",
  vum_noteer: "how a question of ours to another organisation ended, for who may ask them",
  vum_getoond: "to whom this inwoner was shown, for who may know that of him",
  vum_contactmomenten: "only of a werkgever who agreed, for a party that may ask, with a line in the log",
  vum_delen: "only the inwoner of the session",
  vum_niet_delen: "only the inwoner of the session",
  vum_gedeeld: "a moment, for who may know that of this inwoner",
  vum_inwoner_wijzigt: "trigger",
  vum_feit_wijzigt: "trigger",
  vum_deelt_niets: "trigger",
  vum_plek_wijzigt: "trigger",
  trace_wacht: "trigger",
  adres_wordt_geheim: "trigger",
  tel_traceuitvoer: "counts, for who looks after the system",
  pas_import_toe: "for who imports, only rows that came from VUM",
  import_belemmeringen: "for who imports: counts",
  import_belemmeringen_rijen: "not for the application",
  context_importsoorten: "kinds of files, of the session itself",
  context_importsoorten_dicht: "kinds of files, of the session itself",
  context_importen: "ids of imports of the kinds of the session",
  context_importen_dicht: "ids of imports of the kinds that are closed to the session",
  import_naamgenoten: "for who imports: a number, of whom he names with a birth date",
  import_stand: "for who imports: rows by the keys that a file names",
  draai_import_terug: "for who imports, only what the import wrote",
  leg_audit_vast: "adds a line of the user of the session, changes none",
  leg_aanmeldweigering_vast: "adds a line of nobody, in known words",
  controleer_keten: "not for the application",
  controleer_ketens: "for who oversees the log",
  tel_alarmen: "counts of ten people or more, rounded to five, for who sees reports",
  tel_achterstand: "counts of what waits too long, for who answers for the gemeenten",
  tel_plaatsingen: "counts, for who sees reports",
  tel_doelplaatsingen: "counts, for who sees targets",
  tel_doelregistratie: "a count of werkgevers, or of ten people or more, for who sees targets",
  programmauitgave_past: "trigger",
  programmacluster_past: "trigger",
  clusterverdeling_past: "trigger",
  tel_overstappen: "counts of ten people or more, rounded to five, for who sees reports",
  wens_is_bezig: "yes or no, of answers that the policy would show",
  besluit_wensantwoord: "for who may change what is known of this inwoner",
  rond_wensen_af: "for who may change what is known of this inwoner",
  dossier_verhuist: "trigger",
  beantwoord_eigen_voorstel: "only a voorstel to the inwoner of the session",
  plek_bij_voorstel: "of a plek that was proposed to an inwoner within the scopes of the session",
  vink_eigen_stap: "only a step in which the user of the session is named",
  vink_eigen_overstapstap: "only what the inwoner of the session must arrange himself",
  stapvoorstel_klopt: "trigger",
  beantwoord_stapvoorstel: "for who may change the plan",
  bezette_uren: "times of inwoners within the scopes of the session, without what for",
  verhuizing_klopt: "trigger",
  verhuizingen_naar_mij: "who comes to a gemeente of the klantmanager of the session: a first name",
  verhuizingen_van_mij: "what the user of the session proposed: a first name and the answer",
  trek_verhuizing_in: "only about an inwoner in the caseload of the klantmanager of the session",
  beantwoord_verhuizing: "only a move to a gemeente of the klantmanager of the session",
  wie_vervalt_bij_sluiten: "ids for the log, for who may close a group",
  archiefkop: "a number and a day, for who may read what stayed behind",
  tel_werk_per_kwartaal: "counts of ten people or more, rounded to five, for who sees reports",
  tel_werkbehoud: "days without a name, of groups of ten people or more, of one year, for who sees reports",
  tel_redenen_einde: "counts of ten people or more, rounded to five, for who sees reports",
  tel_terugblikken: "counts of ten people or more, rounded to five, for who sees reports",
  tel_begeleiding: "counts of ten people or more, rounded to five, for who sees reports",
  terugblik_past: "trigger",
  eigen_terugblikken: "days, of the work of the user of the session or of who said yes to him",
  subsidie_bij_loon: "trigger",
  bewaar_situatiestand: "trigger",
  bewaar_situatieoordeel: "trigger",
  bewaar_indicatiestand: "trigger",
  bewaar_aanvraagstand: "trigger",
  voeg_situatieoordeel_toe: "not for the application: from the triggers",
  context_naam: "not for the application: the name of the user of the session",
  context_leerwerkgever: "the company of the user of the session",
  tel_doelgroepen: "counts of ten people or more, rounded to five, for who sees reports",
  gemeente_van_inwoner: "trigger",
  overstap_sluit_aan: "trigger",
  bufferbudget_past: "trigger",
  tel_kerncijfers: "counts, for who sees figures",
  tel_indicator: "sums by gemeente and group, for who sees reports",
  tel_indicatorduren: "days without a name, of groups of ten people or more, for who sees reports",
  tel_bijstelling: "counts, for who sees reports",
  bewaar_indicatorfeiten: "trigger",
  bedrijfscijfers: "counts of tasks and sessions",
  trek_sessies_in: "ends sessions, for who changes users",
  laatst_aangemeld: "a moment, for who sees users",
  meld_terug: "an answer to an own signal, for who may change it",
  klantmanagers_voor_aanmelding: "names of staff of the own gemeenten",
  inzage_mag: "whether the inwoner is of the user of the session, by the matrix",
  vraag_inzage: "a request for everything about an inwoner, for who may by the matrix",
  inzageverzoeken_van: "when it was asked for, for who may by the matrix",
  inwoner_van_inzage: "whose data an own request is about",
  haal_inzage: "uses an own request up",
  inzage_rijen:
    "everything about one inwoner, for himself or who guides him; of the latter only his own gemeente",
  inzage_functies: "the work of users, never a name, for who may have everything about an inwoner",
  inwoner_van_aanmelding: "not for the application: whom the user of the session took up today",
  wijs_toe: "only the inwoner of an aanmelding that the user of the session took up today",
  leg_triage_vast:
    "only the inwoner of an aanmelding that the user of the session took up today, or in his caseload",
  eigen_medewerkers: "who works at the company of the user of the session and said yes to it",
  eigen_afspraken: "appointments of the inwoner of the session",
  eigen_werkafspraken:
    "what was agreed with the inwoner of the session, or with the company of the user about who said yes",
  eigen_bezoeken: "what was written down for the inwoner of the session to read",
  eigen_signalen: "what the user of the session wrote himself",
  begeleiding_houdt_hoofd: "trigger",
  overdracht_klopt: "trigger",
  voeg_helper_toe: "within the scopes of the session, and nobody with an account",
  collegas_voor_overdracht: "names of staff with the role, for who may hand over the help of this inwoner",
  overdrachten_aan_mij: "what was offered to the user of the session: a first name and no id",
  beantwoord_overdracht: "only an offer to the user of the session",
  trek_overdracht_in: "only an offer about an inwoner in the caseload of the user of the session",
  lopende_subsidies: "a count, for who sees the amounts",
  subsidie_van_gemeente: "trigger",
  uren_naar_plaatsing: "trigger",
  matchronde_inwoners: "for who starts a run: no name or birth date, and a line in the log for each",
  matchronde_bezet: "for who starts a run: counts",
  matchronde_keuzes: "for who starts a run: ids of pairs, without the reason",
  matchronde_vorige: "for who starts a run: ids of pairs, to count what is different",
  bewaar_matchronde: "for who started this run, once",
  matchronde_bestand: "for who accounts for a run, with a line in the log for each",
  matchronde_groepen: "for who accounts for a run: groups, without who is in them",
  inzet_klopt: "trigger",
  inzet_telt: "trigger",
  instrument_krijgt_plekken: "trigger",
  instrumentbudget_klopt: "trigger",
  instrument_bezet: "not for the application",
  bied_inzetplekken_aan: "not for the application: from the triggers",
  beslis_inzet: "only a request of a gemeente for which the user of the session decides",
  inzetwijziging_klopt: "trigger",
  inzetwijziging_geldt: "trigger",
  beslis_inzetwijziging:
    "only a change of a gemeente for which the user of the session decides, and not his own",
  inzet_standen: "counts, for who sees the guide",
  inzet_plaats_in_rij: "a place in a row, of an inwoner within the scopes of the session",
  tel_inzeteffect: "counts, none so small that it tells about someone, for who sees the guide",
  context_overgestapt: "ids of who switched to a werkgever of the user of the session",
  context_eigen_groep: "ids of who takes part in a group of the user of the session",
  trajectgroep_bezet: "not for the application",
  trajectgroep_standen: "counts, for who sees the groups",
  medewerker_naam: "names of staff, for who sees the groups",
  plaats_in_rij: "a place in a row, of an inwoner within the scopes of the session",
  tel_geen_match: "counts, none so small that it tells about someone, for who sees reports",
  groep_in_woorden: "what a group does, about nobody",
  tel_actief: "counts, for who sees reports",
  bied_plaatsen_aan: "not for the application: from the triggers",
  deelname_past: "trigger",
  deelname_schuift_door: "trigger",
  trajectgroep_past: "trigger",
  trajectgroep_schuift_door: "trigger",
  trajectgroep_sluit: "trigger",
  trajectleiders: "names of staff who can lead a group, for who sees the groups",
  plek_bezet_op: "not for the application",
  unit_kan: "not for the application",
  unit_biedt: "not for the application",
  dagverplaatsing_past: "trigger",
  plek_binnen_unit: "trigger",
  unitcapaciteit_past: "trigger",
  groepslid_past: "trigger",
  groep_met_mensen: "trigger",
  groep_is_leeg: "yes or no, for who sees orders",
  werkakkoord_hoort_bij: "trigger",
  mijn_bedrijf: "the company of the user of the session, and the name of whom it calls",
  stel_bedrijfsvraag: "a question of the company of the user of the session",
  nummer_kandidaat: "trigger",
  eigen_kandidaten:
    "who was proposed to the company of the user of the session: a number and words of a list, and a name after the yes",
  reageer_op_kandidaat: "what the user of the session says about a candidate of his company",
  eigen_plaatsingen: "who works at the company of the user of the session and said yes to it",
  vraag_regelingen: "only for a job at the company of the user of the session, of who said yes to it",
  eigen_gebruikers: "who can sign in for the company of the user of the session",
  nodig_collega_uit: "an invitation for the company of the user of the session",
  trek_uitnodiging_in: "an invitation of the company of the user of the session",
  beslis_uitnodiging: "for who may let in, and not who invited: an account of that company only",
  beeindig_collega: "a colleague at the company of the user of the session, not himself",
  zeg_ja_als_werkgever: "the yes of the user of the session to an agreement of his own company",
  alleen_eigen_unit: "trigger",
  context_eigen_unit: "the unit of the user of the session",
  unitcijfer_klopt: "trigger",
  unitafsluiting_klopt: "trigger",
  mijlpaal_klopt: "trigger",
  tel_lkslasten: "sums of ten people or more, for who sees the money",
  tel_werkroutes: "days without a name, of groups of ten people or more, of one year, for who sees reports",
  tel_unitmix: "counts, of the units that the user of the session may see",
  unitplek_standen: "counts, for who sees plekken",
  unit_uren:
    "sums of hours of ten people or more, or of people whom the user of the session may read, for who sees orders",
  tel_behoeften: "counts, for who sees reports",
  tel_buiten: "counts, for who sees reports",
  toon_praktijkverklaring: "the one verklaring of which the asker holds the code, with a line in the log",
  stand_praktijkverklaring: "of a text that the asker holds himself: whether we issued it, and a day",
  ingetrokken_praktijkverklaringen: "ids and days",
  eigen_agenda_adres: "of the user of the session",
  trek_agenda_adres_in: "of the user of the session",
  maak_agenda_adres: "for the user of the session, who may make appointments",
  toon_agenda:
    "own appointments of who gave the code away: times, places, initials, with a line in the log for each",
  plaatsingsregeling_van: "trigger",
  gemeenten_van: "names of gemeenten, for everyone",
  vraag_terugbellen: "adds a request of who asks it, and tells its number",
  contact_voor_werkgevers: "not for the application: who answers about work in a gemeente",
  vraag_plekmelding:
    "adds a request of who asks it, three in a day from one address, and tells nothing of it",
  contact_van_plekmelding: "name and number of staff, to who sent this request or has its mail",
  bevestig_plekmelding: "only what the asker holds the code of the mail of",
  meld_plek_als_werkgever: "of the company of the user of the session",
  toon_banenmarkten: "markets that come, without a werkgever by name or who registered",
  toon_openbare_vacatures: "what a werkgever agreed to make public, in the days of the agreement",
  eerdere_exporten:
    "counts that were exported, for who sees reports; the doors hold back what follows from them",
  tel_plaatsingen_per_kwartaal: "counts, for who sees reports; the doors hold back the small ones",
  tel_openbaar_werk: "not for the application: counts of ten people or more, rounded to five",
  tel_openbare_cijfers: "not for the application: counts of ten people or more, rounded to five",
  sein_regio: "trigger",
  sein_weging: "trigger",
  afweging_blijft: "trigger",
  gewichtenset_klopt: "trigger",
  weegsessie_klopt: "trigger",
  toon_weegsessie: "what is asked in a session, to who holds its code: no score and no answer",
  eigen_weging: "what this phone sent, to who holds what it keeps",
  geef_weging: "adds or replaces the answer of one phone, while the session of this code is open",
  tel_regiobeeld: "not for the application: counts",
  regio_bewoog: "not for the application: yes or no",
  toon_regiobeeld: "counts, for who sees reports; the doors leave out what is of a few people",
  sessie_volgt: "yes or no, about an id that only the session itself knows",
  toon_besluiten: "what is decided when, for everyone: no name and no outcome",
  toon_raadsvragen: "published answers to the council, for everyone: not who asked",
  toon_openbare_cijfers: "counts of ten people or more, rounded to five, once a day, for everyone",
  zet_mail_klaar: "not for the application: a mail without a name, from the triggers",
  berichtgesprek_klopt: "trigger",
  bericht_klopt: "trigger",
  bericht_telt: "trigger",
  lees_berichten: "only that the own side read, of inwoners within the scopes of the session",
  handel_gesprek_af: "only a conversation of an inwoner within the scopes of the session",
  groepsontvanger_klopt: "trigger",
  groepsbericht_volledig: "trigger",
  groepsbericht_klopt: "trigger",
  tel_groepsontvangers: "how many, of what the user of the session sent",
  trek_groepsbericht_in: "only what the user of the session sent",
  bezorg_groepsberichten: "not for the application",
  claim_mail: "not for the application",
  mail_plekmeldingantwoord: "that there is an answer, for who may change the report",
  meld_mail: "not for the application",
  probeer_mail_opnieuw: "for who looks after the mail, without its address",
  krijgt_mail: "yes or no, of an inwoner within the scopes of the session",
  open_afspraakbericht:
    "which message nobody read, about an appointment that the user of the session may change",
  meld_afspraak: "a message in the own name, about an appointment that the user of the session may change",
  vrije_momenten: "free hours, for the inwoner of the session who has an appointment then",
  marktdeelname_past: "trigger",
  marktgesprek_telt: "trigger",
  markt_is_bezig: "not for the application: yes or no, about a market",
  marktdag:
    "for who runs markets, around the day: a number and a first name, with a line in the log for each",
  noteer_marktkomst: "for who runs markets, around the day: whether a number came",
  noteer_marktgesprek: "for who runs markets, around the day: what a talk of a number led to",
  tel_banenmarkten: "counts of ten people or more, rounded to five, for who sees reports or runs markets",
  sturingstelling: "answers kept a while, of the region of the session",
  sturingstelling_nu: "counts of the region of the session, for who steers",
  sroi_bijdrage_past: "trigger",
  dien_sroi_in: "an effort for a contract of the company of the user of the session",
  geef_oordeel: "what the werkgever of the session says about his own company",
  tel_tevredenheid:
    "means of ten werkgevers or more, of quarters that are over, for who sees reports or asks",
  tevredenheid_te_vragen: "names of werkgevers, without who began there, for who asks them",
  geldende_machtiging: "what the mandate of one account gives, about nobody by name",
  machtiging_geeft: "not for the application",
  geef_machtiging: "for the inwoner of the session",
  trek_machtiging_in: "for the inwoner of the session",
  eigen_verzoek_klopt: "trigger",
  beantwoord_correctie: "only about an inwoner for whom the user of the session may decide",
  trek_correctie_in: "only about the inwoner of the session",
  zet_bezwaarstap: "only of a gemeente for which the user of the session decides, and not his own work",
  deelt_met: "of an inwoner within the scopes of the session",
  werkt_bij: "not for the application",
  stop_delen: "only about the inwoner of the session",
  hervat_delen: "only about the inwoner of the session",
  deelt_niet_met: "not for the application",
  voorstel_mag_gedeeld: "trigger",
  wie_keek_mee: "of the inwoner of the session",
  srg_voorzieningen: "what is done for someone, without who, for who answers for the gemeente",
  srg_geleverd: "what was delivered, without who, for who answers for the gemeente",
  srg_regels: "what one delivery told, without who, for who answers for the gemeente",
  srg_bsns: "for who may take a delivery of the gemeente along, with a line in the log for each",
  bewaar_srg_mutaties: "for who made this delivery, once",
  subsidie_geboortedata: "within the scopes of the subsidy, only of who may get a youth wage",
};

/** Tables of the whole installation, in which no region can stand. */
const WITHOUT_REGIO = ["migraties", "toegangsregels"];

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const rows = async <Row>(text: string, db: Database = app.owner) =>
  (await sql.raw<Row>(text).execute(db)).rows;

test("row-level security is on and forced for every table (S-02)", async () => {
  const open = await rows(`
    select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
       and not (relrowsecurity and relforcerowsecurity)`);
  expect(open).toEqual([]);
});

test("every policy is of a known form (S-02)", async () => {
  const policies = await rows<Policy>(`
    select c.relname as tabel, p.polname as naam, p.polcmd::text as soort,
           array_to_string(array(select rolname from pg_roles where oid = any (p.polroles)), ',') as rol,
           p.polpermissive as "isRuim",
           regexp_replace(coalesce(pg_get_expr(polqual, polrelid), '-'), '\\s+', ' ', 'g') as leest,
           regexp_replace(coalesce(pg_get_expr(polwithcheck, polrelid), '-'), '\\s+', ' ', 'g') as schrijft
      from pg_policy p join pg_class c on c.oid = p.polrelid where c.relnamespace = 'public'::regnamespace`);
  expect(policies.length).toBeGreaterThan(100);
  expect(policies.filter((policy) => !FORMS.some((form) => form(policy)))).toEqual([]);
});

test("the owner has a policy on every table, and the application nothing on the tables of the installation", async () => {
  const tables = await rows<{ relname: string; eigenaar: boolean; app: boolean }>(`
    select relname, exists (select from pg_policy where polrelid = c.oid and polname = 'eigenaar') as eigenaar,
           has_table_privilege('meedoen_app', c.oid, 'select, insert, update, delete') as app
      from pg_class c where relnamespace = 'public'::regnamespace and relkind = 'r'`);
  expect(tables.filter(({ eigenaar }) => !eigenaar)).toEqual([]);
  const closed = new Set([
    ...WITHOUT_REGIO,
    "sessies",
    "aanmeldsleutels",
    "profielopeningen",
    "profielvermeldingen",
    "agenda_adressen",
    "mailontvangers",
    "matchrondebestanden",
    "srg_mutaties",
    "vum_aanbod",
    "vum_antwoorden",
  ]);
  expect(tables.filter(({ relname, app }) => app && closed.has(relname))).toEqual([]);
});

test("a view shows what its reader may see, and no copy of rows escapes the policies (S-02)", async () => {
  const views = await rows(`
    select relname, relkind from pg_class where relnamespace = 'public'::regnamespace
       and (relkind = 'm' or (relkind = 'v' and not coalesce(reloptions @> '{security_invoker=true}', false)))`);
  expect(views).toEqual([]);
});

test("only the functions of this list run as the owner, each with a fixed search path (S-02)", async () => {
  const found = await rows<{ proname: string; path: boolean }>(`
    select proname, coalesce(proconfig::text, '') like '%search_path=public, pg_temp%' as path
      from pg_proc p where pronamespace = 'public'::regnamespace and prosecdef`);
  expect(found.map(({ proname }) => proname).toSorted()).toEqual(Object.keys(DEFINER).toSorted());
  expect(found.filter(({ path }) => !path)).toEqual([]);
});

test("the application owns nothing, passes by no policy, and is in no other role (S-02)", async () => {
  const owned = await rows(`
    select relname from pg_class where pg_get_userbyid(relowner) in ('meedoen_app', 'meedoen_report')
    union all select proname from pg_proc where pg_get_userbyid(proowner) in ('meedoen_app', 'meedoen_report')
    union all select nspname from pg_namespace where pg_get_userbyid(nspowner) in ('meedoen_app', 'meedoen_report')`);
  expect(owned).toEqual([]);
  const strong = await rows(`
    select rolname from pg_roles where rolname like 'meedoen\\_%'
       and (rolsuper or rolbypassrls or rolcanlogin or rolcreaterole or rolcreatedb)`);
  expect(strong).toEqual([]);
  const member = await rows(`
    select 1 from pg_auth_members m join pg_roles r on r.oid = m.member
     where r.rolname in ('meedoen_app', 'meedoen_report')`);
  expect(member).toEqual([]);
});

test("the application can empty no table, make no trigger, and change no log (S-07)", async () => {
  const beyond = await rows(`
    select grantee, table_name, privilege_type from information_schema.role_table_grants
     where table_schema = 'public' and grantee in ('meedoen_app', 'meedoen_report', 'PUBLIC')
       and (privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER')
         or (table_name in ('auditregels', 'auditketens') and privilege_type <> 'SELECT')
         or (table_name = 'dataverwerkingen' and privilege_type not in ('SELECT', 'INSERT'))
         or (table_name in ('rapportstanden', 'cijfercorrecties', 'exporten') and privilege_type not in ('SELECT', 'INSERT'))
         or (grantee <> 'meedoen_app' and privilege_type <> 'SELECT'))`);
  expect(beyond).toEqual([]);
  for (const table of ["auditregels", "auditketens", "dataverwerkingen"]) {
    await expect(rows(`update ${table} set regio_id = 'x'`, app.db)).rejects.toThrow("permission denied");
    await expect(rows(`delete from ${table}`, app.db)).rejects.toThrow("permission denied");
    await expect(rows(`truncate ${table}`, app.db)).rejects.toThrow("permission denied");
  }
  await expect(rows("create table x (y integer)", app.db)).rejects.toThrow("permission denied");
});

test("a region comes first in every primary key, unique index and foreign key, so that the tables can be spread", async () => {
  const indexes = await rows<{ tabel: string; naam: string }>(`
    select c.relname as tabel, i.indexrelid::regclass::text as naam from pg_index i
      join pg_class c on c.oid = i.indrelid
      join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
     where c.relnamespace = 'public'::regnamespace and i.indisunique and a.attname <> 'regio_id'`);
  expect(indexes.filter(({ tabel }) => !WITHOUT_REGIO.includes(tabel))).toEqual([]);
  const references = await rows(`
    select conrelid::regclass::text as tabel, conname from pg_constraint k
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
     where k.contype in ('f', 'x') and k.connamespace = 'public'::regnamespace and a.attname <> 'regio_id'`);
  expect(references).toEqual([]);
  const keyless = await rows(`
    select relname from pg_class c where relnamespace = 'public'::regnamespace and relkind = 'r'
       and not exists (select from pg_index where indrelid = c.oid and indisprimary)`);
  expect(keyless).toEqual([]);
});

test("a table of persons names its data class where it is made, the same as in its policy (S-05)", async () => {
  const policies = await rows<{ tabel: string; klasse: string }>(`
    select c.relname as tabel, substring(pg_get_expr(polqual, polrelid) from '''(\\w+)''::text, ''read''') as klasse
      from pg_policy p join pg_class c on c.oid = p.polrelid where polname = 'lezen' and c.relname <> 'regios'`);
  const comments = [
    ...migrationTexts().matchAll(/^(?:create|alter) table (\w+) (?:\( )?-- data class '(\w+)'/gm),
  ];
  const written = new Map(comments.map(([, tabel = "", klasse = ""]) => [tabel, klasse]));
  expect(policies.length).toBeGreaterThan(25);
  for (const { tabel, klasse } of policies)
    if (written.has(tabel)) expect([tabel, klasse]).toEqual([tabel, written.get(tabel)]);
  const ofPersons = await rows<{ tabel: string }>(`
    select distinct c.relname as tabel from pg_policy p join pg_class c on c.oid = p.polrelid
     where pg_get_expr(polqual, polrelid) like '%context_inwoners%'`);
  expect(ofPersons.filter(({ tabel }) => !written.has(tabel))).toEqual([]);
});

test("the types of the tables are those of the migrations", async () => {
  const client = new pg.Client({ connectionString: app.url });
  await client.connect();
  const described = await describeTables(async (text) => (await client.query(text)).rows);
  await client.end();
  expect(readFileSync("src/db/tables.ts", "utf8")).toBe(described);
});

test("migrating twice changes nothing, and a migration that was changed after it was applied stops the start", async () => {
  const server = openDatabase(app.url, undefined, 1);
  expect(await migrate(server)).toEqual([]);
  await sql`update migraties set checksum = 'x' where bestand = '0003_werk.sql'`.execute(app.owner);
  await expect(migrate(server)).rejects.toThrow("0003_werk.sql was changed after it was applied");
  await server.destroy();
});

type Policy = Record<"tabel" | "naam" | "soort" | "rol" | "leest" | "schrijft", string> & {
  readonly isRuim: boolean;
};

const REGIO = String.raw`\(?regio_id = \( SELECT context_regio\(\) AS context_regio\)\)?`;
const MAG = String.raw`\( SELECT context_mag\('\w+'::text, 'USE'::text\) AS context_mag\)`;
const GEMEENTE = String.raw`\(gemeente = ANY \(\( SELECT context_gemeenten\('\w+'::text, 'USE'::text\) AS context_gemeenten\)::text\[\]\)\)`;
const INWONER = String.raw`\((inwoner_id|id) = ANY \(\( SELECT context_inwoners\('\w+'::text, 'USE'::text\) AS context_inwoners\)::uuid\[\]\)\)`;
/** A line of nobody gets the user of the session by a trigger. */
const ZELF = String.raw`COALESCE\(\(gebruiker_id = \( SELECT context_gebruiker\(\) AS context_gebruiker\)\), true\)`;
const regional = `^\\(${REGIO} AND ${MAG}\\)$`;
const personal = `^\\(${REGIO} AND \\(${GEMEENTE} OR ${INWONER}\\)\\)$`;
/** Of a unit: who leads one reaches his own. */
const ofUnit = `^\\(${REGIO} AND \\(${MAG} OR \\(unit_id = \\( SELECT context_eigen_unit\\('\\w+'::text, 'USE'::text\\) AS context_eigen_unit\\)\\)\\)\\)$`;
/** About nobody in a file yet: who asked to be called stands in no scope but the gemeente. */
const municipal = `^\\(${REGIO} AND ${GEMEENTE}\\)$`;
const own = `^\\(${REGIO} AND \\(gebruiker_id = \\( SELECT context_gebruiker\\(\\) AS context_gebruiker\\)\\)\\)$`;
const ownCompany = `^\\(${REGIO} AND \\((werkgever_)?id = \\( SELECT context_werkgever\\('\\w+'::text, 'USE'::text\\) AS context_werkgever\\)\\)\\)$`;
const ownWriting = `^\\(${REGIO} AND \\((door_)?gebruiker_id = \\( SELECT context_gebruiker\\(\\) AS context_gebruiker\\)\\) AND \\(inwoner_id = ANY \\(\\( SELECT context_zelf_vastgelegd\\('\\w+'::text, 'USE'::text\\) AS context_zelf_vastgelegd\\)::uuid\\[\\]\\)\\)\\)$`;
/** Files with what the user may set by hand. */
const ofKind = `^\\(${REGIO} AND \\((soort|import_id) = ANY \\(\\( SELECT context_import(soort)?en\\('USE'::text\\) AS context_import(soort)?en\\)::(text|uuid)\\[\\]\\)\\)\\)$`;
const is = (form: string, use: "read" | "change") => (text: string) =>
  new RegExp(form.replaceAll("USE", use)).test(text);

/** r read, a insert, w update, d delete, * all. */
const fenced =
  (form: string) =>
  ({ rol, soort, leest, schrijft }: Policy) =>
    rol === "meedoen_app" &&
    ((soort === "r" && is(form, "read")(leest)) ||
      (soort === "a" && is(form, "change")(schrijft)) ||
      (soort === "w" && is(form, "change")(leest) && (schrijft === "-" || is(form, "change")(schrijft))) ||
      (soort === "d" && is(form, "change")(leest)));

const FORMS: readonly ((policy: Policy) => boolean)[] = [
  ({ rol, naam, leest, schrijft }) =>
    rol === "meedoen_owner" && naam === "eigenaar" && leest === "true" && schrijft === "true",
  fenced(regional),
  fenced(municipal),
  fenced(ofUnit),
  ({ tabel, ...policy }) => tabel.startsWith("import") && fenced(ofKind)({ tabel, ...policy }),
  ({ isRuim, naam }) => !isRuim && ["eigen_leerbedrijf", "nog_van_hem", "soort_dicht"].includes(naam), // a restrictive policy only takes away
  ({ rol, soort, leest }) => rol === "meedoen_app" && soort === "r" && is(ownCompany, "read")(leest),
  ({ rol, soort, leest }) => rol === "meedoen_app" && soort === "r" && is(ownWriting, "read")(leest),
  fenced(personal),
  ({ rol, soort, leest }) => rol === "meedoen_app" && soort === "*" && is(own, "read")(leest),
  ({ rol, soort, tabel }) =>
    rol === "meedoen_report" && soort === "r" && ["kerncijfers", "rapportstanden"].includes(tabel),
  ({ rol, soort, tabel }) => rol === "meedoen_app" && soort === "r" && tabel === "regios",
  ({ tabel, soort, schrijft }) =>
    tabel === "dataverwerkingen" &&
    soort === "a" &&
    new RegExp(`^\\(${REGIO} AND ${ZELF}\\)$`).test(schrijft),
];

function migrationTexts(): string {
  const folder = new URL("../../src/db/migrations/", import.meta.url);
  return readdirSync(folder)
    .map((file) => readFileSync(new URL(file, folder), "utf8"))
    .join("\n");
}
