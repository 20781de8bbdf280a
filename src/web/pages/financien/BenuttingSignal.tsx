import { useQuery } from "@tanstack/react-query";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { wholeEuros } from "../../format.ts";
import { Alert, Link } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { text } from "../BenuttingPage.text.ts";
import { benuttingQuery } from "./financien.queries.ts";

/** For who steers the money: budgets that lag, and nothing where none does. */
export function BenuttingSignal() {
  const { gebruiker } = useSession();
  const { data } = useQuery({ ...benuttingQuery, enabled: scopesOf(gebruiker, "read", "geld").length > 0 });
  const behind = data?.rijen.filter(({ stand }) => stand === "achter").length ?? 0;
  if (!data || behind === 0) return null;
  const { signal } = text;
  return (
    <Alert kind="warning" heading={signal.heading(behind)}>
      {signal.text(wholeEuros(data.achterstandInCenten))}{" "}
      <Link href="/financien/benutting">{signal.link}</Link>
    </Alert>
  );
}
