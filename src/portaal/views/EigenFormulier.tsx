import type { ReactNode } from "react";
import { Verzend } from "../../web/nlds/inwoner/Formulier.tsx";
import { adresVan } from "./adres.ts";
import type { Plaats } from "./Pagina.tsx";

/**
 * A form of who is signed in: his own, and sent once however often he presses. It goes to the page on which it stands, or to
 * `pad`. `velden`: what goes along unseen, such as the version that he saw.
 */
export const EigenFormulier = ({
  plaats,
  pad = plaats.pad,
  velden,
  children,
}: {
  plaats: Plaats;
  pad?: string;
  velden?: Readonly<Record<string, string>>;
  children: ReactNode;
}) => (
  <Verzend naar={adresVan(pad, plaats.taal)} velden={Object.entries({ ...plaats.eigen, ...velden })}>
    {children}
  </Verzend>
);
