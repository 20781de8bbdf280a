import type { ReactNode } from "react";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { IdentityBar, Page } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { text, werksoort } from "./bezetting.text.ts";

type UnitFrameProps = {
  unit: {
    readonly id: string;
    readonly naam: string;
    readonly organisatie: string;
    readonly werksoorten: readonly string[];
    readonly isVanMij: boolean;
  };
  title: string;
  /** What stands behind `/units/$id`. */
  at: "" | "/capaciteit" | "/opdrachten" | "/cijfers";
  actions?: ReactNode;
  children: ReactNode;
};

/** Which unit this is about, with its pages. */
export function UnitFrame({
  unit: { id, naam, organisatie, werksoorten, isVanMij },
  title,
  at,
  actions,
  children,
}: UnitFrameProps) {
  const { gebruiker } = useSession();
  const seesOrders = scopesOf(gebruiker, "read", "opdracht").length > 0;
  const figures = scopesOf(gebruiker, "read", "unitcijfer");
  const seesFigures = figures.includes("regio") || (isVanMij && figures.includes("eigen-unit"));
  const tab = (end: UnitFrameProps["at"], label: string) => ({
    href: `/units/${id}${end}`,
    label,
    current: end === at,
  });
  const tabs = [
    tab("", text.today),
    tab("/capaciteit", text.capaciteit),
    ...(seesOrders ? [tab("/opdrachten", text.opdrachten)] : []),
    ...(seesFigures ? [tab("/cijfers", text.cijfers)] : []),
  ];
  const identity = (
    <IdentityBar
      name={naam}
      facts={[organisatie, werksoorten.map(werksoort).join(", ")]}
      tabs={tabs}
      tabsLabel={text.tabs}
      {...(actions !== undefined && { actions })}
    />
  );
  return (
    <Page title={title} identity={identity}>
      {children}
    </Page>
  );
}

/** May this user change what is of this unit? The server decides with the same rows of the matrix. */
export function useMayChange(
  { isVanMij }: { readonly isVanMij: boolean },
  dataklasse: "unitcapaciteit" | "opdracht" | "unitcijfer",
): boolean {
  const { gebruiker } = useSession();
  if (scopesOf(gebruiker, "change", dataklasse).length === 0) return false;
  return !gebruiker.rollen.includes("unitleider") || isVanMij;
}
