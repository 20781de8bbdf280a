import { ButtonLink } from "../../web/nlds/Button.tsx";
import { Gedaan, Gezegd } from "../../web/nlds/inwoner/Overzicht.tsx";
import { Opening, Section, Sheet, Stack } from "../../web/nlds/Layout.tsx";
import { StatusBadge } from "../../web/nlds/Status.tsx";
import { Paragraph } from "../../web/nlds/Typography.tsx";
import { cijfers, los } from "../los.ts";
import { adresVan } from "./adres.ts";
import { Pagina, type PaginaProps } from "./Pagina.tsx";
import { Bel } from "./StartView.tsx";

export type BegeleidingWerk = {
  readonly id: string;
  readonly functie: string;
  readonly uren: string;
  readonly begeleider: string | null;
  readonly buddy: string | null;
  /** Two years of work: two questions wait. */
  readonly vraagtTerugblik: boolean;
};
export type BegeleidingBezoek = {
  readonly id: string;
  readonly dag: string;
  readonly wijze: "opHetWerk" | "telefoon" | "ergensAnders";
  readonly door: string;
  readonly gaat: "goed" | "gaatWel" | "nietGoed" | null;
  readonly tekst: string | null;
  readonly volgend: string | null;
};
export type EigenMelding = {
  readonly id: string;
  readonly dag: string;
  readonly stand: "open" | "opgepakt" | "opgelost" | "weerOpen";
  readonly woorden: string;
  readonly antwoord: string | null;
  readonly door: string | null;
  readonly uiterlijk: string;
};

export type BegeleidingProps = PaginaProps & {
  readonly werk: readonly BegeleidingWerk[];
  readonly bezoeken: readonly BegeleidingBezoek[];
  readonly meldingen: readonly EigenMelding[];
  readonly isBedankt: boolean;
};

/** I6: the work, the visits that were written down for the reader, and what he told. */
export function BegeleidingView(props: BegeleidingProps) {
  const { t, plaats, werk, bezoeken, meldingen, isBedankt } = props;
  return (
    <Pagina t={t} plaats={plaats} terug={{ pad: "/mijn", naam: t("overzicht.titel") }}>
      <Opening lead={t("begeleiding.lead")}>{t("begeleiding.titel")}</Opening>
      <Stack gap="loose">
        {isBedankt && <Gedaan kop={t("begeleiding.bedankt")} />}
        <div>
          <ButtonLink kind="primary" href={adresVan("/mijn/niet-goed", plaats.taal)}>
            {t("begeleiding.nietGoed.titel")}
          </ButtonLink>
        </div>
        <Sheet>
          {werk.length === 0 && (
            <Section heading={t("begeleiding.werk")}>
              <Paragraph>{t("begeleiding.geenWerk")}</Paragraph>
            </Section>
          )}
          {werk.map((een) => (
            <Werk key={een.id} t={t} plaats={plaats} werk={een} />
          ))}
          <Section heading={t("begeleiding.bezoeken")}>
            {bezoeken.length === 0 && <Paragraph>{t("begeleiding.geenBezoek")}</Paragraph>}
            <Stack gap="loose">
              {bezoeken.map((bezoek) => (
                <Bezoek key={bezoek.id} t={t} plaats={plaats} bezoek={bezoek} />
              ))}
            </Stack>
          </Section>
        </Sheet>
        <Meldingen t={t} plaats={plaats} meldingen={meldingen} />
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Pagina>
  );
}

const Werk = ({ t, plaats, werk }: PaginaProps & { werk: BegeleidingWerk }) => {
  const { functie, uren, begeleider, buddy, vraagtTerugblik } = werk;
  return (
    <Section heading={t("begeleiding.werk")}>
      <Paragraph>
        <bdi lang="nl">{functie}</bdi>. {t("begeleiding.uren", { nummer: cijfers(uren, plaats.taal) })}
      </Paragraph>
      {begeleider && (
        <Paragraph>{t("begeleiding.begeleider", { naam: los(begeleider, plaats.taal) })}</Paragraph>
      )}
      {buddy && <Paragraph>{t("begeleiding.buddy", { naam: los(buddy, plaats.taal) })}</Paragraph>}
      {vraagtTerugblik && (
        <>
          <Paragraph>{t("begeleiding.terugblik.uitleg")}</Paragraph>
          <div>
            <ButtonLink href={adresVan("/mijn/terugblik", plaats.taal)}>
              {t("begeleiding.terugblik.begin")}
            </ButtonLink>
          </div>
        </>
      )}
    </Section>
  );
};

const Bezoek = ({ t, plaats, bezoek }: PaginaProps & { bezoek: BegeleidingBezoek }) => {
  const { dag, wijze, door, gaat, tekst, volgend } = bezoek;
  return (
    <Stack gap="dense">
      <Paragraph soft>
        {dag}. {t(`begeleiding.wijze.${wijze}`, { naam: los(door, plaats.taal) })}
      </Paragraph>
      {gaat && <Paragraph>{t(`begeleiding.gaat.${gaat}`)}</Paragraph>}
      {tekst && <Gezegd kop={t("begeleiding.verslag")}>{tekst}</Gezegd>}
      {volgend && <Paragraph>{t("begeleiding.volgend", { dag: volgend })}</Paragraph>}
    </Stack>
  );
};

const LOOK = { open: "waiting", opgepakt: "active", opgelost: "ok", weerOpen: "waiting" } as const;

/** What someone told, where it stands, and what was answered. */
export const Meldingen = ({ t, plaats, meldingen }: PaginaProps & { meldingen: readonly EigenMelding[] }) =>
  meldingen.length === 0 ? null : (
    <Sheet>
      <Section heading={t("begeleiding.meldingen")}>
        <Stack gap="loose">
          {meldingen.map(({ id, dag, stand, woorden, antwoord, door, uiterlijk }) => (
            <Stack key={id} gap="dense">
              <div>
                <StatusBadge kind={LOOK[stand]}>{t(`begeleiding.stand.${stand}`)}</StatusBadge>
              </div>
              <Gezegd kop={t("begeleiding.gemeldOp", { dag })}>{woorden}</Gezegd>
              {antwoord ? (
                <Gezegd kop={t("mijnplan.antwoord.van", { naam: los(door ?? "", plaats.taal) })}>
                  {antwoord}
                </Gezegd>
              ) : (
                <Paragraph>{t("begeleiding.gemeld.uiterlijk", { dag: uiterlijk })}</Paragraph>
              )}
            </Stack>
          ))}
        </Stack>
      </Section>
    </Sheet>
  );
