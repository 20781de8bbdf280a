-- What people decided about an alarm. The alarm itself is kept nowhere: it is there as long as what it says is so.
-- Guarantees: every decision holds until a day, after which the alarm is back while it is still so; what was decided
-- before stays as it was written; who may see the plan of an inwoner sees it.

create table alarmbehandelingen ( -- data class 'plan'
  regio_id          text not null,
  id                uuid not null,
  gemeente          text not null,
  inwoner_id        uuid not null,
  soort             text not null,
  besluit           text not null,
  tot               date not null, -- the last day on which the alarm keeps silent
  reden             text not null,
  door_gebruiker_id uuid not null,
  door_naam         text not null,
  behandeld_op      date not null,
  tijdstip          timestamptz not null,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners,
  constraint alarmbehandelingen_soort check (soort in ('indicatie zonder werk', 'zonder oplossing', 'geen eerste activiteit')),
  constraint alarmbehandelingen_besluit check (besluit in ('uitgesteld', 'afgehandeld')),
  constraint alarmbehandelingen_later check (tot >= behandeld_op)
);
create index alarmbehandelingen_laatste on alarmbehandelingen (regio_id, inwoner_id, soort, tijdstip desc);
call fence_inwoner('alarmbehandelingen', 'plan');
grant select, insert on alarmbehandelingen to meedoen_app;

-- What may not go on like this: who has the right to a plek beschut werk and has no work (Participatiewet art. 10b), who
-- looks for work for 30 days without a voorstel or a step, and whom nobody spoke with in 14 days. One definition: with
-- the rights of who asks for his own people, and with those of the owner to count them all.
create view alarmen with (security_invoker = true) as
with inwoner as (
  select i.regio_id, i.gemeente, i.id, i.aangemeld_op, werk.heeft, greatest(i.aangemeld_op, werk.laatste_einde + 1) as zoekt_sinds
    from inwoners i
    left join lateral (
      select coalesce(bool_or(p.einddatum is null or p.einddatum >= context_vandaag()), false) as heeft,
             max(p.einddatum) as laatste_einde
        from plaatsingen p where p.regio_id = i.regio_id and p.inwoner_id = i.id) werk on true
)
select i.regio_id, i.gemeente, i.id as inwoner_id, 'indicatie zonder werk' as soort, greatest(min(x.vanaf), i.zoekt_sinds) as sinds
  from inwoner i
  join indicaties x on x.regio_id = i.regio_id and x.inwoner_id = i.id and x.soort = 'beschut werk'
   and daterange(x.vanaf, x.tot, '[]') @> context_vandaag()
 where not i.heeft
 group by i.regio_id, i.gemeente, i.id, i.zoekt_sinds
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
     where c.regio_id = i.regio_id and c.inwoner_id = i.id and c.soort <> 'melding');
grant select on alarmen to meedoen_app;

-- The last decision about each alarm, while it holds: one from before the alarm began says nothing of it.
create view alarmen_met_besluit with (security_invoker = true) as
select a.*, b.id as behandeling_id, b.besluit, b.tot, b.reden, b.door_naam, b.behandeld_op
  from alarmen a
  left join lateral (
    select l.* from alarmbehandelingen l
     where l.regio_id = a.regio_id and l.inwoner_id = a.inwoner_id and l.soort = a.soort
     order by l.tijdstip desc, l.id limit 1) b on b.tot >= context_vandaag() and b.behandeld_op >= a.sinds;
grant select on alarmen_met_besluit to meedoen_app;

-- How many there are in each gemeente, for who steers: an alarm of someone whom nobody helps is in nobody's list.
create function tel_alarmen() returns table (gemeente text, soort text, aantal integer, behandeld integer, zonder_begeleider integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not context_mag('rapport', 'read') then
    raise exception 'no rapport' using errcode = '42501';
  end if;
  return query
    select a.gemeente, a.soort, count(*)::integer, count(a.behandeling_id)::integer,
           (count(*) filter (where not exists (select from begeleidingen b
              where b.regio_id = a.regio_id and b.inwoner_id = a.inwoner_id and b.tot is null)))::integer
      from alarmen_met_besluit a where a.regio_id = context_regio()
     group by 1, 2 order by 1, 2;
end $$;
revoke all on function tel_alarmen() from public;
grant execute on function tel_alarmen() to meedoen_app;
