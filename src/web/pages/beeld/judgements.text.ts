import { count, longDate } from "../../format.ts";
import type { Situatiestanden } from "./beeld.queries.ts";

type Oordeel = Situatiestanden["oordelen"][number];
type Stand = Situatiestanden["standen"][number];

const tri = (value: boolean | null, ja: string, nee: string) => (value === null ? [] : [value ? ja : nee]);

export const text = {
  heading: "Werkfit en participatieladder",
  part: "De oordelen over werkfit en de ladder",
  lead: "Elk oordeel is van een mens, op een dag. Werkfit: in staat om te werken, eventueel met ondersteuning.",
  none: "Nog geen oordeel. Vul ‘Werkfit’ of ‘Participatieladder’ in om te beginnen.",
  column: {
    soort: "Oordeel",
    waarde: "Wat",
    dag: "Dag",
    bron: "Wie oordeelde",
    door: "Vastgelegd",
  },
  kinds: { werkfit: "Werkfit", participatieladder: "Participatieladder" } satisfies Readonly<
    Record<Oordeel["soort"], string>
  >,
  value: ({ soort, waarde }: Oordeel) =>
    waarde === null
      ? "Ingetrokken"
      : soort === "participatieladder"
        ? `Trede\u00a0${waarde}`
        : waarde === 1
          ? "Ja"
          : "Nee",
  recorded: ({ doorNaam, organisatie, vastgelegdOp }: Oordeel) =>
    doorNaam === null
      ? vastgelegdOp === null
        ? "Stond er al"
        : `Uit een ander systeem, ${longDate(vastgelegdOp)}`
      : `${doorNaam}${organisatie === null ? "" : `, ${organisatie}`}${vastgelegdOp === null ? "" : `, ${longDate(vastgelegdOp)}`}`,
  unknown: "Niet bekend",
  earlier: (aantal: number) => count(aantal, "eerdere situatie", "eerdere situaties"),
  stand: ({ uitkering, doelgroepen, isBeschikbaar, zoektActief, heeftStartkwalificatie }: Stand) =>
    [
      uitkering,
      ...doelgroepen,
      ...tri(isBeschikbaar, "kon beginnen met werk", "kon niet beginnen met werk"),
      ...tri(zoektActief, "zocht zelf", "zocht niet zelf"),
      ...tri(heeftStartkwalificatie, "met startkwalificatie", "zonder startkwalificatie"),
    ].join(", "),
  standBy: ({ peildatum, bron, vervangenOp, vervangenDoor }: Stand) =>
    `Vanaf ${longDate(peildatum)}, volgens ${bron}. Gewijzigd op ${longDate(vervangenOp)}${vervangenDoor === null ? "" : ` door ${vervangenDoor}`}.`,
} as const;
