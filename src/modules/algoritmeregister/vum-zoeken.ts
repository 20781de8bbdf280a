import { type Algoritme, type Eigen, IMPACT, metGebruiker } from "./registratie.ts";

const EIGEN: Eigen = {
  name: "Zoeken bij andere organisaties met Meedoen (VUM)",
  description_short:
    "Dit algoritme vraagt andere organisaties om werkzoekenden of vacatures in de buurt, en zet de antwoorden bij elkaar. Het antwoordt ook op zulke vragen van anderen.",
  category: ["Werk", "Sociale zekerheid"],
  publication_category: "Impactvolle algoritmes",
  goal: "Werk en mensen die werk zoeken zijn bij veel organisaties bekend. Het algoritme vraagt hun tegelijk wat er in de buurt is en zet de antwoorden op afstand. Inwoners merken dat zij ook werk van andere organisaties te zien krijgen.",
  proportionality:
    "Bellen met elke organisatie kost te veel tijd. Er gaat zo weinig mogelijk over de lijn: een gebied en uren per week. Van de eigen inwoners is alleen te vinden wie wordt gedeeld, zonder naam en geboortedatum.",
  human_intervention:
    "Een medewerker stelt de vraag en kiest wie hij benadert. De organisatie die iemand kent, blijft diens aanspreekpunt. Een inwoner kan het delen altijd stoppen. Er wordt niets vanzelf verstuurd of geweigerd.",
  risks:
    "Herkennen van mensen: een profiel heeft een eigen nummer en van de postcode alleen de cijfers. Wie een geheim adres heeft, wordt niet gedeeld. Bijna goed lijkt slecht: de volgorde zegt alleen iets over afstand, nooit over hoe goed iemand is. Verzamelen: aantallen antwoorden zijn begrensd, en een gevonden kandidaat wordt na 90 dagen gewist.",
  lawful_basis:
    "Gemeenten en UWV wisselen gegevens uit om mensen aan werk te helpen (Wet SUWI artikel 10 en 62; Participatiewet artikel 7). Het is nodig voor die taak (AVG artikel 6 lid 1 onder e).",
  impacttoetsen: IMPACT,
  source_data:
    "Profielen van werkzoekenden en vacatures zoals de VUM-standaard ze beschrijft: gebied, reisafstand, uren, dagdelen, opleiding, taal, rijbewijs en eisen aan werk. Geen naam, geboortedatum, geslacht of aantekeningen.",
  methods_and_models:
    "Het algoritme leert niet zelf. Een profiel past bij een vraag als het binnen de afstand ligt en aan elke gevraagde eis voldoet. Wat niet is ingevuld, voldoet niet aan een eis. De antwoorden staan op afstand, hemelsbreed tussen de middens van postcodegebieden. Antwoordt een organisatie niet, dan staat dat erbij.",
  source_id: "meedoen-vum-zoeken",
  tags: "VUM, gegevensuitwisseling, werkzoekenden, vacatures",
};

/** Asks others for job seekers and vacancies, and answers them. */
export const vumZoeken: Algoritme = {
  sleutel: "vum-zoeken",
  registratie: (gebruiker) => metGebruiker(EIGEN, gebruiker),
};
