import type { Ontvangst } from "../../modules/inwoners/aanmelding.ts";
import { ButtonLink, Opening, Row } from "../nlds/index.ts";
import { text } from "./AanmeldenPage.text.ts";

/** With a BSN the answer is the same for everyone: it says nothing about what another gemeente has. */
export function Received({ ontvangst: { inwonerId, tekst }, naam }: { ontvangst: Ontvangst; naam: string }) {
  return (
    <>
      <div role="status">
        <Opening lead={inwonerId ? text.klaar.text : tekst}>
          <strong>{inwonerId ? text.klaar.heading(naam) : text.klaar.received}</strong>
        </Opening>
      </div>
      <Row>
        <ButtonLink kind="primary" href={inwonerId ? `/inwoners/${inwonerId}` : "/caseload"}>
          {inwonerId ? text.klaar.open : text.klaar.toCaseload}
        </ButtonLink>
        <ButtonLink kind="secondary" href="/inwoners/aanmelden">
          {text.klaar.another}
        </ButtonLink>
      </Row>
    </>
  );
}
