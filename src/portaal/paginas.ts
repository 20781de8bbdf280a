import type { MijnPagina } from "./pagina.ts";

/** Every page of who is signed in as inwoner, or for one. */
export const MIJN_PAGINAS: readonly MijnPagina[] = [];
