import { number } from "../format.ts";
import { Alert, CountList, Grid, Stack } from "../nlds/index.ts";
import type { Kerncijfers } from "./sturing.queries.ts";

/** Two sources that differ are both named, with the reason. */
export const KerncijfersContradictions = ({ found }: { found: Kerncijfers["tegenstellingen"] }) => (
  <Grid kind="half">
    {found.map(({ onderwerp, uitleg, cijfers }) => (
      <Alert key={onderwerp} kind="info" heading={onderwerp}>
        <Stack gap="dense">
          <span>{uitleg}</span>
          <CountList
            label={onderwerp}
            lines={cijfers.map(({ naam, waarde, eenheid }) => ({
              label: naam,
              value: `${number(waarde)} ${eenheid}`,
            }))}
          />
        </Stack>
      </Alert>
    ))}
  </Grid>
);
