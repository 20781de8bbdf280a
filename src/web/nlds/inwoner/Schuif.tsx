import { beschrijving, type VeldProps, Veld } from "./Formulier.tsx";

/** A number to drag, that the browser sends by itself. The script of the page shows it while it is dragged. */
export const Schuif = ({
  hoogste,
  laag,
  hoog,
  ...veld
}: VeldProps & { hoogste: number; laag: string; hoog: string }) => (
  <Veld {...veld}>
    <div className="meedoen-weegschuif">
      <input
        {...beschrijving(veld)}
        className="meedoen-schuif"
        type="range"
        id={veld.naam}
        name={veld.naam}
        min={0}
        max={hoogste}
        step={1}
        defaultValue={veld.waarde}
        data-schuif=""
      />
      <output htmlFor={veld.naam} aria-hidden="true" />
      <small>{laag}</small>
      <small>{hoog}</small>
    </div>
  </Veld>
);
