import type { Inwonervraag } from "../../modules/functiecreatie/inwonervraag.ts";
import type { Baan, Voorstel } from "../../modules/functiecreatie/voorstel.ts";
import type { Vraag } from "../../modules/functiecreatie/vraag.ts";
import { hoursInWords } from "../format.ts";
import {
  Button,
  Details,
  Heading,
  Link,
  Paragraph,
  PlaceCard,
  PlaceList,
  type Reason,
  ReasonList,
  Section,
  Sheet,
  Stack,
  SummaryList,
  Table,
} from "../nlds/index.ts";
import { Keep, ToPlek } from "./FunctiecreatieBewaar.tsx";
import { text } from "./FunctiecreatiePage.text.ts";
import { isNamed, isVoorInwoners } from "./functiecreatie/vraag.ts";

type Slot = Vraag["sloten"][number];
type Props = {
  vraag: Vraag | Inwonervraag;
  voorstel: Voorstel;
  mayChange: boolean;
  /** Without it, what stands here was kept and changes no more. */
  onLock?: (slot: Slot) => void;
};

export function FunctiecreatieUitkomst(props: Props) {
  const { voorstel, vraag, mayChange, onLock } = props;
  const { banen, zonderBaan, vrijeUren, vrijInEuros, loonInEuros, bewijs, bovengrens, waarde } = voorstel;
  return (
    <Sheet>
      <Section heading={text.result}>
        <Stack>
          <div role="status">
            <Heading level={3}>{text.jobs(banen.length)}</Heading>
            {banen.length > 0 && <Paragraph>{text.effect(vrijeUren, vrijInEuros, loonInEuros)}</Paragraph>}
            <Paragraph soft>
              {bewijs === "optimaal" ? text.proven : text.gap(bovengrens / waarde - 1)}
            </Paragraph>
          </div>
          <PlaceList>
            {banen.map((baan, at) => (
              <Job key={`${baan.kandidaat}-${baan.nummer}`} {...props} baan={baan} nummer={at + 1} />
            ))}
          </PlaceList>
        </Stack>
      </Section>
      {zonderBaan.length > 0 && (
        <Section heading={text.without} level={3}>
          <SummaryList
            facts={zonderBaan.map(({ naam, aantal, reden }) => ({
              term: text.withoutLine(naam, aantal),
              value: reden,
            }))}
          />
        </Section>
      )}
      {banen.length > 0 && <Left voorstel={voorstel} />}
      {banen.length > 0 && mayChange && onLock && (
        <Section heading={isVoorInwoners(vraag) ? text.notKept : text.keepSketch} level={3}>
          {isVoorInwoners(vraag) ? <Paragraph>{text.notKeptText}</Paragraph> : <Keep vraag={vraag} />}
        </Section>
      )}
    </Sheet>
  );
}

function Job({ baan, nummer, vraag, mayChange, onLock }: Props & { baan: Baan; nummer: number }) {
  const { naam, uren, urenMin, urenMax, vrijInEuros, loonInEuros, delen, kandidaat, werkgevers } = baan;
  return (
    <PlaceCard
      heading={text.job(nummer, naam)}
      description={`${text.jobHours(uren, urenMin, urenMax)} · ${text.jobMoney(vrijInEuros, loonInEuros)}`}
      actions={mayChange && <ToPlek baan={baan} nummer={nummer} vraag={vraag} />}
    >
      <Stack>
        {isNamed(vraag, kandidaat) && (
          <Paragraph>
            {mayChange && `${text.noNames} `}
            <Link href={`/inwoners/${kandidaat}`}>{text.toDossier(naam)}</Link>
          </Paragraph>
        )}
        <ReasonList
          reasons={delen.map(
            (deel): Reason => ({
              outcome: "met",
              text: text.part(deel.naam, deel.uren),
              detail: text.partFrom(
                deel.functie,
                deel.afdeling,
                werkgevers.length > 1 ? deel.werkgever : null,
              ),
            }),
          )}
        />
        <Details summary={text.why}>
          <Stack>
            {delen.map(({ taak, naam, past, onbekend }) => (
              <div key={taak}>
                <Heading level={4}>{naam}</Heading>
                {past.length + onbekend.length === 0 && <Paragraph soft>{text.asksNothing}</Paragraph>}
                <ReasonList
                  reasons={[
                    ...past.map((een): Reason => ({ outcome: "met", text: een })),
                    ...onbekend.map((een): Reason => ({ outcome: "unknown", text: text.asked(een) })),
                  ]}
                />
              </div>
            ))}
          </Stack>
        </Details>
        {onLock && (
          <Details summary={text.lock}>
            <Stack gap="dense">
              {delen.map(({ taak, naam }) => (
                <Button key={taak} dense icon="lock" onPress={() => onLock(slotOf(taak, kandidaat))}>
                  {text.lockPart(naam)}
                </Button>
              ))}
            </Stack>
          </Details>
        )}
      </Stack>
    </PlaceCard>
  );
}

/** A task is named by its employer and its id there. */
function slotOf(taak: string, doelgroepId: string): Slot {
  const [werkgeverId = "", taakId = ""] = taak.split("/");
  return { soort: "moet", werkgeverId, taakId, doelgroepId };
}

function Left({ voorstel: { functies } }: { voorstel: Voorstel }) {
  return (
    <Section heading={text.left} level={3} headingId="houden">
      <Table
        labelledBy="houden"
        rows={functies}
        rowKey={({ functie }) => functie}
        columns={[
          {
            id: "functie",
            header: text.columns.functie,
            rowHeader: true,
            cell: ({ naam, afdeling }) => `${naam}, ${afdeling}`,
          },
          { id: "uren", header: text.columns.uren, numeric: true, cell: ({ uren }) => hoursInWords(uren) },
          { id: "vrij", header: text.columns.vrij, numeric: true, cell: ({ vrij }) => hoursInWords(vrij) },
          {
            id: "blijft",
            header: text.columns.blijft,
            numeric: true,
            cell: ({ blijft }) => hoursInWords(blijft),
          },
        ]}
      />
    </Section>
  );
}
