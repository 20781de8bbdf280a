-- Figures of switches of fewer than ten people are not given, nor can they be had by taking one period from another; and
-- whoever works at the unit on the first day of a group can be in it.

-- As in 0035, over whole quarters and from ten people on.
create or replace function tel_overstappen(vanaf date, tot date, in_gemeente text)
returns table (van_vorm text, naar_vorm text, aantal integer, terug integer, dagen_tot_volgende integer)
language sql stable security definer set search_path = public, pg_temp as $$
  with overstap as (
    select o.*, t.id is not null as is_terug,
           (select min(n.dag) from overstappen n where n.regio_id = o.regio_id and n.inwoner_id = o.inwoner_id
              and n.dag > o.dag) - o.dag as dagen
      from overstappen o
      left join overstappen t on t.regio_id = o.regio_id and t.terug_van_id = o.id
     where o.regio_id = context_regio() and context_mag('rapport', 'read')
       and o.dag >= date_trunc('quarter', vanaf)::date
       and o.dag < (date_trunc('quarter', tot) + interval '3 months')::date
       and o.gemeente = coalesce(in_gemeente, o.gemeente)
  )
  select o.van_vorm, o.naar_vorm, (round(count(*) / 5.0) * 5)::integer,
         case when count(distinct o.inwoner_id) filter (where o.is_terug) >= 10
              then (round(count(*) filter (where o.is_terug) / 5.0) * 5)::integer end,
         case when count(o.dagen) >= 5
              then (round(percentile_cont(0.5) within group (order by o.dagen)::numeric / 5) * 5)::integer end
    from overstap o
   group by grouping sets ((o.van_vorm, o.naar_vorm), ())
  having count(distinct o.inwoner_id) >= 10
   order by 3 desc, 1, 2
$$;

-- As in 0037, with who works at the unit when the group starts instead of today.
create or replace function groepslid_past() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  groep detacheringsgroepen;
begin
  select * into groep from detacheringsgroepen where regio_id = new.regio_id and id = new.groep_id for update;
  if new.vanaf <> groep.startdatum or new.tot <> groep.einddatum then
    raise exception 'other days than the group' using errcode = '23514', constraint = 'groepsleden_dagen';
  end if;
  if not exists (select from plaatsingen p where p.regio_id = new.regio_id and p.inwoner_id = new.inwoner_id
                   and p.unit_id = groep.unit_id and daterange(p.startdatum, p.einddatum, '[]') @> groep.startdatum) then
    raise exception 'not of this unit' using errcode = '23514', constraint = 'groepsleden_van_unit';
  end if;
  if (select count(*) from groepsleden l where l.regio_id = new.regio_id and l.groep_id = new.groep_id
        and l.inwoner_id <> new.inwoner_id) >= groep.omvang then
    raise exception 'group is full' using errcode = '23514', constraint = 'detacheringsgroepen_vol';
  end if;
  return new;
end $$;
