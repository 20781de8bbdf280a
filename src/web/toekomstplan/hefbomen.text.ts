/** The levers in the words of who decides on them. */
export const text = {
  eenheden: { plekken: "plekken", procent: "procent", mille: "duizend euro per jaar" },
  groepen: {
    mensen: "Mensen",
    werk: "Werk",
    bedrijf: "Bedrijf",
    geld: "Geld",
  },
  schuiven: {
    beschutPlekken: {
      label: "Plekken beschut werk",
      uitleg: "Voor mensen met een indicatie. Wie geen plek heeft, wacht.",
    },
    tussengroepPlekken: {
      label: "Plekken voor de tussengroep",
      uitleg: "Voor wie beschut te licht is en gewoon werk nog te zwaar.",
    },
    trajectPlekken: {
      label: "Plekken in een traject",
      uitleg: "Zes maanden ontwikkelen bij het bedrijf, op weg naar werk.",
    },
    doorverwijzing: {
      label: "Doorverwezen door gemeenten",
      uitleg: "Van wie klaar is voor een traject: wie de gemeente naar het bedrijf stuurt.",
    },
    terugvalOpvang: {
      label: "Opvang bij verlies van werk",
      uitleg: "Wie zijn baan verliest en bij het bedrijf kan terugvallen.",
    },
    deelBuiten: {
      label: "Werkt bij gewone werkgevers",
      uitleg: "Deel van alle uren. De sterksten gaan het eerst; binnen daalt dan de opbrengst.",
    },
    werkgeversaanpak: {
      label: "Inzet op werkgevers",
      uitleg: "Hoeveel mensen werkgevers aannemen; 100 is zoals nu.",
    },
    overhead: {
      label: "Vaste kosten",
      uitleg: "Leiding, administratie en ICT; 100 is zoals nu.",
    },
    samenwerking: {
      label: "Samenwerken en veranderen",
      uitleg: "Kosten van afstemmen en van de overgang, elk jaar.",
    },
    spanwijdte: {
      label: "Medewerkers per leidinggevende",
      uitleg: "100 is zoals nu; meer is goedkoper, en minder tijd voor elk.",
    },
    doorbetaling: {
      label: "Rijksgeld dat gemeenten doorgeven",
      uitleg: "Van het geld uit het gemeentefonds voor loonkostensubsidies.",
    },
    impulsbudget: {
      label: "Gebruik van het impulsbudget",
      uitleg: "Van het deel van de regio in het rijksgeld om te veranderen.",
    },
    reserve: {
      label: "Reserve van het bedrijf",
      uitleg: "Wat het bedrijf achter de hand houdt. Meer sparen kost bijdrage.",
    },
    rijksbeleid: {
      label: "Als het Rijk meer of minder betaalt",
      uitleg: "Geen keuze van de regio; 100 is zoals aangekondigd.",
    },
  },
  delen: {
    se: "arbeidsjaren",
    inwoners: "inwoners",
    clienten: "cliënten",
    beschut: "beschut werk",
    werkdeel: "werk en re-integratie",
    inkomen: "inkomen",
  } as Readonly<Record<string, string>>,
  weg: (jaar: number) => `weg vanaf ${jaar}`,
  sleutels: {
    nu: "Zoals nu",
    se: "Naar arbeidsjaren in de Wsw",
    inwoners: "Naar inwoners",
    clienten: "Naar cliënten",
    solidair: "Helft inwoners, helft cliënten",
  },
} as const;
