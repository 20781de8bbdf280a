import { type ReactNode, useId } from "react";
import { Icon } from "../Icon.tsx";

/** The way back, on a page of a resident: a sheet of its own with the sign for it. */
export function Terugkaart({ id, kop, children }: { id?: string; kop: string; children: ReactNode }) {
  const name = useId();
  return (
    <section className="meedoen-vel meedoen-terugkaart" id={id} aria-labelledby={name}>
      <Icon name="return" />
      <div>
        <h2 className="nl-heading nl-heading--level-2" id={name}>
          {kop}
        </h2>
        {children}
      </div>
    </section>
  );
}
