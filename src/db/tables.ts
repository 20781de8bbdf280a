// Written by scripts/tables.mjs from the migrations. Do not edit.
import type { ColumnType, Generated } from "kysely";
import type { IsoDate } from "#core/dates";
import type { Hours } from "#core/hours";
import type { Cents, Rate } from "#core/money";

/** Comes out as a value, goes in as JSON text. */
export type Json = ColumnType<unknown, string, string>;
type OrNull<T> = ColumnType<T | null, T | null | undefined, T | null>;
type JsonOrNull = ColumnType<unknown, string | null | undefined, string | null>;

/** The tables as code sees them. */
export interface Tables {
  afspraken: {
    regioId: string;
    id: string;
    gemeente: string;
    inwonerId: string;
    gebruikerId: string;
    begin: Date;
    onderwerp: string;
    waar: string;
  };
  antwoorden: {
    regioId: string;
    gebruikerId: string;
    sleutel: string;
    handeling: string;
    verzoekHash: Buffer;
    antwoord: JsonOrNull;
    gemaakt: Generated<Date>;
  };
  auditketens: {
    regioId: string;
    gemeente: string;
    nummer: number;
    kop: Buffer;
  };
  auditregels: {
    regioId: string;
    gemeente: string;
    nummer: number;
    tijdstip: Date;
    gebruikerId: OrNull<string>;
    handeling: string;
    object: string;
    resultaat: string;
    herkomst: string;
    traceId: string;
    velden: readonly string[];
    vorige: Buffer;
    hash: Buffer;
  };
  begeleidingen: {
    regioId: string;
    id: string;
    gemeente: string;
    inwonerId: string;
    gebruikerId: OrNull<string>;
    naam: string;
    rol: string;
    isHoofd: Generated<boolean>;
    waarom: OrNull<string>;
    vanaf: IsoDate;
    tot: OrNull<IsoDate>;
    laatsteContact: OrNull<IsoDate>;
  };
  cijfercorrecties: {
    regioId: string;
    id: string;
    rapport: string;
    jaar: number;
    reden: string;
    bron: string;
    vastgelegd: IsoDate;
  };
  contactgegevens: {
    regioId: string;
    inwonerId: string;
    gemeente: string;
    telefoon: OrNull<string>;
    email: OrNull<string>;
    adres: OrNull<string>;
  };
  contactmomenten: {
    regioId: string;
    id: string;
    gemeente: string;
    inwonerId: string;
    soort: string;
    datum: IsoDate;
    tekst: string;
    isZichtbaarVoorInwoner: boolean;
    vervolg: OrNull<string>;
    vervolgdatum: OrNull<IsoDate>;
    isVervolgKlaar: Generated<boolean>;
    doorGebruikerId: string;
    doorNaam: string;
    vastgelegd: Generated<Date>;
    versie: Generated<number>;
  };
  dataverwerkingen: {
    regioId: string;
    gemeente: string;
    traceId: string;
    spanId: string;
    parentSpanId: OrNull<string>;
    status: string;
    name: string;
    startTime: number;
    endTime: number;
    processingActivityId: string;
    dataSubjectId: string;
    dataSubjectIdType: Generated<string>;
  };
  gebruikers: {
    regioId: string;
    id: string;
    aanmeldnaam: string;
    naam: string;
    functie: string;
    rollen: readonly string[];
    organisatieId: string;
    gemeenten: readonly string[];
    unitId: OrNull<string>;
    inwonerId: OrNull<string>;
    werkgeverId: OrNull<string>;
    isActief: Generated<boolean>;
    versie: Generated<number>;
  };
  gemeenten: {
    regioId: string;
    code: string;
    naam: string;
    inRegio: Generated<boolean>;
  };
  importen: {
    regioId: string;
    id: string;
    soort: string;
    bestandsnaam: string;
    bestandHash: string;
    status: string;
    aantallen: Json;
    meldingen: ColumnType<unknown, string | undefined, string>;
    inhoud: JsonOrNull;
    gebruikerId: string;
    gemaakt: Generated<Date>;
    toegepast: OrNull<Date>;
    teruggedraaid: OrNull<Date>;
    versie: Generated<number>;
  };
  importregels: {
    regioId: string;
    importId: string;
    nummer: number;
    tabel: string;
    sleutel: Json;
    voor: JsonOrNull;
    na: Json;
  };
  indicaties: {
    regioId: string;
    id: string;
    gemeente: string;
    inwonerId: string;
    soort: string;
    vanaf: IsoDate;
    tot: OrNull<IsoDate>;
    bron: string;
  };
  inwonerBsn: {
    regioId: string;
    inwonerId: string;
    gemeente: string;
    sleutelId: string;
    versleuteld: Buffer;
    blindeIndex: Buffer;
  };
  inwoners: {
    regioId: string;
    id: string;
    gemeente: string;
    nummer: number;
    voornaam: string;
    achternaam: string;
    geboortedatum: IsoDate;
    postcode: OrNull<string>;
    woonplaats: OrNull<string>;
    wijk: OrNull<string>;
    talen: Generated<readonly string[]>;
    bron: Generated<string>;
    externeId: OrNull<string>;
    status: Generated<string>;
    aangemeldOp: IsoDate;
    versie: Generated<number>;
  };
  kerncijfers: {
    regioId: string;
    sleutel: string;
    waarde: number;
    eenheid: string;
    peildatum: string;
    bron: string;
    gaatOver: string;
  };
  loonkostensubsidies: {
    regioId: string;
    id: string;
    gemeente: string;
    inwonerId: string;
    plaatsingId: string;
    soort: string;
    vanaf: IsoDate;
    tot: OrNull<IsoDate>;
    bedragInCenten: Cents;
    berekening: Json;
    beslotenOp: OrNull<IsoDate>;
  };
  migraties: {
    bestand: string;
    checksum: string;
    toegepast: Generated<Date>;
  };
  mogelijkheden: {
    regioId: string;
    inwonerId: string;
    onderwerp: string;
    gemeente: string;
    waarde: Json;
    toelichting: OrNull<string>;
    bron: string;
    datum: IsoDate;
    versie: Generated<number>;
  };
  organisaties: {
    regioId: string;
    id: string;
    naam: string;
    soort: string;
    gemeenten: readonly string[];
  };
  plaatsingen: {
    regioId: string;
    id: string;
    gemeente: string;
    inwonerId: string;
    werkgeverId: OrNull<string>;
    unitId: OrNull<string>;
    plekId: OrNull<string>;
    voorstelId: OrNull<string>;
    functie: string;
    werkvorm: string;
    urenPerWeek: Hours;
    startdatum: IsoDate;
    einddatum: OrNull<IsoDate>;
    redenEinde: OrNull<string>;
    rapportgroep: string;
    via: string;
    loonwaarde: OrNull<Rate>;
    voltijdUren: Generated<Hours>;
    wegTerug: OrNull<string>;
    geregistreerdOp: IsoDate;
    doorGebruikerId: OrNull<string>;
    versie: Generated<number>;
  };
  plannen: {
    regioId: string;
    inwonerId: string;
    gemeente: string;
    eigenWoorden: string;
    versie: Generated<number>;
  };
  planstappen: {
    regioId: string;
    id: string;
    gemeente: string;
    inwonerId: string;
    volgorde: number;
    naam: string;
    wanneer: string;
    status: string;
  };
  plekken: {
    regioId: string;
    id: string;
    soort: string;
    titel: string;
    omschrijving: Generated<string>;
    werkgeverId: OrNull<string>;
    unitId: OrNull<string>;
    werkvormen: readonly string[];
    werksoort: string;
    gemeente: string;
    plaats: string;
    postcode: OrNull<string>;
    capaciteit: number;
    kenmerken: ColumnType<unknown, string | undefined, string>;
    regeling: Generated<string>;
    status: Generated<string>;
    begindatum: OrNull<IsoDate>;
    sluitingsdatum: OrNull<IsoDate>;
    bron: Generated<string>;
    externeId: OrNull<string>;
    gewijzigd: Generated<Date>;
    versie: Generated<number>;
  };
  rapportstanden: {
    regioId: string;
    id: string;
    rapport: string;
    jaar: number;
    stand: string;
    peildatum: IsoDate;
    definitie: string;
    bron: string;
    rijen: Json;
    gedruktTotaal: JsonOrNull;
    totaal: number;
    vastgesteld: Generated<Date>;
  };
  regios: {
    regioId: string;
    naam: string;
    isDemo: Generated<boolean>;
  };
  sessies: {
    regioId: string;
    id: string;
    gebruikerId: string;
    soort: string;
    tokenHash: OrNull<Buffer>;
    gemaakt: Generated<Date>;
    laatstGebruikt: Generated<Date>;
    verloopt: Date;
    ingetrokken: OrNull<Date>;
  };
  situaties: {
    regioId: string;
    inwonerId: string;
    gemeente: string;
    uitkering: string;
    doelgroepen: Generated<readonly string[]>;
    isGeregistreerdWerkzoekend: boolean;
    isWerkfit: OrNull<boolean>;
    isBeschikbaar: OrNull<boolean>;
    heeftStartkwalificatie: OrNull<boolean>;
    ladder: OrNull<number>;
    ladderOp: OrNull<IsoDate>;
    afstandReden: OrNull<string>;
    bron: string;
    peildatum: IsoDate;
  };
  taken: {
    regioId: string;
    id: string;
    gebruikerId: string;
    soort: string;
    invoer: Json;
    status: Generated<string>;
    gedaan: Generated<number>;
    totaal: OrNull<number>;
    resultaat: JsonOrNull;
    fout: OrNull<string>;
    gemaakt: Generated<Date>;
    afgerond: OrNull<Date>;
  };
  toegangsregels: {
    rol: string;
    dataklasse: string;
    gebruik: string;
    reikwijdte: string;
  };
  units: {
    regioId: string;
    id: string;
    organisatieId: string;
    naam: string;
    werksoorten: readonly string[];
  };
  voorstellen: {
    regioId: string;
    id: string;
    gemeente: string;
    inwonerId: string;
    plekId: string;
    waarom: string;
    uitleg: Json;
    status: Generated<string>;
    antwoord: OrNull<string>;
    antwoordOp: OrNull<IsoDate>;
    doorGebruikerId: string;
    doorNaam: string;
    voorgesteldOp: IsoDate;
    versie: Generated<number>;
  };
  vumProfielen: {
    regioId: string;
    soort: string;
    externeId: string;
    profiel: Json;
    importId: string;
  };
  werkgevercontacten: {
    regioId: string;
    id: string;
    werkgeverId: string;
    datum: IsoDate;
    soort: string;
    tekst: string;
    doorGebruikerId: string;
    doorNaam: string;
    vastgelegd: Generated<Date>;
  };
  werkgevers: {
    regioId: string;
    id: string;
    naam: string;
    kvk: OrNull<string>;
    sector: string;
    gemeente: string;
    plaats: string;
    postcode: OrNull<string>;
    aantalMedewerkers: OrNull<number>;
    isBekendBijWsp: Generated<boolean>;
    heeftRegelmatigContact: Generated<boolean>;
    isKeyAccount: Generated<boolean>;
    isAmbassadeur: Generated<boolean>;
    isLeerbedrijf: Generated<boolean>;
    hadVacatureAfgelopenJaar: Generated<boolean>;
    accountmanagerId: OrNull<string>;
    contactpersoon: OrNull<string>;
    telefoon: OrNull<string>;
    bron: Generated<string>;
    externeId: OrNull<string>;
    versie: Generated<number>;
  };
}
