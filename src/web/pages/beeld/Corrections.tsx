import { Details, Paragraph, Stack } from "../../nlds/index.ts";
import { text } from "./dialogs.text.ts";

type Stand = {
  readonly vervangenOp: string;
  readonly vervangenDoor: string | null;
  readonly reden: string | null;
};

/** What stood there before, with who put it right, when and why. Nothing where it was never corrected. */
export function Corrections<Row extends Stand>({
  standen,
  wat,
}: {
  standen: readonly Row[];
  wat: (stand: Row) => string;
}) {
  if (standen.length === 0) return null;
  return (
    <Details summary={text.earlier(standen.length)}>
      <Stack>
        {standen.map((stand, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- two corrections of one day can be the same
          <div key={`${stand.vervangenOp} ${at}`}>
            <Paragraph small>{wat(stand)}</Paragraph>
            <Paragraph soft small>
              {text.replacedBy(stand.vervangenOp, stand.vervangenDoor, stand.reden)}
            </Paragraph>
          </div>
        ))}
      </Stack>
    </Details>
  );
}
