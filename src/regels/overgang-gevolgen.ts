import { type Feit, niet } from "#regels/antwoord";
import { type Gevolg, gevolgen, type Uitkomst } from "#regels/doelgroep-gevolgen";
import { lksVoor } from "#regels/overgang-ingangen";
import { lid, type Overgangsstand } from "#regels/overgang-situatie";
import { isBetaald, isDetachering, type Vorm } from "#regels/overgang-vormen";
import { overgangUitkering } from "#regels/overgang-uitkering";
import type { Zekerheid } from "#regels/parameter";

const OVERGANGSONDERWERPEN = [
  "Wsw-baan",
  "Wsw-indicatie",
  "vaststelling beschut werk",
  "doelgroepregister",
  "doelgroep loonkostensubsidie",
  "loonkostensubsidie",
  "no-riskpolis",
  "loonkostenvoordeel",
  "telt voor de banenafspraak",
  "uitkering",
] as const;

/** What happens to an indication, a subsidy or a benefit. */
export type Overgangsgevolg = {
  readonly onderwerp: (typeof OVERGANGSONDERWERPEN)[number];
  readonly wat: "blijft" | "begint" | "stopt" | "verandert" | "opnieuw aanvragen" | "nog niet bekend";
  readonly uitleg: string;
  readonly bron: string;
  readonly zekerheid: Zekerheid;
};

/** What happens to what someone has, and to what the werkgever gets. Only what this person has, gets or may have. */
export const overgangsgevolgen = (stand: Overgangsstand): readonly Overgangsgevolg[] => [
  ...wswBaan(stand),
  ...indicaties(stand),
  ...loonkostensubsidie(stand),
  ...bijEenBaan(stand, "no-riskpolis", ["no-riskpolis"]),
  ...bijEenBaan(stand, "loonkostenvoordeel", ["LKV banenafspraak", "LKV arbeidsgehandicapte"]),
  ...bijEenBaan(stand, "telt voor de banenafspraak", ["telt voor de banenafspraak"]),
  ...overgangUitkering(stand),
];

/** Whether the werkgever gets loonkostensubsidie for the new job. */
export function krijgtLoonkostensubsidie({
  naar,
  grond,
  groepen,
  situatie,
  dag,
  register,
}: Overgangsstand): boolean {
  if (grond.naam === "loonkostensubsidie" || grond.naam === "beschut werk") return true;
  return naar === "leerwerkplek" && lksVoor({ groepen, situatie, dag, register }, false).recht === "ja";
}

function wswBaan({ naar, grond, situatie, werkgeverBlijft }: Overgangsstand): Overgangsgevolg[] {
  if (situatie.heeftWswBaan !== true) return [];
  const regel = (wat: Overgangsgevolg["wat"], uitleg: string, bron: string): Overgangsgevolg[] => [
    { onderwerp: "Wsw-baan", wat, uitleg, bron, zekerheid: "letterlijk" },
  ];
  if (grond.naam !== "Wsw")
    return regel(
      "stopt",
      "De Wsw-baan stopt. De gemeente kan later weer een Wsw-baan aanbieden, maar hoeft dat niet.",
      "Wsw art. 2 lid 1",
    );
  if (werkgeverBlijft === true)
    return regel("blijft", "De Wsw-baan loopt door, met ander werk.", "Wsw art. 2 en 3");
  return naar === "begeleid werken"
    ? regel(
        "verandert",
        "De werkgever neemt iemand zelf in dienst en krijgt subsidie zolang die baan duurt.",
        "Wsw art. 7 lid 1 en 2",
      )
    : regel(
        "verandert",
        "De baan bij de werkgever stopt; er komt een Wsw-baan bij de gemeente.",
        "Wsw art. 2 lid 1",
      );
}

function indicaties({ grond, groepen, situatie }: Overgangsstand): Overgangsgevolg[] {
  const blijft = (
    onderwerp: Overgangsgevolg["onderwerp"],
    uitleg: string,
    bron: string,
    zekerheid: Zekerheid = "letterlijk",
  ): Overgangsgevolg => ({ onderwerp, wat: "blijft", uitleg, bron, zekerheid });
  const gevonden: (Overgangsgevolg | false)[] = [
    lid(groepen.Wsw) === true &&
      blijft(
        "Wsw-indicatie",
        "De indicatie blijft zo lang als zij geldt. UWV kan op verzoek van de gemeente opnieuw kijken.",
        "Wsw art. 1 lid 1 en art. 11",
        "afgeleid",
      ),
    lid(groepen["beschut werk"]) === true &&
      (grond.naam === "beschut werk"
        ? blijft("vaststelling beschut werk", "De vaststelling blijft.", "Pw art. 10b lid 1", "afgeleid")
        : blijft(
            "vaststelling beschut werk",
            "De vaststelling stopt niet vanzelf, maar het besluit zegt niets over een overstap. Vraag UWV om zekerheid.",
            "Pw art. 10b lid 1; Besluit advisering beschut werk art. 3; wijziging aangekondigd in 2022, niet in de tekst",
            "te controleren",
          )),
    situatie.feiten.staatInDoelgroepregister === true &&
      blijft(
        "doelgroepregister",
        "De registratie blijft tot zij wordt beëindigd, ook zonder werk.",
        "Wfsv art. 38b lid 6",
      ),
    lid(groepen["doelgroep LKS"]) === true &&
      blijft(
        "doelgroep loonkostensubsidie",
        "Tot de gemeente vaststelt dat iemand het minimumloon zelf kan verdienen.",
        "Pw art. 10d lid 8",
      ),
  ];
  return gevonden.filter((gevolg) => gevolg !== false);
}

function loonkostensubsidie(stand: Overgangsstand): Overgangsgevolg[] {
  const had = stand.situatie.heeftLoonkostensubsidie;
  const regel = (
    wat: Overgangsgevolg["wat"],
    uitleg: string,
    bron: string,
    zekerheid: Zekerheid = "letterlijk",
  ): Overgangsgevolg[] => [{ onderwerp: "loonkostensubsidie", wat, uitleg, bron, zekerheid }];
  if (!krijgtLoonkostensubsidie(stand))
    return had === true
      ? regel("stopt", "De subsidie hoort bij de baan die stopt.", "Pw art. 10d lid 1", "afgeleid")
      : [];
  if (stand.werkgeverBlijft !== true)
    return regel(
      had === true ? "opnieuw aanvragen" : "begint",
      "Vraag de subsidie aan voor de eerste dag. Tot wanneer het daarna nog kan, staat bij de stappen.",
      "Pw art. 10d lid 1 en 2",
    );
  if (had === null)
    return regel("nog niet bekend", "Kijk na of er nu loonkostensubsidie loopt.", "Pw art. 10d lid 1");
  return had
    ? regel(
        "blijft",
        "De baan blijft bij dezelfde werkgever. De gemeente kan de loonwaarde opnieuw meten.",
        "Pw art. 10d lid 6",
        "afgeleid",
      )
    : regel("begint", "De werkgever of de inwoner vraagt de subsidie aan.", "Pw art. 10d lid 1");
}

/** What a werkgever has before and after, as far as it depends on there being a job. */
function bijEenBaan(
  stand: Overgangsstand,
  onderwerp: Overgangsgevolg["onderwerp"],
  namen: readonly Gevolg[],
): Overgangsgevolg[] {
  const vooraf = uitkomst(stand, stand.van, stand.situatie.heeftWswBaan, namen);
  const daarna = uitkomst(stand, stand.naar, stand.grond.naam === "Wsw", namen);
  const regel = daarna ?? vooraf;
  if (!regel) return [];
  const { bron, zekerheid } = regel;
  const zeg = (wat: Overgangsgevolg["wat"], uitleg: string): Overgangsgevolg[] => [
    { onderwerp, wat, uitleg, bron, zekerheid },
  ];
  if (!daarna) return zeg("stopt", `Geldt niet voor deze vorm. ${regel.waarom}`);
  if (daarna.antwoord !== "ja") return zeg("nog niet bekend", regel.waarom);
  if (!vooraf) return zeg("begint", regel.waarom);
  if (onderwerp === "loonkostenvoordeel" && niet(stand.werkgeverBlijft) !== false)
    return zeg("opnieuw aanvragen", `De nieuwe werkgever vraagt het aan in de loonaangifte. ${regel.waarom}`);
  return zeg("blijft", regel.waarom);
}

function uitkomst(
  { situatie }: Overgangsstand,
  vorm: Vorm,
  isWswBaan: Feit,
  namen: readonly Gevolg[],
): Uitkomst | null {
  if (!isBetaald(vorm)) return null;
  const alles = gevolgen(situatie.feiten, { isWswBaan, isGedetacheerd: isDetachering(vorm) });
  const eigen = alles.filter(({ gevolg, antwoord }) => namen.includes(gevolg) && antwoord !== "nee");
  return eigen.find(({ antwoord }) => antwoord === "ja") ?? eigen[0] ?? null;
}
