import type { ReactNode } from "react";
import { ButtonLink } from "../../web/nlds/Button.tsx";
import { Terug, Uitloggen } from "../../web/nlds/inwoner/Eigen.tsx";
import { Kader } from "../../web/nlds/inwoner/Kader.tsx";
import { TALEN, type Taal } from "../talen.ts";
import type { Vertaler } from "../vertaler.ts";
import { adresVan } from "./adres.ts";

/** What every page knows: in which language it speaks, where it stands, and of which region. */
export type Plaats = {
  readonly taal: Taal;
  /** The address without the language. */
  readonly pad: string;
  /** The answers so far, that go along to another language. */
  readonly zoek: string;
  readonly regio: string;
  readonly isDemo: boolean;
  /** The number of the region, as people dial it. */
  readonly nummer: string;
  /** Of who is signed in: what makes a form his own, and sent once. */
  readonly eigen?: { readonly csrf: string; readonly sleutel: string };
};

/** On every page. */
const VOET = [
  ["/toegankelijkheid", "toegankelijkheid"],
  ["/privacy", "privacy"],
  ["/hoe-kiezen-wij", "hoeKiezenWij"],
  ["/talen", "talen"],
  ["/cijfers", "cijfers"],
  ["/vacatures", "vacatures"],
  ["/banenmarkt", "banenmarkten"],
  ["/werkgever", "werkgevers"],
] as const;

export type PaginaProps = { readonly t: Vertaler; readonly plaats: Plaats };

/** The page before this one. `lang`: of its name, where it is another language than this page. */
export type Vorige = { readonly pad: string; readonly naam: string; readonly lang?: string };

/** @param terug the page before this one, where there is one */
export function Pagina({
  t,
  plaats,
  terug,
  children,
}: PaginaProps & { terug?: Vorige; children: ReactNode }) {
  const { taal, pad, zoek, regio, isDemo, eigen } = plaats;
  return (
    <Kader
      woorden={{
        naarInhoud: t("kader.naarInhoud"),
        taal: t("kader.taal"),
        leesVoor: t("kader.leesVoor"),
        stopVoorlezen: t("kader.stopVoorlezen"),
      }}
      regio={regio}
      talen={TALEN.map((andere) => ({
        naam: andere.naam,
        lang: andere.lang,
        href: adresVan(pad, andere, zoek),
        isNu: andere.code === taal.code,
      }))}
      account={
        eigen ? (
          <Uitloggen naar={adresVan("/mijn/uitloggen", taal)} csrf={eigen.csrf}>
            {t("kader.uitloggen")}
          </Uitloggen>
        ) : (
          <ButtonLink href="/inloggen" kind="subtle">
            {t("kader.inloggen")}
          </ButtonLink>
        )
      }
      vertaling={taal.lang === "nl" ? undefined : t("kader.vertaling")}
      voet={{
        opmerking: isDemo ? t("kader.verzonnen") : undefined,
        links: VOET.map(([pad, sleutel]) => ({ href: adresVan(pad, taal), naam: t(`kader.${sleutel}`) })),
      }}
    >
      {terug && (
        <Terug href={adresVan(terug.pad, taal)} {...(terug.lang && { lang: terug.lang })}>
          {terug.naam}
        </Terug>
      )}
      {children}
    </Kader>
  );
}
