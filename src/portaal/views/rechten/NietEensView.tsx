import { Knop } from "../../../web/nlds/inwoner/Knop.tsx";
import { Gedaan, Gezegd } from "../../../web/nlds/inwoner/Overzicht.tsx";
import { Tegels } from "../../../web/nlds/inwoner/Tegel.tsx";
import { Opening, Section, Sheet, Stack } from "../../../web/nlds/Layout.tsx";
import { StatusBadge } from "../../../web/nlds/Status.tsx";
import { Paragraph } from "../../../web/nlds/Typography.tsx";
import { cijfers, los } from "../../los.ts";
import { adresVan } from "../adres.ts";
import { EigenFormulier } from "../EigenFormulier.tsx";
import { Pagina, type PaginaProps } from "../Pagina.tsx";
import { Bel } from "../StartView.tsx";

export const SOORTEN = [
  ["werk", "briefcase"],
  ["plan", "route"],
  ["besluit", "document"],
  ["gegevens", "person"],
  ["klacht", "message"],
] as const;

export type EigenBezwaar = {
  readonly id: string;
  readonly nummer: string;
  readonly soort: (typeof SOORTEN)[number][0];
  readonly onderwerp: string | null;
  readonly woorden: string;
  readonly stand: "open" | "opgepakt" | "afgerond" | "ingetrokken";
  readonly uitkomst: "gelijk" | "deels" | "geen" | "samen" | "door" | null;
  readonly uiterlijk: string;
  readonly formeelTot: string | null;
  readonly antwoorden: readonly { readonly door: string; readonly woorden: string }[];
  readonly gezien: number;
};
export type NietEensProps = PaginaProps & {
  readonly bezwaren: readonly EigenBezwaar[];
  readonly magMelden: boolean;
  readonly gestuurd: EigenBezwaar | null;
};

/** I9: choose what it is about, and see what became of what was sent before. */
export function NietEensView({ t, plaats, bezwaren, magMelden, gestuurd }: NietEensProps) {
  return (
    <Pagina t={t} plaats={plaats} terug={{ pad: "/mijn", naam: t("eigen.overzicht") }}>
      <Opening lead={t("eigen.nietEens.lead")}>{t("eigen.nietEens.opening")}</Opening>
      <Stack gap="loose">
        {gestuurd && (
          <Gedaan kop={t("eigen.nietEens.gestuurd")}>
            {t("eigen.nummer", { nummer: cijfers(gestuurd.nummer, plaats.taal) })}{" "}
            {t("eigen.uiterlijk", { dag: gestuurd.uiterlijk })}
          </Gedaan>
        )}
        {magMelden && (
          <Tegels
            tegels={SOORTEN.map(([soort, icoon]) => ({
              href: adresVan("/mijn/niet-eens/nieuw", plaats.taal, `soort=${soort}`),
              icoon,
              kop: t(`eigen.nietEens.soorten.${soort}.kop`),
              tekst: t(`eigen.nietEens.soorten.${soort}.tekst`),
            }))}
          />
        )}
        {bezwaren.length > 0 && (
          <Sheet>
            <Section heading={t("eigen.nietEens.mijn")}>
              <Stack gap="loose">
                {bezwaren.map((bezwaar) => (
                  <Bezwaar key={bezwaar.id} t={t} plaats={plaats} bezwaar={bezwaar} magMelden={magMelden} />
                ))}
              </Stack>
            </Section>
          </Sheet>
        )}
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Pagina>
  );
}

const LOOK = { open: "waiting", opgepakt: "active", afgerond: "ok", ingetrokken: "open" } as const;

function Bezwaar({
  t,
  plaats,
  bezwaar,
  magMelden,
}: PaginaProps & { bezwaar: EigenBezwaar; magMelden: boolean }) {
  const {
    id,
    nummer,
    soort,
    onderwerp,
    woorden,
    stand,
    uitkomst,
    uiterlijk,
    formeelTot,
    antwoorden,
    gezien,
  } = bezwaar;
  const isOpen = stand === "open" || stand === "opgepakt";
  return (
    <Stack gap="dense">
      <div>
        <StatusBadge kind={LOOK[stand]}>{t(`eigen.nietEens.stand.${stand}`)}</StatusBadge>
      </div>
      <Paragraph>
        {t(`eigen.nietEens.soorten.${soort}.kop`)}.{" "}
        {t("eigen.nummer", { nummer: cijfers(nummer, plaats.taal) })}{" "}
        {onderwerp && <bdi lang="nl">{onderwerp}</bdi>}
      </Paragraph>
      <Gezegd kop={t("eigen.nietEens.schreef")}>{woorden}</Gezegd>
      {antwoorden.map((antwoord) => (
        <Gezegd
          key={antwoord.woorden}
          kop={t("eigen.antwoordVan", { naam: los(antwoord.door, plaats.taal) })}
        >
          {antwoord.woorden}
        </Gezegd>
      ))}
      {uitkomst && <Paragraph>{t(`eigen.nietEens.uitkomst.${uitkomst}`)}</Paragraph>}
      {formeelTot && <Paragraph>{t("eigen.nietEens.formeel", { dag: formeelTot })}</Paragraph>}
      {isOpen && (
        <>
          <Paragraph>{t("eigen.uiterlijk", { dag: uiterlijk })}</Paragraph>
          {magMelden && (
            <EigenFormulier plaats={plaats} velden={{ id, gezien: String(gezien) }}>
              <Knop>{t("eigen.trekIn")}</Knop>
            </EigenFormulier>
          )}
        </>
      )}
    </Stack>
  );
}
