-- Figures to steer by, counted from what was registered; and the same figures as they were published.
-- Guarantees: a reader gets sums, never a row of a person; lengths of time only of groups of ten people or more; a figure that was
-- published is never changed or taken away, not even by the owner; and what changed since can be told apart by its reason.

-- The groups of the report of placements: who comes from the Wsw counts under 'Overig'.
create function rapportgroep_kort(groep text) returns text language sql immutable parallel safe as $$
  select case when groep = 'Wsw' then 'Overig' else groep end
$$;

-- Each fact of a figure: what it adds above and below the line, or how many days it lasted and whether it came to an end.
-- `dag` is the day on which one stands: nothing after it is known. These functions are for the owner only.
create type indicatorfeit as (
  feit uuid, inwoner_id uuid, gemeente text, groep text, unit_id uuid, teller numeric, noemer numeric, dagen integer,
  geregistreerd_op date);

create function feiten_plaatsingen(welk text, van date, t_m date, dag date) returns setof indicatorfeit
language sql stable as $$
  select p.id, p.inwoner_id, p.gemeente, rapportgroep_kort(p.rapportgroep), p.unit_id,
         case welk when 'duurzame_plaatsingen' then (exists (
                select from plaatsingen q where q.regio_id = p.regio_id and q.inwoner_id = p.inwoner_id and is_betaald(q.werkvorm)
                   and daterange(q.startdatum, q.einddatum, '[]') @> (p.startdatum + interval '6 months')::date))::integer
              when 'groep_onbekend' then (p.rapportgroep like 'Onbekend%')::integer
              else 1 end,
         case when welk in ('duurzame_plaatsingen', 'groep_onbekend') then 1 end, null::integer, p.geregistreerd_op
    from plaatsingen p
   where p.regio_id = context_regio() and p.startdatum between van and least(t_m, dag)
     and case welk when 'plaatsingen_wsp' then p.via = 'WSP' else is_betaald(p.werkvorm) end
     and (welk <> 'duurzame_plaatsingen' or (p.startdatum + interval '6 months')::date <= dag)
$$;

-- Rows of work with a wage that follow each other within 31 days are one period, as in tel_werkbehoud.
create function feiten_retentie(van date, t_m date, dag_ date) returns setof indicatorfeit
language sql stable set enable_nestloop = off as $$
  with betaald as materialized (
    select p.id, p.inwoner_id, p.gemeente, p.rapportgroep, p.unit_id, p.startdatum, p.reden_einde,
           coalesce(p.einddatum, 'infinity'::date) as einde,
           max(coalesce(p.einddatum, 'infinity'::date)) over eerder as eerder_tot
      from plaatsingen p
     where p.regio_id = context_regio() and is_betaald(p.werkvorm) and p.startdatum <= dag_
       and p.inwoner_id in (select q.inwoner_id from plaatsingen q where q.regio_id = context_regio()
             and q.startdatum between van and least(t_m, dag_) and is_betaald(q.werkvorm))
    window eerder as (partition by p.inwoner_id order by p.startdatum, p.id rows between unbounded preceding and 1 preceding)
  ), genummerd as (
    select b.*, count(*) filter (where eerder_tot is null or startdatum > eerder_tot + 31)
                  over (partition by inwoner_id order by startdatum, id) as nr
      from betaald b
  ), periode as (
    select inwoner_id, min(startdatum) as eerste, max(einde) as laatste,
           (array_agg(reden_einde order by einde desc, id))[1] as reden,
           (array_agg(id order by startdatum, id))[1] as id,
           (array_agg(gemeente order by startdatum, id))[1] as gemeente,
           (array_agg(unit_id order by startdatum, id))[1] as unit_id,
           (array_agg(rapportgroep order by startdatum, id))[1] as rapportgroep
      from genummerd group by inwoner_id, nr
    having min(startdatum) between van and least(t_m, dag_)
  )
  select p.id, p.inwoner_id, p.gemeente, rapportgroep_kort(p.rapportgroep), p.unit_id,
         (p.laatste + 31 < dag_ and not is_naar_werk(p.reden))::integer, 1,
         least(p.laatste, dag_) - p.eerste + 1, null::date
    from periode p
$$;

-- Once for each person in the period, as in tel_werk_per_kwartaal.
create function feiten_werk(welk text, van date, t_m date, dag date) returns setof indicatorfeit
language sql stable as $$
  select distinct on (p.inwoner_id) p.id, p.inwoner_id, p.gemeente, rapportgroep_kort(p.rapportgroep), p.unit_id, 1::numeric,
         null::numeric, null::integer, null::date
    from plaatsingen p
   where welk = 'werk_gevonden' and p.regio_id = context_regio() and is_betaald(p.werkvorm)
     and p.startdatum between van and least(t_m, dag)
     and not exists (select from plaatsingen e where e.regio_id = p.regio_id and e.inwoner_id = p.inwoner_id
           and is_betaald(e.werkvorm) and e.startdatum < p.startdatum and coalesce(e.einddatum + 31, 'infinity') >= p.startdatum)
   order by p.inwoner_id, p.startdatum, p.id
$$;

create function feiten_werk_verloren(van date, t_m date, dag date) returns setof indicatorfeit
language sql stable as $$
  select distinct on (p.inwoner_id) p.id, p.inwoner_id, p.gemeente, rapportgroep_kort(p.rapportgroep), p.unit_id, 1::numeric,
         null::numeric, null::integer, null::date
    from plaatsingen p
   where p.regio_id = context_regio() and is_betaald(p.werkvorm)
     and p.einddatum between van and t_m and p.einddatum + 31 < dag and not is_naar_werk(p.reden_einde)
     and not exists (select from plaatsingen e where e.regio_id = p.regio_id and e.inwoner_id = p.inwoner_id and e.id <> p.id
           and is_betaald(e.werkvorm) and e.startdatum <= p.einddatum + 31 and coalesce(e.einddatum, 'infinity') > p.einddatum)
   order by p.inwoner_id, p.einddatum desc, p.id
$$;

-- From the first day that somebody is registered, which benefit held when: each row until the next.
create function uitkeringsperioden() returns table (inwoner_id uuid, gemeente text, uitkering text, vanaf date, tot date, vorige text)
language sql stable as $$
  with standen as (
    select t.inwoner_id, t.uitkering, t.vervangen_op as tot, t.id::text as id from situatiestanden t where t.regio_id = context_regio()
    union all
    select s.inwoner_id, s.uitkering, 'infinity', '' from situaties s where s.regio_id = context_regio()
  )
  select i.id, i.gemeente, s.uitkering, coalesce(lag(s.tot) over op_rij, i.aangemeld_op), s.tot, lag(s.uitkering) over op_rij
    from standen s join inwoners i on i.regio_id = context_regio() and i.id = s.inwoner_id
  window op_rij as (partition by s.inwoner_id order by s.tot, s.id)
$$;

create function feiten_uitkering(welk text, van date, t_m date, dag date) returns setof indicatorfeit
language sql stable as $$
  with perioden as materialized (
    select * from uitkeringsperioden()
  ), per_inwoner as (
    select p.inwoner_id, p.gemeente,
           bool_or(p.vanaf between van and least(t_m, dag) and p.tot > p.vanaf and case welk
             when 'instroom_bijstand' then p.uitkering = 'Bijstand' and p.vorige is distinct from 'Bijstand'
             else p.vorige = 'Bijstand' and p.uitkering <> 'Bijstand' and exists (
               select from plaatsingen w where w.regio_id = context_regio() and w.inwoner_id = p.inwoner_id
                  and is_betaald(w.werkvorm) and w.startdatum <= least(p.vanaf + 31, dag)
                  and coalesce(w.einddatum, 'infinity') >= p.vanaf) end)::integer as teller,
           (bool_or(p.uitkering = 'Bijstand' and p.vanaf <= van and p.tot > van)::integer
             + bool_or(p.uitkering = 'Bijstand' and p.vanaf <= least(t_m, dag) and p.tot > least(t_m, dag))::integer) / 2.0 as noemer
      from perioden p group by 1, 2
  )
  select inwoner_id, inwoner_id, gemeente, 'Bijstand', null::uuid, teller, noemer, null::integer, null::date
    from per_inwoner where teller > 0 or noemer > 0
$$;

create function feiten_instroom(van date, t_m date, dag date) returns setof indicatorfeit
language sql stable as $$
  select i.id, i.id, i.gemeente, coalesce(rapportgroep_kort(s.uitkering), 'Onbekend'), null::uuid, 1::numeric, null::numeric, null::integer,
         null::date
    from inwoners i left join situaties s on s.regio_id = i.regio_id and s.inwoner_id = i.id
   where i.regio_id = context_regio() and i.aangemeld_op between van and least(t_m, dag)
$$;

-- The last judgement in the period beside the last one before it. A judgement that was taken back leaves nothing to compare.
create function feiten_ladder(welk text, van date, t_m date, dag date) returns setof indicatorfeit
language sql stable set enable_nestloop = off as $$
  with nu as (
    select distinct on (o.inwoner_id) o.inwoner_id, o.gemeente, o.waarde, o.vastgelegd_op from situatieoordelen o
     where o.regio_id = context_regio() and o.soort = 'participatieladder' and o.oordeel_op between van and least(t_m, dag)
     order by o.inwoner_id, o.oordeel_op desc, o.volgnummer desc
  ), toen as (
    select distinct on (o.inwoner_id) o.inwoner_id, o.waarde from situatieoordelen o
     where o.regio_id = context_regio() and o.soort = 'participatieladder' and o.oordeel_op < van
     order by o.inwoner_id, o.oordeel_op desc, o.volgnummer desc
  )
  select n.inwoner_id, n.inwoner_id, n.gemeente, coalesce(rapportgroep_kort(s.uitkering), 'Onbekend'), null::uuid,
         case welk when 'ladder_omhoog' then (n.waarde > t.waarde)::integer
                   when 'ladder_omlaag' then (n.waarde < t.waarde)::integer
                   else n.waarde - t.waarde end,
         1, null::integer, n.vastgelegd_op
    from nu n join toen t on t.inwoner_id = n.inwoner_id
    left join situaties s on s.regio_id = context_regio() and s.inwoner_id = n.inwoner_id
   where n.waarde is not null and t.waarde is not null
$$;

-- Of who was measured again: the change in millionths, and the days between the two.
create function feiten_loonwaarde(van date, t_m date, dag date) returns setof indicatorfeit
language sql stable set enable_nestloop = off as $$
  with geldig as materialized (
    select l.* from loonwaarden l where l.regio_id = context_regio() and l.vervallen_door_id is null
  ), nu as materialized (
    select distinct on (l.inwoner_id) l.* from geldig l
     where l.vastgesteld_op between van and least(t_m, dag)
     order by l.inwoner_id, l.vastgesteld_op desc, l.vanaf desc, l.id desc
  ), toen as (
    select distinct on (l.inwoner_id) l.inwoner_id, l.loonwaarde, l.vastgesteld_op
      from nu n join geldig l on l.inwoner_id = n.inwoner_id and l.vastgesteld_op < n.vastgesteld_op
     order by l.inwoner_id, l.vastgesteld_op desc, l.vanaf desc, l.id desc
  )
  select n.id, n.inwoner_id, n.gemeente, coalesce(rapportgroep_kort(s.uitkering), 'Onbekend'), p.unit_id,
         n.loonwaarde - t.loonwaarde, n.vastgesteld_op - t.vastgesteld_op, null::integer, null::date
    from nu n
    join toen t on t.inwoner_id = n.inwoner_id
    join plaatsingen p on p.regio_id = context_regio() and p.id = n.plaatsing_id
    left join situaties s on s.regio_id = context_regio() and s.inwoner_id = n.inwoner_id
$$;

create function uren_op(regio text, plaatsing uuid, op date, anders integer) returns integer
language sql stable as $$
  select coalesce((select c.uren_per_week from contracturen c where c.regio_id = regio and c.plaatsing_id = plaatsing and c.vanaf <= op
    order by c.vanaf desc, c.id desc limit 1), anders)
$$;

-- Work with a wage that runs on a day, in hundredths of an hour a week as was agreed for that day.
create function feiten_werkvorm(welk text, op date) returns setof indicatorfeit
language sql stable as $$
  select p.id, p.inwoner_id, p.gemeente, case welk when 'werkvormmix' then p.werkvorm else rapportgroep_kort(p.rapportgroep) end,
         p.unit_id, case when welk = 'werkvormmix' then u.uren
                         when p.werkvorm = 'intern' or (welk = 'aandeel_buiten_eng' and p.werkvorm = 'werken op locatie') then 0
                         else u.uren end,
         case when welk <> 'werkvormmix' then u.uren end, null::integer, p.geregistreerd_op
    from plaatsingen p
    cross join lateral (select uren_op(p.regio_id, p.id, op, p.uren_per_week) as uren) u
   where p.regio_id = context_regio() and is_betaald(p.werkvorm) and daterange(p.startdatum, p.einddatum, '[]') @> op
$$;

create function feiten_indicatie(welk text, op date) returns setof indicatorfeit
language sql stable set enable_nestloop = off as $$
  with lopend as materialized (
    select p.inwoner_id, sum(uren_op(p.regio_id, p.id, op, p.uren_per_week)) as uren, (array_agg(p.unit_id order by p.startdatum, p.id))[1] as unit_id
      from plaatsingen p
     where p.regio_id = context_regio() and is_betaald(p.werkvorm) and daterange(p.startdatum, p.einddatum, '[]') @> op
     group by 1
  )
  select x.id, x.inwoner_id, x.gemeente, coalesce(rapportgroep_kort(s.uitkering), 'Onbekend'), l.unit_id,
         case welk when 'banenafspraak_banen' then coalesce(l.uren, 0) else (l.inwoner_id is not null)::integer end,
         case welk when 'benutting_beschut' then 1 end, null::integer, x.vastgesteld_op
    from indicaties x
    left join lopend l on l.inwoner_id = x.inwoner_id
    left join situaties s on s.regio_id = context_regio() and s.inwoner_id = x.inwoner_id
   where x.regio_id = context_regio() and daterange(x.vanaf, x.tot, '[]') @> op
     and x.soort = case welk when 'benutting_beschut' then 'beschut werk' else 'banenafspraak' end
     and (welk = 'benutting_beschut' or l.inwoner_id is not null)
$$;

create function feiten_advies(van date, t_m date, dag date) returns setof indicatorfeit
language sql stable as $$
  select x.id, x.inwoner_id, x.gemeente, coalesce(rapportgroep_kort(s.uitkering), 'Onbekend'), null::uuid,
         (exists (select from plaatsingen p where p.regio_id = x.regio_id and p.inwoner_id = x.inwoner_id and is_betaald(p.werkvorm)
           and p.startdatum <= (a.op + interval '3 months')::date and coalesce(p.einddatum, 'infinity') >= a.op))::integer,
         1, null::integer, null::date
    from indicaties x
    cross join lateral (select coalesce(x.vastgesteld_op, x.vanaf) as op) a
    left join situaties s on s.regio_id = x.regio_id and s.inwoner_id = x.inwoner_id
   where x.regio_id = context_regio() and x.soort = 'beschut werk' and a.op between van and t_m
     and (a.op + interval '3 months')::date <= dag
$$;

-- Until something began: somebody waits as long as nothing did.
create function feiten_wachten(welk text, van date, t_m date, dag_ date) returns setof indicatorfeit
language sql stable set enable_nestloop = off as $$
  with gevraagd as materialized (
    select i.id as feit, i.id as inwoner_id, i.gemeente, i.aangemeld_op as vanaf, null::date as begon
      from inwoners i where welk = 'tijd_tot_eerste_activiteit' and i.regio_id = context_regio()
    union all
    select * from (
      select distinct on (t.inwoner_id) t.id, t.inwoner_id, t.gemeente, t.besloten_op, null::date
        from triagebesluiten t where t.regio_id = context_regio()
         and t.uitkomst = case welk when 'tijd_tot_werk_direct' then 'direct naar werk' when 'tijd_tot_werk_traject' then 'traject' end
       order by t.inwoner_id, t.besloten_op, t.id) eerste
    union all
    select n.id, n.inwoner_id, n.gemeente, (n.aangevraagd at time zone 'Europe/Amsterdam')::date, n.startdatum
      from inzetten n where welk = 'wachttijd' and n.regio_id = context_regio() and n.status not in ('afgewezen', 'ingetrokken')
    union all
    select d.id, d.inwoner_id, d.gemeente, (d.aangemeld at time zone 'Europe/Amsterdam')::date,
           case when d.status in ('doet mee', 'klaar', 'gestopt') then d.startdatum end
      from deelnames d where welk = 'wachttijd' and d.regio_id = context_regio() and d.status <> 'ingetrokken'
  ), begonnen as materialized (
    select p.inwoner_id, p.startdatum as op from plaatsingen p
     where p.regio_id = context_regio() and welk <> 'wachttijd' and (welk = 'tijd_tot_eerste_activiteit' or is_betaald(p.werkvorm))
    union all
    select n.inwoner_id, n.startdatum from inzetten n
     where n.regio_id = context_regio() and welk = 'tijd_tot_eerste_activiteit' and n.startdatum is not null
    union all
    select d.inwoner_id, d.startdatum from deelnames d
     where d.regio_id = context_regio() and welk = 'tijd_tot_eerste_activiteit' and d.status in ('doet mee', 'klaar', 'gestopt')
  ), eerste as (
    select g.feit, g.inwoner_id, g.gemeente, g.vanaf, coalesce(g.begon, min(b.op)) as begon
      from gevraagd g left join begonnen b on b.inwoner_id = g.inwoner_id and b.op >= g.vanaf
     where g.vanaf between van and least(t_m, dag_)
     group by g.feit, g.inwoner_id, g.gemeente, g.vanaf, g.begon
  )
  select e.feit, e.inwoner_id, e.gemeente, coalesce(rapportgroep_kort(s.uitkering), 'Onbekend'), null::uuid,
         (coalesce(e.begon, 'infinity') <= dag_)::integer, 1,
         greatest(0, least(coalesce(e.begon, 'infinity'), dag_) - e.vanaf), null::date
    from eerste e left join situaties s on s.regio_id = context_regio() and s.inwoner_id = e.inwoner_id
$$;

-- Four hours a week or more of work or of a traject, as in tel_actief.
create function feiten_actief(op date) returns setof indicatorfeit
language sql stable set enable_nestloop = off as $$
  with uren as materialized (
    select b.inwoner_id, sum(b.uren) as uren from (
      select p.inwoner_id, uren_op(p.regio_id, p.id, op, p.uren_per_week) as uren from plaatsingen p
       where p.regio_id = context_regio() and daterange(p.startdatum, p.einddatum, '[]') @> op
      union all
      select d.inwoner_id, coalesce(t.uren_per_week, v.uren_per_week) from deelnames d
        join trajectgroepen t on t.regio_id = d.regio_id and t.id = d.groep_id
        join trajectversies v on v.regio_id = t.regio_id and v.traject_id = t.traject_id and v.nummer = t.nummer
       where d.regio_id = context_regio() and d.status in ('doet mee', 'klaar', 'gestopt')
         and daterange(d.startdatum, d.einddatum, '[]') @> op
    ) b group by 1
  )
  select i.id, i.id, i.gemeente, 'Bijstand', null::uuid, (coalesce(u.uren, 0) >= 400)::integer, 1, null::integer, null::date
    from inwoners i
    join situaties s on s.regio_id = i.regio_id and s.inwoner_id = i.id and s.uitkering = 'Bijstand'
    left join uren u on u.inwoner_id = i.id
   where i.regio_id = context_regio() and i.status = 'actief' and i.aangemeld_op <= op
$$;

-- Who counsels in two gemeenten counts in each for the part of his people that live there.
create function feiten_caseload(op date) returns setof indicatorfeit
language sql stable set enable_nestloop = off as $$
  select b.id, b.inwoner_id, b.gemeente, coalesce(rapportgroep_kort(s.uitkering), 'Onbekend'), null::uuid, 1,
         1.0 / count(*) over (partition by b.gebruiker_id), null::integer, null::date
    from begeleidingen b
    join inwoners i on i.regio_id = b.regio_id and i.id = b.inwoner_id and i.status = 'actief'
    left join situaties s on s.regio_id = b.regio_id and s.inwoner_id = b.inwoner_id
   where b.regio_id = context_regio() and b.is_hoofd and b.gebruiker_id is not null and daterange(b.vanaf, b.tot, '[]') @> op
$$;

-- Of quarters that are over: what was said since cannot be worked out from two days.
create function feiten_tevredenheid(welk text, van date, t_m date, dag date) returns setof indicatorfeit
language sql stable as $$
  select t.id, t.werkgever_id, w.gemeente, t.aanleiding, null::uuid, t.cijfer, 1, null::integer, null::date
    from tevredenheden t join werkgevers w on w.regio_id = t.regio_id and w.id = t.werkgever_id
   where welk = 'tevredenheid_werkgevers' and t.regio_id = context_regio()
     and t.datum between van and least(t_m, date_trunc('quarter', dag)::date - 1)
  union all
  select b.plaatsing_id, b.inwoner_id, b.gemeente, b.blijft, null::uuid, b.tevreden, 1, null::integer, null::date
    from terugblikken b
   where welk = 'tevredenheid_inwoners' and b.van = 'inwoner' and b.regio_id = context_regio()
     and b.gezegd_op between feiten_tevredenheid.van and least(t_m, date_trunc('quarter', dag)::date - 1)
$$;

-- Each functionaliteit in each gemeente: is there an instrument that is available.
create function feiten_dekking() returns setof indicatorfeit
language sql stable as $$
  select null::uuid, null::uuid, g.code, f.code, null::uuid, (exists (
           select from instrumenten i where i.regio_id = g.regio_id and i.beschikbaarheid = 'beschikbaar'
              and g.code = any (i.gemeenten) and f.code = any (i.functionaliteiten)))::integer,
         1, null::integer, null::date
    from gemeenten g cross join (values ('1'), ('2'), ('3'), ('4'), ('5'), ('6'), ('7'), ('8')) as f (code)
   where g.regio_id = context_regio() and g.in_regio
$$;

create function indicatorfeiten(welk text, van date, t_m date, dag date) returns setof indicatorfeit
language plpgsql stable as $$
declare
  op date := least(t_m, dag);
begin
  case
    when welk in ('plaatsingen', 'plaatsingen_wsp', 'duurzame_plaatsingen', 'groep_onbekend') then
      return query select * from feiten_plaatsingen(welk, van, t_m, dag);
    when welk = 'retentie' then return query select * from feiten_retentie(van, t_m, dag);
    when welk = 'werk_gevonden' then return query select * from feiten_werk(welk, van, t_m, dag);
    when welk = 'werk_verloren' then return query select * from feiten_werk_verloren(van, t_m, dag);
    when welk = 'instroom' then return query select * from feiten_instroom(van, t_m, dag);
    when welk in ('instroom_bijstand', 'uitstroom_naar_werk') then return query select * from feiten_uitkering(welk, van, t_m, dag);
    when welk in ('ladder_omhoog', 'ladder_omlaag', 'ladder_gemiddeld') then
      return query select * from feiten_ladder(welk, van, t_m, dag);
    when welk = 'loonwaardegroei' then return query select * from feiten_loonwaarde(van, t_m, dag);
    when welk in ('werkvormmix', 'aandeel_buiten_ruim', 'aandeel_buiten_eng') then return query select * from feiten_werkvorm(welk, op);
    when welk in ('banenafspraak_personen', 'banenafspraak_banen', 'benutting_beschut') then
      return query select * from feiten_indicatie(welk, op);
    when welk = 'geplaatst_na_advies' then return query select * from feiten_advies(van, t_m, dag);
    when welk in ('tijd_tot_eerste_activiteit', 'tijd_tot_werk_direct', 'tijd_tot_werk_traject', 'wachttijd') then
      return query select * from feiten_wachten(welk, van, t_m, dag);
    when welk = 'actief_vier_uur' then return query select * from feiten_actief(op);
    when welk = 'caseload' then return query select * from feiten_caseload(op);
    when welk in ('tevredenheid_werkgevers', 'tevredenheid_inwoners') then
      return query select * from feiten_tevredenheid(welk, van, t_m, dag);
    when welk = 'dekking_functionaliteiten' then return query select * from feiten_dekking();
    else raise exception 'no such figure: %', welk using errcode = '22023';
  end case;
end $$;

-- Sums by gemeente and group, as far as it was registered on a day.
create function tel_indicator(welk text, van date, t_m date, dag date, in_unit uuid)
returns table (gemeente text, groep text, teller float8, noemer float8, feiten integer, mensen integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select f.gemeente, f.groep, round(sum(f.teller), 6)::float8, round(sum(f.noemer), 6)::float8, count(*)::integer,
         count(distinct f.inwoner_id)::integer
    from indicatorfeiten(welk, van, t_m, least(dag, context_vandaag())) f
   where (select context_mag('rapport', 'read')) and coalesce(f.geregistreerd_op, '-infinity') <= dag
     and (in_unit is null or f.unit_id = in_unit)
   group by 1, 2
   order by 1, 2
$$;
revoke all on function tel_indicator(text, date, date, date, uuid) from public;
grant execute on function tel_indicator(text, date, date, date, uuid) to meedoen_app;

-- Lengths of time: of everyone, of each gemeente and of each group, where there are ten people or more.
create function tel_indicatorduren(welk text, van date, t_m date, dag date, in_unit uuid)
returns table (verdeling text, waarde text, dagen integer, verloren integer, gestopt integer)
language sql stable security definer set search_path = public, pg_temp as $$
  with feiten as materialized (
    select f.* from indicatorfeiten(welk, van, t_m, least(dag, context_vandaag())) f
     where (select context_mag('rapport', 'read')) and (in_unit is null or f.unit_id = in_unit)
  ), verdeeld as materialized (
    select f.inwoner_id, f.dagen, f.teller, v.verdeling, v.waarde from feiten f
     cross join lateral (values ('alles', ''), ('gemeente', f.gemeente), ('groep', f.groep)) as v (verdeling, waarde)
  ), groot as (
    select verdeling, waarde from verdeeld group by 1, 2 having count(distinct inwoner_id) >= 10
  )
  select v.verdeling, v.waarde, v.dagen, (count(*) filter (where v.teller = 1))::integer,
         (count(*) filter (where v.teller = 0))::integer
    from verdeeld v join groot using (verdeling, waarde)
   group by 1, 2, 3
   order by 1, 2, 3
$$;
revoke all on function tel_indicatorduren(text, date, date, date, uuid) from public;
grant execute on function tel_indicatorduren(text, date, date, date, uuid) to meedoen_app;

create table indicatorstanden ( -- data class 'rapport': a figure as it was published
  regio_id          text not null,
  id                uuid not null,
  sleutel           text not null,
  periode           text not null, -- 2018, 2018-K3, 2018-07
  waarde            numeric, -- null: there was none, or it was of too few people
  n                 integer, -- of how many
  laag              numeric,
  hoog              numeric,
  splitsing         jsonb not null, -- by gemeente and group, as it was shown
  definitie         jsonb not null, -- the words of that day
  peildatum         date not null, -- as far as it was registered on this day
  bron              text not null,
  door_gebruiker_id uuid not null,
  door_naam         text not null,
  vastgesteld       timestamptz not null,

  primary key (regio_id, id),
  constraint indicatorstanden_een_per_peildatum unique (regio_id, sleutel, periode, peildatum)
);
create index indicatorstanden_laatst on indicatorstanden (regio_id, sleutel, vastgesteld desc, id);
call fence_regio('indicatorstanden', 'rapport');
grant select, insert on indicatorstanden to meedoen_app;

create table indicatorstandfeiten ( -- what a published figure was made of: for the owner, to say why a later count differs
  regio_id text not null,
  stand_id uuid not null,
  nummer   bigint not null,
  feit     uuid not null,
  teller   numeric,
  noemer   numeric,
  dagen    integer,

  primary key (regio_id, stand_id, nummer),
  foreign key (regio_id, stand_id) references indicatorstanden
);
alter table indicatorstandfeiten enable row level security;
alter table indicatorstandfeiten force row level security;
create policy eigenaar on indicatorstandfeiten to meedoen_owner using (true) with check (true);

create function gepubliceerd_blijft() returns trigger language plpgsql as $$
begin
  raise exception 'a published figure cannot change' using errcode = '23514', constraint = 'indicatorstanden_vast';
end $$;
create trigger indicatorstanden_vast before update or delete on indicatorstanden
  for each row execute function gepubliceerd_blijft();
create trigger indicatorstandfeiten_vast before update or delete on indicatorstandfeiten
  for each row execute function gepubliceerd_blijft();

-- With a new stand: the facts that it was made of.
create function bewaar_indicatorfeiten() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  d jsonb := new.definitie;
begin
  if not d ? 'feiten' then -- taken over as it was, without what it was made of
    return null;
  end if;
  insert into indicatorstandfeiten
  select new.regio_id, new.id, row_number() over (order by f.feit), f.feit, f.teller, f.noemer, f.dagen
    from indicatorfeiten(d->>'feiten', (d->>'vanaf')::date, (d->>'tot')::date, least(new.peildatum, context_vandaag())) f
   where f.feit is not null and coalesce(f.geregistreerd_op, '-infinity') <= new.peildatum;
  return null;
end $$;
create trigger bewaar_indicatorfeiten after insert on indicatorstanden
  for each row execute function bewaar_indicatorfeiten();

-- Is the row still there that a fact was counted from?
create function bestaat_feit(feit uuid) returns boolean language sql stable as $$
  select exists (select from plaatsingen x where x.regio_id = context_regio() and x.id = feit)
      or exists (select from inwoners x where x.regio_id = context_regio() and x.id = feit)
      or exists (select from indicaties x where x.regio_id = context_regio() and x.id = feit)
      or exists (select from loonwaarden x where x.regio_id = context_regio() and x.id = feit)
      or exists (select from begeleidingen x where x.regio_id = context_regio() and x.id = feit)
      or exists (select from inzetten x where x.regio_id = context_regio() and x.id = feit)
      or exists (select from deelnames x where x.regio_id = context_regio() and x.id = feit)
      or exists (select from triagebesluiten x where x.regio_id = context_regio() and x.id = feit)
      or exists (select from tevredenheden x where x.regio_id = context_regio() and x.id = feit)
$$;

-- What is different now in the facts of a published figure, seen from its own day: how many, and what they add above the line.
create function tel_bijstelling(stand uuid) returns table (reden text, feiten integer, teller float8)
language sql stable security definer set search_path = public, pg_temp as $$
  with s as materialized (
    select t.* from indicatorstanden t
     where t.regio_id = context_regio() and t.id = stand and context_mag('rapport', 'read')
  ), nu as materialized (
    select f.* from s cross join lateral indicatorfeiten(
      s.definitie->>'feiten', (s.definitie->>'vanaf')::date, (s.definitie->>'tot')::date, s.peildatum) f
     where f.feit is not null
  ), toen as materialized (
    select o.* from s join indicatorstandfeiten o on o.regio_id = s.regio_id and o.stand_id = s.id
  ), verschil as (
    select case when o.feit is null and n.geregistreerd_op > s.peildatum then 'later geregistreerd'
                when o.feit is null then 'verbeterd: telt nu mee'
                when n.feit is not null then 'verbeterd: telt anders'
                when bestaat_feit(o.feit) then 'verbeterd: telt niet meer mee'
                else 'verwijderd' end as reden,
           coalesce(n.teller, 0) - coalesce(o.teller, 0) as teller
      from s cross join nu n full join toen o on o.feit = n.feit
     where (o.feit, o.teller, o.noemer, o.dagen) is distinct from (n.feit, n.teller, n.noemer, n.dagen)
  )
  select v.reden, count(*)::integer, sum(v.teller)::float8 from verschil v group by 1 order by 1
$$;
revoke all on function tel_bijstelling(uuid) from public;
grant execute on function tel_bijstelling(uuid) to meedoen_app;

-- Only the owner, through the functions above.
do $$
declare
  naam regprocedure;
begin
  for naam in select p.oid::regprocedure from pg_proc p
               where p.pronamespace = 'public'::regnamespace and (p.proname like 'feiten\_%' or p.proname in
                 ('indicatorfeiten', 'uitkeringsperioden', 'uren_op', 'bestaat_feit', 'bewaar_indicatorfeiten'))
  loop
    execute format('revoke all on function %s from public', naam);
  end loop;
end $$;
