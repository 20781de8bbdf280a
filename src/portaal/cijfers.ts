import type { Gepubliceerd, OpenbareCijfers } from "../modules/sturing/openbare-cijfers.ts";
import type { Vertaler } from "./vertaler.ts";
import type { Antwoord, Rij } from "./views/CijfersView.tsx";

export type Keuze = {
  readonly jaar: number;
  /** Undefined: the whole region. */
  readonly gemeente: { readonly code: string; readonly naam: string } | undefined;
};

type Gemeenten = readonly { readonly code: string; readonly naam: string }[];

/** The years of which there is a count, the last one first. */
export const jarenIn = ({ werk }: OpenbareCijfers): readonly number[] =>
  [...new Set(werk.map(({ jaar }) => jaar))].toSorted((a, b) => b - a);

/** The five questions of a council member, each with what may be said of it. */
export const antwoordenOp = (
  w: Vertaler,
  cijfers: OpenbareCijfers,
  keuze: Keuze,
  gemeenten: Gemeenten,
  dag: string,
): readonly Antwoord[] => {
  const bron = w("eigen", { dag });
  return [
    werk(w, cijfers, keuze, gemeenten, bron),
    blijven(w, cijfers, bron),
    wachten(w, cijfers, bron),
    banenafspraak(w, cijfers),
    kosten(w),
  ];
};

const getal = new Intl.NumberFormat("nl-NL");
const telling = (aantal: number | null): string | null => (aantal === null ? null : getal.format(aantal));
const vraagVan = (w: Vertaler, sleutel: string) => ({
  sleutel,
  vraag: w(`${sleutel}.vraag`),
  definitie: w(`${sleutel}.definitie`),
  zinnen: [],
  grafiek: null,
});

function werk(
  w: Vertaler,
  { werk, gepubliceerd }: OpenbareCijfers,
  { jaar, gemeente }: Keuze,
  gemeenten: Gemeenten,
  bron: string,
): Antwoord {
  const van = (code: string | null) =>
    werk.find((rij) => rij.jaar === jaar && rij.gemeente === code)?.aantal ?? null;
  const aantal = van(gemeente?.code ?? null);
  const waar = gemeente?.naam ?? w("gemeenteLeeg");
  const staven = gemeenten.flatMap(({ code, naam }) => {
    const waarde = van(code);
    return waarde === null ? [] : [{ id: code, label: naam, waarde }];
  });
  const [meeste] = staven.toSorted((a, b) => b.waarde - a.waarde);
  const wsp = jaar === 2018 ? gepubliceerd["plaatsingen_wsp_2018_definitief"] : undefined;
  return {
    ...vraagVan(w, "werk"),
    antwoord:
      aantal === null
        ? w("werk.stil", { jaar, waar })
        : w("werk.antwoord", { jaar, waar, aantal: telling(aantal) }),
    grafiek: meeste
      ? {
          tekst: w("werk.grafiek", { jaar, meeste: meeste.label, aantal: telling(meeste.waarde) }),
          staven,
        }
      : null,
    rijen: [
      ...gemeenten.map(({ code, naam }) => ({ naam, waarde: telling(van(code)) })),
      { naam: w("regio"), waarde: telling(van(null)) },
      ...(wsp ? [{ naam: w("werk.wsp"), waarde: getal.format(wsp.waarde) }] : []),
    ],
    bronnen: [bron, ...(wsp ? [bronVan(wsp)] : [])],
  };
}

const blijven = (w: Vertaler, { gebleven: { van, procent } }: OpenbareCijfers, bron: string): Antwoord => ({
  ...vraagVan(w, "blijven"),
  antwoord: procent === null ? w("blijven.stil") : w("blijven.antwoord", { procent }),
  rijen: [
    { naam: w("blijven.van"), waarde: telling(van) },
    { naam: w("blijven.procent"), waarde: procent === null ? null : `${procent}%` },
  ],
  bronnen: [bron],
});

const wachten = (
  w: Vertaler,
  { werkzoekenden, beschut, vacatures }: OpenbareCijfers,
  bron: string,
): Antwoord => ({
  ...vraagVan(w, "wachten"),
  antwoord:
    werkzoekenden === null ? w("wachten.stil") : w("wachten.antwoord", { aantal: telling(werkzoekenden) }),
  rijen: [
    { naam: w("wachten.werkzoekenden"), waarde: telling(werkzoekenden) },
    { naam: w("wachten.beschut"), waarde: telling(beschut.indicaties) },
    { naam: w("wachten.beschutBaan"), waarde: telling(beschut.metBaan) },
    { naam: w("wachten.beschutWacht"), waarde: telling(beschut.wachten) },
    { naam: w("wachten.vacatures"), waarde: getal.format(vacatures) },
  ],
  bronnen: [bron],
});

function banenafspraak(w: Vertaler, { gepubliceerd }: OpenbareCijfers): Antwoord {
  const banen = gepubliceerd["banenafspraak_beschikbare_banen"];
  const doel = gepubliceerd["banenafspraak_doelstelling_banen"];
  const vraag = vraagVan(w, "banenafspraak");
  if (!banen || !doel) return { ...vraag, antwoord: w("banenafspraak.stil"), rijen: [], bronnen: [] };
  const tekort = doel.waarde - banen.waarde;
  const woorden = {
    banen: getal.format(banen.waarde),
    doel: getal.format(doel.waarde),
    tekort: getal.format(tekort),
  };
  const rijen: readonly Rij[] = [
    { naam: w("banenafspraak.banen"), waarde: woorden.banen },
    { naam: w("banenafspraak.doel"), waarde: woorden.doel },
  ];
  return {
    ...vraag,
    antwoord: w(tekort > 0 ? "banenafspraak.antwoord" : "banenafspraak.gehaald", woorden),
    rijen,
    bronnen: [...new Set([bronVan(banen), bronVan(doel)])],
  };
}

const kosten = (w: Vertaler): Antwoord => ({
  ...vraagVan(w, "kosten"),
  antwoord: w("kosten.antwoord"),
  zinnen: w("kosten.lijst", { returnObjects: true }) as readonly string[],
  rijen: [],
  bronnen: [],
});

const bronVan = ({ bron, peildatum }: Gepubliceerd) => `${bron} (${peildatum})`;
