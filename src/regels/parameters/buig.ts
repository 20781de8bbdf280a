import { type Parameter, type Waarde, waarde } from "#regels/parameter";

const HANDREIKING = "Berenschot, handreiking over de geldstromen, april 2025, in samenvatting";
const WET = "Participatiewet art. 74";

/** What comes with people who work, and the share that the state adds where a gemeente pays more for bijstand than it got. A `deel` is of the budget. */
export const buigParameters = {
  "vangnet.eigen-risico": {
    naam: "Vangnet BUIG: tekort dat de gemeente zelf draagt",
    wet: WET,
    eenheid: "deel",
    waarden: sinds2018(75_000),
  },
  "vangnet.volledig-vanaf": {
    naam: "Vangnet BUIG: tekort waarboven alles wordt vergoed",
    wet: WET,
    eenheid: "deel",
    waarden: sinds2018(125_000),
  },
  "vangnet.deel": {
    naam: "Vangnet BUIG: vergoed deel tussen die twee",
    wet: WET,
    eenheid: "deel",
    waarden: sinds2018(500_000),
  },
  "cluster.per-lks": {
    naam: "Gemeentefonds, cluster Participatie: erbij voor iedere loonkostensubsidie",
    wet: "Gemeentefonds",
    eenheid: "cent per jaar",
    waarden: [waarde("2024-01-01", 7_355_00, HANDREIKING)],
  },
  "cluster.per-doelgroepregister": {
    naam: "Gemeentefonds, cluster Participatie: erbij voor iedereen in het doelgroepregister",
    wet: "Gemeentefonds",
    eenheid: "cent per jaar",
    waarden: [waarde("2024-01-01", 1_488_00, HANDREIKING)],
  },
  "bijstand.uitgespaard": {
    naam: "Bijstand die een gemeente niet betaalt voor wie werkt, ongeveer",
    wet: WET,
    eenheid: "cent per jaar",
    waarden: [waarde("2024-01-01", 18_000_00, HANDREIKING, "te controleren")],
  },
  "bijstand.behouden-groot": {
    naam: "Deel daarvan dat een gemeente met meer dan 40.000 inwoners houdt",
    wet: WET,
    eenheid: "deel",
    waarden: [
      waarde("2024-01-01", 666_667, `${HANDREIKING}: het budget daalt met ongeveer een derde`, "afgeleid"),
    ],
  },
  "bijstand.behouden-klein": {
    naam: "Deel daarvan dat een gemeente met minder dan 15.000 inwoners houdt, aanname",
    wet: WET,
    eenheid: "deel",
    waarden: [waarde("2024-01-01", 300_000, "aanname tussen 20 en 40 procent", "te controleren")],
  },
} as const satisfies Readonly<Record<string, Parameter>>;

/** The rule is described for 2024; that it was the same since 2018 nobody has checked yet. */
function sinds2018(deel: number): readonly Waarde[] {
  return [waarde("2018-01-01", deel, HANDREIKING, "te controleren"), waarde("2024-01-01", deel, HANDREIKING)];
}
