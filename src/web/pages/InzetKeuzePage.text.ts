import { count, euros } from "../format.ts";

export const text = {
  part: "Kies een instrument",
  deel: "Wat past",
  loading: "We kijken wat er past",
  opening: (voornaam: string, aantal: number) =>
    aantal === 0
      ? `Er is nu geen instrument dat aan alle voorwaarden voldoet voor ${voornaam}.`
      : `${count(aantal, "instrument past", "instrumenten passen")} nu bij ${voornaam}.`,
  lead: {
    gekozen: "Voor de fase die u koos.",
    plan: "Voor de fase die bij het plan hoort. U kunt een andere kiezen.",
    standaard: "In het plan staat nog geen doel. Daarom staat hier de fase Ontwikkelen.",
  },
  filters: "Waar is het voor?",
  fase: "Fase",
  functionaliteit: "Functionaliteit",
  result: (aantal: number) => count(aantal, "passend instrument", "passende instrumenten"),
  zijAanZij: "Goedkoopste en beste",
  goedkoopste: "Goedkoopste die past",
  beste: {
    "opent plekken": "Beste die past: opent de meeste plekken",
    bewijs: "Beste die past: meeste bewijs",
  },
  zelfde: "Goedkoopste en beste die past",
  geenGoedkoopste: "Geen. Hieronder staat waarom.",
  geenBeste: "Geen. Hieronder staat waarom.",
  passend: "Past ook",
  passendUitleg: "Goedkoopste eerst; waarvan de prijs niet bekend is, staat achteraan.",
  vraagNa: "Past misschien: vraag eerst iets na",
  pastNiet: "Past nu niet",
  toonNiet: (aantal: number) =>
    `Toon ${count(aantal, "instrument dat", "instrumenten die")} nu niet ${aantal === 1 ? "past" : "passen"}`,
  zetIn: "Zet in",
  vraagAan: (naam: string) => `Zet in: ${naam}`,
  kosten: (bedrag: number, eenheid: string) =>
    bedrag === 0 ? `Kosteloos ${eenheid}` : `${euros(bedrag)} ${eenheid}`,
  aanname: "schatting",
  onbekend: "Prijs onbekend",
  opent: (aantal: number) =>
    aantal === 0 ? "Opent geen plek erbij" : `Opent ${count(aantal, "plek", "plekken")} die nu niet passen`,
  terug: "Terug naar de instrumenten",
  dialoog: {
    heading: (naam: string, voornaam: string) => `${naam} inzetten voor ${voornaam}`,
    lead: "De inwoner leest dit ook. Wie over het geld gaat, leest het zonder naam.",
    send: "Zet in",
    sendVraag: "Vraag akkoord",
    doel: "Voor welk doel?",
    geenDoel: "Geen doel uit het plan",
    waarom: "Waarom dit instrument?",
    waaromHint: "Eén of twee zinnen. Schrijf niets over gezondheid.",
    gewensteStart: "Gewenste start",
    geplandEinde: "Gepland einde",
    bedrag: "Kosten in euro's",
    bedragHint: "Laat leeg als u het niet weet.",
    subject: "dit instrument",
    need: {
      waarom: "Schrijf in één zin waarom, minstens 10 letters.",
      datum: "Vul een dag in, zoals 24-11-2026.",
      bedrag: "Vul een bedrag in zoals 250 of 12,50, of laat het leeg.",
    },
    zelf: "U mag dit zelf inzetten.",
    zelfKop: "Geen akkoord nodig",
    akkoordKop: "Een manager beslist hierover",
    akkoord: "U krijgt het antwoord in uw lijst en in dit dossier.",
    vanaf: (bedrag: number) => `Vanaf ${euros(bedrag)}, of als u het bedrag niet weet, beslist een manager.`,
    over: (over: number, jaar: number, gemeente: string) =>
      `Budget ${jaar} in ${gemeente}: nog ${euros(over)} over.`,
    geenBudget: (jaar: number, gemeente: string) =>
      `Voor ${jaar} is in ${gemeente} geen budget vastgelegd. Vraag de manager daarom.`,
    teWeinig: (over: number) => `Er is nog ${euros(over)} over. Dit bedrag past niet.`,
    vol: (wacht: number) => `Alle plaatsen zijn bezet; ${count(wacht, "inwoner wacht", "inwoners wachten")}.`,
  },
} as const;
