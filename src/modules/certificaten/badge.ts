import type { IsoDate } from "#core/dates";
import { NIVEAUS, type Niveau } from "./niveau.ts";

/** What is declared: what an employer needs to know, and no more. */
export type Verklaarde = {
  readonly id: string;
  readonly nummer: string;
  readonly naam: string;
  readonly leerbedrijfId: string;
  readonly leerbedrijf: string;
  readonly uitgever: string;
  readonly begonnenOp: IsoDate;
  readonly uitgegevenOp: IsoDate;
  readonly taken: readonly Taak[];
};

export type Taak = {
  readonly code: string;
  readonly naam: string;
  readonly laatZien: string;
  readonly niveau: Niveau;
  readonly beoordeeldOp: IsoDate;
  readonly aantalBeoordelaars: number;
  readonly erkendDoor: string | null;
};

/** Addresses of a service that issues. */
export const uitgeverUrl = (adres: string) => `${adres}/api/v1/certificaten/uitgever`;
export const sleutelUrl = (adres: string, id: string) => `${adres}/api/v1/certificaten/sleutels/${id}`;
export const intrekkingenUrl = (adres: string) => `${adres}/api/v1/certificaten/ingetrokken`;

export const VC_CONTEXT = "https://www.w3.org/ns/credentials/v2";
const OB_CONTEXT = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
const SCHEMA =
  "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";

/** The issuer as others read it (Open Badges 3.0, Profile). */
export const uitgeverProfiel = (adres: string, naam: string) => ({
  id: uitgeverUrl(adres),
  type: ["Profile"],
  name: naam,
  url: adres,
});

/**
 * A praktijkverklaring as an OpenBadgeCredential (Open Badges 3.0 on the W3C VC data model 2.0). The number is its
 * licenseNumber, the leerbedrijf the source that assessed, each task a result with its level.
 */
export function badgeOf(verklaarde: Verklaarde, adres: string) {
  const { id, nummer, naam, leerbedrijfId, leerbedrijf, uitgever, taken } = verklaarde;
  const achievement = `urn:uuid:${id}#taken`;
  const taakId = (at: number) => `urn:uuid:${id}#taak-${at + 1}`;
  return {
    "@context": [VC_CONTEXT, OB_CONTEXT],
    id: `urn:uuid:${id}`,
    type: ["VerifiableCredential", "OpenBadgeCredential"],
    name: `Praktijkverklaring ${nummer}`,
    issuer: uitgeverProfiel(adres, uitgever),
    validFrom: moment(verklaarde.uitgegevenOp),
    awardedDate: moment(verklaarde.uitgegevenOp),
    credentialSubject: {
      type: ["AchievementSubject"],
      identifier: [{ type: "IdentityObject", hashed: false, identityType: "name", identityHash: naam }],
      licenseNumber: nummer,
      activityStartDate: moment(verklaarde.begonnenOp),
      activityEndDate: moment(verklaarde.uitgegevenOp),
      source: { id: `urn:uuid:${leerbedrijfId}`, type: ["Profile"], name: leerbedrijf },
      achievement: {
        id: achievement,
        type: ["Achievement"],
        achievementType: "Certificate",
        name: `Praktijkverklaring ${leerbedrijf}`,
        description: `Taken geleerd op het werk bij ${leerbedrijf}.`,
        criteria: { narrative: taken.map((taak) => `${taak.naam}: ${taak.laatZien}`).join("\n\n") },
        inLanguage: "nl",
        resultDescription: taken.map((taak, at) => ({
          id: taakId(at),
          type: ["ResultDescription"],
          name: taak.naam,
          resultType: "PerformanceLevel",
          allowedValue: [...NIVEAUS],
        })),
      },
      result: taken.map(({ niveau }, at) => ({
        type: ["Result"],
        resultDescription: taakId(at),
        value: niveau,
      })),
    },
    evidence: taken.map((taak) => ({
      type: ["Evidence"],
      name: `${taak.code} ${taak.naam}`,
      description: taak.laatZien,
      narrative: verhaalOf(taak, leerbedrijf),
    })),
    credentialSchema: [{ id: SCHEMA, type: "1EdTechJsonSchemaValidator2019" }],
    credentialStatus: { id: intrekkingenUrl(adres), type: "1EdTechRevocationList" },
  };
}
export type Badge = ReturnType<typeof badgeOf>;

/** What a person reads of a badge. Only of one whose signature is right. */
export function getoondOf({ credentialSubject: subject, issuer, evidence, ...badge }: Badge) {
  return {
    nummer: subject.licenseNumber,
    naam: subject.identifier[0]!.identityHash,
    leerbedrijf: subject.source.name,
    uitgever: issuer.name,
    begonnenOp: subject.activityStartDate.slice(0, 10) as IsoDate,
    uitgegevenOp: badge.validFrom.slice(0, 10) as IsoDate,
    taken: subject.achievement.resultDescription.map(({ name }, at) => ({
      naam: name,
      laatZien: evidence[at]!.description,
      niveau: subject.result[at]!.value,
      toelichting: evidence[at]!.narrative,
    })),
  };
}

const moment = (day: IsoDate) => `${day}T00:00:00Z`;

function verhaalOf(
  { niveau, beoordeeldOp, aantalBeoordelaars, erkendDoor }: Taak,
  leerbedrijf: string,
): string {
  const wie = aantalBeoordelaars > 1 ? `${aantalBeoordelaars} leermeesters` : "de leermeester";
  const oordeel = `Beoordeeld door ${wie} van ${leerbedrijf} op ${inWoorden(beoordeeldOp)}: ${niveau}.`;
  return erkendDoor ? `${oordeel} In de sector erkend door ${erkendDoor}.` : oordeel;
}

const dagen = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "UTC" });
const inWoorden = (day: IsoDate) => dagen.format(new Date(day));
