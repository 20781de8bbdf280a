import type { MijnPagina } from "./pagina.ts";
import { afspraken, anderMoment } from "./paginas/afspraken.ts";
import { bericht, berichten, nieuwBericht } from "./paginas/berichten.ts";
import { wenscontrole, wensen, wensvraag } from "./paginas/wensen.ts";
import { lieverNiet, werk, werkplek } from "./paginas/werk.ts";

/** Every page of who is signed in as inwoner, or for one. */
export const MIJN_PAGINAS: readonly MijnPagina[] = [wensen, wensvraag, wenscontrole, werk, werkplek, lieverNiet];
