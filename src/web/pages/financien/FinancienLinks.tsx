import { useQueryClient } from "@tanstack/react-query";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { Link, List, Section } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { FINANCIEN } from "./financien.queries.ts";
import { text } from "./financien.text.ts";

/** The other pages about money. */
export function FinancienLinks() {
  const mayChange = useMayChangeMoney();
  return (
    <Section heading={text.further}>
      <List plain>
        <Link href="/financien">{text.pages.jaren}</Link>
        <Link href="/financien/bijdragen">{text.pages.bijdragen}</Link>
        <Link href="/financien/besluit">{text.pages.besluit}</Link>
        <Link href="/financien/vangnet">{text.pages.vangnet}</Link>
        <Link href="/financien/benutting">{text.pages.benutting}</Link>
        <Link href="/financien/facturen">{text.pages.facturen}</Link>
        <Link href="/financien/loonkosten">{text.pages.loonkosten}</Link>
        {mayChange && <Link href="/importeren">{text.pages.importeren}</Link>}
      </List>
    </Section>
  );
}

/** Decides, invoices and reads documents in. */
export const useMayChangeMoney = (): boolean => scopesOf(useSession().gebruiker, "change", "geld").length > 0;

export function useRenewMoney() {
  const client = useQueryClient();
  return () => client.invalidateQueries(FINANCIEN);
}
