-- Keeping work, counted: found and lost in a quarter, how long work is kept, why it ends, who is guided; and what inwoner and
-- werkgever say of it after two years. With it: what the werkgever himself does, and who on the floor was trained for it.
-- Guarantees: a count tells of ten people or more, rounded to five where it stands alone; what is said after two years is
-- about someone who works there that long, is said once by each, and is never changed or taken away; what inwoner and werkgever
-- say is not read by the other.

create index plaatsingen_op_einde on plaatsingen (regio_id, einddatum) where einddatum is not null;

-- A fifth moment, after two years (R-253).
alter table bezoeken
  drop constraint bezoeken_checkmoment,
  add constraint bezoeken_checkmoment check (checkmoment in (1, 3, 6, 12, 24));

-- As in 0034, with 24 months.
create or replace view checkmomenten with (security_invoker = true) as
select p.regio_id, p.gemeente, p.inwoner_id, p.id as plaatsing_id, m.maand,
       (p.startdatum + make_interval(months => m.maand))::date as dag, b.id as bezoek_id, b.datum as gedaan_op
  from plaatsingen p
  cross join (values (1), (3), (6), (12), (24)) as m (maand)
  left join bezoeken b on b.regio_id = p.regio_id and b.plaatsing_id = p.id and b.checkmoment = m.maand
 where p.einddatum is null or p.einddatum >= (p.startdatum + make_interval(months => m.maand))::date;

-- Guidance is for who works, for his werkgever and for the colleague beside him.
alter table begeleidingsplannen
  add column ook_voor text[] not null default '{}', -- whom the coach helps besides the inwoner
  add column werkgever_doet text[] not null default '{}', -- what the werkgever does himself
  add column buddy_training text, -- of the colleague who guides on the floor
  add constraint begeleidingsplannen_ook_voor check (ook_voor <@ array['werkgever', 'collega']),
  add constraint begeleidingsplannen_werkgever_doet check (werkgever_doet <@ array['begeleidt elke dag', 'doet het werk voor',
    'meldt vroeg dat het niet goed gaat', 'overlegt met de begeleider', 'bereidt collega''s voor']),
  add constraint begeleidingsplannen_buddy_training check (buddy_training in ('Mentorwijs', 'leermeester', 'gepland', 'nog niet')),
  add constraint begeleidingsplannen_training_van_iemand check (buddy_training is null or buddy_naam is not null);

create table terugblikken ( -- data class 'begeleiding'; adding is 'melding': who has to do with the job may say how it is
  regio_id          text not null,
  plaatsing_id      uuid not null,
  van               text not null,
  gemeente          text not null,
  inwoner_id        uuid not null,
  tevreden          integer not null, -- 1 not at all, 5 very
  blijft            text not null, -- will it last
  woorden           text,
  gezegd_op         date not null,
  door_gebruiker_id uuid not null,
  door_naam         text not null,
  vastgelegd        timestamptz not null,

  constraint terugblikken_pkey primary key (regio_id, plaatsing_id, van),
  foreign key (regio_id, plaatsing_id) references plaatsingen,
  foreign key (regio_id, inwoner_id) references inwoners,
  constraint terugblikken_van check (van in ('inwoner', 'werkgever')),
  constraint terugblikken_tevreden check (tevreden between 1 and 5),
  constraint terugblikken_blijft check (blijft in ('ja', 'misschien', 'nee', 'weet niet'))
);
create index terugblikken_van_inwoner on terugblikken (regio_id, inwoner_id);
call fence_inwoner('terugblikken', 'begeleiding', 'inwoner_id', 'melding');
grant select, insert on terugblikken to meedoen_app;

-- Who adds one may not be allowed to read the plaatsing: the database looks for him.
create function terugblik_past() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from plaatsingen p where p.regio_id = new.regio_id and p.id = new.plaatsing_id
        and p.inwoner_id = new.inwoner_id and p.gemeente = new.gemeente) then
    raise exception 'not of this inwoner' using errcode = '23514', constraint = 'terugblikken_van_inwoner';
  end if;
  if not exists (select from plaatsingen p where p.regio_id = new.regio_id and p.id = new.plaatsing_id
        and (p.startdatum + interval '24 months')::date <= new.gezegd_op
        and (p.einddatum is null or p.einddatum >= (p.startdatum + interval '24 months')::date)) then
    raise exception 'not two years' using errcode = '23514', constraint = 'terugblikken_na_twee_jaar';
  end if;
  return new;
end $$;
create trigger terugblik_past before insert on terugblikken for each row execute function terugblik_past();

-- Of the user of this session: since when he can be asked about the work of himself or of his people, and when he said it.
create function eigen_terugblikken() returns table (plaatsing_id uuid, vanaf date, gezegd_op date)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, (p.startdatum + interval '24 months')::date, t.gezegd_op
    from gebruikers g
    join plaatsingen p on p.regio_id = g.regio_id
     and (p.inwoner_id = g.inwoner_id and 'eigen-dossier' = any (context_reikwijdten('melding', 'read'))
       or p.werkgever_id = g.werkgever_id and 'na-akkoord' = any (context_reikwijdten('melding', 'read'))
         and p.inwoner_id in (select context_na_akkoord()))
    left join terugblikken t on t.regio_id = p.regio_id and t.plaatsing_id = p.id
     and t.van = case when p.inwoner_id = g.inwoner_id then 'inwoner' else 'werkgever' end
   where g.regio_id = context_regio() and g.id = context_gebruiker()
     and (p.startdatum + interval '24 months')::date <= context_vandaag()
     and daterange(p.startdatum, p.einddatum, '[]') @> context_vandaag()
$$;
revoke all on function eigen_terugblikken() from public;
grant execute on function eigen_terugblikken() to meedoen_app;

-- As in 0034, with what the werkgever agreed to do himself and whether the coach is there for him too.
drop function eigen_medewerkers();
create function eigen_medewerkers() returns table (
  plaatsing_id uuid, inwoner_id uuid, voornaam text, achternaam text, functie text, uren_per_week integer, startdatum date,
  einddatum date, begeleider text, buddy text, werkgever_doet text[], ook_voor text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, i.id, i.voornaam, i.achternaam, p.functie, p.uren_per_week, p.startdatum, p.einddatum,
         coalesce(a.coach_naam, (select b.naam from begeleidingen b
           where b.regio_id = p.regio_id and b.inwoner_id = p.inwoner_id and b.tot is null and b.rol in ('jobcoach', 'klantmanager')
           order by b.rol, b.vanaf limit 1)), a.buddy_naam, coalesce(a.werkgever_doet, '{}'), coalesce(a.ook_voor, '{}')
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

-- Ten people or more, rounded to five: as everywhere.
create function toonbaar(aantal bigint) returns integer language sql immutable parallel safe as $$
  select case when aantal >= 10 then (round(aantal / 5.0) * 5)::integer end
$$;

-- Was the end of this work on to other work with a wage? Also where the other work is not of ours.
create function is_naar_werk(reden text) returns boolean language sql immutable parallel safe as $$
  select coalesce(reden in ('ander werk', 'verder in vast werk'), false)
$$;

-- Found and lost in each quarter, of everyone and of people with a banenafspraak in that quarter. Who
-- begins within 31 days after other work with a wage has found nothing and lost nothing: he went from work to work.
create function tel_werk_per_kwartaal(sinds date, tot_en_met date)
returns table (kwartaal date, groep text, gevonden integer, geeindigd integer, naar_werk integer, onbekend integer, verloren integer)
language sql stable security definer set search_path = public, pg_temp as $$
  with kwartalen as materialized (
    select k::date as eerste, (k + interval '3 months')::date - 1 as laatste
      from generate_series(date_trunc('quarter', sinds), tot_en_met, interval '3 months') k
     where context_mag('rapport', 'read')
  ), begin as (
    select k.eerste, k.laatste, p.inwoner_id
      from kwartalen k
      join plaatsingen p on p.regio_id = context_regio() and p.startdatum between k.eerste and k.laatste and is_betaald(p.werkvorm)
     where not exists (select from plaatsingen e where e.regio_id = p.regio_id and e.inwoner_id = p.inwoner_id
             and is_betaald(e.werkvorm) and e.startdatum < p.startdatum and coalesce(e.einddatum + 31, 'infinity') >= p.startdatum)
  ), einde as (
    select k.eerste, k.laatste, p.inwoner_id,
           case when is_naar_werk(p.reden_einde) or exists (
                  select from plaatsingen e where e.regio_id = p.regio_id and e.inwoner_id = p.inwoner_id and e.id <> p.id
                     and is_betaald(e.werkvorm) and e.startdatum <= p.einddatum + 31
                     and coalesce(e.einddatum, 'infinity') > p.einddatum) then 1
                when p.einddatum + 31 >= context_vandaag() then 2 -- may still go on to other work
                else 3 end as hoe
      from kwartalen k
      join plaatsingen p on p.regio_id = context_regio() and p.einddatum between k.eerste and k.laatste
       and p.einddatum < context_vandaag() and is_betaald(p.werkvorm)
  ), mensen as materialized ( -- each person once in a quarter; of two ends the one that was a loss
    select coalesce(b.eerste, e.eerste) as eerste, coalesce(b.laatste, e.laatste) as laatste,
           coalesce(b.inwoner_id, e.inwoner_id) as inwoner_id, b.inwoner_id is not null as gevonden, e.hoe
      from (select distinct eerste, laatste, inwoner_id from begin) b
      full join (select eerste, laatste, inwoner_id, max(hoe) as hoe from einde group by 1, 2, 3) e
        on e.eerste = b.eerste and e.inwoner_id = b.inwoner_id
  ), in_groep as (
    select m.*, 'iedereen' as groep from mensen m
    union all
    select m.*, 'banenafspraak' from mensen m
     where exists (select from indicaties i where i.regio_id = context_regio() and i.inwoner_id = m.inwoner_id
       and i.soort = 'banenafspraak' and daterange(i.vanaf, i.tot, '[]') && daterange(m.eerste, m.laatste, '[]'))
  )
  select k.eerste, g.groep, toonbaar(count(*) filter (where i.gevonden)), toonbaar(count(i.hoe)),
         toonbaar(count(*) filter (where i.hoe = 1)), toonbaar(count(*) filter (where i.hoe = 2)),
         toonbaar(count(*) filter (where i.hoe = 3))
    from kwartalen k
    cross join (values ('iedereen'), ('banenafspraak')) as g (groep)
    left join in_groep i on i.eerste = k.eerste and i.groep = g.groep
   group by k.eerste, g.groep
   order by g.groep desc, k.eerste
$$;
revoke all on function tel_werk_per_kwartaal(date, date) from public;
grant execute on function tel_werk_per_kwartaal(date, date) to meedoen_app;

-- How long work was kept of whoever began in a row of whole quarters, as it stood at the end of the last: for each group how many
-- lost it after so many days, and how many were not followed any longer. Days without a name; groups of ten people or more.
create function tel_werkbehoud(sinds date, tot_en_met date)
returns table (verdeling text, waarde text, dagen integer, verloren integer, gestopt integer)
language sql stable security definer set search_path = public, pg_temp
  set enable_nestloop = off -- whole tables at once, also where no statistics exist yet
as $$
  with mag as materialized (
    select context_regio() as regio, context_vandaag() as dag, date_trunc('quarter', sinds)::date as vanaf,
           least((date_trunc('quarter', tot_en_met) + interval '3 months')::date - 1, context_vandaag()) as tot
     where context_mag('rapport', 'read')
  ), betaald as materialized (
    select p.inwoner_id, p.id, p.gemeente, p.unit_id, p.werkvorm, p.rapportgroep, p.startdatum, p.reden_einde,
           coalesce(p.einddatum, 'infinity'::date) as einde,
           max(coalesce(p.einddatum, 'infinity'::date)) over eerder as eerder_tot
      from mag, plaatsingen p
     where p.regio_id = mag.regio and is_betaald(p.werkvorm)
       and p.inwoner_id in (select q.inwoner_id from plaatsingen q
         where q.regio_id = mag.regio and q.startdatum between mag.vanaf and mag.tot and is_betaald(q.werkvorm))
    window eerder as (partition by p.inwoner_id order by p.startdatum, p.id rows between unbounded preceding and 1 preceding)
  ), genummerd as (
    select b.*, count(*) filter (where eerder_tot is null or startdatum > eerder_tot + 31)
                  over (partition by inwoner_id order by startdatum, id) as nr
      from betaald b
  ), periode as materialized (
    select inwoner_id, min(startdatum) as eerste, max(einde) as laatste,
           (array_agg(reden_einde order by einde desc, id))[1] as reden,
           (array_agg(gemeente order by startdatum, id))[1] as gemeente,
           (array_agg(unit_id order by startdatum, id))[1] as unit_id,
           (array_agg(werkvorm order by startdatum, id))[1] as werkvorm,
           (array_agg(rapportgroep order by startdatum, id))[1] as rapportgroep
      from genummerd group by inwoner_id, nr
    having min(startdatum) between (select vanaf from mag) and (select tot from mag)
  ), indicatie as materialized ( -- on the first day; of two the one that says most
    select p.inwoner_id, p.eerste, (array['beschut werk', 'banenafspraak', 'Wsw'])[
             min(array_position(array['beschut werk', 'banenafspraak', 'Wsw'], x.soort))] as soort
      from mag m cross join periode p
      join indicaties x on x.regio_id = m.regio and x.inwoner_id = p.inwoner_id
       and x.soort in ('beschut werk', 'banenafspraak', 'Wsw') and daterange(x.vanaf, x.tot, '[]') @> p.eerste
     group by 1, 2
  ), gevolgd as materialized (
    select p.inwoner_id, p.gemeente, p.werkvorm, u.naam as unit, x.soort as indicatie, p.rapportgroep,
           (case when p.laatste > m.tot then m.tot else p.laatste end - p.eerste) + 1 as dagen,
           p.laatste > m.tot or is_naar_werk(p.reden) or p.laatste + 31 >= m.dag as is_gestopt,
           case when age(p.eerste, i.geboortedatum) < interval '27 years' then 'tot 27 jaar'
                when age(p.eerste, i.geboortedatum) < interval '50 years' then '27 tot 50 jaar'
                else 'vanaf 50 jaar' end as leeftijd
      from mag m
      cross join periode p
      join inwoners i on i.regio_id = m.regio and i.id = p.inwoner_id
      left join units u on u.regio_id = m.regio and u.id = p.unit_id
      left join indicatie x on x.inwoner_id = p.inwoner_id and x.eerste = p.eerste
  ), gedeeld as materialized (
    select g.inwoner_id, g.dagen, g.is_gestopt, v.verdeling, v.waarde
      from gevolgd g
      cross join lateral (values
        ('alles', 'iedereen'), ('gemeente', g.gemeente), ('werkvorm', g.werkvorm), ('unit', g.unit), ('leeftijd', g.leeftijd),
        ('doelgroep', coalesce(g.indicatie,
           case when g.rapportgroep like '%ijstand%' then 'bijstand' when g.rapportgroep like 'WW%' then 'WW'
                when g.rapportgroep in ('Wajong', 'WGA') then 'Wajong of WGA' when g.rapportgroep like 'NUG%' then 'zonder uitkering'
                else 'anders of onbekend' end)),
        ('brede doelgroep', case when g.indicatie is null then 'zonder een indicatie' else 'met een indicatie' end),
        ('kwetsbare groep', case when g.indicatie = 'banenafspraak' and g.leeftijd = 'tot 27 jaar'
                                 then 'jongeren met een banenafspraak' end)) as v (verdeling, waarde)
     where v.waarde is not null
  ), groot as (
    select verdeling, waarde from gedeeld group by 1, 2 having count(distinct inwoner_id) >= 10
  )
  select g.verdeling, g.waarde, g.dagen,
         (count(*) filter (where not g.is_gestopt))::integer, (count(*) filter (where g.is_gestopt))::integer
    from gedeeld g join groot using (verdeling, waarde)
   group by 1, 2, 3
   order by 1, 2, 3
$$;
revoke all on function tel_werkbehoud(date, date) from public;
grant execute on function tel_werkbehoud(date, date) to meedoen_app;

-- Why work with a wage ended, over whole quarters; ten people or more.
create function tel_redenen_einde(sinds date, tot_en_met date) returns table (reden text, is_naar_werk boolean, mensen integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(p.reden_einde, 'niet ingevuld'), is_naar_werk(p.reden_einde), toonbaar(count(distinct p.inwoner_id))
    from plaatsingen p
   where p.regio_id = context_regio() and context_mag('rapport', 'read') and is_betaald(p.werkvorm)
     and p.einddatum >= date_trunc('quarter', sinds)::date
     and p.einddatum < least((date_trunc('quarter', tot_en_met) + interval '3 months')::date, context_vandaag())
   group by 1, 2
  having count(distinct p.inwoner_id) >= 10
   order by 3 desc, 1
$$;
revoke all on function tel_redenen_einde(date, date) from public;
grant execute on function tel_redenen_einde(date, date) to meedoen_app;

-- What inwoners and werkgevers said after two years; ten people or more. The words themselves stay with who guides.
create function tel_terugblikken() returns table (van text, vraag text, antwoord text, mensen integer, van_mensen integer)
language sql stable security definer set search_path = public, pg_temp as $$
  with gezegd as (
    select t.van, v.vraag, v.antwoord, count(distinct t.inwoner_id) as mensen
      from terugblikken t
      cross join lateral (values ('tevreden', case when t.tevreden >= 4 then 'tevreden' when t.tevreden = 3 then 'gaat wel'
                                                   else 'niet tevreden' end), ('blijft', t.blijft)) as v (vraag, antwoord)
     where t.regio_id = context_regio() and context_mag('rapport', 'read')
     group by 1, 2, 3
  )
  select g.van, g.vraag, g.antwoord, toonbaar(g.mensen), toonbaar((sum(g.mensen) over (partition by g.van, g.vraag))::bigint)
    from gezegd g order by 1, 2, 3
$$;
revoke all on function tel_terugblikken() from public;
grant execute on function tel_terugblikken() to meedoen_app;

-- Of the people at work with a wage now: how many have guidance that was agreed. The offer is the same in the whole region, for
-- everyone with a distance to work (R-242, R-243).
create function tel_begeleiding() returns table (verdeling text, waarde text, mensen integer, met_afspraak integer, met_werkgever integer)
language sql stable security definer set search_path = public, pg_temp as $$
  with werkt as materialized (
    select p.inwoner_id, p.gemeente, bool_or(a.plaatsing_id is not null) as heeft,
           bool_or('werkgever' = any (a.ook_voor) or a.buddy_naam is not null) as met_werkgever
      from plaatsingen p
      left join begeleidingsplannen a on a.regio_id = p.regio_id and a.plaatsing_id = p.id
     where p.regio_id = context_regio() and context_mag('rapport', 'read') and is_betaald(p.werkvorm)
       and daterange(p.startdatum, p.einddatum, '[]') @> context_vandaag()
     group by 1, 2
  ), indicatie as materialized (
    select distinct x.inwoner_id from indicaties x
     where x.regio_id = context_regio() and x.soort in ('banenafspraak', 'beschut werk', 'Wsw')
       and daterange(x.vanaf, x.tot, '[]') @> context_vandaag()
  )
  select v.verdeling, v.waarde, toonbaar(count(*)), toonbaar(count(*) filter (where w.heeft)),
         toonbaar(count(*) filter (where w.met_werkgever))
    from werkt w
    left join indicatie i on i.inwoner_id = w.inwoner_id
    cross join lateral (values ('alles', 'iedereen'), ('gemeente', w.gemeente),
      ('brede doelgroep', case when i.inwoner_id is null then 'zonder een indicatie' else 'met een indicatie' end)) as v (verdeling, waarde)
   group by 1, 2
  having count(*) >= 10
   order by 1, 2
$$;
revoke all on function tel_begeleiding() from public;
grant execute on function tel_begeleiding() to meedoen_app;
