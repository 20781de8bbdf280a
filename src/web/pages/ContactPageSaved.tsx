import type { Contactmoment } from "../../modules/inwoners/contactmoment.ts";
import type { Inwoner } from "../../modules/inwoners/inwoner.ts";
import { longDate } from "../format.ts";
import { Alert, Button, ButtonLink, List, Opening, Row, Stack } from "../nlds/index.ts";
import { text } from "./ContactPage.text.ts";
import type { SavedContact } from "./contact.ts";

/** What was saved, what comes next, and the words in it to look at once more. */
export function Saved({
  inwoner,
  saved: { draft, isFinished, waarschuwingen },
  onMend,
}: {
  inwoner: Inwoner;
  saved: SavedContact;
  onMend: () => void;
}) {
  const soort = text.soorten[draft.soort as Contactmoment["soort"]];
  return (
    <>
      <Opening>
        <strong>{text.saved.heading(soort)}.</strong>
      </Opening>
      <Stack gap="loose">
        <Alert kind="ok" heading={text.saved.heading(soort)}>
          {draft.vervolg
            ? text.saved.next(draft.vervolg.trim(), longDate(draft.vervolgdatum))
            : text.saved.done}
        </Alert>
        {!isFinished && (
          <Alert kind="warning" heading={text.unfinished}>
            {text.unfinishedText}
          </Alert>
        )}
        {waarschuwingen.length > 0 && (
          <Alert
            kind="warning"
            heading={text.saved.words}
            action={<Button onPress={onMend}>{text.saved.mend}</Button>}
          >
            <List>
              {waarschuwingen.map(({ woord, hint }) => (
                <span key={woord}>{text.saved.word(woord, hint)}</span>
              ))}
            </List>
          </Alert>
        )}
        <Row>
          <ButtonLink href={`/inwoners/${inwoner.id}`} kind="primary">
            {text.saved.toFile}
          </ButtonLink>
          <ButtonLink href="/mijn-dag" kind="secondary">
            {text.saved.toDay}
          </ButtonLink>
        </Row>
      </Stack>
    </>
  );
}
