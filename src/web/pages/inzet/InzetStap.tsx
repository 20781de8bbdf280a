import { BeginDialog } from "./BeginDialog.tsx";
import { EindeDialog } from "./EindeDialog.tsx";
import type { StapProps } from "./inzet-change.ts";
import { TerugDialog } from "./TerugDialog.tsx";
import { WijzigDialog } from "./WijzigDialog.tsx";

export type Stap = "begin" | "wijzig" | "einde" | "terug";

/** One step further with an inzet. */
export function InzetStap({ stap, ...props }: StapProps & { stap: Stap }) {
  if (stap === "begin") return <BeginDialog {...props} />;
  if (stap === "wijzig") return <WijzigDialog {...props} />;
  return stap === "einde" ? <EindeDialog {...props} /> : <TerugDialog {...props} />;
}
