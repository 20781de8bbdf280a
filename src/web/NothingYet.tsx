import {
  Button,
  Link,
  List,
  Opening,
  Page,
  Paragraph,
  PhoneLink,
  Section,
  Sheet,
  Stack,
} from "./nlds/index.ts";
import { signOut } from "./session.tsx";
import { text } from "./web.text.ts";

/** A role that has no pages of its own yet hears why, what to do, and whom to call. */
export function NothingYet() {
  const words = text.nothingYet;
  return (
    <Page title={words.title} narrow>
      <Opening lead={words.lead}>
        <strong>{words.opening}</strong>
      </Opening>
      <Sheet>
        <Section heading={words.residentHeading}>
          <Stack>
            <Paragraph>{words.resident}</Paragraph>
            <PhoneLink number={text.helpNumber} />
          </Stack>
        </Section>
        <Section heading={words.staffHeading}>
          <Stack>
            <Paragraph>{words.staff}</Paragraph>
            <div>
              <Button icon="sign-out" onPress={() => void signOut()}>
                {words.signOut}
              </Button>
            </div>
          </Stack>
        </Section>
        <Section heading={words.readHeading}>
          <List plain>
            <Link href="/privacy">{text.privacy}</Link>
            <Link href="/hoe-kiezen-wij">{text.howWeChoose}</Link>
          </List>
        </Section>
      </Sheet>
    </Page>
  );
}
