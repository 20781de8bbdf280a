import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { criteriasetVan } from "#toekomstplan/afwegen/criteriasets";
import { useChange } from "../../change.ts";
import { dateAndTime, longDate } from "../../format.ts";
import { useGo } from "../../location.ts";
import {
  Button,
  Details,
  Link,
  List,
  Margin,
  Paragraph,
  Section,
  Stack,
  SummaryList,
} from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { text } from "../AfwegingPage.text.ts";
import { type AfwegingInFull, setStatus } from "./afwegen.queries.ts";
import { GewichtenDialog } from "./GewichtenDialog.tsx";
import { useMayWeigh } from "./may-weigh.ts";
import { SessieDialog } from "./SessieDialog.tsx";

const { who, about, sessions } = text;

export function AfwegingMargin({ afweging }: { afweging: AfwegingInFull }) {
  const mayWeigh = useMayWeigh();
  return (
    <Margin label={text.margin}>
      <Who afweging={afweging} />
      <Sessions afweging={afweging} />
      <About afweging={afweging} />
      {mayWeigh && <Actions afweging={afweging} />}
    </Margin>
  );
}

function Who({ afweging: { gewichtensets } }: { afweging: AfwegingInFull }) {
  const now = gewichtensets.filter(({ vervangen }) => vervangen === null);
  const old = gewichtensets.filter(({ vervangen }) => vervangen !== null);
  return (
    <Section heading={who.heading}>
      <Stack>
        {now.length === 0 ? <Paragraph soft>{who.none}</Paragraph> : <Sets sets={now} />}
        {old.length > 0 && (
          <>
            <Paragraph small soft>
              {who.replaced(old.length)}
            </Paragraph>
            <Details summary={who.old}>
              <Sets sets={old} />
            </Details>
          </>
        )}
      </Stack>
    </Section>
  );
}

const Sets = ({ sets }: { sets: AfwegingInFull["gewichtensets"] }) => (
  <List>
    {sets.map(({ id, wie, doorNaam, tijdstip }) => (
      <span key={id}>{who.line(wie, doorNaam, longDate(tijdstip))}</span>
    ))}
  </List>
);

const Sessions = ({ afweging: { id, sessies } }: { afweging: AfwegingInFull }) => (
  <Section heading={sessions.heading}>
    {sessies.length === 0 ? (
      <Paragraph soft>{sessions.none}</Paragraph>
    ) : (
      <List>
        {sessies.map((sessie) => (
          <Link key={sessie.id} href={`/toekomstplan/afwegen/${id}/sessie?sessie=${sessie.id}`}>
            {sessions.line(dateAndTime(sessie.geopend), sessie.antwoorden)}
          </Link>
        ))}
      </List>
    )}
  </Section>
);

function About({ afweging }: { afweging: AfwegingInFull }) {
  const set = criteriasetVan(afweging.criteriaset ?? "");
  return (
    <Section heading={about.heading}>
      <SummaryList
        narrow
        facts={[
          { term: about.question, value: afweging.vraag },
          { term: about.source, value: set?.bron ?? about.ownSource },
          { term: about.by, value: afweging.doorNaam },
          { term: about.when, value: longDate(afweging.tijdstip) },
        ]}
      />
    </Section>
  );
}

function Actions({ afweging }: { afweging: AfwegingInFull }) {
  const client = useQueryClient();
  const go = useGo();
  const [open, setOpen] = useState<"gewichten" | "sessie" | null>(null);
  const close = () => setOpen(null);
  const renew = () => client.invalidateQueries({ queryKey: ["afwegen"] });
  const isOpen = afweging.status === "open";
  const turning = useChange((status: string, options) => setStatus(afweging, status, options), renew, renew);
  return (
    <Section>
      <Stack>
        {isOpen && (
          <>
            <div>
              <Button kind="primary" onPress={() => setOpen("sessie")}>
                {text.open.button}
              </Button>
            </div>
            <div>
              <Button kind="secondary" onPress={() => setOpen("gewichten")}>
                {text.weigh.button}
              </Button>
            </div>
          </>
        )}
        <div>
          <Button
            kind="subtle"
            busy={turning.busy}
            onPress={() => turning.submit(isOpen ? "gesloten" : "open")}
          >
            {isOpen ? text.close.button : text.close.reopen}
          </Button>
        </div>
        {turning.problem && <ProblemAlert problem={turning.problem} />}
      </Stack>
      {open === "gewichten" && <GewichtenDialog afweging={afweging} onClose={close} />}
      {open === "sessie" && (
        <SessieDialog
          afweging={afweging}
          onClose={close}
          onDone={(sessieId) => go(`/toekomstplan/afwegen/${afweging.id}/sessie?sessie=${sessieId}`)}
        />
      )}
    </Section>
  );
}
