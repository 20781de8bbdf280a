import { listMedewerkers } from "../../modules/begeleiding/list-medewerkers.ts";
import type { EigenBezoek, Medewerker } from "../../modules/begeleiding/medewerker.ts";
import type { Signaal } from "../../modules/begeleiding/signaal.ts";
import { longDate } from "../datum.ts";
import type { MijnPagina } from "../pagina.ts";
import type { Taal } from "../talen.ts";
import type { BegeleidingBezoek, BegeleidingWerk, EigenMelding } from "../views/BegeleidingView.tsx";

/** I6: what was written down for the reader, and what became of what he told. */
export const begeleiding: MijnPagina = {
  pad: "/mijn/begeleiding",
  async lees({ ask, mag, taal, t, zoek }) {
    const found = mag("read", "melding")
      ? await ask(listMedewerkers, {})
      : { rijen: [], meldingen: [], bezoeken: [] };
    return {
      view: "begeleiding",
      titel: t("begeleiding.titel"),
      rest: {
        werk: found.rijen.map(werkVan),
        bezoeken: found.bezoeken.map((bezoek) => bezoekVan(bezoek, taal)),
        meldingen: found.meldingen.map((melding) => meldingVan(melding, taal)),
        isBedankt: zoek.get("gedaan") === "terugblik",
      },
    };
  },
};

const werkVan = ({
  plaatsingId,
  functie,
  urenPerWeek,
  begeleider,
  buddy,
  terugblik,
}: Medewerker): BegeleidingWerk => ({
  id: plaatsingId,
  functie,
  uren: String(urenPerWeek).replace(".", ","),
  begeleider,
  buddy,
  vraagtTerugblik: terugblik !== null && terugblik.gezegdOp === null,
});

const WIJZE = { "op het werk": "opHetWerk", telefoon: "telefoon", "ergens anders": "ergensAnders" } as const;
const GAAT = {
  goed: "goed",
  "gaat wel": "gaatWel",
  "niet goed": "nietGoed",
  "niet besproken": null,
} as const;

const bezoekVan = (bezoek: EigenBezoek, taal: Taal): BegeleidingBezoek => ({
  id: bezoek.id,
  dag: longDate(bezoek.datum, taal),
  wijze: WIJZE[bezoek.wijze],
  door: bezoek.doorNaam,
  gaat: GAAT[bezoek.inwoner],
  tekst: bezoek.tekst,
  volgend: bezoek.volgendBezoek && longDate(bezoek.volgendBezoek, taal),
});

const STAND = {
  open: "open",
  opgepakt: "opgepakt",
  opgelost: "opgelost",
  "weer open": "weerOpen",
} as const;

export const meldingVan = (melding: Signaal, taal: Taal): EigenMelding => ({
  id: melding.id,
  dag: longDate(melding.gemeldOp, taal),
  stand: STAND[melding.stand],
  woorden: melding.woorden,
  antwoord: melding.antwoord,
  door: melding.beantwoordDoor,
  uiterlijk: longDate(melding.antwoordUiterlijk, taal),
});
