import { useQuery } from "@tanstack/react-query";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { number, percent, wholeEuros } from "../format.ts";
import { KeyFigure, KeyFigures } from "../nlds/charts.ts";
import {
  ButtonLink,
  EmptyState,
  Grid,
  GroupHead,
  Link,
  List,
  Margin,
  Opening,
  Page,
  Paragraph,
  Section,
  Sheet,
  SheetPart,
  Stack,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { maandnaam } from "./unitcijfers/maand-words.ts";
import { UnitsChanges, UnitsChart, UnitsMix, UnitsTable } from "./unitcijfers/UnitsParts.tsx";
import { UnitsRoutes } from "./unitcijfers/UnitsRoutes.tsx";
import { type Unitoverzicht, unitoverzichtQuery } from "./unitcijfers/unitcijfers.queries.ts";
import { text } from "./UnitsCijfersPage.text.ts";

/** All units side by side, and the companies as their sum. */
export function UnitsCijfersPage() {
  const query = useQuery(unitoverzichtQuery());
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(overzicht) => <Filled overzicht={overzicht} />}
    </PageState>
  );
}

function Filled({ overzicht }: { overzicht: Unitoverzicht }) {
  const { gebruiker } = useSession();
  const mayChange = scopesOf(gebruiker, "change", "unitcijfer").length > 0;
  const seesReports = scopesOf(gebruiker, "read", "rapport").length > 0;
  const seesMoney = scopesOf(gebruiker, "read", "geld").length > 0;
  const add = mayChange && <ButtonLink href="/units/cijfers/bestand">{text.import}</ButtonLink>;
  if (overzicht.units.length === 0)
    return (
      <Page title={text.title}>
        <Opening above={<Link href="/units">{text.units}</Link>}>
          <strong>{text.none}</strong>
        </Opening>
        <Sheet>
          <EmptyState heading={text.none} action={add}>
            {text.noneText}
          </EmptyState>
        </Sheet>
      </Page>
    );
  const { van, tot } = overzicht;
  return (
    <Page title={text.title}>
      <Opening
        above={
          <>
            <Link href="/units">{text.units}</Link> {text.period(maandnaam(van), maandnaam(tot))}
          </>
        }
        lead={text.separate}
      >
        <strong>
          {text.opening(wholeEuros(overzicht.totaal.toegevoegdeWaarde), overzicht.units.length)}
        </strong>{" "}
        {leftOf(overzicht)}
      </Opening>
      <Stack gap="loose">
        <Totals overzicht={overzicht} />
        <Sheet full>
          <GroupHead heading={text.table.heading} first>
            {add}
          </GroupHead>
          <UnitsTable overzicht={overzicht} />
        </Sheet>
        <Grid>
          <Sheet>
            <UnitsChart overzicht={overzicht} />
          </Sheet>
          <Margin label={text.margin}>
            <UnitsChanges overzicht={overzicht} />
            <Section heading={text.meaning}>
              <List>
                {text.meanings.map((line) => (
                  <span key={line}>{line}</span>
                ))}
              </List>
            </Section>
            {seesMoney && (
              <Section heading={text.subsidies}>
                <Paragraph>
                  <Link href="/financien/loonkosten">{text.loonkosten}</Link>
                </Paragraph>
              </Section>
            )}
            <Section heading={text.verzuim}>
              <Paragraph soft>{text.verzuimNone}</Paragraph>
            </Section>
          </Margin>
        </Grid>
        <Sheet full>
          <GroupHead heading={text.mix.heading} first />
          <UnitsMix overzicht={overzicht} />
          {overzicht.units.some(({ mix }) => mix?.isBeschermd) && (
            <SheetPart>
              <Paragraph small soft>
                {text.mix.held}
              </Paragraph>
            </SheetPart>
          )}
        </Sheet>
        {seesReports && (
          <Sheet full>
            <UnitsRoutes />
          </Sheet>
        )}
      </Stack>
    </Page>
  );
}

const leftOf = ({ totaal: { resultaat } }: Unitoverzicht) =>
  (resultaat < 0 ? text.short : text.left)(wholeEuros(Math.abs(resultaat)));

function Totals({ overzicht: { totaal, vergelijking, units } }: { overzicht: Unitoverzicht }) {
  const { figures } = text;
  const before = vergelijking?.maanden === 12 ? vergelijking.toen : null;
  const beside = (amount: number | undefined) =>
    amount === undefined ? figures.noBefore : figures.before(wholeEuros(amount));
  return (
    <Sheet full>
      <KeyFigures>
        <KeyFigure
          heading={figures.omzet}
          value={wholeEuros(totaal.omzet)}
          unit={figures.unit}
          sentence={figures.costs(wholeEuros(totaal.directeKosten))}
          note={beside(before?.omzet)}
        />
        <KeyFigure
          heading={figures.added}
          value={wholeEuros(totaal.toegevoegdeWaarde)}
          unit={figures.unit}
          sentence={
            totaal.toegevoegdeWaardePerFte === null
              ? figures.noFte
              : figures.perFte(wholeEuros(totaal.toegevoegdeWaardePerFte))
          }
          note={beside(before?.toegevoegdeWaarde)}
        />
        <KeyFigure
          heading={figures.resultaat}
          value={wholeEuros(totaal.resultaat)}
          unit={figures.unit}
          sentence={totaal.marge === null ? figures.noMarge : figures.marge(percent(totaal.marge, 1))}
          note={beside(before?.resultaat)}
        />
        <KeyFigure
          heading={figures.fte}
          value={number(totaal.fte, 1)}
          unit={figures.fteUnit}
          sentence={figures.units(units.length)}
          note={before ? figures.before(number(before.fte, 1)) : figures.noBefore}
        />
      </KeyFigures>
    </Sheet>
  );
}
