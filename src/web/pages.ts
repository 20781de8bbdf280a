import type { ComponentType } from "react";

export type PageRoute = {
  readonly path: string;
  /** For everyone, also without signing in. */
  readonly open: boolean;
  readonly load: () => Promise<{ readonly default: ComponentType }>;
};

/** Every page of the app, one line each. Which words stand in whose navigation: `navigation.ts`. */
export const pages: readonly PageRoute[] = [
  page("/inloggen", "InloggenPage", () => import("./pages/InloggenPage.tsx"), { open: true }),
  page("/mijn-dag", "MijnDagPage", () => import("./pages/MijnDagPage.tsx")),
  page("/niet-verzonden", "NietVerzondenPage", () => import("./pages/NietVerzondenPage.tsx")),
  page("/caseload", "CaseloadPage", () => import("./pages/CaseloadPage.tsx")),
  page("/caseload/ontbreekt", "OntbreektPage", () => import("./pages/OntbreektPage.tsx")),
  page("/alarmen", "AlarmenPage", () => import("./pages/AlarmenPage.tsx")),
  page("/aanmeldingen", "AanmeldingenPage", () => import("./pages/AanmeldingenPage.tsx")),
  page("/inwoners/aanmelden", "AanmeldenPage", () => import("./pages/AanmeldenPage.tsx")),
  page("/inwoners/$id", "DossierPage", () => import("./pages/DossierPage.tsx")),
  page("/inwoners/$id/plan", "PlanPage", () => import("./pages/PlanPage.tsx")),
  page("/inwoners/$id/overdragen", "OverdragenPage", () => import("./pages/OverdragenPage.tsx")),
  page("/overdrachten", "OverdrachtenPage", () => import("./pages/OverdrachtenPage.tsx")),
  page("/mijn-plan", "MijnPlanPage", () => import("./pages/MijnPlanPage.tsx")),
  page(
    "/inwoners/$id/persoonsgegevens",
    "PersoonsgegevensPage",
    () => import("./pages/PersoonsgegevensPage.tsx"),
  ),
  page("/inwoners/$id/contact", "ContactPage", () => import("./pages/ContactPage.tsx")),
  page("/inwoners/$id/beeld", "BeeldPage", () => import("./pages/BeeldPage.tsx")),
  page("/inwoners/$id/beeld/invullen/$vragenlijst", "AfnamePage", () => import("./pages/AfnamePage.tsx")),
  page(
    "/inwoners/$id/beeld/ingevuld/$afname",
    "AfnameLezenPage",
    () => import("./pages/AfnameLezenPage.tsx"),
  ),
  page("/inwoners/$id/mogelijkheden", "MogelijkhedenPage", () => import("./pages/MogelijkhedenPage.tsx")),
  page(
    "/inwoners/$id/mogelijkheden/$onderwerp",
    "MogelijkheidPage",
    () => import("./pages/MogelijkheidPage.tsx"),
  ),
  page("/inwoners/$id/tijdlijn", "DossierTijdlijnPage", () => import("./pages/DossierTijdlijnPage.tsx")),
  page(
    "/inwoners/$id/plaatsingen",
    "DossierPlaatsingenPage",
    () => import("./pages/DossierPlaatsingenPage.tsx"),
  ),
  page("/inwoners/$id/overstap", "OverstapMakenPage", () => import("./pages/OverstapMakenPage.tsx")),
  page("/overstappen/$id", "OverstapPage", () => import("./pages/OverstapPage.tsx")),
  page("/inwoners/$id/wat-verandert", "WatVerandertPage", () => import("./pages/WatVerandertPage.tsx")),
  page(
    "/inwoners/$id/praktijkverklaring",
    "PraktijkverklaringPage",
    () => import("./pages/PraktijkverklaringPage.tsx"),
  ),
  page("/inwoners/$id/leren", "LeerrouteStartPage", () => import("./pages/LeerrouteStartPage.tsx")),
  page("/inwoners/$id/plekken", "MatchVerkennerPage", () => import("./pages/MatchVerkennerPage.tsx")),
  page("/begeleiding", "BegeleidingPage", () => import("./pages/BegeleidingPage.tsx")),
  page("/begeleiding/ruimte", "BegeleidingsruimtePage", () => import("./pages/BegeleidingsruimtePage.tsx")),
  page(
    "/plaatsingen/$id/begeleiding",
    "PlaatsingBegeleidingPage",
    () => import("./pages/PlaatsingBegeleidingPage.tsx"),
  ),
  page(
    "/plaatsingen/$id/begeleidingsplan",
    "BegeleidingsplanPage",
    () => import("./pages/BegeleidingsplanPage.tsx"),
  ),
  page("/mijn-medewerkers", "MijnMedewerkersPage", () => import("./pages/MijnMedewerkersPage.tsx")),
  page("/plaatsingen/$id/bezoek", "BezoekPage", () => import("./pages/BezoekPage.tsx")),
  page("/plekken", "PlekkenPage", () => import("./pages/PlekkenPage.tsx")),
  page("/plekken/$id", "PlekPage", () => import("./pages/PlekPage.tsx")),
  page("/plekken/$id/inwoners", "PlekInwonersPage", () => import("./pages/PlekInwonersPage.tsx")),
  page("/plekken/$id/wijzig", "PlekWijzigPage", () => import("./pages/PlekFormPage.tsx")),
  page("/werkgevers/$id/plek", "PlekNieuwPage", () => import("./pages/PlekFormPage.tsx")),
  page(
    "/inwoners/$id/instrumenten",
    "DossierInstrumentenPage",
    () => import("./pages/DossierInstrumentenPage.tsx"),
  ),
  page("/trajecten", "TrajectenPage", () => import("./pages/TrajectenPage.tsx")),
  page("/trajecten/$id", "TrajectPage", () => import("./pages/TrajectPage.tsx")),
  page("/groepen/$id", "GroepPage", () => import("./pages/GroepPage.tsx")),
  page("/groepen/$id/vandaag", "GroepsdagPage", () => import("./pages/GroepsdagPage.tsx")),
  page("/deelnames/$id", "DeelnamePage", () => import("./pages/DeelnamePage.tsx")),
  page("/instrumenten", "InstrumentenPage", () => import("./pages/InstrumentenPage.tsx")),
  page("/instrumenten/dekking", "InstrumentDekkingPage", () => import("./pages/InstrumentDekkingPage.tsx")),
  page("/instrumenten/$id", "InstrumentPage", () => import("./pages/InstrumentPage.tsx")),
  page("/instrumenten/$id/wijzig", "InstrumentWijzigPage", () => import("./pages/InstrumentWijzigPage.tsx")),
  page("/leren", "LerenPage", () => import("./pages/LerenPage.tsx")),
  page("/leerbedrijven", "LeerbedrijvenPage", () => import("./pages/LeerbedrijvenPage.tsx")),
  page("/vragenlijsten", "VragenlijstenPage", () => import("./pages/VragenlijstenPage.tsx")),
  page("/vragenlijsten/$id", "VragenlijstPage", () => import("./pages/VragenlijstPage.tsx")),
  page(
    "/vragenlijsten/$id/wijzig",
    "VragenlijstWijzigPage",
    () => import("./pages/VragenlijstWijzigPage.tsx"),
  ),
  page(
    "/vragenlijsten/$id/vragen",
    "VragenlijstVragenPage",
    () => import("./pages/VragenlijstVragenPage.tsx"),
  ),
  page("/werkgevers", "WerkgeversPage", () => import("./pages/WerkgeversPage.tsx")),
  page("/werkgevers/$id", "WerkgeverPage", () => import("./pages/WerkgeverPage.tsx")),
  page(
    "/werkgevers/$id/functiecreatie",
    "FunctiecreatiePage",
    () => import("./pages/FunctiecreatiePage.tsx"),
  ),
  page("/functiecreatie", "FunctieschetsenPage", () => import("./pages/FunctieschetsenPage.tsx")),
  page("/functiecreatie/$id", "FunctieschetsPage", () => import("./pages/FunctieschetsenPage.tsx")),
  page("/wat-kost-het", "WatKostHetPage", () => import("./pages/WatKostHetPage.tsx")),
  page("/voorstellen", "VoorstellenPage", () => import("./pages/VoorstellenPage.tsx")),
  page("/voorstellen/$id/plaatsing", "PlaatsingStartPage", () => import("./pages/PlaatsingStartPage.tsx")),
  page("/plaatsingen/$id", "PlaatsingPage", () => import("./pages/PlaatsingPage.tsx")),
  page(
    "/plaatsingen/$id/loonwaarde",
    "PlaatsingLoonwaardePage",
    () => import("./pages/PlaatsingWijzigingPage.tsx"),
  ),
  page("/plaatsingen/$id/uren", "PlaatsingUrenPage", () => import("./pages/PlaatsingWijzigingPage.tsx")),
  page(
    "/plaatsingen/$id/verbeter",
    "PlaatsingVerbeterPage",
    () => import("./pages/PlaatsingWijzigingPage.tsx"),
  ),
  page("/regionale-matching", "MatchrondePage", () => import("./pages/MatchrondePage.tsx")),
  page("/subsidies", "SubsidiesPage", () => import("./pages/SubsidiesPage.tsx")),
  page("/sturing", "SturingPage", () => import("./pages/SturingPage.tsx")),
  page("/sturing/overstappen", "OverstappenCijfersPage", () => import("./pages/OverstappenCijfersPage.tsx")),
  page("/sturing/plaatsingen", "PlaatsingenrapportPage", () => import("./pages/PlaatsingenrapportPage.tsx")),
  page("/kerncijfers", "KerncijfersPage", () => import("./pages/KerncijfersPage.tsx")),
  page("/definities", "DefinitiesPage", () => import("./pages/DefinitiesPage.tsx")),
  page("/bedragen", "BedragenPage", () => import("./pages/BedragenPage.tsx")),
  page("/bedragen/toevoegen", "BedragenToevoegenPage", () => import("./pages/BedragenToevoegenPage.tsx")),
  page("/importeren", "ImporterenPage", () => import("./pages/ImporterenPage.tsx")),
  page("/importeren/$id", "ImportPage", () => import("./pages/ImportPage.tsx")),
  page("/gebruikers", "GebruikersPage", () => import("./pages/GebruikersPage.tsx")),
  page("/gebruikers/nieuw", "GebruikerNieuwPage", () => import("./pages/GebruikerFormPage.tsx")),
  page("/gebruikers/$id", "GebruikerPage", () => import("./pages/GebruikerPage.tsx")),
  page("/gebruikers/$id/wijzig", "GebruikerWijzigPage", () => import("./pages/GebruikerFormPage.tsx")),
  page("/logboek", "LogboekPage", () => import("./pages/LogboekPage.tsx")),
  page("/logboek/inwoners/$id", "LogboekInwonerPage", () => import("./pages/LogboekInwonerPage.tsx")),
  page("/toegankelijkheid", "ToegankelijkheidPage", () => import("./pages/ToegankelijkheidPage.tsx"), {
    open: true,
  }),
  page("/privacy", "PrivacyPage", () => import("./pages/PrivacyPage.tsx"), { open: true }),
  page("/hoe-kiezen-wij", "HoeKiezenWijPage", () => import("./pages/HoeKiezenWijPage.tsx"), { open: true }),
  page("/certificaat", "CertificaatControlerenPage", () => import("./pages/CertificaatPage.tsx"), {
    open: true,
  }),
  page("/certificaat/$code", "CertificaatPage", () => import("./pages/CertificaatPage.tsx"), { open: true }),
  page("/ontwerp", "OntwerpPage", () => import("./pages/OntwerpPage.tsx"), { open: true }),
];

/** `$id` in a path is read with `usePathParameter("id")`. The code of a page loads when it is opened. */
function page<Name extends string>(
  path: string,
  name: Name,
  load: () => Promise<{ readonly [N in Name]: ComponentType }>,
  { open = false } = {},
): PageRoute {
  return { path, open, load: async () => ({ default: (await load())[name] }) };
}
