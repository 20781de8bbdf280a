import { Knop } from "../../../web/nlds/inwoner/Knop.tsx";
import { Gedaan, Gezegd } from "../../../web/nlds/inwoner/Overzicht.tsx";
import { Tegels } from "../../../web/nlds/inwoner/Tegel.tsx";
import { Opening, Section, Sheet, Stack } from "../../../web/nlds/Layout.tsx";
import { StatusBadge } from "../../../web/nlds/Status.tsx";
import { Link } from "../../../web/nlds/Link.tsx";
import { SummaryList } from "../../../web/nlds/SummaryList.tsx";
import { Paragraph } from "../../../web/nlds/Typography.tsx";
import { cijfers, los } from "../../los.ts";
import { adresVan } from "../adres.ts";
import { EigenFormulier } from "../EigenFormulier.tsx";
import { Pagina, type PaginaProps } from "../Pagina.tsx";
import { Bel } from "../StartView.tsx";

/** One fact that we know. `label` where it only has a Dutch name. */
export type Feit = {
  readonly deel: "persoon" | "contact" | "situatie" | "mogelijkheid";
  readonly veld: string;
  readonly label: string | null;
  readonly waarde: string | null;
  readonly bron: string | null;
  readonly dag: string | null;
};
export type EigenCorrectie = {
  readonly id: string;
  readonly nummer: string;
  readonly label: string;
  readonly inWoorden: string;
  readonly stand: "open" | "overgenomen" | "afgewezen" | "ingetrokken";
  readonly antwoord: string | null;
  readonly door: string | null;
  readonly uiterlijk: string;
};

export type GegevensProps = PaginaProps & {
  readonly feiten: readonly Feit[];
  readonly correcties: readonly EigenCorrectie[];
  readonly isZelf: boolean;
  readonly magMelden: boolean;
  /** Just told. */
  readonly gemeld: EigenCorrectie | null;
};

const DELEN = ["persoon", "contact", "situatie", "mogelijkheid"] as const;

/** I8: what we know, from whom and since when, and at each fact the way to say that it is not right. */
export function GegevensView(props: GegevensProps) {
  const { t, plaats, feiten, correcties, isZelf, gemeld } = props;
  return (
    <Pagina t={t} plaats={plaats} terug={{ pad: "/mijn", naam: t("eigen.overzicht") }}>
      <Opening lead={t("eigen.gegevens.lead")}>{t("eigen.gegevens.opening")}</Opening>
      <Stack gap="loose">
        {gemeld && (
          <Gedaan kop={t("eigen.gegevens.bedankt")}>
            {t("eigen.nummer", { nummer: cijfers(gemeld.nummer, plaats.taal) })}{" "}
            {t("eigen.uiterlijk", { dag: gemeld.uiterlijk })}
          </Gedaan>
        )}
        <Tegels tegels={tegelsVan(props, isZelf)} />
        <Correcties t={t} plaats={plaats} correcties={correcties} />
        <Sheet>
          {DELEN.map((deel) => (
            <Deel key={deel} {...props} deel={deel} feiten={feiten.filter((feit) => feit.deel === deel)} />
          ))}
          {props.magMelden && (
            <Section heading={t("eigen.gegevens.anders")}>
              <Link href={kloptNiet(props, { deel: "anders", veld: "anders" })}>
                {t("eigen.gegevens.kloptNiet")}
              </Link>
            </Section>
          )}
        </Sheet>
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Pagina>
  );
}

const kloptNiet = ({ plaats }: PaginaProps, { deel, veld }: { deel: string; veld: string }) =>
  adresVan("/mijn/gegevens/klopt-niet", plaats.taal, new URLSearchParams({ deel, veld }).toString());

function Deel(props: GegevensProps & { deel: Feit["deel"] }) {
  const { t, deel, feiten, magMelden } = props;
  if (feiten.length === 0) return null;
  return (
    <Section heading={t(`eigen.gegevens.delen.${deel}`)}>
      <SummaryList
        facts={feiten.map((feit) => ({
          term: feit.label ?? t(`eigen.gegevens.velden.${feit.veld}`),
          ...(feit.label !== null && { lang: "nl" }),
          value: <Waarde t={t} feit={feit} />,
          ...(magMelden && {
            change: { href: kloptNiet(props, feit), label: t("eigen.gegevens.kloptNiet") },
          }),
        }))}
      />
    </Section>
  );
}

const Waarde = ({ t, feit: { waarde, bron, dag } }: Pick<PaginaProps, "t"> & { feit: Feit }) => (
  <>
    {waarde === null ? t("eigen.gegevens.niets") : <bdi lang="nl">{waarde}</bdi>}
    {bron && (
      <Paragraph soft small>
        {t("eigen.gegevens.bron")}: <bdi lang="nl">{bron}</bdi>
        {dag && `, ${dag}`}
      </Paragraph>
    )}
  </>
);

const LOOK = { open: "waiting", overgenomen: "ok", afgewezen: "open", ingetrokken: "open" } as const;

const Correcties = ({ t, plaats, correcties }: PaginaProps & Pick<GegevensProps, "correcties">) =>
  correcties.length === 0 ? null : (
    <Sheet>
      <Section heading={t("eigen.gegevens.gemeld")}>
        <Stack gap="loose">
          {correcties.map(({ id, nummer, label, inWoorden, stand, antwoord, door, uiterlijk }) => (
            <Stack key={id} gap="dense">
              <div>
                <StatusBadge kind={LOOK[stand]}>{t(`eigen.gegevens.stand.${stand}`)}</StatusBadge>
              </div>
              <Gezegd kop={t("eigen.nummer", { nummer: cijfers(nummer, plaats.taal) })}>
                {label}: {inWoorden}
              </Gezegd>
              {antwoord && (
                <Gezegd kop={t("eigen.antwoordVan", { naam: los(door ?? "", plaats.taal) })}>
                  {antwoord}
                </Gezegd>
              )}
              {stand === "open" && (
                <>
                  <Paragraph>{t("eigen.uiterlijk", { dag: uiterlijk })}</Paragraph>
                  <EigenFormulier plaats={plaats} velden={{ id }}>
                    <Knop>{t("eigen.trekIn")}</Knop>
                  </EigenFormulier>
                </>
              )}
            </Stack>
          ))}
        </Stack>
      </Section>
    </Sheet>
  );

const tegelsVan = ({ t, plaats }: PaginaProps, isZelf: boolean) =>
  (
    [
      ["meekijken", "/mijn/gegevens/wie-keek-mee", "people", isZelf],
      ["alles", "/mijn/gegevens/alles", "note", isZelf],
      ["delen", "/mijn/gegevens/delen", "briefcase", true],
      ["vum", "/mijn/gegevens/vum", "search", true],
      ["helper", "/mijn/helper", "person", true],
      ["nietEens", "/mijn/niet-eens", "note", true],
    ] as const
  )
    .filter(([, , , shown]) => shown)
    .map(([naam, pad, icoon]) => ({
      href: adresVan(pad, plaats.taal),
      icoon,
      kop: t(`eigen.tegels.${naam}.kop`),
      tekst: t(`eigen.tegels.${naam}.tekst`),
    }));
