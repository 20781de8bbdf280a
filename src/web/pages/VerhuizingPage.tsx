import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Inwoner } from "../../modules/inwoners/inwoner.ts";
import { post } from "../api.ts";
import { usePathParameter } from "../location.ts";
import {
  Alert,
  Button,
  ButtonLink,
  Grid,
  Link,
  List,
  Margin,
  Opening,
  Paragraph,
  Section,
  Sheet,
  Stack,
} from "../nlds/index.ts";
import { PartState, ProblemAlert } from "../PageState.tsx";
import { useSubmit } from "../submit.ts";
import { DossierFrame } from "./dossier/DossierFrame.tsx";
import { useRenew } from "./overdracht/renew.ts";
import { VerhuizingForm } from "./overdracht/VerhuizingForm.tsx";
import { type Inwonerverhuizing, inwonerverhuizingQuery } from "./plannen.queries.ts";
import { text } from "./VerhuizingPage.text.ts";

/** Propose that the dossier goes along to the gemeente where someone goes to live, with what goes along and what stays. */
export function VerhuizingPage() {
  const id = usePathParameter("id");
  const verhuizing = useQuery(inwonerverhuizingQuery(id));
  return (
    <DossierFrame id={id} current="plan" part={text.part}>
      {(inwoner) => (
        <PartState opens query={verhuizing} part={text.part} lines={6}>
          {(found) => <Filled inwoner={inwoner} {...found} />}
        </PartState>
      )}
    </DossierFrame>
  );
}

function Filled({ inwoner, rijen, gemeenten }: Inwonerverhuizing & { inwoner: Inwoner }) {
  const [doneTo, setDoneTo] = useState<string | null>(null);
  const open = rijen.find(({ status }) => status === "voorgesteld");
  const before = rijen.filter(({ status }) => status !== "voorgesteld");
  const back = `/inwoners/${inwoner.id}/plan`;
  return (
    <>
      <Opening lead={text.lead}>{text.opening(inwoner.voornaam)}</Opening>
      <Stack gap="loose">
        {doneTo && (
          <Alert kind="ok" focus heading={text.done(doneTo)}>
            {text.doneText} <Link href="/overdrachten">{text.toList}</Link>
          </Alert>
        )}
        {!doneTo && open && <Open verhuizing={open} />}
        <Grid>
          <Sheet>
            {open || doneTo ? (
              <ButtonLink kind="secondary" href={back}>
                {text.back}
              </ButtonLink>
            ) : (
              <VerhuizingForm inwonerId={inwoner.id} gemeenten={gemeenten} back={back} onDone={setDoneTo} />
            )}
            {before.length > 0 && (
              <Section heading={text.history}>
                <List>
                  {before.map((een) => (
                    <span key={een.id}>
                      {text.line(een)}: {text.status[een.status]}
                      {een.antwoord && `. ${een.antwoord}`}
                    </span>
                  ))}
                </List>
              </Section>
            )}
          </Sheet>
          <WhatHappens />
        </Grid>
      </Stack>
    </>
  );
}

function Open({ verhuizing }: { verhuizing: Inwonerverhuizing["rijen"][number] }) {
  const renew = useRenew();
  const { submit, busy, problem } = useSubmit<object, unknown>(
    (_, options) => post(`/verhuizingen/${verhuizing.id}/_intrekken`, {}, options),
    () => void renew(),
  );
  return (
    <Alert kind="info" heading={text.open}>
      <Paragraph>{text.openText(verhuizing)}</Paragraph>
      <ProblemAlert problem={problem} />
      <Button dense kind="secondary" busy={busy} onPress={() => submit({})}>
        {text.withdraw}
      </Button>
    </Alert>
  );
}

const WhatHappens = () => (
  <Margin label={text.margin}>
    <Section heading={text.along}>
      <List>
        {text.alongItems.map((item) => (
          <span key={item}>{item}</span>
        ))}
      </List>
      <Paragraph>{text.kring}</Paragraph>
    </Section>
    <Section heading={text.stays}>
      <List>
        {text.staysItems.map((item) => (
          <span key={item}>{item}</span>
        ))}
      </List>
      <Paragraph>{text.staysText}</Paragraph>
    </Section>
  </Margin>
);
