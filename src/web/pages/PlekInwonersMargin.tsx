import { CountList, Margin, Paragraph, Section } from "../nlds/index.ts";
import { type Kring, text } from "./PlekInwonersPage.text.ts";
import type { Inwonermatches } from "./werk/werk.queries.ts";

const MOST = 8;

/** Whom this list is about, what is not known of the plek, and what stands in the way of one thing only. */
export function PlekInwonersMargin({
  now: { blokkades, onbekendBijPlek, matchingUit },
  kring,
}: {
  now: Inwonermatches;
  kring: Kring;
}) {
  return (
    <Margin label={text.margin}>
      <Section heading={text.who}>
        <Paragraph small>{text.whoText[kring]}</Paragraph>
      </Section>
      {!matchingUit && (
        <>
          <Counted
            heading={text.unknownHere}
            note={onbekendBijPlek.length > 0 ? text.unknownNote : text.unknownNone}
            lines={onbekendBijPlek}
          />
          <Counted
            heading={text.blocked}
            note={blokkades.length > 0 ? text.blockedNote : text.blockedNone}
            lines={blokkades}
          />
        </>
      )}
      <Section heading={text.ignored}>
        <Paragraph small>{text.ignoredText}</Paragraph>
      </Section>
    </Margin>
  );
}

function Counted({
  heading,
  note,
  lines,
}: {
  heading: string;
  note: string;
  lines: readonly { readonly naam: string; readonly aantal: number }[];
}) {
  return (
    <Section heading={heading}>
      <Paragraph small soft>
        {note}
      </Paragraph>
      {lines.length > 0 && (
        <CountList
          label={heading}
          lines={lines.slice(0, MOST).map(({ naam, aantal }) => ({ label: naam, value: aantal }))}
        />
      )}
    </Section>
  );
}
