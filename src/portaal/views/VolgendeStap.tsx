import type { ReactNode } from "react";
import { ButtonLink } from "../../web/nlds/Button.tsx";
import { Stapknop, Stapknoppen } from "../../web/nlds/inwoner/Overzicht.tsx";
import { PhoneLink } from "../../web/nlds/Link.tsx";
import { NextStep } from "../../web/nlds/Step.tsx";
import { los } from "../los.ts";
import { adresVan } from "./adres.ts";
import { EigenFormulier } from "./EigenFormulier.tsx";
import type { PaginaProps } from "./Pagina.tsx";

type Volgende =
  | { readonly soort: "werk" | "bericht"; readonly aantal: number }
  | {
      readonly soort: "stap";
      readonly id: string;
      readonly naam: string;
      readonly versie: number;
      readonly magAfvinken: boolean;
      /** Null: the reader himself. */
      readonly wie: string | null;
      readonly uiterlijk: string | null;
    }
  | { readonly soort: "afspraak"; readonly dag: string; readonly tijd: string; readonly met: string }
  | { readonly soort: "niets" };

export type VolgendeProps = PaginaProps & { readonly volgende: Volgende; readonly gids: string | null };

/** The one block that says what to do now. */
export function VolgendeStap({ t, plaats, volgende, gids }: VolgendeProps) {
  const { soort } = volgende;
  const naar = (pad: string) => adresVan(pad, plaats.taal);
  const blok = (kop: ReactNode, uitleg: ReactNode, acties: ReactNode) => (
    <NextStep label={t("overzicht.stap")} heading={kop} actions={acties}>
      {uitleg}
    </NextStep>
  );
  if (soort === "werk")
    return blok(
      t("overzicht.werk", { count: volgende.aantal }),
      t("overzicht.werkUitleg"),
      <ButtonLink kind="primary" href={naar("/mijn/werk")}>
        {t("overzicht.bekijkWerk")}
      </ButtonLink>,
    );
  if (soort === "bericht")
    return blok(
      t("overzicht.bericht", { count: volgende.aantal }),
      t("overzicht.berichtUitleg"),
      <ButtonLink kind="primary" href={naar("/mijn/berichten")}>
        {t("overzicht.lees")}
      </ButtonLink>,
    );
  if (soort === "afspraak")
    return blok(
      t("overzicht.afspraakStap", { dag: volgende.dag, nummer: volgende.tijd }),
      t("overzicht.metWie", { naam: los(volgende.met, plaats.taal) }),
      <ButtonLink kind="primary" href={naar("/mijn/afspraken")}>
        {t("overzicht.verzet")}
      </ButtonLink>,
    );
  if (soort === "stap") return <EigenStap t={t} plaats={plaats} stap={volgende} />;
  return blok(
    t("overzicht.niets"),
    gids ? t("overzicht.nietsGids", { naam: los(gids, plaats.taal) }) : t("overzicht.nietsBel"),
    <PhoneLink number={plaats.nummer} />,
  );
}

type Stap = Extract<Volgende, { soort: "stap" }>;

function EigenStap({ t, plaats, stap }: PaginaProps & { stap: Stap }) {
  const { id, naam, wie, uiterlijk, versie, magAfvinken } = stap;
  const door =
    wie === null ? t("overzicht.zelf") : wie && t("overzicht.ander", { naam: los(wie, plaats.taal) });
  return (
    <NextStep
      label={t("overzicht.stap")}
      heading={<bdi lang="nl">{naam}</bdi>}
      actions={
        <Stapknoppen>
          {magAfvinken && (
            <EigenFormulier
              plaats={plaats}
              pad="/mijn/plan"
              velden={{ doe: "klaar", id, versie: String(versie), naam }}
            >
              <Stapknop eerst>{t("overzicht.klaar")}</Stapknop>
            </EigenFormulier>
          )}
          <ButtonLink href={adresVan("/mijn/plan", plaats.taal)} kind={magAfvinken ? "default" : "primary"}>
            {t("overzicht.naarPlan")}
          </ButtonLink>
        </Stapknoppen>
      }
    >
      {[door, uiterlijk && t("overzicht.uiterlijk", { dag: uiterlijk })].filter(Boolean).join(" ")}
    </NextStep>
  );
}
