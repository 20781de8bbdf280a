import { ButtonLink } from "../../web/nlds/Button.tsx";
import { Dagdeel, Gids, Helften, Kaart } from "../../web/nlds/inwoner/Overzicht.tsx";
import { Tegels } from "../../web/nlds/inwoner/Tegel.tsx";
import { Opening, Stack } from "../../web/nlds/Layout.tsx";
import { Heading, Paragraph } from "../../web/nlds/Typography.tsx";
import { los } from "../los.ts";
import { adresVan } from "./adres.ts";
import { Pagina, type PaginaProps } from "./Pagina.tsx";
import { Bel } from "./StartView.tsx";
import { tegelsVan } from "./overzicht-tegels.ts";
import { VolgendeStap, type VolgendeProps } from "./VolgendeStap.tsx";

export type OverzichtProps = PaginaProps & {
  readonly dag: string;
  readonly voornaam: string;
  readonly isZelf: boolean;
  readonly volgende: VolgendeProps["volgende"];
  readonly afspraak: {
    readonly dag: string;
    readonly tijd: string;
    readonly waar: string;
    readonly met: string;
  } | null;
  /** Who is the one to call. */
  readonly gids: string | null;
  readonly anderen: readonly string[];
  readonly stand: { readonly klaar: number; readonly alle: number } | null;
};

/** I1: one next step first, then the appointment and who helps, then everything else. */
export function OverzichtView(props: OverzichtProps) {
  const { t, plaats, dag, voornaam, isZelf, volgende, stand } = props;
  const naam = los(voornaam, plaats.taal);
  return (
    <Pagina t={t} plaats={plaats}>
      <Opening above={dag}>{isZelf ? t("overzicht.dag", { naam }) : t("overzicht.namens", { naam })}</Opening>
      <Stack gap="wide">
        <VolgendeStap t={t} plaats={plaats} volgende={volgende} gids={props.gids} />
        <Helften>
          {isZelf && <Afspraakkaart {...props} />}
          <Gidskaart {...props} />
        </Helften>
        <Stack>
          <Heading level={2}>{t("overzicht.doen")}</Heading>
          <Tegels tegels={tegelsVan(t, plaats, { stand, isZelf })} />
        </Stack>
      </Stack>
    </Pagina>
  );
}

const Afspraakkaart = ({ t, plaats, afspraak }: OverzichtProps) => (
  <Kaart kop={t("overzicht.afspraak")}>
    {afspraak === null ? (
      <Paragraph>{t("overzicht.geenAfspraak")}</Paragraph>
    ) : (
      <>
        <Dagdeel dag={afspraak.dag} tijd={t("overzicht.om", { nummer: afspraak.tijd })} />
        <Paragraph>
          {t("overzicht.metWie", { naam: los(afspraak.met, plaats.taal) })}
          <br />
          <bdi lang="nl">{afspraak.waar}</bdi>
        </Paragraph>
        <div>
          <ButtonLink href={adresVan("/mijn/afspraken", plaats.taal)} icon="calendar">
            {t("overzicht.verzet")}
          </ButtonLink>
        </div>
      </>
    )}
  </Kaart>
);

const Gidskaart = ({ t, plaats, gids, anderen }: OverzichtProps) => (
  <Kaart kop={t("overzicht.gids")}>
    {gids === null ? (
      <>
        <Paragraph>{t("overzicht.geenGids")}</Paragraph>
        <Bel t={t} plaats={plaats} />
      </>
    ) : (
      <>
        <Gids naam={gids} nummer={plaats.nummer} />
        <Paragraph>{t("overzicht.bereikbaar")}</Paragraph>
        {anderen.length > 0 && (
          <Paragraph soft>
            {t("overzicht.ookHulp")} <Namen namen={anderen} lang={plaats.taal.lang} />
          </Paragraph>
        )}
      </>
    )}
  </Kaart>
);

/** Each name in its own direction, with the commas of the reader's language. */
const Namen = ({ namen, lang }: { namen: readonly string[]; lang: string }) =>
  new Intl.ListFormat(lang).formatToParts(namen).map(({ type, value }) =>
    type === "element" ? (
      <bdi key={value} lang="nl">
        {value}
      </bdi>
    ) : (
      value
    ),
  );
