import type { OpenbareCijfers } from "../modules/sturing/openbare-cijfers.ts";
import type { Vertaler } from "./vertaler.ts";
import type { Raadstand } from "./views/RaadView.tsx";

const getal = new Intl.NumberFormat("nl-NL");

/** The three big things of the region, with what may be said of them outside. */
export const standenVoorDeRaad = (
  w: Vertaler,
  cijfers: OpenbareCijfers,
  dag: string,
): readonly Raadstand[] => [...jongeren(w, cijfers), banen(w, cijfers), beschut(w, cijfers, dag)];

/** Only where it was published of this region. */
function jongeren(w: Vertaler, { gepubliceerd }: OpenbareCijfers): readonly Raadstand[] {
  const gevonden = gepubliceerd["ww_jongeren_zonder_startkwalificatie_minimaal"];
  if (!gevonden) return [];
  const deel = (naam: string) => w(`stand.jongeren.${naam}`);
  return [
    {
      sleutel: "jongeren",
      kop: deel("kop"),
      tekst: deel("tekst"),
      uitleg: deel("uitleg"),
      bron: `${gevonden.bron} (${gevonden.peildatum})`,
    },
  ];
}

function banen(w: Vertaler, { gepubliceerd }: OpenbareCijfers): Raadstand {
  const banen = gepubliceerd["banenafspraak_beschikbare_banen"];
  const doel = gepubliceerd["banenafspraak_doelstelling_banen"];
  const vast = { sleutel: "banen", kop: w("stand.banen.kop"), uitleg: w("stand.banen.uitleg") };
  if (!banen || !doel) return { ...vast, tekst: w("stand.banen.stil"), bron: null };
  const tekort = doel.waarde - banen.waarde;
  return {
    ...vast,
    tekst: w(tekort > 0 ? "stand.banen.tekort" : "stand.banen.gehaald", {
      banen: getal.format(banen.waarde),
      doel: getal.format(doel.waarde),
      tekort: getal.format(tekort),
    }),
    bron: `${banen.bron} (${banen.peildatum})`,
  };
}

function beschut(w: Vertaler, { beschut: { indicaties, wachten } }: OpenbareCijfers, dag: string): Raadstand {
  const isStil = indicaties === null || wachten === null;
  return {
    sleutel: "beschut",
    kop: w("stand.beschut.kop"),
    tekst: isStil
      ? w("stand.beschut.stil")
      : w("stand.beschut.tekst", { indicaties: getal.format(indicaties), wachten: getal.format(wachten) }),
    uitleg: w("stand.beschut.uitleg"),
    bron: w("eigen", { dag }),
  };
}
