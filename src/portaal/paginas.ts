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

import { alles } from "./paginas/rechten/alles.ts";
import { delen } from "./paginas/rechten/delen.ts";
import { gegevens } from "./paginas/rechten/gegevens.ts";
import { helper } from "./paginas/rechten/helper.ts";
import { kloptNiet } from "./paginas/rechten/klopt-niet.ts";
import { nietEens } from "./paginas/rechten/niet-eens.ts";
import { nietEensNieuw } from "./paginas/rechten/niet-eens-nieuw.ts";
import { vum } from "./paginas/rechten/vum.ts";
import { wieKeekMee } from "./paginas/rechten/wie-keek-mee.ts";

/** Every page of who is signed in as inwoner, or for one. */
export const MIJN_PAGINAS: readonly MijnPagina[] = [
  gegevens,
  kloptNiet,
  wieKeekMee,
  alles,
  delen,
  vum,
  helper,
  nietEens,
  nietEensNieuw,
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
