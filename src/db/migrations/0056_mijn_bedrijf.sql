-- An employer helps himself: he asks his contact something, says whether he wants to meet a candidate, asks for all arrangements
-- of a job in one go, and lets colleagues in.
-- Guarantees: an employer reads and writes of his own company only; of a candidate who did not say yes yet he reads a number and
-- words of a fixed list, whatever the service does; nobody lets a colleague in alone: who invites is not who confirms; whose
-- access an employer ends has no session left.

create table bereikbaarheden ( -- data class 'bereikbaarheid'
  regio_id     text not null,
  gebruiker_id uuid not null,
  telefoon     text not null,
  wanneer      text not null, -- such as: maandag tot en met donderdag
  versie       integer not null default 1,

  primary key (regio_id, gebruiker_id),
  foreign key (regio_id, gebruiker_id) references gebruikers
);
call fence_regio('bereikbaarheden', 'bereikbaarheid');
grant select, insert, update on bereikbaarheden to meedoen_app;

create table bedrijfsvragen ( -- data class 'bedrijfsvraag'
  regio_id           text not null,
  id                 uuid not null,
  werkgever_id       uuid not null,
  onderwerp          text not null,
  woorden            text not null,
  bel                text, -- where who asks can be reached
  voor_gebruiker_id  uuid, -- the contact of that moment; null: whoever serves werkgevers
  voor_naam          text,
  door_gebruiker_id  uuid not null,
  door_naam          text not null,
  gesteld_op         date not null,
  antwoord_uiterlijk date not null,
  tijdstip           timestamptz not null,
  antwoord           text,
  beantwoord_door    text,
  beantwoord_op      date,
  versie             integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, werkgever_id) references werkgevers,
  foreign key (regio_id, voor_gebruiker_id) references gebruikers,
  constraint bedrijfsvragen_onderwerp check (onderwerp in ('een plek', 'een kandidaat', 'een medewerker', 'een regeling', 'iets anders')),
  constraint bedrijfsvragen_antwoord check (num_nonnulls(antwoord, beantwoord_door, beantwoord_op) in (0, 3)),
  constraint bedrijfsvragen_uiterlijk check (antwoord_uiterlijk > gesteld_op)
);
create index bedrijfsvragen_van_werkgever on bedrijfsvragen (regio_id, werkgever_id, tijdstip desc);
create index bedrijfsvragen_open on bedrijfsvragen (regio_id, voor_gebruiker_id, antwoord_uiterlijk) where antwoord is null;
call fence_regio('bedrijfsvragen', 'bedrijfsvraag');
create policy eigen_werkgever on bedrijfsvragen for select to meedoen_app using (
  regio_id = (select context_regio()) and werkgever_id = (select context_werkgever('bedrijfsvraag', 'read')));
grant select, update on bedrijfsvragen to meedoen_app;

-- A candidate has a number at a plek, and keeps it.
alter table voorstellen add column kandidaatnummer integer;
update voorstellen v set kandidaatnummer = n.nummer
  from (select regio_id, plek_id, inwoner_id, row_number() over (partition by regio_id, plek_id order by min(voorgesteld_op), inwoner_id) as nummer
          from voorstellen group by regio_id, plek_id, inwoner_id) n
 where n.regio_id = v.regio_id and n.plek_id = v.plek_id and n.inwoner_id = v.inwoner_id;
create index voorstellen_kandidaat on voorstellen (regio_id, plek_id, kandidaatnummer);

create function nummer_kandidaat() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from plekken k where k.regio_id = new.regio_id and k.id = new.plek_id for no key update;
  new.kandidaatnummer := coalesce(
    (select min(v.kandidaatnummer) from voorstellen v
      where v.regio_id = new.regio_id and v.plek_id = new.plek_id and v.inwoner_id = new.inwoner_id),
    (select max(v.kandidaatnummer) + 1 from voorstellen v where v.regio_id = new.regio_id and v.plek_id = new.plek_id), 1);
  return new;
end $$;
create trigger nummer_kandidaat before insert on voorstellen for each row execute function nummer_kandidaat();

create table kandidaatreacties ( -- data class 'kandidaat': about a number at a plek, never about a name
  regio_id          text not null,
  voorstel_id       uuid not null,
  plek_id           uuid not null,
  werkgever_id      uuid not null,
  nummer            integer not null,
  reactie           text not null,
  reden             text,
  door_gebruiker_id uuid not null,
  door_naam         text not null,
  gereageerd_op     date not null,
  kennismaking_op   date,
  gepland_door      text,
  versie            integer not null default 1,

  primary key (regio_id, voorstel_id),
  foreign key (regio_id, voorstel_id) references voorstellen,
  foreign key (regio_id, werkgever_id) references werkgevers,
  constraint kandidaatreacties_reactie check (reactie in ('kennismaken', 'niet nu')),
  constraint kandidaatreacties_reden check ((reactie = 'niet nu') = (reden is not null)),
  constraint kandidaatreacties_reden_lijst check (reden in ('de plek is ingevuld', 'nu geen tijd om te begeleiden',
    'de uren passen niet', 'het werk verandert', 'liever later', 'iets anders')),
  constraint kandidaatreacties_gepland check (num_nonnulls(kennismaking_op, gepland_door) in (0, 2)
    and (kennismaking_op is null or reactie = 'kennismaken'))
);
create index kandidaatreacties_van_werkgever on kandidaatreacties (regio_id, werkgever_id, gereageerd_op desc);
call fence_regio('kandidaatreacties', 'kandidaat');
create policy eigen_werkgever on kandidaatreacties for select to meedoen_app using (
  regio_id = (select context_regio()) and werkgever_id = (select context_werkgever('kandidaat', 'read')));
grant select, update on kandidaatreacties to meedoen_app;

create table regelingaanvragen ( -- data class 'subsidie': one form of the werkgever for all arrangements of a job
  regio_id              text not null,
  id                    uuid not null,
  gemeente              text not null,
  inwoner_id            uuid not null,
  plaatsing_id          uuid not null,
  werkgever_id          uuid not null,
  soorten               text[] not null,
  uurloon_in_centen     integer not null, -- gross
  uren_per_week         integer not null, -- hundredths
  contract              text not null,
  contract_tot          date,
  iban                  text not null, -- of the company
  contactpersoon        text not null,
  telefoon              text not null,
  door_gebruiker_id     uuid not null,
  door_naam             text not null,
  gevraagd_op           date not null,
  tijdstip              timestamptz not null,

  primary key (regio_id, id),
  foreign key (regio_id, plaatsing_id) references plaatsingen,
  foreign key (regio_id, inwoner_id) references inwoners,
  foreign key (regio_id, werkgever_id) references werkgevers,
  constraint regelingaanvragen_contract check (contract in ('vast', 'tijdelijk')),
  constraint regelingaanvragen_contract_tot check ((contract = 'tijdelijk') = (contract_tot is not null)),
  constraint regelingaanvragen_iban check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{8,30}$'),
  constraint regelingaanvragen_uren check (uren_per_week between 1 and 6000)
);
create index regelingaanvragen_van_plaatsing on regelingaanvragen (regio_id, plaatsing_id, tijdstip desc);
call fence_inwoner('regelingaanvragen', 'subsidie');
grant select on regelingaanvragen to meedoen_app;

create table plaatsingsregelingen ( -- data class 'plaatsing': where each arrangement of a job stands
  regio_id      text not null,
  plaatsing_id  uuid not null,
  soort         text not null,
  gemeente      text not null,
  inwoner_id    uuid not null,
  stand         text not null,
  wacht_op      text, -- who has to do something now
  gevraagd_op   date,
  uiterlijk     date, -- when the answer or the next step is due
  geldt_vanaf   date,
  geldt_tot     date,
  door_naam     text not null,
  gewijzigd_op  date not null,
  versie        integer not null default 1,

  primary key (regio_id, plaatsing_id, soort),
  foreign key (regio_id, plaatsing_id) references plaatsingen,
  foreign key (regio_id, inwoner_id) references inwoners,
  constraint plaatsingsregelingen_soort check (soort in ('loonkostensubsidie', 'jobcoach', 'proefplaats', 'no-risk', 'loonkostenvoordeel')),
  constraint plaatsingsregelingen_stand check (stand in ('gevraagd', 'in behandeling', 'toegekend', 'afgewezen', 'niet nodig')),
  constraint plaatsingsregelingen_wacht_op check (wacht_op in ('gemeente', 'UWV', 'werkgever', 'jobcoach', 'medewerker')),
  constraint plaatsingsregelingen_wacht check (stand in ('gevraagd', 'in behandeling') = (wacht_op is not null)),
  constraint plaatsingsregelingen_periode check (geldt_tot >= geldt_vanaf)
);
create index plaatsingsregelingen_van_inwoner on plaatsingsregelingen (regio_id, inwoner_id);
call fence_inwoner('plaatsingsregelingen', 'plaatsing');
grant select, insert, update on plaatsingsregelingen to meedoen_app;

create table bedrijfsuitnodigingen ( -- data class 'bedrijfsgebruiker': whom an employer wants to let in
  regio_id          text not null,
  id                uuid not null,
  werkgever_id      uuid not null,
  naam              text not null,
  functie           text not null,
  aanmeldnaam       text not null, -- as the identity provider knows him
  door_gebruiker_id uuid not null,
  door_naam         text not null,
  uitgenodigd_op    date not null,
  stand             text not null default 'wacht',
  beslist_door_id   uuid,
  beslist_door      text,
  beslist_op        date,
  versie            integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, werkgever_id) references werkgevers,
  foreign key (regio_id, door_gebruiker_id) references gebruikers,
  constraint bedrijfsuitnodigingen_stand check (stand in ('wacht', 'bevestigd', 'geweigerd', 'ingetrokken')),
  constraint bedrijfsuitnodigingen_beslist check (num_nonnulls(beslist_door_id, beslist_door, beslist_op) = case stand when 'wacht' then 0 else 3 end),
  constraint bedrijfsuitnodigingen_vier_ogen check (stand not in ('bevestigd', 'geweigerd') or beslist_door_id <> door_gebruiker_id)
);
create unique index bedrijfsuitnodigingen_een_open on bedrijfsuitnodigingen (regio_id, werkgever_id, lower(aanmeldnaam)) where stand = 'wacht';
call fence_regio('bedrijfsuitnodigingen', 'bedrijfsgebruiker');
create policy eigen_werkgever on bedrijfsuitnodigingen for select to meedoen_app using (
  regio_id = (select context_regio()) and werkgever_id = (select context_werkgever('bedrijfsgebruiker', 'read')));
grant select on bedrijfsuitnodigingen to meedoen_app;

-- The company of this user, and whom he calls.
create function mijn_bedrijf() returns table (
  id uuid, naam text, plaats text, contact_id uuid, contact_naam text, contact_functie text, contact_telefoon text, contact_wanneer text)
language sql stable security definer set search_path = public, pg_temp as $$
  select w.id, w.naam, w.plaats, a.id, a.naam, a.functie, b.telefoon, b.wanneer
    from werkgevers w
    left join gebruikers a on a.regio_id = w.regio_id and a.id = w.accountmanager_id and toegang_geldt(a, context_vandaag())
    left join bereikbaarheden b on b.regio_id = a.regio_id and b.gebruiker_id = a.id
   where w.regio_id = context_regio() and w.id = context_werkgever('bedrijf', 'read')
$$;

create function stel_bedrijfsvraag(vraag uuid, onderwerp_ text, woorden_ text, bel_ text, dag date, uiterlijk date, nu timestamptz)
returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  insert into bedrijfsvragen (regio_id, id, werkgever_id, onderwerp, woorden, bel, voor_gebruiker_id, voor_naam, door_gebruiker_id,
    door_naam, gesteld_op, antwoord_uiterlijk, tijdstip)
  select g.regio_id, vraag, w.id, onderwerp_, woorden_, bel_, a.id, a.naam, g.id, g.naam, dag, uiterlijk, nu
    from gebruikers g
    join werkgevers w on w.regio_id = g.regio_id and w.id = context_werkgever('bedrijf', 'change')
    left join gebruikers a on a.regio_id = w.regio_id and a.id = w.accountmanager_id and toegang_geldt(a, context_vandaag())
   where g.regio_id = context_regio() and g.id = context_gebruiker();
  return found;
end $$;

-- Who was proposed for a plek of the company of this user. Before the yes: a number, which conditions of the work are met, and what
-- is needed at work out of a list in which nothing tells who someone is. No name, no free text, nothing about the law or a home.
create function eigen_kandidaten() returns table (
  id uuid, inwoner_id uuid, plek_id uuid, titel text, nummer integer, status text, voorgesteld_op date, naam text,
  voldoet text[], bespreken boolean, nodig text[], reactie text, reden text, gereageerd_op date, kennismaking_op date)
language sql stable security definer set search_path = public, pg_temp as $$
  select v.id, v.inwoner_id, k.id, k.titel, v.kandidaatnummer, v.status, v.voorgesteld_op,
         case when v.status = 'akkoord' then i.voornaam || ' ' || i.achternaam end,
         case when u.kan then array(select r ->> 'criterium' from jsonb_array_elements(v.uitleg -> 'redenen') r
           where r ->> 'uitkomst' = 'voldoet' and r ->> 'apart' = 'false'
             and r ->> 'criterium' = any (array['uren', 'dagdelen', 'begintijd', 'eindtijd', 'reistijd', 'werkvorm', 'begeleiding',
               'aanpassingen', 'werk', 'buiten', 'sector', 'uren_wens', 'tillen', 'staan', 'lopen', 'zitten', 'bukken', 'reiken',
               'traplopen', 'handvaardigheid', 'tempo', 'prikkels', 'concentratie', 'samenwerken', 'zelfstandigheid',
               'omgaan_met_verandering', 'klantcontact', 'meerdere_taken', 'certificaten', 'rijbewijs', 'competenties'])) else '{}' end,
         coalesce(u.kan and exists (select from jsonb_array_elements(v.uitleg -> 'redenen') r
           where r ->> 'uitkomst' = 'voldoet niet' and r ->> 'soort' = 'voorwaarde' and r ->> 'apart' = 'false'), false),
         case when u.kan then array(select n.code
           from mogelijkheden m cross join lateral jsonb_array_elements_text(
             case jsonb_typeof(m.waarde) when 'array' then m.waarde else '[]' end) n (code)
          where m.regio_id = v.regio_id and m.inwoner_id = v.inwoner_id and m.onderwerp = 'aanpassingen'
            and n.code = any (array['werkinstructie_plaatjes', 'voordoen', 'vaste_begeleider', 'rustige_werkplek', 'extra_pauzes',
              'flexibele_begintijd', 'vaste_taken', 'opbouw_uren', 'tilhulp', 'zitten_en_staan'])) else '{}' end,
         x.reactie, x.reden, x.gereageerd_op, x.kennismaking_op
    from plekken k
    join voorstellen v on v.regio_id = k.regio_id and v.plek_id = k.id
    join inwoners i on i.regio_id = v.regio_id and i.id = v.inwoner_id
    left join kandidaatreacties x on x.regio_id = v.regio_id and x.voorstel_id = v.id
    cross join lateral (select v.status in ('voorgesteld', 'akkoord') and jsonb_typeof(v.uitleg -> 'redenen') = 'array' as kan) u
   where k.regio_id = context_regio() and k.werkgever_id = context_werkgever('bedrijf', 'read')
     and (v.status in ('voorgesteld', 'akkoord')
       or v.status in ('afgewezen', 'ingetrokken') and x.reactie = 'kennismaken' and x.gereageerd_op > context_vandaag() - 60)
$$;

create function reageer_op_kandidaat(voorstel uuid, reactie_ text, reden_ text, dag date) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  insert into kandidaatreacties as r (regio_id, voorstel_id, plek_id, werkgever_id, nummer, reactie, reden, door_gebruiker_id,
    door_naam, gereageerd_op)
  select g.regio_id, v.id, k.id, k.werkgever_id, v.kandidaatnummer, reactie_, reden_, g.id, g.naam, dag
    from gebruikers g
    join voorstellen v on v.regio_id = g.regio_id and v.id = voorstel and v.status in ('voorgesteld', 'akkoord')
    join plekken k on k.regio_id = v.regio_id and k.id = v.plek_id and k.werkgever_id = context_werkgever('bedrijf', 'change')
   where g.regio_id = context_regio() and g.id = context_gebruiker()
  on conflict (regio_id, voorstel_id) do update
     set reactie = excluded.reactie, reden = excluded.reden, door_gebruiker_id = excluded.door_gebruiker_id,
         door_naam = excluded.door_naam, gereageerd_op = excluded.gereageerd_op, kennismaking_op = null, gepland_door = null,
         versie = r.versie + 1;
  return found;
end $$;

-- The jobs at the company of this user of who said yes to it, that run or will begin, with what is known of their arrangements.
create function eigen_plaatsingen() returns table (
  plaatsing_id uuid, inwoner_id uuid, gemeente text, naam text, functie text, werkvorm text, uren_per_week integer, startdatum date,
  einddatum date, begeleider text, subsidie_besloten boolean, subsidie_vanaf date, subsidie_tot date, loonwaarde_op date,
  heeft_begeleiding boolean, begeleiding_tot date, regelingen jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, i.id, p.gemeente, i.voornaam || ' ' || i.achternaam, p.functie, p.werkvorm, p.uren_per_week, p.startdatum, p.einddatum,
         coalesce(a.coach_naam, (select b.naam from begeleidingen b
           where b.regio_id = p.regio_id and b.inwoner_id = p.inwoner_id and b.tot is null and b.rol in ('jobcoach', 'klantmanager')
           order by b.rol, b.vanaf limit 1)),
         l.besloten_op is not null, l.vanaf, l.tot,
         (select max(w.vastgesteld_op) from loonwaarden w where w.regio_id = p.regio_id and w.plaatsing_id = p.id and w.vervallen_door_id is null),
         a.plaatsing_id is not null, a.tot,
         coalesce((select jsonb_agg(jsonb_build_object('soort', r.soort, 'stand', r.stand, 'wachtOp', r.wacht_op, 'gevraagdOp', r.gevraagd_op,
             'uiterlijk', r.uiterlijk, 'geldtVanaf', r.geldt_vanaf, 'geldtTot', r.geldt_tot))
           from plaatsingsregelingen r where r.regio_id = p.regio_id and r.plaatsing_id = p.id), '[]')
    from gebruikers g
    join plaatsingen p on p.regio_id = g.regio_id and p.werkgever_id = g.werkgever_id
    join inwoners i on i.regio_id = p.regio_id and i.id = p.inwoner_id
    left join begeleidingsplannen a on a.regio_id = p.regio_id and a.plaatsing_id = p.id
    left join lateral (select s.besloten_op, s.vanaf, s.tot from loonkostensubsidies s
      where s.regio_id = p.regio_id and s.plaatsing_id = p.id and s.vervallen_door_id is null
      order by s.vanaf desc limit 1) l on true
   where g.regio_id = context_regio() and g.id = context_gebruiker() and g.werkgever_id is not null
     and 'na-akkoord' = any (context_reikwijdten('regeling', 'read'))
     and p.inwoner_id in (select context_na_akkoord())
     and (p.einddatum is null or p.einddatum >= context_vandaag())
$$;

-- All arrangements in one form. What is asked already or decided stays as it is.
create function vraag_regelingen(aanvraag uuid, plaatsing uuid, soorten_ text[], uurloon integer, uren integer, contract_ text,
  contract_tot_ date, iban_ text, contactpersoon_ text, telefoon_ text, dag date, nu timestamptz) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  wie gebruikers;
  p   record;
begin
  select * into wie from gebruikers g where g.regio_id = context_regio() and g.id = context_gebruiker();
  select e.plaatsing_id, e.inwoner_id, e.gemeente into p from eigen_plaatsingen() e
   where e.plaatsing_id = plaatsing and 'na-akkoord' = any (context_reikwijdten('regeling', 'change'));
  if p.plaatsing_id is null then return false; end if;
  insert into regelingaanvragen (regio_id, id, gemeente, inwoner_id, plaatsing_id, werkgever_id, soorten, uurloon_in_centen,
    uren_per_week, contract, contract_tot, iban, contactpersoon, telefoon, door_gebruiker_id, door_naam, gevraagd_op, tijdstip)
  values (wie.regio_id, aanvraag, p.gemeente, p.inwoner_id, p.plaatsing_id, wie.werkgever_id, soorten_, uurloon, uren, contract_,
    contract_tot_, iban_, contactpersoon_, telefoon_, wie.id, wie.naam, dag, nu);
  insert into plaatsingsregelingen (regio_id, plaatsing_id, soort, gemeente, inwoner_id, stand, wacht_op, gevraagd_op, uiterlijk,
    door_naam, gewijzigd_op)
  select wie.regio_id, p.plaatsing_id, s, p.gemeente, p.inwoner_id, 'gevraagd',
         case when s in ('no-risk', 'loonkostenvoordeel') then 'UWV' else 'gemeente' end, dag,
         null, wie.naam, dag
    from unnest(soorten_) s
  on conflict (regio_id, plaatsing_id, soort) do nothing;
  return true;
end $$;

-- Who can sign in for the company of this user.
create function eigen_gebruikers() returns table (
  id uuid, naam text, functie text, is_actief boolean, ben_ik boolean, laatst_aangemeld timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select g.id, g.naam, g.functie, toegang_geldt(g, context_vandaag()), g.id = context_gebruiker(),
         (select max(s.gemaakt) from sessies s where s.regio_id = g.regio_id and s.gebruiker_id = g.id and s.soort = 'web')
    from gebruikers g
   where g.regio_id = context_regio() and g.werkgever_id = context_werkgever('bedrijf', 'read')
$$;

create function nodig_collega_uit(uitnodiging uuid, naam_ text, functie_ text, aanmeldnaam_ text, dag date) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  insert into bedrijfsuitnodigingen (regio_id, id, werkgever_id, naam, functie, aanmeldnaam, door_gebruiker_id, door_naam, uitgenodigd_op)
  select g.regio_id, uitnodiging, g.werkgever_id, naam_, functie_, aanmeldnaam_, g.id, g.naam, dag
    from gebruikers g
   where g.regio_id = context_regio() and g.id = context_gebruiker() and g.werkgever_id = context_werkgever('bedrijf', 'change');
  return found;
end $$;

create function trek_uitnodiging_in(uitnodiging uuid, dag date) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  update bedrijfsuitnodigingen u
     set stand = 'ingetrokken', beslist_door_id = g.id, beslist_door = g.naam, beslist_op = dag, versie = u.versie + 1
    from gebruikers g
   where g.regio_id = context_regio() and g.id = context_gebruiker() and g.werkgever_id = context_werkgever('bedrijf', 'change')
     and u.regio_id = g.regio_id and u.werkgever_id = g.werkgever_id and u.id = uitnodiging and u.stand = 'wacht';
  return found;
end $$;

-- The second pair of eyes. A yes makes the account; what it may follows from the company.
create function beslis_uitnodiging(uitnodiging uuid, gezien integer, is_ja boolean, gebruiker uuid, besluit uuid, dag date, nu timestamptz)
returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  wie gebruikers;
  u   bedrijfsuitnodigingen;
begin
  select * into wie from gebruikers g
   where g.regio_id = context_regio() and g.id = context_gebruiker() and context_mag('bedrijfsgebruiker', 'change');
  select * into u from bedrijfsuitnodigingen b where b.regio_id = wie.regio_id and b.id = uitnodiging for update;
  if u.id is null then return 'onbekend'; end if;
  if u.stand <> 'wacht' then return 'al beslist'; end if;
  if u.versie <> gezien then return 'gewijzigd'; end if;
  if u.door_gebruiker_id = wie.id then return 'vier ogen'; end if;
  update bedrijfsuitnodigingen b
     set stand = case when is_ja then 'bevestigd' else 'geweigerd' end, beslist_door_id = wie.id, beslist_door = wie.naam,
         beslist_op = dag, versie = b.versie + 1
   where b.regio_id = u.regio_id and b.id = u.id;
  if is_ja then
    insert into gebruikers (regio_id, id, aanmeldnaam, naam, functie, rollen, organisatie_id, gemeenten, werkgever_id, rechten_beoordeeld_op)
    select u.regio_id, gebruiker, u.aanmeldnaam, u.naam, u.functie, array['werkgever'], d.organisatie_id, '{}', u.werkgever_id, dag
      from gebruikers d where d.regio_id = u.regio_id and d.id = u.door_gebruiker_id;
    insert into rechtenbesluiten (regio_id, id, gebruiker_id, soort, rollen, gemeenten, toelichting, door_gebruiker_id, door_naam, tijdstip)
    values (u.regio_id, besluit, gebruiker, 'toegekend', array['werkgever'], '{}', 'Uitgenodigd door ' || u.door_naam, wie.id, wie.naam, nu);
  end if;
  return 'gedaan';
end $$;

-- Ends the access of a colleague at once, wherever he is signed in; nobody ends his own.
create function beeindig_collega(collega uuid, besluit uuid, nu timestamptz) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  wie gebruikers;
begin
  select * into wie from gebruikers g
   where g.regio_id = context_regio() and g.id = context_gebruiker() and g.werkgever_id = context_werkgever('bedrijf', 'change');
  update gebruikers g set is_actief = false, versie = g.versie + 1
   where g.regio_id = wie.regio_id and g.id = collega and g.werkgever_id = wie.werkgever_id and g.id <> wie.id and g.is_actief;
  if not found then return false; end if;
  update sessies s set ingetrokken = now() where s.regio_id = wie.regio_id and s.gebruiker_id = collega and s.ingetrokken is null;
  insert into rechtenbesluiten (regio_id, id, gebruiker_id, soort, rollen, gemeenten, toelichting, door_gebruiker_id, door_naam, tijdstip)
  values (wie.regio_id, besluit, collega, 'ingetrokken', array['werkgever'], '{}', 'Door de werkgever', wie.id, wie.naam, nu);
  return true;
end $$;

do $$
declare
  f regprocedure;
begin
  foreach f in array array['mijn_bedrijf()', 'stel_bedrijfsvraag(uuid,text,text,text,date,date,timestamptz)', 'eigen_kandidaten()',
    'reageer_op_kandidaat(uuid,text,text,date)', 'eigen_plaatsingen()',
    'vraag_regelingen(uuid,uuid,text[],integer,integer,text,date,text,text,text,date,timestamptz)', 'eigen_gebruikers()',
    'nodig_collega_uit(uuid,text,text,text,date)', 'trek_uitnodiging_in(uuid,date)',
    'beslis_uitnodiging(uuid,integer,boolean,uuid,uuid,date,timestamptz)', 'beeindig_collega(uuid,uuid,timestamptz)']::regprocedure[]
  loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to meedoen_app', f);
  end loop;
end $$;
