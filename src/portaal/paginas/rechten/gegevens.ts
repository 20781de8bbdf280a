import type { Correctie } from "../../../modules/correcties/correctie.ts";
import { listInwonercorrecties } from "../../../modules/correcties/list-inwonercorrecties.ts";
import { withdrawCorrectie } from "../../../modules/correcties/withdraw-correctie.ts";
import { veldenVan } from "../../../modules/correcties/velden.ts";
import { getPersoonsgegevens } from "../../../modules/inwoners/get-persoonsgegevens.ts";
import { getSituatie } from "../../../modules/inwoners/get-situatie.ts";
import { listMogelijkheden } from "../../../modules/inwoners/list-mogelijkheden.ts";
import { showContactgegevens } from "../../../modules/inwoners/show-contactgegevens.ts";
import { dutchDay } from "../../dag.ts";
import { longDate } from "../../datum.ts";
import type { MijnBezoek, MijnPagina } from "../../pagina.ts";
import type { Taal } from "../../talen.ts";
import type { EigenCorrectie, Feit } from "../../views/rechten/GegevensView.tsx";

/** I8: what we know of the reader, and what he said of it. */
export const gegevens: MijnPagina = {
  pad: "/mijn/gegevens",
  async lees(bezoek) {
    const { ask, mag, inwonerId, isZelf, taal, t, zoek } = bezoek;
    const { rijen } = mag("read", "correctie")
      ? await ask(listInwonercorrecties, { id: inwonerId })
      : { rijen: [] };
    const correcties = rijen.map((rij) => correctieVan(rij, taal));
    return {
      view: "gegevens",
      titel: t("eigen.gegevens.titel"),
      rest: {
        feiten: await feitenVan(bezoek),
        correcties,
        isZelf,
        magMelden: mag("change", "correctie"),
        gemeld: correcties.find(({ nummer }) => nummer === zoek.get("nummer")) ?? null,
      },
    };
  },
  async doe({ perform }, { id = "" }) {
    await perform(withdrawCorrectie, { id });
    return { naar: "/mijn/gegevens" };
  },
};

/** Only the parts that this reader may read; a helper by his mandate. */
export async function feitenVan({ ask, mag, inwonerId: id, taal }: MijnBezoek): Promise<Feit[]> {
  const found: Feit[] = [];
  if (mag("read", "contactgegevens")) {
    const persoon = await ask(getPersoonsgegevens, { id });
    const contact = await ask(showContactgegevens, { id });
    found.push(...veldFeiten("persoon", persoon), ...veldFeiten("contact", contact));
  }
  if (mag("read", "situatie")) {
    const { situatie } = await ask(getSituatie, { id });
    const said = situatie && { bron: situatie.bron, dag: longDate(situatie.peildatum, taal) };
    found.push(...veldFeiten("situatie", situatie ?? {}).map((feit) => ({ ...feit, ...said })));
  }
  if (mag("read", "mogelijkheden")) {
    const { rijen: mogelijkheden } = await ask(listMogelijkheden, { id });
    for (const { onderwerp, label, inWoorden, bron, datum } of mogelijkheden)
      if (inWoorden !== null)
        found.push({
          deel: "mogelijkheid",
          veld: onderwerp,
          label,
          waarde: inWoorden,
          bron,
          dag: datum && longDate(datum, taal),
        });
  }
  return found;
}

const veldFeiten = (deel: "persoon" | "contact" | "situatie", row: object): Feit[] =>
  veldenVan(deel).map((veld) => {
    const waarde: unknown = Object.entries(row).find(([naam]) => naam === veld)?.[1];
    const tekst = typeof waarde === "string" ? waarde : null;
    const shown = tekst !== null && veld === "geboortedatum" ? dutchDay(tekst) : tekst;
    return { deel, veld, label: null, waarde: shown, bron: null, dag: null };
  });

const correctieVan = (correctie: Correctie, taal: Taal): EigenCorrectie => ({
  id: correctie.id,
  nummer: String(correctie.nummer),
  label: correctie.label,
  inWoorden: correctie.inWoorden,
  stand: correctie.status,
  antwoord: correctie.antwoord,
  door: correctie.antwoordDoor,
  uiterlijk: longDate(correctie.uiterlijk, taal),
});
