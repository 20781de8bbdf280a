import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { useSession } from "../../session.tsx";

/** Who advises the council writes down what is weighed and by whom. */
export function useMayWeigh(): boolean {
  const { gebruiker } = useSession();
  return scopesOf(gebruiker, "change", "afwegingen").length > 0;
}
