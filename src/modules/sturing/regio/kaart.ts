import { Type, type Static } from "typebox";
import { orNull } from "../../fields.ts";
import { postcodes } from "../../plekken/postcodes.ts";
import { beschermTabel, type Cel, type Publicatie } from "../afscherming/beschermTabel.ts";
import { BUITEN, celVan, kennersVan } from "../afscherming/getoond-rapport.ts";
import type { Rapportbeeld } from "../plaatsingenrapport.ts";
import { BEGINNEN } from "./bestand.ts";
import type { Gemeentestand } from "./stand.ts";

/** One mark for what is small and for what would tell it: two would say which cells are small. */
export const waarde = orNull(
  Type.Integer({ description: "Leeg: afgeschermd, omdat het om weinig mensen gaat" }),
);

export const Kaartcijfer = Type.Object({
  sleutel: Type.String(),
  naam: Type.String(),
  eenheid: Type.String(),
  onderwerp: Type.String(),
  totaal: waarde,
  gemeenten: Type.Array(
    Type.Object({
      code: orNull(Type.String({ description: "CBS-code; leeg: buiten de regio" })),
      naam: Type.String(),
      waarde,
    }),
  ),
});
export type Kaartcijfer = Static<typeof Kaartcijfer>;

export const Kaartplaats = Type.Object({
  code: Type.String(),
  naam: Type.String(),
  lat: Type.Number({ description: "Graden noorderbreedte" }),
  lon: Type.Number({ description: "Graden oosterlengte" }),
});

type Getal = (gemeente: Gemeentestand) => number;
type Deel = {
  readonly sleutel: string;
  readonly naam: string;
  readonly getal: Getal;
  /** What it is called in another table of the same people. */
  readonly kolom?: string;
};

/** Parts that add up belong to one table: what is hidden in one must not follow from the other. */
type Tabel = {
  readonly eenheid: string;
  readonly onderwerp: string;
  readonly delen: readonly Deel[];
  /** The parts together, where that is a figure of its own. */
  readonly samen?: Omit<Deel, "getal">;
  /** Of the same people something was shown elsewhere. */
  readonly isBestand?: boolean;
};

/** Of people of one kind how many have it and how many have not, as far as that is told on the map. */
export type Geheel = {
  readonly deel: number | null;
  readonly rest: number | null;
  readonly samen: number | null;
};

export type Kaart = {
  readonly cijfers: Kaartcijfer[];
  /** By the key of the part: what every other figure of the same people says. */
  readonly gehelen: ReadonlyMap<string, Geheel>;
};

/** What else is told of the same people: the file beside which the map is protected, and the report that it reads. */
export type Naast = { readonly bestand: Publicatie; readonly rapport: Rapportbeeld };

const TABELLEN: readonly Tabel[] = [
  {
    eenheid: "mensen",
    onderwerp: "werkzoekenden",
    delen: [
      {
        sleutel: "kunnen_beginnen",
        kolom: BEGINNEN,
        naam: "Werkzoekenden die kunnen beginnen",
        getal: (g) => g.kunnenBeginnen,
      },
      {
        sleutel: "nog_niet",
        naam: "Werkzoekenden die nog niet kunnen beginnen",
        getal: (g) => g.werkzoekenden - g.kunnenBeginnen,
      },
    ],
    samen: { sleutel: "werkzoekenden", naam: "Geregistreerde werkzoekenden" },
    isBestand: true,
  },
  {
    eenheid: "mensen",
    onderwerp: "indicaties",
    delen: [
      {
        sleutel: "banenafspraak_werkt",
        naam: "Banenafspraak: mensen met werk",
        getal: (g) => g.banenafspraakWerkt,
      },
      {
        sleutel: "banenafspraak_zonder",
        naam: "Banenafspraak: mensen zonder werk",
        getal: (g) => g.banenafspraak - g.banenafspraakWerkt,
      },
    ],
  },
  {
    eenheid: "mensen",
    onderwerp: "indicaties",
    delen: [
      {
        sleutel: "beschut_zonder",
        naam: "Beschut werk: mensen zonder plek",
        getal: (g) => g.beschut - g.beschutWerkt,
      },
      { sleutel: "beschut_werkt", naam: "Beschut werk: mensen met werk", getal: (g) => g.beschutWerkt },
    ],
  },
  {
    eenheid: "mensen",
    onderwerp: "werkzoekenden",
    delen: [{ sleutel: "jongeren", naam: "Jongeren die dit jaar instroomden", getal: (g) => g.jongeren }],
  },
];

type Rij = {
  readonly code: string | null;
  readonly naam: string;
  /** As in the other tables, where it is one row there too. */
  readonly rij: string;
  readonly leden: readonly Gemeentestand[];
};

/**
 * The figures by gemeente, without what would tell something of a few people.
 * @param eigen codes of the gemeenten whose people the reader may see anyway
 */
export async function kaartcijfers(
  gemeenten: readonly Gemeentestand[],
  eigen: readonly string[],
  naast: Naast,
): Promise<Kaart> {
  const outside = gemeenten.filter(({ inRegio }) => !inRegio);
  const rijen: readonly Rij[] = [
    ...gemeenten
      .filter(({ inRegio }) => inRegio)
      .map((een) => ({ code: een.code, naam: een.naam, rij: een.naam, leden: [een] })),
    ...(outside.some(isSomewhere)
      ? [
          {
            code: null,
            naam: BUITENNAAM,
            rij: outside.length === 1 ? outside[0]!.naam : BUITENNAAM,
            leden: outside,
          },
        ]
      : []),
  ];
  const tables = await Promise.all(TABELLEN.map((tabel) => beschermd(tabel, rijen, eigen, naast)));
  const [bestand = [], ...others] = tables.map(({ cijfers }) => cijfers);
  return {
    cijfers: [...bestand, geplaatst(rijen, naast.rapport), ...others.flat()],
    gehelen: new Map(tables.flatMap(({ gehelen }) => gehelen)),
  };
}

/** The report of this year tells it by gemeente: the map says the same, and nothing that is hidden there. */
const geplaatst = (rijen: readonly Rij[], rapport: Rapportbeeld): Kaartcijfer => ({
  sleutel: "plaatsingen",
  naam: "Plaatsingen door het WSP dit jaar",
  eenheid: "plaatsingen",
  onderwerp: "plaatsingen",
  totaal: rapport.totaal,
  gemeenten: rijen.map(({ code, naam }) => ({ code, naam, waarde: celVan(rapport, code ?? BUITEN) })),
});

const BUITENNAAM = "Buiten de regio";

/** Anyone at all who is counted there. */
const isSomewhere = (een: Gemeentestand): boolean =>
  een.plaatsingen > 0 || TABELLEN.some(({ delen }) => delen.some(({ getal }) => getal(een) > 0));

async function beschermd(
  tabel: Tabel,
  rijen: readonly Rij[],
  eigen: readonly string[],
  naast: Naast,
): Promise<{ readonly cijfers: Kaartcijfer[]; readonly gehelen: [string, Geheel][] }> {
  const { eenheid, onderwerp, delen, samen } = tabel;
  const { cellen, rijtotalen, kolomtotalen, totaal } = await beschermTabel(
    {
      rijen: rijen.map(({ rij }) => rij),
      kolommen: delen.map(({ naam, kolom }) => kolom ?? naam),
      waarden: rijen.map(({ leden }) =>
        delen.map(({ getal }) => leden.reduce((som, een) => som + getal(een), 0)),
      ),
    },
    "binnen",
    {
      rijen: rijen.flatMap(({ code, rij }) => (code !== null && eigen.includes(code) ? [rij] : [])),
      kenners: kennersVan(rijen.map(({ code, rij }) => ({ code: code ?? BUITEN, gemeente: rij }))),
      eerder: tabel.isBestand ? [naast.bestand] : [],
      elders: "kolomtotalen",
    },
  );
  const cijfer = (deel: Omit<Deel, "getal">, celVan: (rij: number) => Cel, totaal: Cel): Kaartcijfer => ({
    sleutel: deel.sleutel,
    naam: deel.naam,
    eenheid,
    onderwerp,
    totaal: totaal.waarde,
    gemeenten: rijen.map(({ code, naam }, at) => ({ code, naam, waarde: celVan(at).waarde })),
  });
  const cijfers = [
    ...(samen ? [cijfer(samen, (rij) => rijtotalen[rij]!, totaal)] : []),
    ...delen.map((deel, at) =>
      cijfer(deel, (rij) => cellen[rij]![at]!, delen.length > 1 ? kolomtotalen[at]! : totaal),
    ),
  ];
  const op = (at: number) => kolomtotalen[at]!.waarde;
  const gehelen = delen.map(({ sleutel }, at): [string, Geheel] => [
    sleutel,
    { deel: op(at), rest: delen.length > 1 ? op(1 - at) : null, samen: totaal.waarde },
  ]);
  return { cijfers, gehelen };
}

/** Where the gemeenten lie: the middle of their postcodes. One whose postcodes we do not know is on no map. */
export const kaartplaatsen = (gemeenten: readonly Gemeentestand[]): Static<typeof Kaartplaats>[] =>
  gemeenten.flatMap(({ code, naam }) => {
    const own = postcodes.filter(({ gemeente }) => gemeente === code);
    const mean = (getal: (een: (typeof own)[number]) => number) =>
      own.reduce((som, een) => som + getal(een), 0) / own.length;
    return own.length === 0 ? [] : [{ code, naam, lat: mean(({ lat }) => lat), lon: mean(({ lon }) => lon) }];
  });
