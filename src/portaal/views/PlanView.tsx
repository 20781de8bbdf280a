import { ButtonLink } from "../../web/nlds/Button.tsx";
import { Printknop } from "../../web/nlds/inwoner/Eigen.tsx";
import { Gedaan, Gezegd, LetOp, Stapknoppen } from "../../web/nlds/inwoner/Overzicht.tsx";
import { Opening, Section, Sheet, Stack } from "../../web/nlds/Layout.tsx";
import { List, Paragraph } from "../../web/nlds/Typography.tsx";
import { los } from "../los.ts";
import type { Terug } from "../paginas/eigen-werk.ts";
import { adresVan } from "./adres.ts";
import { Pagina, type PaginaProps } from "./Pagina.tsx";
import { Terugweg, Verklaringen, Voorstellen } from "./PlanDelen.tsx";
import { Planstappen } from "./Planstappen.tsx";
import { Bel } from "./StartView.tsx";

export type PlanStap = {
  readonly id: string;
  /** Of a switch: which of its steps. */
  readonly nummer: number | null;
  readonly naam: string;
  readonly versie: number;
  readonly stand: "nu" | "later" | "klaar" | "vervalt";
  /** Null: the reader himself; empty: nobody in particular. */
  readonly wie: string | null;
  /** As a human wrote it. */
  readonly wanneer: string | null;
  readonly uiterlijk: string | null;
  readonly klaarOp: string | null;
  readonly knop: "klaar" | "open" | null;
};
export type PlanDoel = {
  readonly id: string;
  readonly naam: string;
  readonly behoefte: string;
  readonly streefdag: string | null;
  readonly stappen: readonly PlanStap[];
};
export type PlanOverstap = {
  readonly id: string;
  readonly dag: string;
  readonly isBegonnen: boolean;
  readonly stappen: readonly PlanStap[];
};
export type PlanVoorstel = {
  readonly id: string;
  readonly naam: string;
  readonly wanneer: string | null;
  readonly dag: string;
  readonly stand: "wacht" | "ja" | "nee";
  readonly antwoord: string | null;
  readonly antwoordDoor: string | null;
};

export type PlanProps = PaginaProps & {
  readonly voornaam: string;
  readonly isZelf: boolean;
  readonly gids: string | null;
  readonly eigenWoorden: string | null;
  readonly doelen: readonly PlanDoel[];
  readonly andere: readonly PlanStap[];
  /** Goals that were reached. */
  readonly eerder: readonly string[];
  readonly overstappen: readonly PlanOverstap[];
  readonly terug: Terug | null;
  readonly voorstellen: readonly PlanVoorstel[];
  readonly magVoorstellen: boolean;
  readonly verklaringen: readonly {
    readonly id: string;
    readonly leerbedrijf: string;
    readonly dag: string;
    readonly taken: readonly string[];
    readonly isIngetrokken: boolean;
  }[];
  readonly gedaan: "stap" | "voorstel" | null;
  /** Someone else changed the step at the same moment: what the reader saw, and which one it is. */
  readonly botsing: { readonly zag: string; readonly id: string } | null;
};

/** I2: goals with their steps, a switch, the way back, and what someone learned. */
export function PlanView(props: PlanProps) {
  const { t, plaats, voornaam, isZelf, gids } = props;
  const { taal } = plaats;
  const isLeeg = props.doelen.length === 0 && props.andere.length === 0;
  return (
    <Pagina t={t} plaats={plaats} terug={{ pad: "/mijn", naam: t("overzicht.titel") }}>
      <Opening lead={t("mijnplan.lead")}>
        {isZelf ? t("mijnplan.opening") : t("mijnplan.openingVan", { naam: los(voornaam, taal) })}
      </Opening>
      <Stack gap="loose">
        <Melding {...props} />
        <Sheet>
          {props.eigenWoorden && (
            <Section>
              <Gezegd kop={t("mijnplan.eigenWoorden")}>{props.eigenWoorden}</Gezegd>
            </Section>
          )}
          {isLeeg && (
            <Section heading={t("mijnplan.geen")}>
              <Paragraph>
                {gids ? t("mijnplan.geenGids", { naam: los(gids, taal) }) : t("mijnplan.geenBel")}
              </Paragraph>
            </Section>
          )}
          {props.doelen.map((doel) => (
            <Doel key={doel.id} t={t} plaats={plaats} doel={doel} />
          ))}
          {props.andere.length > 0 && (
            <Section heading={t("mijnplan.andere")}>
              <Planstappen t={t} plaats={plaats} stappen={props.andere} />
            </Section>
          )}
          {props.overstappen.map(({ id, dag, isBegonnen, stappen }) => (
            <Section key={id} heading={t("mijnplan.overstap")}>
              <Paragraph>{t(isBegonnen ? "mijnplan.begon" : "mijnplan.begint", { dag })}</Paragraph>
              <Planstappen t={t} plaats={plaats} stappen={stappen} />
            </Section>
          ))}
        </Sheet>
        {props.terug && <Terugweg t={t} plaats={plaats} terug={props.terug} gids={gids} />}
        {props.voorstellen.length > 0 && <Voorstellen {...props} />}
        {props.verklaringen.length > 0 && <Verklaringen {...props} />}
        {props.eerder.length > 0 && (
          <Sheet>
            <Section heading={t("mijnplan.bereikt")}>
              <List>
                {props.eerder.map((naam) => (
                  <bdi key={naam} lang="nl">
                    {naam}
                  </bdi>
                ))}
              </List>
            </Section>
          </Sheet>
        )}
        <Stapknoppen>
          {props.magVoorstellen && (
            <ButtonLink href={adresVan("/mijn/plan/voorstel", taal)} kind="primary" icon="plus">
              {t("mijnplan.stelVoor")}
            </ButtonLink>
          )}
          <Printknop>{t("kader.print")}</Printknop>
        </Stapknoppen>
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Pagina>
  );
}

function Melding({ t, plaats, gedaan, botsing, gids, doelen, andere, overstappen }: PlanProps) {
  if (botsing) {
    const stappen = [...doelen, ...overstappen].flatMap((deel) => deel.stappen).concat(andere);
    const nu = stappen.find(({ id }) => id === botsing.id);
    return (
      <LetOp kop={t("mijnplan.botsing")}>
        <Paragraph>{t("mijnplan.botsingUitleg")}</Paragraph>
        <Gezegd kop={t("mijnplan.botsingZag")}>{botsing.zag}</Gezegd>
        {nu && (
          <Gezegd kop={t("mijnplan.botsingNu", { naam: t(`mijnplan.stand.${nu.stand}`) })}>{nu.naam}</Gezegd>
        )}
      </LetOp>
    );
  }
  if (gedaan === "stap") return <Gedaan kop={t("mijnplan.bewaard")} />;
  if (gedaan === "voorstel")
    return (
      <Gedaan kop={t("mijnplan.gestuurd")}>
        {gids ? t("mijnplan.gestuurdGids", { naam: los(gids, plaats.taal) }) : t("mijnplan.gestuurdUitleg")}
      </Gedaan>
    );
  return null;
}

const Doel = ({ t, plaats, doel }: PaginaProps & { doel: PlanDoel }) => (
  <Section heading={<bdi lang="nl">{doel.naam}</bdi>}>
    <Paragraph soft>
      <bdi lang="nl">{doel.behoefte}</bdi>
      {doel.streefdag && <> {t("mijnplan.streef", { dag: doel.streefdag })}</>}
    </Paragraph>
    {doel.stappen.length === 0 ? (
      <Paragraph>{t("mijnplan.geenStappen")}</Paragraph>
    ) : (
      <Planstappen t={t} plaats={plaats} stappen={doel.stappen} />
    )}
  </Section>
);
