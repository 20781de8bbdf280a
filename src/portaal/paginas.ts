import type { MijnPagina } from "./pagina.ts";
import { begeleiding } from "./paginas/begeleiding.ts";
import { eigenVerklaring, mijnPlan } from "./paginas/mijn-plan.ts";
import { nietGoed } from "./paginas/niet-goed.ts";
import { overzicht } from "./paginas/overzicht.ts";
import { stapVoorstellen } from "./paginas/stap-voorstellen.ts";
import { terugblik } from "./paginas/terugblik.ts";
import { werken } from "./paginas/werken.ts";
import { afspraken, anderMoment } from "./paginas/afspraken.ts";
import { bericht, berichten, nieuwBericht } from "./paginas/berichten.ts";
import { wenscontrole, wensen, wensvraag } from "./paginas/wensen.ts";
import { lieverNiet, werk, werkplek } from "./paginas/werk.ts";

/** Every page of who is signed in as inwoner, or for one. */
export const MIJN_PAGINAS: readonly MijnPagina[] = [
  berichten,
  nieuwBericht,
  bericht,
  afspraken,
  anderMoment,
  overzicht,
  mijnPlan,
  stapVoorstellen,
  eigenVerklaring,
  werken,
  begeleiding,
  nietGoed,
  terugblik,
  wensen,
  wensvraag,
  wenscontrole,
  werk,
  werkplek,
  lieverNiet,
];
