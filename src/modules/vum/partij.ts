import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { oneOf, orNull, text, tijdstip } from "../fields.ts";
import { ANTWOORDSTANDEN } from "./antwoordstand.ts";

export const oin = Type.String({
  pattern: "^[0-9]{20}$",
  description: "Organisatie-identificatienummer, 20 cijfers",
});

/** The number of a profile at its source: it becomes a part of an address, so `.` and `..` are none. */
export const PROFIELNUMMER = "^(?!\\.{1,2}$)[a-zA-Z0-9_.-]{1,500}$";

/** An organisation with which this region exchanges through VUM. */
export const Vumpartij = Type.Object({
  oin,
  naam: text(120),
  isEigen: Type.Boolean({ description: "Deze regio zelf" }),
  magVragen: Type.Boolean({ description: "Krijgt antwoord op zoekvragen" }),
  adres: orNull(
    Type.String({
      maxLength: 300,
      pattern: "^https?://[^\\s]+$",
      description:
        "Waar deze organisatie zoekvragen beantwoordt, zoals https://bron.example.nl/vum/v3; leeg: nergens",
    }),
  ),
});
export type Vumpartij = Static<typeof Vumpartij>;

/** With what was last exchanged with it. */
export const VumpartijMetStand = Type.Object({
  ...Vumpartij.properties,
  vroegOns: orNull(tijdstip),
  gevraagd: orNull(tijdstip),
  stand: orNull(oneOf(ANTWOORDSTANDEN)),
  uitleg: orNull(Type.String({ description: "Hoe onze laatste vraag afliep, in woorden" })),
  opnieuwOm: orNull(tijdstip), // until then this service asks it nothing: it failed a few times in a row
});
export type VumpartijMetStand = Static<typeof VumpartijMetStand>;

/** A source that can be asked. */
export type Bron = Pick<Vumpartij, "oin" | "naam"> & { readonly adres: string };

export const tweeEigen = () =>
  new Failure(
    "conflict",
    "vum.eigen",
    "Een andere organisatie staat al als de regio zelf. Wijzig die eerst.",
    {
      velden: ["isEigen"],
    },
  );
export const nietVersleuteld = () =>
  new Failure(
    "invalid",
    "vum.niet-versleuteld",
    "Over dit adres gaan gegevens van mensen onversleuteld. Vul een adres in dat met https:// begint.",
    { velden: ["adres"] },
  );
export const zonderAdres = () =>
  new Failure("invalid", "vum.zonder-adres", "Vul eerst een adres in. Zonder adres is er niets te vragen.", {
    velden: ["adres"],
  });
export const bronOnbekend = () =>
  new Failure("not-found", "vumbron.not-found", "Deze bron staat niet (meer) in de lijst van uw regio.");
