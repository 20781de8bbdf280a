import type { Herkomst } from "../../../modules/netwerk/campagne.ts";
import type { Belreden } from "../../../modules/netwerk/mijn-werkgever.ts";
import type { Vacaturereden } from "../../../modules/netwerk/onvervuld.ts";
import type { Account, BEREIDREDENEN, Bereidheidsoort } from "../../../modules/netwerk/relatie.ts";
import type { Segment } from "../../../modules/netwerk/segment.ts";

/** The words of the network, the same on every page. */
export const text = {
  segmenten: {
    "niet in het netwerk": "Niet in het netwerk",
    "geplaatst met kansen": "Geplaatst, nog kansen",
    experimenteert: "Experimenteert",
    bereid: "Bereid",
  } satisfies Readonly<Record<Segment, string>>,
  bereidheden: {
    bereid: "Bereid",
    experimenteert: "Experimenteert",
    "denkt na": "Denkt erover na",
    "nu niet": "Nu niet",
  } satisfies Readonly<Record<Bereidheidsoort, string>>,
  bereidredenen: {
    "verandering in het bedrijf": "Er veranderde iets in het bedrijf",
    "te weinig personeel": "Te weinig personeel",
    "te weinig geld": "Te weinig geld",
    "andere regels": "Andere regels of wetten",
    "goede ervaring": "Een goede ervaring",
    "slechte ervaring": "Een slechte ervaring",
    "uitleg gekregen": "Kreeg uitleg over wat er kan",
    anders: "Iets anders",
  } satisfies Readonly<Record<(typeof BEREIDREDENEN)[number], string>>,
  vacatureredenen: {
    "geen sollicitanten": "Er zijn geen sollicitanten",
    "ervaring ontbreekt": "De werkervaring ontbreekt",
    "vakkennis ontbreekt": "De vakkennis is te weinig",
    "voorwaarden of omstandigheden": "De voorwaarden of omstandigheden passen niet",
    "instelling of motivatie": "De instelling of motivatie past niet",
    anders: "Iets anders",
  } satisfies Readonly<Record<Vacaturereden, string>>,
  relatievormen: {
    klant: "Klant: wij helpen met personeel",
    partner: "Partner: bouwt mee, bijvoorbeeld aan een werkleerlijn",
  } satisfies Readonly<Record<NonNullable<Account["relatievorm"]>, string>>,
  kennis: {
    geen: "Geen: nog nooit gedaan",
    enige: "Enige: iemand deed het eerder",
    ruim: "Ruim: er is een vaste begeleider",
  } satisfies Readonly<Record<NonNullable<Account["begeleidingKennis"]>, string>>,
  regelingen: {
    loonkostensubsidie: "Loonkostensubsidie",
    jobcoach: "Jobcoach",
    "no-riskpolis": "No-riskpolis",
    loonkostenvoordeel: "Loonkostenvoordeel",
    proefplaats: "Proefplaats",
    werkplekaanpassing: "Aanpassing van de werkplek",
  } satisfies Readonly<Record<Account["regelingen"][number], string>>,
  herkomsten: {
    campagne: "Een campagne",
    ambassadeur: "Een ambassadeur",
    werkgeversnetwerk: "Een netwerk van werkgevers",
    banenmarkt: "Een banenmarkt",
    "werkgever zelf": "De werkgever kwam zelf",
    "eigen actie": "Wij belden of schreven zelf",
  } satisfies Readonly<Record<Herkomst["herkomst"], string>>,
  belredenen: {
    "volgende stap": "Beloofd",
    "vast contact": "Vast contact",
    "lang open vacature": "Vacature staat lang open",
  } satisfies Readonly<Record<Belreden, string>>,
  approximately: (value: string) => `ongeveer ${value}`,
} as const;
