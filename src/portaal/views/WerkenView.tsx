import { Foutlijst, Keuzelijst, Tekstveld, Verzend, Verzendknop } from "../../web/nlds/inwoner/Formulier.tsx";
import { Opening, Sheet, Stack } from "../../web/nlds/Layout.tsx";
import { Paragraph } from "../../web/nlds/Typography.tsx";
import type { Terug } from "../paginas/eigen-werk.ts";
import type { Ingevuld, Veld } from "../paginas/werken-vraag.ts";
import { Pagina, type PaginaProps } from "./Pagina.tsx";
import { Bel } from "./StartView.tsx";

/** The work that it is about. */
export type Werk = {
  readonly naam: string | null;
  readonly uren: number | null;
  readonly loopt: boolean;
  /** The proposal it comes from: there he says yes or rather not. */
  readonly voorstel?: string;
} | null;

export type WerkenProps = PaginaProps & {
  readonly ingevuld: Ingevuld;
  readonly fouten: readonly Veld[];
  readonly werk: Werk;
  readonly isLeeftijdBekend: boolean;
  /** Which proposal it is about, to go along. */
  readonly voorstel: string | null;
};

export type WerkenKant = {
  readonly delen: readonly {
    readonly naam: string;
    readonly bedrag: string;
    readonly waarde: number;
    readonly soort: 1 | 2 | 3 | 4;
  }[];
  readonly samen: string;
};

export type WerkenUitkomstProps = PaginaProps & {
  readonly werk: Werk;
  readonly gids: string | null;
  readonly uren: string;
  /** Behind the question mark of the form, with the answers as they were. */
  readonly opnieuw: string;
  readonly verschil: string;
  readonly nu: WerkenKant;
  readonly straks: WerkenKant;
  readonly maand: string;
  readonly toeslagen: readonly string[];
  readonly blijft: readonly string[];
  readonly zelfDoen: readonly string[];
  readonly terug: { readonly kop: string; readonly zinnen: readonly string[] };
  /** What was agreed about the old place. */
  readonly afspraak: Terug | null;
  readonly maanden: readonly {
    readonly maand: string;
    readonly zinnen: readonly string[];
    readonly samen: string | null;
    readonly verschil: string | null;
  }[];
  /** There are months in which work brings almost nothing, or less than the month before. */
  readonly letOp: boolean;
  readonly aannamen: readonly string[];
  readonly bronnen: readonly string[];
  readonly ontbreekt: readonly string[];
};

/** Back to the proposal he came from; otherwise to his own page. */
export const vorigeVan = ({ t, werk }: Pick<WerkenProps, "t" | "werk">) =>
  werk?.voorstel
    ? { pad: `/mijn/werk/${werk.voorstel}`, naam: t("werken.naarWerk") }
    : { pad: "/mijn", naam: t("overzicht.titel") };

const JANEE = ["nee", "ja"] as const;

/** I5, the question: a few fields, with what is known filled in. */
export function WerkenView(props: WerkenProps) {
  const { t, plaats, ingevuld, fouten, werk, voorstel } = props;
  const verborgen = [
    ["taal", plaats.taal.code],
    ["reken", "1"],
    ...(voorstel ? [["voorstel", voorstel]] : []),
  ] as [string, string][];
  return (
    <Pagina t={t} plaats={plaats} terug={vorigeVan(props)}>
      <Opening lead={t("werken.lead")}>{t("werken.titel")}</Opening>
      <Stack gap="loose">
        <Foutlijst
          kop={t("kader.fouten", { count: fouten.length })}
          fouten={fouten.map((naam) => ({ naam, tekst: t(`werken.fout.${naam}`) }))}
        />
        {werk?.naam && (
          <Paragraph>
            {t(werk.loopt ? "werken.werkNu" : "werken.werkStraks")} <bdi lang="nl">{werk.naam}</bdi>.
          </Paragraph>
        )}
        {Object.keys(ingevuld).length > 0 && <Paragraph soft>{t("werken.bekend")}</Paragraph>}
        <Sheet>
          <Verzend naar="/mijn/werken" methode="get" velden={verborgen}>
            <Velden {...props} />
            <Verzendknop>{t("werken.reken")}</Verzendknop>
          </Verzend>
        </Sheet>
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Pagina>
  );
}

function Velden({ t, ingevuld, fouten, isLeeftijdBekend }: WerkenProps) {
  const veld = (naam: Veld) => ({
    naam,
    label: t(`werken.vraag.${naam}`),
    hulp: t(`werken.hulp.${naam}`),
    fout: fouten.includes(naam) ? t(`werken.fout.${naam}`) : undefined,
    foutwoord: t("kader.fout"),
    waarde: ingevuld[naam],
    autoComplete: "off",
  });
  const keuze = (naam: "partner" | "inkomen", waarden: readonly string[]) => (
    <Keuzelijst
      {...veld(naam)}
      leeg={t("werken.kies")}
      keuzen={waarden.map((waarde) => ({ waarde, naam: t(`werken.${naam}.${waarde}`) }))}
    />
  );
  const getal = { invoer: "numeric", kort: true } as const;
  return (
    <>
      <Tekstveld {...veld("uren")} {...getal} />
      <Tekstveld {...veld("uurloon")} {...getal} magLeeg />
      {!isLeeftijdBekend && <Tekstveld {...veld("geboortejaar")} {...getal} />}
      {keuze("inkomen", ["bijstand", "ww", "geen", "anders"])}
      {(ingevuld.inkomen === "ww" || fouten.includes("ww")) && <Tekstveld {...veld("ww")} {...getal} />}
      <Tekstveld {...veld("huur")} {...getal} magLeeg />
      {keuze("partner", JANEE)}
      {ingevuld.partner === "ja" && (
        <>
          <Tekstveld {...veld("partnerjaar")} {...getal} />
          <Tekstveld {...veld("partnerloon")} {...getal} magLeeg />
        </>
      )}
      <Tekstveld {...veld("kinderen")} kort magLeeg />
    </>
  );
}
