export const text = {
  title: "Hoe kiezen wij?",
  strong: "De computer zoekt plekken. Mensen kiezen.",
  rest: "Niemand krijgt een cijfer.",
  lead: "Meedoen vergelijkt wat iemand kan en wil met wat een plek vraagt. Hier staat hoe.",
  steps: [
    {
      heading: "Eerst: wat moet",
      text: "Een plek past als aan alle voorwaarden is voldaan. Is er één voorwaarde die niet past? Dan staat de plek apart, met wat er nodig is om het wel te laten passen.",
    },
    {
      heading: "Daarna: wat u wilt",
      text: "Bij de plekken die passen telt wat u zelf wilt. De plek met het werk dat u het liefste doet staat bovenaan. Daarna telt de kortste reis, en daarna wat het minst onbekend is.",
    },
    {
      heading: "Onbekend is geen nee",
      text: "Weten wij iets niet van u of van de plek? Dan staat dat erbij. De plek valt er niet door af.",
    },
    {
      heading: "Bij een plek: geen volgorde van goed naar slecht",
      text: "Zoekt een werkgever iemand? Dan ziet uw begeleider wie er past. Dat is geen lijst van beste naar slechtste. Bij gelijke stand wisselt de volgorde per plek, zodat niemand altijd bovenaan staat.",
    },
  ],
  conditionsHeading: "Waar wij naar kijken",
  conditionsLead: "Dit zijn alle voorwaarden. Een voorwaarde telt alleen als het werk erom vraagt.",
  conditions: [
    {
      heading: "Tijd en plaats",
      names: ["Reistijd", "Uren per week", "Dagdelen", "Begintijd", "Eindtijd"],
    },
    { heading: "Taal", names: ["Nederlands spreken", "Nederlands lezen"] },
    {
      heading: "Bewegen",
      names: ["Tillen", "Staan", "Lopen", "Zitten", "Bukken", "Reiken", "Traplopen", "Werken met de handen"],
    },
    {
      heading: "Manier van werken",
      names: [
        "Tempo",
        "Drukte en geluid",
        "Concentratie",
        "Samenwerken",
        "Zelfstandig werken",
        "Verandering",
        "Contact met klanten",
        "Meer taken",
        "Sterke punten",
      ],
    },
    {
      heading: "Steun en regels",
      names: ["Begeleiding", "Aanpassingen", "Certificaten", "Rijbewijs", "Regeling", "Werkvorm"],
    },
  ],
  wishesHeading: "Wat u wilt",
  wishes: [
    "Werk",
    "Buiten of binnen",
    "Rustige plek",
    "Taal leren op het werk",
    "Ervaring niet nodig",
    "Sector",
    "Dicht bij huis",
    "Uren naar wens",
  ],
  notHeading: "Waar wij niet naar kijken",
  notLead: "Het programma krijgt deze gegevens niet. Het kan er dus ook niet op kiezen.",
  not: [
    "Uw naam en uw foto",
    "Man, vrouw of anders",
    "Uw leeftijd",
    "Waar u vandaan komt en uw geloof",
    "Uw gezin",
    "Uw uitkering en hoe lang u die heeft",
    "Een diagnose",
    "Aantekeningen over u",
  ],
  decidesHeading: "Wie beslist?",
  decides: [
    "U zegt zelf ja of nee tegen een plek.",
    "Uw begeleider mag altijd anders kiezen dan de lijst.",
    "De werkgever kiest met wie hij kennismaakt, nadat u ja zei.",
    "Er gaat nooit vanzelf iets naar een werkgever.",
  ],
  objectHeading: "Bent u het er niet mee eens?",
  object:
    "Vraag uw begeleider waarom een plek wel of niet past. Klopt iets niet? Dan verbeteren wij het en zoeken wij opnieuw. U kunt ook bezwaar maken bij uw gemeente.",
  phone: "033 000 00 00",
} as const;
