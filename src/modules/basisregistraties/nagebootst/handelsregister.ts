import { type Nepbedrijf, nepbedrijven, vestigingsnummerVan } from "./bedrijven.ts";
import type { Nepantwoord } from "./server.ts";

/** Answers as KvK Zoeken 2.1.0 and Basisprofiel 1.5.0 do, over companies that do not exist. */
export function antwoordHandelsregister(url: URL, sleutel: string | undefined): Nepantwoord {
  if (!sleutel) return fout(401, "KVK0003", "Geen geldige API key.");
  const profiel = /\/v1\/basisprofielen\/(\d{8})$/.exec(url.pathname)?.[1];
  if (profiel !== undefined) {
    const found = nepbedrijven.find(({ kvk }) => kvk === profiel);
    return found ? { status: 200, body: profielVan(found) } : fout(404, "IPD0005", "Niet gevonden.");
  }
  return url.pathname.endsWith("/v2/zoeken") ? zoek(url.searchParams) : fout(404, "IPD0001", "Onbekend pad.");
}

function zoek(asked: URLSearchParams): Nepantwoord {
  const naam = asked.get("naam")?.toLowerCase();
  const kvk = asked.get("kvkNummer");
  const pagina = telling(asked, "pagina", { verstek: 1, hoogste: 1000 });
  const perPagina = telling(asked, "resultatenPerPagina", { verstek: 10, hoogste: 100 });
  if ((!naam && !kvk) || pagina === undefined || perPagina === undefined)
    return fout(400, "IPD1004", "De opgegeven parameters zijn niet valide.");
  const metInactieve = asked.get("inclusiefInactieveRegistraties") === "true";
  const past = (bedrijf: Nepbedrijf) =>
    (metInactieve || bedrijf.isActief) &&
    (!kvk || bedrijf.kvk === kvk) &&
    (!naam || bedrijf.naam.toLowerCase().includes(naam));
  const alle = nepbedrijven.flatMap((bedrijf) =>
    past(bedrijf) ? [vermelding(bedrijf, "rechtspersoon"), vermelding(bedrijf)] : [],
  );
  const resultaten = alle.slice((pagina - 1) * perPagina, pagina * perPagina);
  if (resultaten.length === 0) return fout(404, "IPD5200", "Er zijn geen resultaten gevonden.");
  return {
    status: 200,
    body: {
      pagina,
      resultatenPerPagina: perPagina,
      totaal: alle.length,
      ...(pagina > 1 && { vorige: ander(asked, pagina - 1) }),
      ...(pagina * perPagina < alle.length && { volgende: ander(asked, pagina + 1) }),
      resultaten,
    },
  };
}

/** A whole number from 1 on, or undefined where it is none. */
function telling(
  asked: URLSearchParams,
  naam: string,
  { verstek, hoogste }: { readonly verstek: number; readonly hoogste: number },
): number | undefined {
  const said = Number(asked.get(naam) ?? verstek);
  return Number.isInteger(said) && said >= 1 && said <= hoogste ? said : undefined;
}

const ander = (asked: URLSearchParams, pagina: number): string =>
  `/v2/zoeken?${new URLSearchParams({ ...Object.fromEntries(asked), pagina: String(pagina) })}`;

const vermelding = (bedrijf: Nepbedrijf, type: "hoofdvestiging" | "rechtspersoon" = "hoofdvestiging") => ({
  kvkNummer: bedrijf.kvk,
  ...(type === "hoofdvestiging" && { vestigingsnummer: vestigingsnummerVan(bedrijf) }),
  naam: bedrijf.naam,
  ...(!bedrijf.isAfgeschermd && {
    adres: { binnenlandsAdres: { type: "bezoekadres", straatnaam: bedrijf.straat, plaats: bedrijf.plaats } },
  }),
  type,
  actief: bedrijf.isActief ? "Ja" : "Nee",
});

const profielVan = (bedrijf: Nepbedrijf) => ({
  kvkNummer: bedrijf.kvk,
  indNonMailing: "Nee",
  naam: bedrijf.naam,
  formeleRegistratiedatum: "20150101",
  materieleRegistratie: { datumAanvang: "20150101" },
  totaalWerkzamePersonen: bedrijf.werkzamePersonen,
  handelsnamen: [{ naam: bedrijf.naam, volgorde: 1 }],
  sbiActiviteiten: [
    { sbiCode: bedrijf.sbi, sbiOmschrijving: bedrijf.sbiOmschrijving, indHoofdactiviteit: "Ja" },
  ],
  _embedded: {
    hoofdvestiging: {
      vestigingsnummer: vestigingsnummerVan(bedrijf),
      kvkNummer: bedrijf.kvk,
      indNonMailing: "Nee",
      formeleRegistratiedatum: "20150101",
      materieleRegistratie: { datumAanvang: "20150101" },
      eersteHandelsnaam: bedrijf.naam,
      indHoofdvestiging: "Ja",
      indCommercieleVestiging: "Ja",
      totaalWerkzamePersonen: bedrijf.werkzamePersonen,
      adressen: [adresVan(bedrijf)],
    },
  },
});

const adresVan = ({ isAfgeschermd, straat, huisnummer, postcode, plaats }: Nepbedrijf) =>
  isAfgeschermd
    ? { type: "bezoekadres", indAfgeschermd: "Ja" }
    : {
        type: "bezoekadres",
        indAfgeschermd: "Nee",
        volledigAdres: `${straat} ${huisnummer} ${postcode} ${plaats}`,
        straatnaam: straat,
        huisnummer,
        postcode,
        plaats,
        land: "Nederland",
      };

const fout = (status: number, code: string, omschrijving: string): Nepantwoord => ({
  status,
  body: { fout: [{ code, omschrijving }] },
});
