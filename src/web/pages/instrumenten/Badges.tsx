import type { Dekking } from "../../../modules/instrumentengids/dekking.ts";
import type { Instrument } from "../../../modules/instrumentengids/instrument.ts";
import type { Versheid } from "../../../modules/instrumentengids/versheid.ts";
import { StatusBadge, type StatusKind } from "../../nlds/index.ts";
import { text } from "./instrumenten.text.ts";

const VERSHEID: Readonly<Record<Versheid, StatusKind>> = {
  actueel: "ok",
  controleren: "waiting",
  verouderd: "warning",
};
const NU: Readonly<Record<Instrument["beschikbaarheid"], StatusKind>> = {
  beschikbaar: "ok",
  pilot: "active",
  plan: "waiting",
  elders: "open",
  gestopt: "open",
};
const DEKKING: Readonly<Record<Dekking, StatusKind>> = {
  aanwezig: "ok",
  pilot: "active",
  onbekend: "unknown",
  ontbreekt: "error",
};

export const Versheidsteken = ({ versheid }: { versheid: Versheid }) => (
  <StatusBadge kind={VERSHEID[versheid]}>{text.versheden[versheid]}</StatusBadge>
);

export const Beschikbaarheidsteken = ({ nu }: { nu: Instrument["beschikbaarheid"] }) => (
  <StatusBadge kind={NU[nu]}>{text.beschikbaarheden[nu]}</StatusBadge>
);

export const Dekkingsteken = ({ dekking }: { dekking: Dekking }) => (
  <StatusBadge kind={DEKKING[dekking]}>{text.dekkingen[dekking]}</StatusBadge>
);
