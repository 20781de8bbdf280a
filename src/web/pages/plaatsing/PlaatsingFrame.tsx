import type { ReactNode } from "react";
import type { PlaatsingInFull } from "../../../modules/plaatsingen/plaatsing.ts";
import { Page } from "../../nlds/index.ts";
import { DossierFrame } from "../dossier/DossierFrame.tsx";

/** A page about a plaatsing, within the dossier. Who may see plaatsingen and not the person sees no name. */
export function PlaatsingFrame({
  plaatsing,
  title,
  children,
}: {
  plaatsing: PlaatsingInFull;
  title: string;
  children: (naam: string | null) => ReactNode;
}) {
  if (plaatsing.inwonernaam === null) return <Page title={title}>{children(null)}</Page>;
  return (
    <DossierFrame id={plaatsing.inwonerId} current="plaatsingen" part={title}>
      {({ voornaam }) => children(voornaam)}
    </DossierFrame>
  );
}
