import { count } from "../format.ts";

export const text = {
  title: "Voorgestelde kandidaten",
  loading: "De kandidaten worden geladen",
  opening: (wacht: number, totaal: number) =>
    totaal === 0
      ? "Er is nu geen kandidaat."
      : wacht === 0
        ? `${count(totaal, "kandidaat", "kandidaten")} voor uw plekken.`
        : `${count(wacht, "kandidaat wacht", "kandidaten wachten")} op uw antwoord.`,
  lead: "U ziet wat iemand kan en nodig heeft. De naam krijgt u als deze persoon ja zegt.",
  searching: (dag: string) => `Wij zoeken. Stand op ${dag}.`,
  searchingText: "Zodra er iemand past en wij die persoon voorstellen, staat het hier.",
  call: "Wilt u erover praten? Bel ons.",
  phone: "033 000 00 00",
  number: (nummer: number) => `Kandidaat K${nummer}`,
  for: (titel: string, dag: string) => `Voor ${titel}, voorgesteld op ${dag}`,
  stands: {
    "denkt na": "Denkt nog na",
    "zei ja": "Zei ja",
    "niet meer beschikbaar": "Niet meer beschikbaar",
  },
  kan: "Kan",
  nodig: "Heeft nodig",
  past: "Waarom het past",
  nothing: "Daar is nog niets van bekend.",
  noNeeds: "Niets bijzonders.",
  discuss: "Er is iets om samen te regelen. Dat hoort u bij de kennismaking.",
  meet: "Kennismaken",
  meetFor: (wie: string) => `Kennismaken met ${wie}`,
  notNow: "Niet nu",
  notNowFor: (wie: string) => `Niet nu: ${wie}`,
  said: {
    kennismaken: (dag: string) => `U wilt kennismaken, gezegd op ${dag}. Uw contact spreekt een dag af.`,
    "niet nu": (dag: string, reden: string) => `U zei op ${dag}: niet nu, want ${reden}.`,
  },
  planned: (dag: string) => `U maakt kennis op ${dag}.`,
  gone: "Deze kandidaat zoekt nu iets anders. Wij zoeken verder.",
  change: "Toch kennismaken",
  meetDone: (wie: string) => `Wij weten dat u met ${wie} wilt kennismaken`,
  notNowDone: (wie: string) => `Wij weten het: nu niet met ${wie}`,
  doneText: "Uw contact neemt het over.",
  dialog: (wie: string) => `Waarom nu niet met ${wie}?`,
  dialogLead: "Kies wat er bij u speelt. Wij zoeken dan anders, of later.",
  reden: "Reden",
  redenen: {
    "de plek is ingevuld": "De plek is ingevuld",
    "nu geen tijd om te begeleiden": "Wij hebben nu geen tijd om te begeleiden",
    "de uren passen niet": "De uren passen niet",
    "het werk verandert": "Het werk verandert",
    "liever later": "Liever later",
    "iets anders": "Iets anders",
  },
  subject: "dit antwoord",
  send: "Verstuur",
} as const;
