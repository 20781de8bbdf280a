import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import { lastAnswerAt, ProblemError } from "./api.ts";
import { Button, Dialog, Link, Paragraph } from "./nlds/index.ts";
import { type Session, sessionQuery, signOut } from "./session.tsx";
import { text } from "./web.text.ts";

/** WCAG 2.2.1 asks for 20 seconds; two minutes is enough to finish a sentence. */
const WARNING_IN_MS = 3 * 60_000;
const CHECK_EVERY_MS = 15_000;

type Phase = "running" | "ending" | "ended";

/** Says in time that the session ends, and when it did: the page and what is typed stay where they are. */
export function SessionWarning({ session, error }: { session: Session; error: Error | null }) {
  const client = useQueryClient();
  const { phase, look } = usePhase(session, error instanceof ProblemError && error.status === 401);
  const goOn = async () => {
    const next = await client.fetchQuery({ ...sessionQuery, staleTime: 0 }).catch(() => null);
    if (next && next.gebruiker.id !== session.gebruiker.id) location.assign("/");
    look();
  };
  const words = text.session[phase === "ended" ? "ended" : "ending"];
  return (
    <Dialog
      open={phase !== "running"}
      onClose={() => void goOn()}
      heading={words.heading}
      actions={
        <>
          <Button kind="primary" onPress={() => void goOn()}>
            {words.goOn}
          </Button>
          <Button kind="subtle" onPress={() => void signOut()}>
            {text.session.signOut}
          </Button>
        </>
      }
    >
      <Paragraph>{words.body}</Paragraph>
      {phase === "ended" && (
        <Link href="/inloggen" newWindow>
          {text.session.signIn}
        </Link>
      )}
    </Dialog>
  );
}

/** The service ends a session when it hears nothing for a while; every answer starts that while again. */
function usePhase({ stilteInMinuten }: Session, refused: boolean): { phase: Phase; look: () => void } {
  const [left, setLeft] = useState(Number.POSITIVE_INFINITY);
  const look = useCallback(
    () => setLeft(lastAnswerAt() + stilteInMinuten * 60_000 - Date.now()),
    [stilteInMinuten],
  );
  useEffect(() => {
    const timer = setInterval(look, CHECK_EVERY_MS);
    addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      removeEventListener("visibilitychange", look);
    };
  }, [look]);
  if (refused || left <= 0) return { phase: "ended", look };
  return { phase: left <= WARNING_IN_MS ? "ending" : "running", look };
}
