import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { allInstrumenten } from "../instrumentengids/instrument-store.ts";
import { plekById } from "../plekken/plek-store.ts";
import { plekSubject } from "../plekken/plek-subject.ts";
import { may } from "../toegang/toegang.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { aanWerkgever } from "./aan-werkgever.ts";
import { Hefbomen, hefbomenVoor } from "./hefbomen.ts";

/** What can be done about a plek on which nobody came. About no inwoner: what fits whom is asked for each. */
export const getPlekhefbomen = defineQuery({
  name: "plekhefbomen.get",
  summary: "Wat er kan veranderen aan een plek die niet werd ingevuld",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "plek",
  input: request({ id }),
  output: Hefbomen,
  subject: (context, { id }) => plekSubject(context, id),
  async run(context, { id }) {
    const { geenMatch, gemeente } = await plekById(context, id);
    const guide = may(context.user, "read", "instrument", { object: "regio" })
      ? await allInstrumenten(context)
      : [];
    return hefbomenVoor(geenMatch?.reden ?? "niet gezegd", guide, (instrument) =>
      aanWerkgever(instrument, gemeente),
    );
  },
  betrokkenen: () => [],
});
