-- Placement that lasts: the plan of guidance on a plaatsing, visits, check moments, signals that it does not go well,
-- actions with an owner, and the hours of who guides.
-- Guarantees: a signal and each step of it is written once and never changed or taken away; two people cannot do the same
-- check moment of a plaatsing, nor the same step of a signal; an employer tells of people who said yes to him, and reads of
-- signals only his own; guidance that ends leaves someone who can be reached.

create table begeleidingsplannen ( -- data class 'plaatsing'
  regio_id          text not null,
  plaatsing_id      uuid not null,
  gemeente          text not null,
  inwoner_id        uuid not null,
  coach_id          uuid, -- who guides, where he works for one of the organisations
  coach_naam        text not null,
  specialisme       text not null,
  buddy_naam        text, -- the colleague at the work itself
  buddy_functie     text,
  doelen            text[] not null,
  fasen             jsonb not null, -- [{vanaf, urenPerWeek}], hundredths of an hour, from more to less
  tot               date, -- last day of planned hours; null: as long as it takes
  bereikbaar        text not null, -- whom inwoner and werkgever call, also after the last day
  besluit_door      text not null, -- who judged what is needed
  besluit_op        date not null,
  besluit_waarom    text not null,
  dienstverband_bij text not null,
  begeleiding_door  text not null,
  betaald_door      text not null,
  prijs_in_centen   integer, -- null: no price was agreed
  prijs_per         text,
  afspraken         text, -- what else was agreed with the werkgever
  versie            integer not null default 1,

  primary key (regio_id, plaatsing_id),
  foreign key (regio_id, plaatsing_id) references plaatsingen,
  foreign key (regio_id, inwoner_id) references inwoners,
  foreign key (regio_id, coach_id) references gebruikers,
  constraint begeleidingsplannen_specialisme check (specialisme in ('algemeen', 'taal en inburgering', 'jongeren en school',
    'structuur en rust', 'vakvaardigheden', 'begeleiding van de werkgever')),
  constraint begeleidingsplannen_prijs check ((prijs_in_centen is null) = (prijs_per is null)),
  constraint begeleidingsplannen_prijs_per check (prijs_per in ('uur', 'week', 'maand', 'keer')),
  constraint begeleidingsplannen_fasen check (jsonb_array_length(fasen) > 0)
);
create index begeleidingsplannen_van_coach on begeleidingsplannen (regio_id, coach_id);
create index begeleidingsplannen_van_inwoner on begeleidingsplannen (regio_id, inwoner_id);
call fence_inwoner('begeleidingsplannen', 'plaatsing');
grant select, insert, update on begeleidingsplannen to meedoen_app;

create table bezoeken ( -- data class 'begeleiding'
  regio_id          text not null,
  id                uuid not null,
  gemeente          text not null,
  inwoner_id        uuid not null,
  plaatsing_id      uuid not null,
  datum             date not null,
  wijze             text not null,
  checkmoment       integer, -- the month after the start that this settles
  inwoner           text not null, -- how it goes for him, as he says
  werk              text not null, -- the same three as the werkgever says
  samenwerking      text not null,
  aanwezigheid      text not null,
  tekst             text,
  antwoorden        jsonb not null default '{}', -- on the questions of a check moment
  volgend_bezoek    date,
  is_zichtbaar_voor_inwoner boolean not null,
  door_gebruiker_id uuid not null,
  door_naam         text not null,
  vastgelegd        timestamptz not null,
  versie            integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, plaatsing_id) references plaatsingen,
  foreign key (regio_id, inwoner_id) references inwoners,
  constraint bezoeken_checkmoment_een_keer unique (regio_id, plaatsing_id, checkmoment),
  constraint bezoeken_checkmoment check (checkmoment in (1, 3, 6, 12)),
  constraint bezoeken_wijze check (wijze in ('op het werk', 'telefoon', 'ergens anders')),
  constraint bezoeken_inwoner check (inwoner in ('goed', 'gaat wel', 'niet goed', 'niet besproken')),
  constraint bezoeken_werk check (werk in ('goed', 'gaat wel', 'niet goed', 'niet besproken')),
  constraint bezoeken_samenwerking check (samenwerking in ('goed', 'gaat wel', 'niet goed', 'niet besproken')),
  constraint bezoeken_aanwezigheid check (aanwezigheid in ('goed', 'gaat wel', 'niet goed', 'niet besproken')),
  constraint bezoeken_volgend check (volgend_bezoek > datum)
);
create index bezoeken_van_plaatsing on bezoeken (regio_id, plaatsing_id, datum desc);
create index bezoeken_van_inwoner on bezoeken (regio_id, inwoner_id, datum desc);
call fence_inwoner('bezoeken', 'begeleiding');
grant select, insert, update on bezoeken to meedoen_app;

-- Who tells of it may add one about someone he has to do with; reading is for who guides.
create table signalen ( -- data class 'begeleiding'
  regio_id           text not null,
  id                 uuid not null,
  gemeente           text not null,
  inwoner_id         uuid not null,
  plaatsing_id       uuid,
  van                text not null,
  onderwerp          text not null,
  woorden            text not null,
  bel                text, -- how to reach who tells it
  antwoord_uiterlijk date not null,
  door_gebruiker_id  uuid not null,
  door_naam          text not null,
  gemeld_op          date not null,
  tijdstip           timestamptz not null,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners,
  foreign key (regio_id, plaatsing_id) references plaatsingen,
  constraint signalen_van check (van in ('inwoner', 'werkgever', 'begeleider')),
  constraint signalen_onderwerp check (onderwerp in ('het werk', 'de samenwerking', 'aanwezigheid', 'het contract', 'thuis', 'iets anders')),
  constraint signalen_antwoord_later check (antwoord_uiterlijk >= gemeld_op)
);
create index signalen_van_inwoner on signalen (regio_id, inwoner_id, tijdstip desc);
create index signalen_van_melder on signalen (regio_id, door_gebruiker_id, tijdstip desc);
call fence_inwoner('signalen', 'begeleiding', 'inwoner_id', 'melding');
grant select, insert on signalen to meedoen_app;

create table signaalstappen ( -- data class 'begeleiding': what was done with a signal, one after the other
  regio_id          text not null,
  signaal_id        uuid not null,
  nummer            integer not null,
  gemeente          text not null,
  inwoner_id        uuid not null,
  stand             text not null,
  woorden           text not null, -- who told of it reads this
  uitkomst          text,
  door_gebruiker_id uuid not null,
  door_naam         text not null,
  tijdstip          timestamptz not null,

  constraint signaalstappen_pkey primary key (regio_id, signaal_id, nummer),
  foreign key (regio_id, signaal_id) references signalen,
  foreign key (regio_id, inwoner_id) references inwoners,
  constraint signaalstappen_nummer check (nummer > 0),
  constraint signaalstappen_stand check (stand in ('opgepakt', 'opgelost', 'weer open')),
  constraint signaalstappen_uitkomst check (uitkomst in ('het werk gaat door', 'het werk is aangepast', 'meer begeleiding',
    'ander werk', 'het werk stopt', 'het was niet nodig')),
  constraint signaalstappen_opgelost check ((stand = 'opgelost') = (uitkomst is not null))
);
create index signaalstappen_van_inwoner on signaalstappen (regio_id, inwoner_id);
call fence_inwoner('signaalstappen', 'begeleiding');
grant select, insert on signaalstappen to meedoen_app;

create view signalen_met_stand with (security_invoker = true) as
select s.*, coalesce(l.stand, 'open') as stand, coalesce(l.nummer, 0) as stappen, l.woorden as antwoord, l.uitkomst,
       l.door_naam as beantwoord_door, l.tijdstip as beantwoord
  from signalen s
  left join lateral (
    select * from signaalstappen t where t.regio_id = s.regio_id and t.signaal_id = s.id order by t.nummer desc limit 1) l on true;
grant select on signalen_met_stand to meedoen_app;

create table acties ( -- data class 'begeleiding': who does what before which day
  regio_id          text not null,
  id                uuid not null,
  gemeente          text not null,
  inwoner_id        uuid not null,
  plaatsing_id      uuid,
  signaal_id        uuid,
  bezoek_id         uuid,
  soort             text not null,
  wat               text not null,
  wie_soort         text not null,
  wie_gebruiker_id  uuid, -- where it is someone who signs in
  wie_naam          text not null,
  uiterlijk         date not null,
  klaar_op          date,
  resultaat         text,
  door_gebruiker_id uuid not null,
  door_naam         text not null,
  versie            integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners,
  foreign key (regio_id, plaatsing_id) references plaatsingen,
  foreign key (regio_id, signaal_id) references signalen,
  foreign key (regio_id, bezoek_id) references bezoeken,
  constraint acties_soort check (soort in ('afspraak', 'gesprek', 'overleg van werk naar werk', 'meer begeleiding', 'werk aanpassen')),
  constraint acties_wie_soort check (wie_soort in ('begeleider', 'inwoner', 'werkgever'))
);
create index acties_van_inwoner on acties (regio_id, inwoner_id, uiterlijk);
create index acties_van_wie on acties (regio_id, wie_gebruiker_id, uiterlijk) where klaar_op is null;
call fence_inwoner('acties', 'begeleiding');
grant select, insert, update on acties to meedoen_app;

create table coachuren ( -- data class 'coachruimte'
  regio_id      text not null,
  gebruiker_id  uuid not null,
  naam          text not null,
  uren_per_week integer not null, -- hundredths, for guiding on plaatsingen
  specialismen  text[] not null,
  versie        integer not null default 1,

  primary key (regio_id, gebruiker_id),
  foreign key (regio_id, gebruiker_id) references gebruikers,
  constraint coachuren_uren check (uren_per_week between 0 and 6000)
);
call fence_regio('coachuren', 'coachruimte');
grant select, insert, update on coachuren to meedoen_app;

-- The agreed moments of each plaatsing: 1, 3, 6 and 12 months after its start, until it ends. Nobody makes them and nobody
-- can forget to.
create view checkmomenten with (security_invoker = true) as
select p.regio_id, p.gemeente, p.inwoner_id, p.id as plaatsing_id, m.maand,
       (p.startdatum + make_interval(months => m.maand))::date as dag, b.id as bezoek_id, b.datum as gedaan_op
  from plaatsingen p
  cross join (values (1), (3), (6), (12)) as m (maand)
  left join bezoeken b on b.regio_id = p.regio_id and b.plaatsing_id = p.id and b.checkmoment = m.maand
 where p.einddatum is null or p.einddatum >= (p.startdatum + make_interval(months => m.maand))::date;
grant select on checkmomenten to meedoen_app;

-- The people who work at the company of this user and said yes to it: what is needed to say that it does not go well.
create function eigen_medewerkers() returns table (
  plaatsing_id uuid, inwoner_id uuid, voornaam text, achternaam text, functie text, uren_per_week integer, startdatum date,
  einddatum date, begeleider text, buddy text)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, i.id, i.voornaam, i.achternaam, p.functie, p.uren_per_week, p.startdatum, p.einddatum,
         coalesce(a.coach_naam, (select b.naam from begeleidingen b
           where b.regio_id = p.regio_id and b.inwoner_id = p.inwoner_id and b.tot is null and b.rol in ('jobcoach', 'klantmanager')
           order by b.rol, b.vanaf limit 1)), a.buddy_naam
    from gebruikers g
    join plaatsingen p on p.regio_id = g.regio_id and p.werkgever_id = g.werkgever_id
    join inwoners i on i.regio_id = p.regio_id and i.id = p.inwoner_id
    left join begeleidingsplannen a on a.regio_id = p.regio_id and a.plaatsing_id = p.id
   where g.regio_id = context_regio() and g.id = context_gebruiker()
     and 'na-akkoord' = any (context_reikwijdten('melding', 'change'))
     and p.inwoner_id in (select context_na_akkoord())
     and daterange(p.startdatum, p.einddatum, '[]') @> context_vandaag()
$$;
revoke all on function eigen_medewerkers() from public;
grant execute on function eigen_medewerkers() to meedoen_app;

-- What this user told himself, with what was done about it. Of others he reads nothing.
create function eigen_signalen() returns table (
  id uuid, inwoner_id uuid, gemeente text, plaatsing_id uuid, van text, onderwerp text, woorden text, bel text, antwoord_uiterlijk date,
  gemeld_op date, stand text, stappen integer, antwoord text, uitkomst text, beantwoord_door text, beantwoord timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, s.inwoner_id, s.gemeente, s.plaatsing_id, s.van, s.onderwerp, s.woorden, s.bel, s.antwoord_uiterlijk, s.gemeld_op,
         s.stand, s.stappen, s.antwoord, s.uitkomst, s.beantwoord_door, s.beantwoord
    from signalen_met_stand s
   where s.regio_id = context_regio() and s.door_gebruiker_id = context_gebruiker()
     and (s.gemeente = any (context_gemeenten('melding', 'read')) or s.inwoner_id = any (context_inwoners('melding', 'read')))
$$;
revoke all on function eigen_signalen() from public;
grant execute on function eigen_signalen() to meedoen_app;
