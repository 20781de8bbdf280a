import { Pagination, SheetPart } from "../../nlds/index.ts";

type GroupPagesProps = {
  found: { readonly totaal: number; readonly pagina: number; readonly perPagina: number };
  /** The page without its number. */
  href: string;
};

/** Where a group goes on; nothing when it fits on one page. */
export function GroupPages({ found: { totaal, pagina, perPagina }, href }: GroupPagesProps) {
  const pages = Math.ceil(totaal / perPagina);
  if (pages <= 1) return null;
  return (
    <SheetPart>
      <Pagination page={pagina} pages={pages} href={(page) => `${href}&pagina=${page}`} />
    </SheetPart>
  );
}
