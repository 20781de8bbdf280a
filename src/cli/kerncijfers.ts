import { ask } from "../modules/door.ts";
import { listKerncijfers } from "../modules/sturing/list-kerncijfers.ts";
import type { Command } from "./command.ts";

/** The value as published, because that is what the key names; with `--geteld` what is counted now. */
export const kerncijfers: Command = {
  name: "kerncijfers",
  usage: "kerncijfers [--geteld]",
  summary: "De kerncijfers van de regio, met --geteld alleen wat nu zelf is geteld",
  rol: "beleidsadviseur",
  options: { geteld: { type: "boolean" } },
  async run(aanvrager, { values }) {
    const { kerncijfers } = await ask(listKerncijfers, aanvrager.context(), {});
    const shown = values["geteld"] ? kerncijfers.filter(({ geteld }) => geteld !== null) : kerncijfers;
    const json = Object.fromEntries(
      shown.map(({ sleutel, waarde, geteld }) => [sleutel, values["geteld"] ? geteld : waarde]),
    );
    const lines = shown.map(
      ({ sleutel, waarde, eenheid, peildatum, geteld, verschilt }) =>
        `${sleutel.padEnd(46)} ${String(waarde).padStart(10)} ${eenheid} (${peildatum})` +
        (geteld === null ? "" : `, geteld ${geteld}${verschilt ? ", verschilt" : ""}`),
    );
    return { json, text: lines.join("\n") };
  },
};
