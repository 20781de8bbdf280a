-- The instrument guide: what a region can do for an inwoner or a werkgever, where, for whom and what it costs.
-- Guarantees: a price stands with what it is for and who says so, or it is not known; no two instruments have one name.

create table instrumenten ( -- data class 'instrument'
  regio_id           text not null references regios,
  id                 uuid not null,
  naam               text not null,
  soort              text not null,
  doel               text not null,
  doelgroepen        text[] not null, -- codes of the guide
  fasen              text[] not null, -- codes of the guide
  functionaliteiten  text[] not null, -- 1 to 8 of SER and Berenschot
  werksoorten        text[] not null default '{}',
  duur               text, -- null: not known
  capaciteit         integer, -- null: not known
  prijs              bigint, -- cents; null: not known
  prijs_eenheid      text, -- what the price is for
  prijs_bron         text,
  aanbieder          text, -- null: not known
  gemeenten          text[] not null, -- empty: not known where
  beschikbaarheid    text not null,
  bewijs             text not null,
  bewijs_bron        text,
  toelichting        text,
  bron               text not null,
  matching_id        text, -- the same instrument in the engine of matching
  gecontroleerd      date not null, -- day on which someone last saw that this is right
  door_naam          text not null, -- who changed or checked it last
  gewijzigd          timestamptz not null,
  versie             integer not null default 1,

  primary key (regio_id, id),
  constraint instrumenten_naam unique (regio_id, naam),
  constraint instrumenten_prijs check (
    (prijs is null and prijs_eenheid is null and prijs_bron is null)
    or (prijs >= 0 and prijs_eenheid is not null and prijs_bron is not null)),
  constraint instrumenten_capaciteit check (capaciteit > 0),
  constraint instrumenten_functionaliteit check (
    cardinality(functionaliteiten) > 0 and functionaliteiten <@ array['1', '2', '3', '4', '5', '6', '7', '8']),
  constraint instrumenten_voor_iemand check (cardinality(doelgroepen) > 0 and cardinality(fasen) > 0)
);
call fence_regio('instrumenten', 'instrument');
grant select, insert, update on instrumenten to meedoen_app;
