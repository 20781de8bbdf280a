import type { Bezwaar } from "../../../modules/bezwaren/bezwaar.ts";
import { listInwonerbezwaren } from "../../../modules/bezwaren/list-inwonerbezwaren.ts";
import { withdrawBezwaar } from "../../../modules/bezwaren/withdraw-bezwaar.ts";
import { longDate } from "../../datum.ts";
import type { MijnPagina } from "../../pagina.ts";
import type { Taal } from "../../talen.ts";
import type { EigenBezwaar } from "../../views/rechten/NietEensView.tsx";

/** I9: what someone does not agree with, and what became of it. */
export const nietEens: MijnPagina = {
  pad: "/mijn/niet-eens",
  async lees({ ask, mag, inwonerId, taal, t, zoek }) {
    const { rijen } = await ask(listInwonerbezwaren, { id: inwonerId });
    const bezwaren = rijen.map((rij) => bezwaarVan(rij, taal));
    return {
      view: "nietEens",
      titel: t("eigen.nietEens.titel"),
      rest: {
        bezwaren,
        magMelden: mag("change", "bezwaar"),
        gestuurd: bezwaren.find(({ nummer }) => nummer === zoek.get("nummer")) ?? null,
      },
    };
  },
  async doe({ perform }, { id = "", gezien = "" }) {
    await perform(withdrawBezwaar, { id, gezien: Number(gezien) });
    return { naar: "/mijn/niet-eens" };
  },
};

const UITKOMST = {
  gelijk: "gelijk",
  "deels gelijk": "deels",
  "geen gelijk": "geen",
  "samen opgelost": "samen",
  doorgestuurd: "door",
} as const;

const bezwaarVan = (bezwaar: Bezwaar, taal: Taal): EigenBezwaar => {
  const { stappen, formeelTot } = bezwaar;
  const uitkomst = stappen.at(-1)?.uitkomst ?? null;
  return {
    id: bezwaar.id,
    nummer: String(bezwaar.nummer),
    soort: bezwaar.soort,
    onderwerp: bezwaar.onderwerp,
    woorden: bezwaar.woorden,
    stand: bezwaar.stand,
    uitkomst: uitkomst && UITKOMST[uitkomst],
    uiterlijk: longDate(bezwaar.uiterlijk, taal),
    formeelTot: formeelTot && longDate(formeelTot, taal),
    antwoorden: stappen
      .filter(({ stand }) => stand !== "ingetrokken")
      .map(({ doorNaam, woorden }) => ({ door: doorNaam, woorden })),
    gezien: stappen.length,
  };
};
