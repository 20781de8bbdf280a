import { Antwoorden, Verzend, Verzendknop } from "../../web/nlds/inwoner/Formulier.tsx";
import { ButtonLink } from "../../web/nlds/Button.tsx";
import { Row, Stack } from "../../web/nlds/Layout.tsx";
import { Paragraph } from "../../web/nlds/Typography.tsx";
import type { Vertaler } from "../vertaler.ts";
import { VOLGORDE, type Vraag } from "../wegwijzer.ts";
import { adresVan } from "./adres.ts";
import { Pagina, type PaginaProps } from "./Pagina.tsx";
import { Bel } from "./StartView.tsx";

export type KrijgenProps = PaginaProps & {
  readonly vraag: Vraag;
  readonly keuzen: readonly { readonly waarde: string; readonly naam: string }[];
  readonly gekozen: readonly string[];
  /** The earlier answers, that go along. */
  readonly eerder: readonly (readonly [naam: string, waarde: string])[];
  readonly terug: string;
  /** Of the region, by name. */
  readonly gemeenten: readonly string[];
};

/** P2: one question a page. Skipping is allowed: no answer is an answer too. */
export function KrijgenView({ t, plaats, vraag, keuzen, gekozen, eerder, terug, gemeenten }: KrijgenProps) {
  const nummer = VOLGORDE.indexOf(vraag) + 1;
  return (
    <Pagina t={t} plaats={plaats}>
      <Stack gap="loose">
        <div>
          <Paragraph soft>{t("kader.stap", { nummer, totaal: VOLGORDE.length })}</Paragraph>
          <Paragraph soft>{nummer === 1 ? t("krijgen.lead") : t("kader.magLeeg")}</Paragraph>
        </div>
        <Verzend naar="/krijgen" methode="get" velden={eerder}>
          <Antwoorden
            naam={vraag}
            label={t(`krijgen.vragen.${vraag}`)}
            hulp={hulpBij(vraag, t, gemeenten)}
            foutwoord={t("kader.fout")}
            keuzen={keuzen}
            gekozen={gekozen}
            meer={vraag === "nodig"}
          />
          <Verzendknop>{t("kader.volgende")}</Verzendknop>
        </Verzend>
        <Row>
          <ButtonLink href={terug} kind="subtle" icon="back">
            {t("kader.terug")}
          </ButtonLink>
          <ButtonLink href={adresVan("/bel-mij", plaats.taal)} kind="subtle" icon="phone">
            {t("uitkomst.belMij")}
          </ButtonLink>
        </Row>
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Pagina>
  );
}

function hulpBij(vraag: Vraag, t: Vertaler, gemeenten: readonly string[]): string | undefined {
  if (vraag === "waar") return t("krijgen.vragen.waarUitleg", { gemeenten: gemeenten.join(", ") });
  return vraag === "nodig" ? t("krijgen.vragen.nodigUitleg") : undefined;
}
