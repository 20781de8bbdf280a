/**
 * What a resident reads: short sentences, no jargon. Length and words are checked in tests/stories/rekenhulp-taal.test.ts.
 * The articles and the exact terms stand beside it, for who wants them.
 */
export const text = {
  titel: "Wat verandert er als ik ga werken?",
  begin: (uren: string) => `U gaat ${uren} per week werken.`,
  houdt: "Dan houdt u",
  over: "over.",
  kanZijn: "Per maand kan dat",
  zijn: "zijn.",
  vanaf: (maand: string, verschil: string) => `Vanaf ${maand} is het ${verschil}.`,
  onbekendVanaf: (maand: string) => `Vanaf ${maand} weten wij het nog niet.`,

  delen: {
    loon: "Loon na belasting",
    vakantiegeld: "Vakantiegeld",
    partnerloon: "Loon van uw partner",
    ww: "WW na belasting",
    bijstand: "Uitkering",
    zorgtoeslag: "Zorgtoeslag",
    kindgebondenBudget: "Geld voor uw kinderen",
    huurtoeslag: "Huurtoeslag",
  },

  gebeurt: {
    werk: "U begint met werken.",
    vrijlatingBegint: "U mag een deel van uw loon extra houden.",
    vrijlatingStopt: "U mag geen extra deel van uw loon meer houden.",
    vrijlatingAnders: "U mag een ander deel van uw loon extra houden.",
    bijstandStopt: "Uw uitkering stopt. Uw loon is hoog genoeg.",
    bijstandWeer: "U krijgt weer een deel van uw uitkering.",
    nieuweBedragen: "Er komen nieuwe bedragen voor loon en uitkering.",
    oudeBedragen: "De nieuwe bedragen zijn er nog niet. Wij rekenen met de bedragen van nu.",
    geenBedragen: "Van deze maand weten wij de bedragen nog niet.",
    kinderen: "Uw kind wordt ouder. Daardoor verandert er geld voor uw kinderen.",
  },

  blijft: {
    indicaties: {
      banenafspraak: "U blijft in het register voor extra banen.",
      "beschut werk": "U houdt uw advies voor beschut werk.",
      "doelgroep loonkostensubsidie": "Uw werkgever kan geld blijven krijgen voor uw loon.",
      "medisch urenbeperkt": "U houdt de regel dat u minder uren kunt werken.",
      wsw: "U houdt uw plek bij het sociale werkbedrijf.",
    },
    jobcoach: "U houdt uw jobcoach zolang dat is afgesproken.",
    zelfde: (toeslag: string) => `Uw ${toeslag} blijft gelijk.`,
    lager: (toeslag: string) => `Uw ${toeslag} wordt lager.`,
    toeslagen: {
      zorgtoeslag: "zorgtoeslag",
      kindgebondenBudget: "geld voor uw kinderen",
      huurtoeslag: "huurtoeslag",
    },
  },
  vraagEerst: {
    "beschut werk": "U hebt een advies voor beschut werk. Vraag eerst of dat blijft.",
    wsw: "U werkt bij het sociale werkbedrijf. Vraag eerst of u terug kunt.",
  },

  zelfDoen: {
    bijstand: "Geef elke maand uw loon door aan de gemeente.",
    ww: "Geef uw werk en uw loon door aan het UWV.",
    toeslagen: "Geef uw nieuwe inkomen door voor uw toeslagen. Wij helpen u daarbij.",
    gemeente: "Krijgt u hulp met geld van de gemeente? Vraag of dat blijft.",
  },

  terug: {
    ja: "Kan ik terug? Ja.",
    vraag: "Kan ik terug? Vraag het eerst.",
    geen: "Kan ik terug? U hebt nu geen uitkering.",
    bijstand: [
      "Stopt het werk? Dan kunt u weer een uitkering vragen.",
      "Vraag het meteen aan. Bel ons, wij helpen u.",
    ],
    ww: ["Stopt het werk? Vraag het UWV of uw WW weer begint."],
    geenUitkering: ["Stopt het werk? Dan kunt u een uitkering vragen.", "Wij kijken dan samen of dat kan."],
  },

  val: {
    minder: (maand: string, bedrag: string) => `Vanaf ${maand} gaat er ${bedrag} per maand af.`,
    nietsIn: (maand: string) => `In ${maand} houdt u bijna niets van uw loon over.`,
    niets: (van: string, tot: string) =>
      `U houdt bijna niets van uw loon over. Dit is zo van ${van} tot en met ${tot}.`,
    uren: (van: string, tot: string) => `Werkt u tussen de ${van} en ${tot} uur?`,
    urenNiets: "Dan geven meer uren bijna geen extra geld.",
    onzeker: "Dit is nog niet zeker.",
    oorzaak: {
      Pw: "Uw uitkering wordt dan lager.",
      WW: "Het UWV trekt uw loon dan van de WW af.",
      Wzt: "Uw zorgtoeslag wordt dan lager.",
      Wkb: "Het geld voor uw kinderen wordt dan lager.",
      Wht: "Uw huurtoeslag wordt dan lager.",
    },
  },

  aanname: {
    label: "Dit is een voorbeeld. Het is geen besluit.",
    minimumloon: "Wij rekenen met het minimumloon.",
    kinderen: "Van uw kinderen weten wij alleen het jaar. Wij rekenen met 1 juli.",
    leeftijd: "Van u weten wij alleen het geboortejaar. Wij rekenen met 1 juli.",
    vermogen: "Wij gaan ervan uit dat u weinig spaargeld hebt.",
    oudeBedragen: (dag: string) =>
      `De bedragen na ${dag} zijn er nog niet. Wij rekenen met de bedragen van nu.`,
    vakantiegeld: "Vakantiegeld telt mee. U krijgt het pas later.",
  },
} as const;
