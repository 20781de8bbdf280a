import { ButtonLink } from "../../web/nlds/Button.tsx";
import { Gezegd } from "../../web/nlds/inwoner/Overzicht.tsx";
import { Terugkaart } from "../../web/nlds/inwoner/Terugkaart.tsx";
import { PhoneLink } from "../../web/nlds/Link.tsx";
import { Section, Sheet, Stack } from "../../web/nlds/Layout.tsx";
import { List, Paragraph } from "../../web/nlds/Typography.tsx";
import { los } from "../los.ts";
import type { Terug } from "../paginas/eigen-werk.ts";
import { adresVan } from "./adres.ts";
import type { PaginaProps } from "./Pagina.tsx";
import type { PlanProps } from "./PlanView.tsx";

/** What was agreed about going back. */
export const Terugweg = ({
  t,
  plaats,
  terug,
  gids,
}: PaginaProps & { terug: NonNullable<PlanProps["terug"]>; gids: string | null }) => (
  <Terugkaart id="terug" kop={t("mijnplan.terug.kop")}>
    <Terugafspraak t={t} plaats={plaats} terug={terug} />
    <Paragraph>
      {gids ? t("mijnplan.terug.bel", { naam: los(gids, plaats.taal) }) : t("mijnplan.terug.belOns")}
    </Paragraph>
    <PhoneLink number={plaats.nummer} />
  </Terugkaart>
);

export const Terugafspraak = ({ t, plaats, terug }: PaginaProps & { terug: Terug }) =>
  terug.soort === "woorden" ? (
    <Gezegd kop={t("mijnplan.terug.tekst")}>{terug.tekst}</Gezegd>
  ) : (
    <>
      <Paragraph>
        {terug.tot ? t("mijnplan.terug.tot", { dag: terug.tot }) : t("mijnplan.terug.altijd")}
      </Paragraph>
      <Paragraph>
        {t("mijnplan.terug.plek")} <bdi lang="nl">{terug.waar}</bdi>.
      </Paragraph>
      <Paragraph>{t("mijnplan.terug.met", { naam: los(terug.met, plaats.taal) })}</Paragraph>
    </>
  );

/** Steps that somebody proposed, with the answers. */
export const Voorstellen = ({ t, plaats, voorstellen, gids }: PlanProps) => (
  <Sheet>
    <Section heading={t("mijnplan.voorstellen")}>
      <Stack gap="loose">
        {voorstellen.map(({ id, naam, wanneer, dag, stand, antwoord, antwoordDoor }) => (
          <div key={id}>
            <Gezegd kop={t("mijnplan.voorgesteld", { dag })}>
              {naam}
              {wanneer && ` (${wanneer})`}
            </Gezegd>
            <Paragraph>
              {stand === "wacht" && gids
                ? t("mijnplan.antwoord.wachtGids", { naam: los(gids, plaats.taal) })
                : t(`mijnplan.antwoord.${stand}`)}
            </Paragraph>
            {antwoord && (
              <Gezegd kop={t("mijnplan.antwoord.van", { naam: los(antwoordDoor ?? "", plaats.taal) })}>
                {antwoord}
              </Gezegd>
            )}
          </div>
        ))}
      </Stack>
    </Section>
  </Sheet>
);

/** What someone learned, with the paper to show. */
export const Verklaringen = ({ t, plaats, verklaringen }: PlanProps) => (
  <Sheet>
    <Section heading={t("mijnplan.geleerd")}>
      <Stack gap="loose">
        {verklaringen.map(({ id, leerbedrijf, dag, taken, isIngetrokken }) => (
          <Stack key={id} gap="dense">
            <Paragraph>{t("mijnplan.bewijsVan", { naam: los(leerbedrijf, plaats.taal), dag })}</Paragraph>
            {isIngetrokken && <Paragraph>{t("mijnplan.ingetrokken")}</Paragraph>}
            <List>
              {taken.map((taak) => (
                <bdi key={taak} lang="nl">
                  {taak}
                </bdi>
              ))}
            </List>
            <div>
              <ButtonLink href={adresVan(`/mijn/bewijs/${id}`, plaats.taal)} icon="document" download>
                {t("mijnplan.bewijs")}
              </ButtonLink>
            </div>
          </Stack>
        ))}
      </Stack>
    </Section>
  </Sheet>
);
