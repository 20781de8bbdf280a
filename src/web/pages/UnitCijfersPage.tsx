import { useQuery } from "@tanstack/react-query";
import { number, wholeEuros } from "../format.ts";
import { usePathParameter } from "../location.ts";
import {
  ButtonLink,
  EmptyState,
  Grid,
  Link,
  Opening,
  Row,
  Sheet,
  Stack,
  StatusBadge,
} from "../nlds/index.ts";
import { PageState, PartState } from "../PageState.tsx";
import { UnitFrame, useMayChange } from "./bezetting/UnitFrame.tsx";
import { text } from "./UnitCijfersPage.text.ts";
import { maandnaam } from "./unitcijfers/maand-words.ts";
import { UnitCijfersMargin } from "./unitcijfers/UnitCijfersMargin.tsx";
import { UnitKeyFigures } from "./unitcijfers/UnitKeyFigures.tsx";
import { UnitClients, UnitOrders } from "./unitcijfers/UnitOrders.tsx";
import { UnitForms, UnitHistory, UnitMix, UnitMonths } from "./unitcijfers/UnitTables.tsx";
import { UnitTrend } from "./unitcijfers/UnitTrend.tsx";
import {
  orderboekQuery,
  type Unitcijfers,
  unitcijfersQuery,
  unitstandenQuery,
} from "./unitcijfers/unitcijfers.queries.ts";

/** One unit as an enterprise: what it earns, with whom, and what work it has in hand. */
export function UnitCijfersPage() {
  const query = useQuery(unitcijfersQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(cijfers) => <Filled cijfers={cijfers} />}
    </PageState>
  );
}

function Filled({ cijfers }: { cijfers: Unitcijfers }) {
  const mayChange = useMayChange(cijfers, "unitcijfer");
  return (
    <UnitFrame unit={cijfers} title={text.unitTitle(cijfers.naam)} at="/cijfers">
      <Opening above={<Above cijfers={cijfers} />} lead={changeOf(cijfers)}>
        <strong>{sentenceOf(cijfers)}</strong>
      </Opening>
      <Stack gap="loose">
        {cijfers.laatste === null ? (
          <Sheet>
            <EmptyState
              heading={text.opening.none(cijfers.naam)}
              action={
                mayChange && (
                  <Row>
                    <ButtonLink kind="primary" href={`/units/${cijfers.id}/cijfers/invullen`}>
                      {text.months.add}
                    </ButtonLink>
                    <ButtonLink href="/units/cijfers/bestand">{text.months.import}</ButtonLink>
                  </Row>
                )
              }
            >
              {mayChange && text.empty}
            </EmptyState>
          </Sheet>
        ) : (
          <>
            <UnitKeyFigures cijfers={cijfers} />
            <Grid>
              <Sheet>
                <UnitTrend cijfers={cijfers} />
              </Sheet>
              <UnitCijfersMargin cijfers={cijfers} mayChange={mayChange} />
            </Grid>
          </>
        )}
        <Orders unitId={cijfers.id} />
        <Grid kind="half">
          <Sheet full>
            <UnitForms cijfers={cijfers} />
          </Sheet>
          <Sheet full>
            <UnitMix cijfers={cijfers} />
          </Sheet>
        </Grid>
        {cijfers.laatste !== null && (
          <Sheet full>
            <UnitMonths cijfers={cijfers} mayChange={mayChange} />
          </Sheet>
        )}
        <History unitId={cijfers.id} />
      </Stack>
    </UnitFrame>
  );
}

function Above({ cijfers: { van, tot, isVoorlopig } }: { cijfers: Unitcijfers }) {
  return (
    <>
      <Link href="/units/cijfers">{text.allUnits}</Link> {text.period(maandnaam(van), maandnaam(tot))}{" "}
      {isVoorlopig && <StatusBadge kind="waiting">{text.provisional}</StatusBadge>}
    </>
  );
}

function Orders({ unitId }: { unitId: string }) {
  const query = useQuery(orderboekQuery(unitId));
  return (
    <Grid kind="half">
      <Sheet>
        <PartState query={query} part={text.orders.part}>
          {(orderboek) => <UnitOrders orderboek={orderboek} />}
        </PartState>
      </Sheet>
      <Sheet>
        <PartState query={query} part={text.orders.part}>
          {(orderboek) => <UnitClients orderboek={orderboek} />}
        </PartState>
      </Sheet>
    </Grid>
  );
}

function History({ unitId }: { unitId: string }) {
  const query = useQuery(unitstandenQuery(unitId));
  return (
    <Sheet full>
      <PartState query={query} part={text.history.part}>
        {(standen) => <UnitHistory standen={standen} />}
      </PartState>
    </Sheet>
  );
}

function sentenceOf({ naam, laatste, jaar: { resultaat } }: Unitcijfers): string {
  const { opening } = text;
  if (laatste === null) return opening.none(naam);
  if (resultaat === 0) return opening.even(naam);
  return (resultaat > 0 ? opening.left : opening.short)(naam, wholeEuros(Math.abs(resultaat)));
}

/** Why the turnover is another one than a year before. */
function changeOf({ vergelijking }: Unitcijfers): string | undefined {
  if (!vergelijking?.verklaring || vergelijking.verklaring.verschil === 0) return undefined;
  const { maanden, verklaring, nu, toen } = vergelijking;
  const { verschil, doorFte, doorOmzetPerFte } = verklaring;
  const fte = `${number(toen.fte, 1)} → ${number(nu.fte, 1)}`;
  const staff = nu.fte < toen.fte ? text.byStaff : text.byMoreStaff;
  return [
    text.changed(verschil, wholeEuros(Math.abs(verschil)), maanden),
    nu.fte === toen.fte ? text.sameStaff : staff(wholeEuros(doorFte), fte),
    text.byPace(wholeEuros(doorOmzetPerFte)),
  ].join(" ");
}
