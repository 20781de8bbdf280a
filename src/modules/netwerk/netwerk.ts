import { type Static, Type } from "typebox";
import { id, oneOf, orNull } from "../fields.ts";
import { VACATUREREDENEN } from "./onvervuld.ts";
import { SEGMENTEN } from "./segment.ts";

export const TELLERS = [
  "met personeel",
  "bekend",
  "regelmatig contact",
  "vacature afgelopen jaar",
  "key account",
  "ambassadeur",
] as const;
export type Tellernaam = (typeof TELLERS)[number];

/** What each counter counts. The rules stand once, in the SQL function `werkgever_netwerk`. */
export const TELREGELS: Readonly<
  Record<Tellernaam, { naam: string; definitie: string; kerncijfer: string; isOngeveer: boolean }>
> = {
  "met personeel": {
    naam: "Werkgevers met minstens één werknemer",
    definitie: "Werkgevers in de regio van wie het aantal medewerkers 1 of meer is.",
    kerncijfer: "werkgevers_met_minstens_1_werknemer",
    isOngeveer: true,
  },
  bekend: {
    naam: "Kennen het WSP",
    definitie: "Het WSP noteerde dat de werkgever ons kent, of er is ooit een contact vastgelegd.",
    kerncijfer: "werkgevers_bekend_met_wsp",
    isOngeveer: true,
  },
  "regelmatig contact": {
    naam: "Regelmatig contact",
    definitie: "In de laatste twaalf maanden is minstens één contact vastgelegd.",
    kerncijfer: "werkgevers_regelmatig_contact",
    isOngeveer: false,
  },
  "vacature afgelopen jaar": {
    naam: "Met een vacature in het afgelopen jaar",
    definitie:
      "Minstens één vacature die de werkgever bij ons meldde, stond in de laatste twaalf maanden open. Vacatures van werk.nl tellen niet mee.",
    kerncijfer: "werkgevers_met_vacature_afgelopen_jaar",
    isOngeveer: false,
  },
  "key account": {
    naam: "Key accounts",
    definitie: "Het WSP wees de werkgever aan als key account, met een vaste accountmanager.",
    kerncijfer: "key_accounts",
    isOngeveer: true,
  },
  ambassadeur: {
    naam: "Ambassadeurs",
    definitie: "De werkgever trekt andere werkgevers over de streep, en het WSP noteerde dat.",
    kerncijfer: "ambassadeurs",
    isOngeveer: false,
  },
};

const Gepubliceerd = Type.Object({
  waarde: Type.Number(),
  peildatum: Type.String(),
  bron: Type.String(),
  isOngeveer: Type.Boolean({ description: "De bron schrijft ‘ongeveer’: een schatting" }),
});

export const Teller = Type.Object({
  teller: oneOf(TELLERS),
  naam: Type.String(),
  definitie: Type.String(),
  aantal: Type.Integer({ description: "Vandaag geteld, uit de registratie" }),
  gepubliceerd: orNull(Gepubliceerd),
});
export type Teller = Static<typeof Teller>;

export const Segmenttelling = Type.Object({
  segment: oneOf(SEGMENTEN),
  regel: Type.String(),
  werkgevers: Type.Integer(),
});

/** The vacancy side of the region, as published. */
export const Schaal = Type.Object({ naam: Type.String(), ...Gepubliceerd.properties });

export const Netwerk = Type.Object({
  tellers: Type.Array(Teller),
  bekendheid: orNull(
    Type.Number({ description: "Werkgevers die het WSP kennen, van alle werkgevers met personeel: procent" }),
  ),
  segmenten: Type.Array(Segmenttelling),
  redenen: Type.Array(Type.Object({ reden: oneOf(VACATUREREDENEN), vacatures: Type.Integer() })),
  langOpen: Type.Integer({
    description: "Vacatures die werkgevers bij ons meldden en die te lang open staan",
  }),
  schaal: Type.Array(Schaal),
});

/** A kind of work with how many vacatures and how many inwoners who want it. */
export const Schaarste = Type.Object({
  werksoort: Type.String(),
  vacatures: Type.Integer(),
  inwoners: orNull(Type.Integer({ description: "Leeg: minder dan tien mensen" })),
  kansen: Type.Integer({
    description: "Het kleinste van de twee: zoveel mensen kunnen hier hooguit terecht",
  }),
  werkgevers: Type.Integer({ description: "Werkgevers met zo'n vacature, zonder contact in twaalf maanden" }),
});
export type Schaarste = Static<typeof Schaarste>;

export const Prospect = Type.Object({
  id,
  naam: Type.String(),
  plaats: Type.String(),
  sector: Type.String(),
  aantalMedewerkers: orNull(Type.Integer()),
  telefoon: orNull(Type.String()),
  isBekend: Type.Boolean(),
  vacatures: Type.Integer({ description: "Open vacatures in dit soort werk" }),
});
export type Prospect = Static<typeof Prospect>;
