import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { GebruikerInFull } from "../../modules/toegang/gebruiker.ts";
import { Alert, Button, NextStep, Paragraph, Section, Stack } from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSubmit } from "../submit.ts";
import { isStale, resumeAccess, reviewRights } from "./gebruiker.queries.ts";
import { hasAccess } from "./gebruiker.text.ts";
import { text } from "./GebruikerPage.text.ts";

const SEND = { review: reviewRights, resume: resumeAccess };

/** The one thing to decide now: are the rights still right, or may this person come back. */
export function GebruikerReview({ gebruiker }: { gebruiker: GebruikerInFull }) {
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: ["gebruikers"] });
  const [isDone, setDone] = useState(false);
  const isOpen = hasAccess(gebruiker);
  const { submit, busy, problem } = useSubmit<keyof typeof SEND, GebruikerInFull>(
    async (what, options) => {
      try {
        return await SEND[what](gebruiker, options);
      } catch (error) {
        if (isStale(error)) await refresh();
        throw error;
      }
    },
    async () => {
      setDone(true);
      await refresh();
    },
  );
  const review = (
    <Button
      kind={gebruiker.stand === "actief" ? "secondary" : "primary"}
      busy={busy}
      onPress={() => submit("review")}
    >
      {text.review}
    </Button>
  );
  const heading = isOpen ? text.reviewHeading : text.resume;
  return (
    <Section heading={heading} headingHidden={isDone || gebruiker.stand !== "actief"}>
      <Stack>
        {isDone && (
          <Alert kind="ok" heading={text.reviewed}>
            {text.reviewedText(gebruiker.beoordelenVoor)}
          </Alert>
        )}
        {isStale(problem) ? (
          <Alert kind="warning" heading={text.conflict}>
            {text.conflictText}
          </Alert>
        ) : (
          <ProblemAlert problem={problem} />
        )}
        {!isOpen && (
          <div>
            <Button kind="primary" busy={busy} onPress={() => submit("resume")}>
              {text.resume}
            </Button>
          </div>
        )}
        {isOpen && !isDone && gebruiker.stand !== "actief" && (
          <NextStep label={text.reviewLabel} heading={text.reviewHeading} actions={review}>
            {text.reviewText}
          </NextStep>
        )}
        {isOpen && !isDone && gebruiker.stand === "actief" && (
          <>
            <Paragraph>{text.reviewText}</Paragraph>
            <div>{review}</div>
          </>
        )}
      </Stack>
    </Section>
  );
}
