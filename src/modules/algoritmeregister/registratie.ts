/** Who uses it: one registration is about one organisation. */
export type Gebruiker = { readonly organisatie: string; readonly contact: string };

/** Not a real organisation: `node scripts/algoritme.mjs --organisatie … --contact …` makes the one of yours. */
export const VOORBEELD: Gebruiker = {
  organisatie: "Voorbeeldgemeente",
  contact: "algoritmes@voorbeeldgemeente.example",
};

/** A registration as the Algoritmeregister takes it. @source Publicatiestandaard 1.0, v1_0__Algorithm */
export type Registratie = {
  readonly name: string;
  readonly description_short: string;
  readonly organization: string;
  readonly category: readonly string[];
  readonly status: "In ontwikkeling" | "In gebruik" | "Buiten gebruik";
  readonly contact_email: string;
  readonly publication_category: "Hoog-risico AI-systeem" | "Impactvolle algoritmes" | "Overige algoritmes";
  readonly goal: string;
  readonly proportionality: string;
  readonly human_intervention: string;
  readonly risks: string;
  readonly lawful_basis: string;
  readonly lawful_basis_grouping: readonly { readonly title: string; readonly link: string }[];
  readonly impacttoetsen: string;
  readonly source_data: string;
  readonly methods_and_models: string;
  readonly provider: string;
  readonly lang: "nld";
  readonly standard_version: "1.0";
  readonly source_id: string;
  readonly tags: string;
};

/** An algorithm of ours; `sleutel` stands in its address. */
export type Algoritme = {
  readonly sleutel: string;
  readonly registratie: (gebruiker: Gebruiker) => Registratie;
};

/** What differs from one algorithm to another. */
export type Eigen = Omit<
  Registratie,
  | "organization"
  | "contact_email"
  | "status"
  | "lawful_basis_grouping"
  | "provider"
  | "lang"
  | "standard_version"
>;

export const WETTEN = [
  { title: "Participatiewet", link: "https://wetten.overheid.nl/BWBR0015703" },
  {
    title: "Wet structuur uitvoeringsorganisatie werk en inkomen",
    link: "https://wetten.overheid.nl/BWBR0013060",
  },
  { title: "Algemene verordening gegevensbescherming", link: "https://eur-lex.europa.eu/eli/reg/2016/679" },
] as const;

/** What every registration has, in the order of the standard. */
export const metGebruiker = (eigen: Eigen, { organisatie, contact }: Gebruiker): Registratie => {
  const { name, description_short, category, publication_category, goal, proportionality, ...rest } = eigen;
  const { human_intervention, risks, lawful_basis, impacttoetsen, source_data, methods_and_models } = rest;
  return {
    name,
    description_short,
    organization: organisatie,
    category,
    status: "In ontwikkeling",
    contact_email: contact,
    publication_category,
    goal,
    proportionality,
    human_intervention,
    risks,
    lawful_basis,
    lawful_basis_grouping: WETTEN,
    impacttoetsen,
    source_data,
    methods_and_models,
    provider: "Meedoen (open source, EUPL-1.2)",
    lang: "nld",
    standard_version: "1.0",
    source_id: rest.source_id,
    tags: rest.tags,
  };
};

/** Which category of publication counts is for who uses it to say. */
export const IMPACT =
  "De organisatie die het algoritme gebruikt, stelt zelf vast in welke categorie het valt, en voert zelf een DPIA en een IAMA uit waar die nodig zijn.";
