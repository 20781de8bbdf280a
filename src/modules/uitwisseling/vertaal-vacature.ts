import { waardeTekst } from "#matching/onderwerpen";
import { notice } from "./check-rij.ts";
import { gemeenschappelijkeFeiten, sectoren } from "./vertaal-feiten.ts";
import { BUITEN_REGIO, type Kolommen, type LiggingVan, type Vertaling } from "./vertaling.ts";
import type { VumVacature } from "./vum-vacature.ts";

/** A vacancy of VUM as a plek. The werkgever is made apart, once for all vacancies with that name. */
export function vertaalVacature(profiel: VumVacature, liggingVan: LiggingVan): Vertaling {
  const postcode = profiel.adres?.postcode.toUpperCase() ?? null;
  const { gemeente, plaats } = postcode === null ? BUITEN : liggingVan(postcode);
  const titel = profiel.naamVacature?.trim() ?? "";
  const { feiten, meldingen } = gemeenschappelijkeFeiten(profiel);
  const gevraagd = (profiel.werkervaring ?? []).some(
    ({ aantalJarenWerkzaamInBeroep: jaren }) => (jaren ?? 0) > 0,
  );
  const sector = sectoren([profiel.sector ?? {}]);
  return {
    kolommen: {
      titel: titel || "Vacature zonder naam",
      omschrijving: profiel.omschrijvingVacature?.trim() ?? "",
      gemeente,
      plaats: plaats ?? "Buiten de regio",
      postcode,
      begindatum: profiel.arbeidsVoorwaarden?.datumAanvangWerkzaamheden ?? null,
      sluitingsdatum: profiel.sluitingsdatumVacature ?? null,
    },
    feiten: {
      ...feiten,
      ...(gevraagd && { ervaring_nodig: "ja" }),
      ...(sector.length > 0 && { sectoren: sector }),
    },
    meldingen: [
      ...meldingen,
      ...(gemeente === BUITEN_REGIO
        ? [
            notice(
              "adres.postcode",
              `${postcode ?? "Een plek zonder postcode"} ligt niet in de regio. De gemeente wordt 'Buiten de regio'.`,
            ),
          ]
        : []),
      ...(titel ? [] : [notice("naamVacature", "De vacature heeft geen naam.")]),
      ...(naamVan(profiel)
        ? []
        : [notice("werkgever.handelsnaamOrganisatie", "De werkgever staat er niet bij.")]),
    ],
  };
}

/** What names a werkgever in VUM: the trade name, however it is capitalised. Vacancies without one share one werkgever. */
export const werkgeverSleutel = (profiel: VumVacature): string =>
  naamVan(profiel).toLowerCase() || "niet-vermeld";

/** The columns of a new werkgever. */
export function vertaalWerkgever(profiel: VumVacature, liggingVan: LiggingVan): Kolommen {
  const naam = naamVan(profiel);
  const postcode = profiel.adres?.postcode.toUpperCase() ?? null;
  const { gemeente, plaats } = naam && postcode !== null ? liggingVan(postcode) : BUITEN;
  const [sector] = naam ? sectoren([...(profiel.werkgever?.sector ?? []), profiel.sector ?? {}]) : [];
  return {
    naam: naam || "Werkgever niet vermeld (VUM)",
    sector: sector === undefined ? "Onbekend" : waardeTekst("sectoren", [sector]),
    gemeente,
    plaats: plaats ?? "Buiten de regio",
    postcode: naam ? postcode : null,
  };
}

const naamVan = ({ werkgever }: VumVacature) =>
  werkgever?.handelsnaamOrganisatie?.trim().replace(/\s+/g, " ") ?? "";

const BUITEN = { gemeente: BUITEN_REGIO, plaats: null };
