-- After a second reading of 0044 to 0051.
-- Guarantees: no figure of few people follows from the figures beside it; who answers after two years answers himself, or who
-- guides writes it down; after a move nobody is late with what was done before; work is work with a wage in every doelgroep.

-- As in 0051, of quarters that have passed; and no total where an answer of few people would follow from it.
create or replace function tel_terugblikken() returns table (van text, vraag text, antwoord text, mensen integer, van_mensen integer)
language sql stable security definer set search_path = public, pg_temp as $$
  with gezegd as (
    select t.van, v.vraag, v.antwoord, count(distinct t.inwoner_id) as mensen
      from terugblikken t
      cross join lateral (values ('tevreden', case when t.tevreden >= 4 then 'tevreden' when t.tevreden = 3 then 'gaat wel'
                                                   else 'niet tevreden' end), ('blijft', t.blijft)) as v (vraag, antwoord)
     where t.regio_id = context_regio() and context_mag('rapport', 'read')
       and t.gezegd_op < date_trunc('quarter', context_vandaag())::date
     group by 1, 2, 3
  ), geheel as (
    select g.*, bool_and(g.mensen >= 10) over w as mag, sum(g.mensen) over w as samen
      from gezegd g window w as (partition by g.van, g.vraag)
  )
  select g.van, g.vraag, g.antwoord, toonbaar(g.mensen), case when g.mag then toonbaar(g.samen::bigint) end
    from geheel g where g.mensen >= 10 order by 1, 2, 3
$$;

-- As in 0048, and not where the parts that are held back would follow from it.
create or replace function tel_geen_match(jaar integer, kwartaal integer, in_gemeente text)
returns table (reden text, aantal integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  van constant date := make_date(jaar, coalesce(kwartaal, 1) * 3 - 2, 1);
  tot constant date := least((van + case when kwartaal is null then interval '1 year' else interval '3 months' end)::date,
    date_trunc('quarter', context_vandaag())::date);
begin
  if not context_mag('rapport', 'read') then
    raise exception 'no report' using errcode = '42501';
  end if;
  return query
    with basis as (
      select v.geen_match_reden as waarom, v.inwoner_id as wie, v.gemeente as waar, extract(quarter from v.geen_match_op)::text as deel
        from voorstellen v
       where v.regio_id = context_regio() and v.geen_match_reden is not null and v.geen_match_op >= van and v.geen_match_op < tot
         and v.gemeente = coalesce(in_gemeente, v.gemeente)
    ), delen as ( -- the people of each part: the quarters of a year, the gemeenten of the region
      select b.waarom, a.langs, a.waarde, array_agg(distinct b.wie) as mensen
        from basis b
        cross join lateral (values ('kwartaal', case when kwartaal is null then b.deel end),
          ('gemeente', case when in_gemeente is null then b.waar end)) a (langs, waarde)
       where a.waarde is not null
       group by 1, 2, 3
    ), verborgen as (
      select d.waarom, d.langs, count(distinct w.id) as mensen
        from delen d cross join lateral unnest(d.mensen) w (id)
       where cardinality(d.mensen) < 10
       group by 1, 2
    )
    select b.waarom, (round(count(distinct b.wie) / 5.0) * 5)::integer
      from basis b
     group by b.waarom
    having count(distinct b.wie) >= 10
       and not exists (select from verborgen x where x.waarom = b.waarom and x.mensen < 10)
     order by 2 desc, 1;
end $$;

-- A part that tells neither of few people nor, less the whole, of few others.
create function toonbaar_deel(deel bigint, geheel bigint) returns integer language sql immutable parallel safe as $$
  select case when deel >= 10 and geheel - deel >= 10 then (round(deel / 5.0) * 5)::integer end
$$;

-- As in 0051: each person once, and no rest of few people.
create or replace function tel_begeleiding() returns table (verdeling text, waarde text, mensen integer, met_afspraak integer, met_werkgever integer)
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
  select v.verdeling, v.waarde, toonbaar(count(distinct w.inwoner_id)),
         toonbaar_deel(count(distinct w.inwoner_id) filter (where w.heeft), count(distinct w.inwoner_id)),
         toonbaar_deel(count(distinct w.inwoner_id) filter (where w.met_werkgever), count(distinct w.inwoner_id))
    from werkt w
    left join indicatie i on i.inwoner_id = w.inwoner_id
    cross join lateral (values ('alles', 'iedereen'), ('gemeente', w.gemeente),
      ('brede doelgroep', case when i.inwoner_id is null then 'zonder een indicatie' else 'met een indicatie' end)) as v (verdeling, waarde)
   group by 1, 2
  having count(distinct w.inwoner_id) >= 10
   order by 1, 2
$$;

-- As in 0050, without a rest of few people.
create or replace function tel_doelgroepen(in_gemeente text)
returns table (groep text, mensen integer, begeleid integer, aan_het_werk integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  vandaag constant date := context_vandaag();
  regio constant text := context_regio();
begin
  if not context_mag('rapport', 'read') then
    raise exception 'no rapport' using errcode = '42501';
  end if;
  return query
    with begeleid as materialized (
      select distinct b.inwoner_id as id from begeleidingen b where b.regio_id = regio and b.tot is null
    ), aan_werk as materialized (
      select distinct p.inwoner_id as id from plaatsingen p where p.regio_id = regio
         and daterange(p.startdatum, p.einddatum, '[]') @> vandaag and p.werkvorm not in ('vrijwilligerswerk', 'dagbesteding')
    ), geteld as (
      select d.groep as naam, count(distinct i.id) as af,
             count(distinct i.id) filter (where i.id in (select id from begeleid)) as met_hulp,
             count(distinct i.id) filter (where i.id in (select id from aan_werk)) as met_werk
        from doelgroepen_van(vandaag, null) d
        join inwoners i on i.regio_id = regio and i.id = d.inwoner_id and i.status = 'actief'
         and i.gemeente = coalesce(in_gemeente, i.gemeente)
       group by d.groep
    )
    select g.naam, (round(g.af / 5.0) * 5)::integer, toonbaar_deel(g.met_hulp, g.af),
           toonbaar_deel(g.met_werk, g.af)
      from geteld g where g.af >= 10 order by 2 desc, 1;
end $$;

-- What an import of vacancies wrote down before 0048 goes in and out as before.
update importregels set voor = '{"geen_match_reden": null, "geen_match_woorden": null, "geen_match_op": null}'::jsonb || voor
 where tabel = 'plekken' and voor is not null;
update importregels set na = '{"geen_match_reden": null, "geen_match_woorden": null, "geen_match_op": null}'::jsonb || na
 where tabel = 'plekken' and na is not null;

-- Who adds one may not be allowed to read the plaatsing: the database looks for him. It is kept with the gemeente of that
-- plaatsing, also after a move; and said by himself, or written down by who guides.
create or replace function terugblik_past() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  p plaatsingen;
begin
  select * into p from plaatsingen t
   where t.regio_id = new.regio_id and t.id = new.plaatsing_id and t.inwoner_id = new.inwoner_id;
  if p.id is null then
    raise exception 'not of this inwoner' using errcode = '23514', constraint = 'terugblikken_van_inwoner';
  end if;
  new.gemeente := p.gemeente;
  if in_sessie() then
    if new.door_gebruiker_id <> context_gebruiker() or not (
         p.gemeente = any (context_gemeenten('begeleiding', 'change'))
         or new.inwoner_id = any (context_inwoners('begeleiding', 'change'))
         or exists (select from gebruikers g where g.regio_id = new.regio_id and g.id = context_gebruiker()
              and (new.van = 'inwoner' and g.inwoner_id = p.inwoner_id or new.van = 'werkgever' and g.werkgever_id = p.werkgever_id))) then
      raise exception 'in the name of another' using errcode = '23514', constraint = 'terugblikken_eigen';
    end if;
  end if;
  if (p.startdatum + interval '24 months')::date > new.gezegd_op or p.einddatum < (p.startdatum + interval '24 months')::date then
    raise exception 'not two years' using errcode = '23514', constraint = 'terugblikken_na_twee_jaar';
  end if;
  return new;
end $$;

-- As in 0041: after a move the new gemeente has its own fourteen days; what the old one did stays there.
create or replace view alarmen with (security_invoker = true) as
with inwoner as (
  select i.regio_id, i.gemeente, i.id, greatest(i.aangemeld_op, (select max(v.antwoord_op) from verhuizingen v
           where v.regio_id = i.regio_id and v.inwoner_id = i.id and v.status = 'aangenomen')) as aangemeld_op, coalesce(plek.heeft, false) as heeft, coalesce(plek.heeft_werk, false) as heeft_werk,
         greatest(i.aangemeld_op, plek.laatste_einde + 1) as zoekt_sinds,
         greatest(i.aangemeld_op, plek.laatste_werk + 1) as zonder_werk_sinds
    from inwoners i
    left join lateral (
      select bool_or(p.einddatum is null or p.einddatum >= context_vandaag()) as heeft,
             bool_or(p.einddatum is null or p.einddatum >= context_vandaag()) filter (where is_betaald(p.werkvorm)) as heeft_werk,
             max(p.einddatum) as laatste_einde, max(p.einddatum) filter (where is_betaald(p.werkvorm)) as laatste_werk
        from plaatsingen p where p.regio_id = i.regio_id and p.inwoner_id = i.id) plek on true
)
select i.regio_id, i.gemeente, i.id as inwoner_id, 'indicatie zonder werk' as soort,
       greatest(min(x.vanaf), i.zonder_werk_sinds) as sinds
  from inwoner i
  join indicaties x on x.regio_id = i.regio_id and x.inwoner_id = i.id and x.soort = 'beschut werk'
   and daterange(x.vanaf, x.tot, '[]') @> context_vandaag()
 where not i.heeft_werk
 group by i.regio_id, i.gemeente, i.id, i.zonder_werk_sinds
union all
select i.regio_id, i.gemeente, i.id, 'zonder oplossing', i.zoekt_sinds + 30
  from inwoner i
 where not i.heeft and i.zoekt_sinds + 30 <= context_vandaag()
   and not exists (select from voorstellen v
     where v.regio_id = i.regio_id and v.inwoner_id = i.id and v.status in ('voorgesteld', 'akkoord'))
   and not exists (select from planstappen s where s.regio_id = i.regio_id and s.inwoner_id = i.id and s.status = 'nu')
union all
select i.regio_id, i.gemeente, i.id, 'geen eerste activiteit', i.aangemeld_op + 14
  from inwoner i
 where not i.heeft and i.aangemeld_op + 14 <= context_vandaag()
   and not exists (select from contactmomenten c
     where c.regio_id = i.regio_id and c.inwoner_id = i.id and c.soort <> 'melding')
   and not exists (select from bezoeken b
     where b.regio_id = i.regio_id and b.inwoner_id = i.id and b.inwoner <> 'niet besproken');

-- As in 0047; a line that is not of today is not measured by what is offered today.
create or replace function unitcapaciteit_past() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  kan bigint;
begin
  perform 1 from units where regio_id = coalesce(new.regio_id, old.regio_id) and id in (new.unit_id, old.unit_id)
    order by id for update;
  if tg_op <> 'DELETE' and daterange(new.vanaf, new.tot, '[]') @> context_vandaag() then
    kan := unit_kan(new.regio_id, new.unit_id, new.werksoort, new.werkvorm);
    if kan is not null and unit_biedt(new.regio_id, new.unit_id, new.werksoort, new.werkvorm, null) > kan then
      raise exception 'less than the unit offers' using errcode = '23514', constraint = 'unitcapaciteiten_te_klein';
    end if;
  end if;
  if tg_op <> 'INSERT' and daterange(old.vanaf, old.tot, '[]') @> context_vandaag() then
    kan := coalesce(unit_kan(old.regio_id, old.unit_id, old.werksoort, old.werkvorm), 0);
    if unit_biedt(old.regio_id, old.unit_id, old.werksoort, old.werkvorm, null) > kan then
      raise exception 'less than the unit offers' using errcode = '23514', constraint = 'unitcapaciteiten_nog_nodig';
    end if;
  end if;
  return null;
end $$;

-- As in 0046; nor in a group that has ended, or back into one that takes nobody.
create or replace function deelname_past() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  groep constant trajectgroepen := (select g from trajectgroepen g
    where g.regio_id = new.regio_id and g.id = new.groep_id for update);
  is_vol boolean;
  wacht_iemand boolean;
begin
  if tg_op = 'INSERT' and groep.gesloten_op is not null and new.status in ('wacht', 'aangeboden', 'doet mee') then
    raise exception 'group is closed' using errcode = '23514', constraint = 'trajectgroepen_gesloten';
  end if;
  if in_sessie() and new.status in ('wacht', 'aangeboden', 'doet mee') then
    if not neemt_mensen(groep)
       and (tg_op = 'INSERT' or old.groep_id <> new.groep_id or old.status not in ('wacht', 'aangeboden', 'doet mee')) then
      raise exception 'group takes nobody' using errcode = '23514', constraint = 'trajectgroepen_gesloten';
    end if;
  end if;
  if new.status not in ('aangeboden', 'doet mee') then
    return new;
  end if;
  if tg_op = 'UPDATE' and old.groep_id = new.groep_id and old.status in ('aangeboden', 'doet mee') then
    return new;
  end if;
  is_vol := trajectgroep_bezet(new.regio_id, new.groep_id) >= groep.capaciteit;
  wacht_iemand := exists (select from deelnames d where d.regio_id = new.regio_id and d.groep_id = new.groep_id
    and d.id <> new.id and d.status = 'wacht' and (d.aangemeld, d.id) < (new.aangemeld, new.id));
  if tg_op = 'INSERT' and (is_vol or wacht_iemand) then
    new.status := 'wacht';
    new.aangeboden_op := null;
  elsif is_vol then
    raise exception 'group is full' using errcode = '23514', constraint = 'trajectgroepen_capaciteit';
  elsif wacht_iemand then
    raise exception 'somebody waits longer' using errcode = '23514', constraint = 'deelnames_volgorde';
  end if;
  return new;
end $$;

-- As in 0050: work is work with a wage, and of two the one that lasts longest counts.
create or replace function doelgroepen_van(dag date, wie uuid[]) returns table (inwoner_id uuid, groep text, sinds date)
language sql stable as $$
  select i.id, g.groep, g.sinds
    from inwoners i
    left join situaties s on s.regio_id = i.regio_id and s.inwoner_id = i.id
    left join lateral (
      select true as is_er, p.einddatum, p.startdatum from plaatsingen p
       where p.regio_id = i.regio_id and p.inwoner_id = i.id and is_betaald(p.werkvorm)
         and daterange(p.startdatum, p.einddatum, '[]') @> dag
       order by (p.einddatum is null) desc, p.einddatum desc limit 1) nu on true
    cross join lateral (
      select l.naam, s.peildatum from unnest(s.doelgroepen) l (naam)
       where l.naam not in ('jongere', 'jongere zonder startkwalificatie', '50-plus', 'nugger', 'banenafspraak',
         'beschut werk', 'Wsw', 'Wajong', 'WIA', 'WW', 'bijstand')
      union all select 'jongere', null where i.geboortedatum > dag - interval '27 years'
      union all select '50-plus', null where i.geboortedatum <= dag - interval '50 years'
      union all select 'jongere zonder startkwalificatie', s.peildatum
        where i.geboortedatum > dag - interval '27 years' and not s.heeft_startkwalificatie
      union all select 'zonder startkwalificatie', s.peildatum where not s.heeft_startkwalificatie
      union all select v.naam, s.peildatum
        from (values ('nugger', array['NUG']), ('Wajong', array['Wajong']), ('WIA', array['WGA']),
          ('WW', array['WW', 'WW DSP']), ('bijstand', array['Bijstand', 'Mogelijk Bijstand'])) v (naam, uitkeringen)
       where s.uitkering = any (v.uitkeringen)
      union all select c.soort, min(c.vanaf) from indicaties c
       where c.regio_id = i.regio_id and c.inwoner_id = i.id and c.soort in ('banenafspraak', 'beschut werk', 'Wsw')
         and daterange(c.vanaf, c.tot, '[]') @> dag group by c.soort
      union all select 'Wsw', s.peildatum where s.uitkering = 'Wsw' and not exists (select from indicaties c
        where c.regio_id = i.regio_id and c.inwoner_id = i.id and c.soort = 'Wsw' and daterange(c.vanaf, c.tot, '[]') @> dag)
      union all select 'beschut werk zonder baan', min(c.vanaf) from indicaties c
       where c.regio_id = i.regio_id and c.inwoner_id = i.id and c.soort = 'beschut werk'
         and daterange(c.vanaf, c.tot, '[]') @> dag and nu.is_er is null having count(*) > 0
      union all select 'jongere met tijdelijk werk', nu.startdatum
       where i.geboortedatum > dag - interval '27 years' and nu.einddatum is not null
      union all select 'tussengroep na werk', max(p.einddatum) from plaatsingen p
       where p.regio_id = i.regio_id and p.inwoner_id = i.id and nu.is_er is null and p.werkvorm = 'regulier'
         and not exists (select from plaatsingen q where q.regio_id = i.regio_id and q.inwoner_id = i.id and q.werkvorm = 'proefplaats'
           and daterange(q.startdatum, q.einddatum, '[]') @> dag) -- is on the way
         and p.einddatum between (dag - interval '12 months')::date and dag - 1
         and not exists (select from indicaties c where c.regio_id = i.regio_id and c.inwoner_id = i.id
           and c.soort = 'beschut werk' and daterange(c.vanaf, c.tot, '[]') @> dag) having count(*) > 0
      union all select 'andere vorm', t.besloten_op from (
        select b.uitkomst, b.besloten_op from triagebesluiten b where b.regio_id = i.regio_id and b.inwoner_id = i.id
         order by b.tijdstip desc, b.id limit 1) t where t.uitkomst = 'andere vorm'
      union all select case when s.is_beschikbaar then 'beschikbaar' else 'niet beschikbaar' end, s.peildatum
       where s.is_beschikbaar is not null
      union all select case when s.zoekt_actief then 'zoekt actief' else 'zoekt nu niet' end, s.peildatum
       where s.is_geregistreerd_werkzoekend and s.zoekt_actief is not null
    ) g (groep, sinds)
   where i.regio_id = context_regio() and (wie is null or i.id = any (wie))
$$;

-- As in 0048.
create or replace function beslis_inzetwijziging(inzet uuid, gezien integer, is_ja boolean, reden_ text, naam text) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  -- first the inzet, as who ends it does: so that the two never wait for each other
  perform 1 from inzetten t where t.regio_id = context_regio() and t.id = inzet for update;
  update inzetwijzigingen w set status = case when is_ja then 'toegekend' else 'afgewezen' end, besluit_reden = reden_,
      besloten_op = context_vandaag(), beslisser_id = context_gebruiker(), beslisser_naam = naam
    from inzetten z
   where z.regio_id = context_regio() and z.id = inzet and z.versie = gezien and w.regio_id = z.regio_id and w.inzet_id = z.id
     and w.status = 'gevraagd' and w.aanvrager_id <> context_gebruiker()
     and w.gemeente = any (context_gemeenten('inzetbesluit', 'change'));
  return found;
end $$;

-- As in 0049; taken back, a step stands where it stood.
create or replace function vink_eigen_stap(welke uuid, is_klaar boolean, verwacht integer, regel uuid, moment timestamptz) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  vandaag constant date := context_vandaag();
  was text; -- what the step was before it was ticked off
  wie gebruikers;
  s   planstappen;
begin
  select * into wie from gebruikers g where g.regio_id = context_regio() and g.id = context_gebruiker();
  select * into s from planstappen p where p.regio_id = wie.regio_id and p.id = welke for update;
  if s.id is null or not s.inwoner_id = any (context_inwoners('planbijdrage', 'change'))
     or not (coalesce(s.wie_soort = 'inwoner' and wie.inwoner_id = s.inwoner_id, false)
       or exists (select from begeleidingen b where b.regio_id = s.regio_id and b.id = s.begeleiding_id
         and b.gebruiker_id = wie.id and b.tot is null)) then
    return 'niet van u';
  end if;
  if s.versie <> verwacht then return 'gewijzigd'; end if;
  if is_klaar and s.status not in ('nu', 'later')
     or not is_klaar and (s.status <> 'klaar' or s.klaar_op <> vandaag or s.klaar_door_id is distinct from wie.id) then
    return 'al klaar';
  end if;
  was := (select w.was ->> 'status' from planwijzigingen w
    where w.regio_id = s.regio_id and w.onderwerp_id = s.id and w.was ->> 'status' in ('nu', 'later')
    order by w.tijdstip desc, w.id desc limit 1);
  update planstappen p
     set status = case when is_klaar then 'klaar' else coalesce(was, 'nu') end,
         resultaat = case when is_klaar then p.resultaat end, klaar_op = case when is_klaar then vandaag end,
         klaar_door_id = case when is_klaar then wie.id end, klaar_door = case when is_klaar then wie.naam end,
         versie = p.versie + 1
   where p.regio_id = s.regio_id and p.id = s.id;
  insert into planwijzigingen (regio_id, id, gemeente, inwoner_id, soort, onderwerp_id, wat, was, door_gebruiker_id, door_naam, tijdstip)
  values (s.regio_id, regel, s.gemeente, s.inwoner_id, 'stap', s.id,
    case when is_klaar then 'Stap afgevinkt: ' else 'Stap weer open: ' end || s.naam,
    jsonb_build_object('status', s.status), wie.id, wie.naam, moment);
  return 'gedaan';
end $$;

-- As in 0045, without what a colleague noted in the diary about it.
drop function eigen_afspraken();
create function eigen_afspraken() returns table (id uuid, inwoner_id uuid, begin timestamptz, waar text, met text)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, a.inwoner_id, a.begin, a.waar, m.naam
    from gebruikers g
    join afspraken a on a.regio_id = g.regio_id and a.inwoner_id = g.inwoner_id
    join gebruikers m on m.regio_id = a.regio_id and m.id = a.gebruiker_id
   where g.regio_id = context_regio() and g.id = context_gebruiker() and a.geannuleerd_op is null
     and a.begin >= context_vandaag()::timestamp at time zone 'Europe/Amsterdam'
     and 'eigen-dossier' = any (context_reikwijdten('melding', 'read'))
$$;
revoke all on function eigen_afspraken() from public;
grant execute on function eigen_afspraken() to meedoen_app;

-- Whose place or wait ends when a group closes on a day: ids for the log of who closes it.
create function wie_vervalt_bij_sluiten(groep uuid, laatste_dag date) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select d.inwoner_id from deelnames d
   where d.regio_id = context_regio() and d.groep_id = groep and context_mag('trajectgroep', 'change')
     and (d.status in ('wacht', 'aangeboden') or d.status = 'doet mee' and d.startdatum > laatste_dag)
$$;
revoke all on function wie_vervalt_bij_sluiten(uuid, date) from public;
grant execute on function wie_vervalt_bij_sluiten(uuid, date) to meedoen_app;

-- For the application only, as every other function that looks further than the user.
do $$
declare
  f regprocedure;
begin
  foreach f in array array['beantwoord_stapvoorstel(uuid,uuid,text)', 'vink_eigen_stap(uuid,boolean,integer,uuid,timestamptz)',
    'vink_eigen_overstapstap(uuid,integer,boolean,integer)', 'bezette_uren(uuid[])', 'verhuizingen_naar_mij()',
    'verhuizingen_van_mij()', 'trek_verhuizing_in(uuid)', 'beantwoord_verhuizing(uuid,boolean,text,uuid,uuid,timestamptz)',
    'archiefkop(uuid)']::regprocedure[]
  loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to meedoen_app', f);
  end loop;
end $$;
