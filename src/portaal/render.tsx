import { type ComponentProps, createElement, type FunctionComponent } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { AfsprakenView, AnderMomentView } from "./views/AfsprakenView.tsx";
import { BanenmarktView } from "./views/BanenmarktView.tsx";
import { BegeleidingView } from "./views/BegeleidingView.tsx";
import { NietGoedView } from "./views/NietGoedView.tsx";
import { OverzichtView } from "./views/OverzichtView.tsx";
import { PlanView } from "./views/PlanView.tsx";
import { TerugblikView } from "./views/TerugblikView.tsx";
import { VoorstelView } from "./views/VoorstelView.tsx";
import { WerkenNietView, WerkenUitkomstView } from "./views/WerkenUitkomstView.tsx";
import { WerkenView } from "./views/WerkenView.tsx";
import { BelView, KlaarView } from "./views/BelView.tsx";
import { CijfersView } from "./views/CijfersView.tsx";
import { RaadView } from "./views/RaadView.tsx";
import { BerichtenView } from "./views/BerichtenView.tsx";
import { BerichtView, NieuwBerichtView } from "./views/BerichtView.tsx";
import { KrijgenView } from "./views/KrijgenView.tsx";
import { BevestigView, MeldBinnenView, MeldKlaarView } from "./views/MeldKlaarView.tsx";
import { MeewegenKlaarView, MeewegenView } from "./views/MeewegenView.tsx";
import { MeldView } from "./views/MeldView.tsx";
import { MisView } from "./views/MisView.tsx";
import { AllesLezenView, AllesView } from "./views/rechten/AllesView.tsx";
import { DelenView } from "./views/rechten/DelenView.tsx";
import { GegevensView } from "./views/rechten/GegevensView.tsx";
import { HelperView } from "./views/rechten/HelperView.tsx";
import { KloptNietView } from "./views/rechten/KloptNietView.tsx";
import { MeekijkenView } from "./views/rechten/MeekijkenView.tsx";
import { NietEensNieuwView } from "./views/rechten/NietEensNieuwView.tsx";
import { NietEensView } from "./views/rechten/NietEensView.tsx";
import { VumView } from "./views/rechten/VumView.tsx";
import { StartView } from "./views/StartView.tsx";
import { UitkomstView } from "./views/UitkomstView.tsx";
import { VacaturesView, VacatureView } from "./views/VacatureView.tsx";
import { HoeKiezenWijView } from "./views/uitleg/HoeKiezenWijView.tsx";
import { PrivacyView } from "./views/uitleg/PrivacyView.tsx";
import { RegisterView } from "./views/uitleg/RegisterView.tsx";
import { TalenView } from "./views/uitleg/TalenView.tsx";
import { ToegankelijkheidView } from "./views/uitleg/ToegankelijkheidView.tsx";
import { WensenView, WenscontroleView } from "./views/WensenView.tsx";
import { WensvraagView } from "./views/WensvraagView.tsx";
import { LieverNietView, WerkView } from "./views/WerkView.tsx";
import { WerkplekView } from "./views/WerkplekView.tsx";
import { WerkgeverView } from "./views/WerkgeverView.tsx";

const VIEWS = {
  start: StartView,
  krijgen: KrijgenView,
  uitkomst: UitkomstView,
  bel: BelView,
  klaar: KlaarView,
  mis: MisView,
  gegevens: GegevensView,
  kloptNiet: KloptNietView,
  meekijken: MeekijkenView,
  alles: AllesView,
  allesLezen: AllesLezenView,
  delen: DelenView,
  vum: VumView,
  nietEens: NietEensView,
  nietEensNieuw: NietEensNieuwView,
  helper: HelperView,
  wensen: WensenView,
  wensvraag: WensvraagView,
  wenscontrole: WenscontroleView,
  werk: WerkView,
  werkplek: WerkplekView,
  lieverNiet: LieverNietView,
  meld: MeldView,
  meldKlaar: MeldKlaarView,
  bevestig: BevestigView,
  meldBinnen: MeldBinnenView,
  werkgever: WerkgeverView,
  cijfers: CijfersView,
  raad: RaadView,
  meewegen: MeewegenView,
  meewegenKlaar: MeewegenKlaarView,
  vacatures: VacaturesView,
  banenmarkt: BanenmarktView,
  vacature: VacatureView,
  hoeKiezenWij: HoeKiezenWijView,
  privacy: PrivacyView,
  register: RegisterView,
  toegankelijkheid: ToegankelijkheidView,
  talen: TalenView,
  berichten: BerichtenView,
  bericht: BerichtView,
  nieuwBericht: NieuwBerichtView,
  afspraken: AfsprakenView,
  anderMoment: AnderMomentView,
  overzicht: OverzichtView,
  plan: PlanView,
  voorstel: VoorstelView,
  werken: WerkenView,
  werkenUitkomst: WerkenUitkomstView,
  werkenNiet: WerkenNietView,
  begeleiding: BegeleidingView,
  nietGoed: NietGoedView,
  terugblik: TerugblikView,
} as const;

export type Views = { readonly [Naam in keyof typeof VIEWS]: ComponentProps<(typeof VIEWS)[Naam]> };

/** A page as HTML, without a script: what stands between `<body>` and `</body>`. */
export const render = <Naam extends keyof Views>(naam: Naam, props: Views[Naam]): string =>
  renderToStaticMarkup(createElement(VIEWS[naam] as FunctionComponent<object>, props));
