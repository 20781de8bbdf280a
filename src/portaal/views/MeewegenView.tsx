import { MEESTE_PUNTEN } from "../../modules/afwegen/meeste-punten.ts";
import type { OpenbareSessie } from "../../modules/afwegen/meewegen.ts";
import { ButtonLink } from "../../web/nlds/Button.tsx";
import { Foutlijst, Keuzelijst, Tekstveld, Verzend, Verzendknop } from "../../web/nlds/inwoner/Formulier.tsx";
import { Schuif } from "../../web/nlds/inwoner/Schuif.tsx";
import { InTaal } from "../../web/nlds/inwoner/Velden.tsx";
import { Opening, Section, Sheet, Stack } from "../../web/nlds/Layout.tsx";
import { SummaryList } from "../../web/nlds/SummaryList.tsx";
import { Paragraph } from "../../web/nlds/Typography.tsx";
import { adresVan } from "./adres.ts";
import { Bel } from "./StartView.tsx";
import { Tweetalig, type TweetaligProps } from "./Tweetalig.tsx";

export type Weegfout = "groep" | "punten";
export type Weegformulier = {
  readonly sessie: Pick<OpenbareSessie, "vraag" | "criteria" | "groepen">;
  readonly code: string;
  readonly deelnemer: string;
  readonly groep: string;
  readonly punten: readonly number[];
  /** This phone sent before. */
  readonly isOpnieuw: boolean;
  readonly fouten: readonly Weegfout[];
};
export type MeewegenProps = TweetaligProps & {
  readonly stand: "code" | "onbekend" | "gesloten" | "vol" | Weegformulier;
};

/** Someone in the room says how much each criterium matters, on a phone and without an account. */
export function MeewegenView(props: MeewegenProps) {
  const { t, w, plaats, stand } = props;
  if (stand === "code" || stand === "onbekend") return <Codevraag {...props} isFout={stand === "onbekend"} />;
  if (stand === "gesloten" || stand === "vol")
    return (
      <Tweetalig {...props}>
        <Opening lead={w(`${stand}.lead`)}>{w(`${stand}.opening`)}</Opening>
        <Bel t={t} plaats={plaats} />
      </Tweetalig>
    );
  return <Weegvraag {...props} formulier={stand} />;
}

function Codevraag(props: TweetaligProps & { isFout: boolean }) {
  const { t, w, plaats, isFout } = props;
  const fout = isFout ? w("code.onbekend") : undefined;
  return (
    <Tweetalig {...props}>
      <Opening lead={w("code.lead")}>{w("code.opening")}</Opening>
      <Stack gap="loose">
        <Foutlijst
          kop={t("kader.fouten", { count: 1 })}
          fouten={fout ? [{ naam: "code", tekst: fout }] : []}
        />
        <Sheet>
          <Verzend naar="/meewegen" methode="get" velden={[["taal", plaats.taal.code]]}>
            <Tekstveld
              naam="code"
              label={w("code.veld")}
              hulp={w("code.hulp")}
              fout={fout}
              foutwoord={t("kader.fout")}
              autoComplete="off"
              kort
            />
            <Verzendknop>{w("code.knop")}</Verzendknop>
          </Verzend>
        </Sheet>
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Tweetalig>
  );
}

function Weegvraag(props: TweetaligProps & { formulier: Weegformulier }) {
  const { t, w, plaats, formulier } = props;
  const { sessie, code, deelnemer, groep, punten, isOpnieuw, fouten } = formulier;
  const fout = (naam: Weegfout) => (fouten.includes(naam) ? w(`vraag.${naam}Fout`) : undefined);
  const eerste = "punten-0";
  return (
    <Tweetalig {...props}>
      <Opening lead={w("vraag.lead")}>
        <InTaal lang="nl">{sessie.vraag}</InTaal>
      </Opening>
      <Stack gap="loose">
        <Foutlijst
          kop={t("kader.fouten", { count: fouten.length })}
          fouten={fouten.map((naam) => ({ naam: naam === "groep" ? naam : eerste, tekst: fout(naam) ?? "" }))}
        />
        <Sheet>
          <Verzend
            naar={adresVan("/meewegen", plaats.taal)}
            velden={[
              ["code", code],
              ["deelnemer", deelnemer],
            ]}
          >
            <Keuzelijst
              naam="groep"
              label={w("vraag.groep")}
              hulp={w("vraag.groepHulp")}
              leeg={w("vraag.groepKies")}
              fout={fout("groep")}
              foutwoord={t("kader.fout")}
              waarde={groep}
              keuzen={sessie.groepen.map((naam) => ({ waarde: naam, naam }))}
            />
            {sessie.criteria.map(({ naam, uitleg }, at) => (
              <Schuif
                key={naam}
                naam={`punten-${at}`}
                label={naam}
                hulp={uitleg}
                fout={at === 0 ? fout("punten") : undefined}
                foutwoord={t("kader.fout")}
                waarde={String(punten[at] ?? 0)}
                hoogste={MEESTE_PUNTEN}
                laag={w("vraag.niets")}
                hoog={w("vraag.veel")}
              />
            ))}
            <Verzendknop>{w(isOpnieuw ? "vraag.opnieuw" : "vraag.knop")}</Verzendknop>
            <Paragraph soft>{w("vraag.telt")}</Paragraph>
            <Paragraph soft>{w("vraag.bewaren")}</Paragraph>
          </Verzend>
        </Sheet>
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Tweetalig>
  );
}

export type MeewegenKlaarProps = TweetaligProps & {
  readonly code: string;
  /** What matters most in front. */
  readonly gewogen: readonly { readonly naam: string; readonly punten: number }[];
  readonly isOpen: boolean;
};

/** That it counts, and what was sent. */
export function MeewegenKlaarView(props: MeewegenKlaarProps) {
  const { t, w, plaats, code, gewogen, isOpen } = props;
  return (
    <Tweetalig {...props}>
      <Opening lead={w("klaar.lead")}>{w("klaar.opening")}</Opening>
      <Stack gap="loose">
        <Sheet>
          <Section heading={w("klaar.zo")}>
            <Stack>
              <SummaryList
                facts={gewogen.map(({ naam, punten }) => ({
                  term: naam,
                  value: w("klaar.punten", { count: punten }),
                }))}
              />
              {isOpen && (
                <div>
                  <ButtonLink href={adresVan("/meewegen", plaats.taal, `code=${code}`)} kind="secondary">
                    {w("klaar.wijzig")}
                  </ButtonLink>
                </div>
              )}
            </Stack>
          </Section>
        </Sheet>
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Tweetalig>
  );
}
