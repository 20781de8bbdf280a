import { count } from "../../format.ts";

export const text = {
  heading: { vacature: "Plekken bij andere bronnen", werkzoekende: "Mensen bij andere bronnen" },
  what: {
    vacature:
      "Andere organisaties hebben ook vacatures. Zij krijgen alleen het postcodegebied en de uren te zien, niet om wie het gaat.",
    werkzoekende:
      "Andere organisaties begeleiden ook mensen. Wie daar ja op zei, kunt u hier vinden. De naam staat er niet bij.",
  },
  ask: "Zoek ook bij andere bronnen",
  again: "Zoek opnieuw",
  part: "De andere bronnen",
  loading: "De andere bronnen worden gevraagd, hoogstens tien seconden",
  noSources: "Uw regio heeft nog geen andere bronnen. De beheerder legt vast welke u kunt vragen.",
  nothing: (km: number) => `Binnen ${km} km is bij andere bronnen niets gevonden.`,
  found: {
    vacature: (total: number, km: number) =>
      `${count(total, "plek", "plekken")} binnen ${km} km, de dichtstbijzijnde eerst.`,
    werkzoekende: (total: number, km: number) =>
      `${count(total, "persoon", "mensen")} binnen ${km} km, de dichtstbijzijnde eerst.`,
  },
  source: (naam: string, uitleg: string) => `${naam}: ${uitleg}`,
  columns: {
    wat: { vacature: "Plek", werkzoekende: "Wie" },
    bron: "Bron",
    afstand: "Afstand",
    uren: "Uren per week",
    rijbewijs: "Rijbewijs",
    meer: "Meer",
  },
  untitled: "Vacature zonder naam",
  person: (nummer: number) => `Persoon ${nummer}`,
  km: (km: number) => `${km} km`,
  hours: (from: number | null, to: number | null) =>
    from !== null && to !== null
      ? from === to
        ? `${from}`
        : `${from} tot ${to}`
      : from !== null
        ? `vanaf ${from}`
        : to !== null
          ? `tot ${to}`
          : null,
  open: "Bekijk",
  opened: { vacature: "Deze plek", werkzoekende: "Deze persoon" },
  openedPart: "Dit profiel",
  notOpened: "Dit profiel gaat niet open",
  openedLoading: "Het profiel wordt opgehaald",
  comesFrom: "Komt van",
  contact: "Contact",
  employer: "Werkgever",
  description: "Omschrijving",
  closes: "Sluit op",
  travel: "Reist hoogstens",
  minutes: (minutes: number) => `${minutes} minuten`,
  noMore: "Meer staat er niet in het profiel.",
  close: "Sluiten",
  note: "Noteer als kandidaat",
  noted: "Genoteerd als kandidaat",
  notedHeading: "Genoteerd van andere bronnen",
  notedText:
    "Bij de bron ziet u met wie u contact opneemt. Over de naam van een kandidaat gaat wie hem begeleidt. Na 90 dagen verdwijnt een notitie.",
  notedCaption: "Kandidaten van andere organisaties voor deze plek",
  notedPart: "Wie genoteerd is",
  notedLoading: "Wie genoteerd is wordt opgehaald",
  notedColumns: { wie: "Nummer bij de bron", bron: "Bron", door: "Genoteerd door", doen: "Doen" },
  notedBy: (naam: string, day: string) => `${naam}, ${day}`,
  look: "Bekijk",
  drop: "Haal weg",
} as const;
