-- What a run froze is kept for a term, and then dropped; that there was a run, why, and what it came to in counts stays.
-- Guarantees: the term is at least six months (AI-verordening art. 26 lid 6) and is written in the run when it begins; after
-- its last day nobody can read what was frozen; who drops it cannot choose the runs, only the day.

alter table matchrondes
  add column bewaren_tot date, -- the last day on which it can be computed again
  add column opgeruimd_op date; -- when its files and suggestions were dropped

update matchrondes set bewaren_tot = (gestart at time zone 'Europe/Amsterdam')::date + interval '24 months';

alter table matchrondes
  alter column bewaren_tot set not null,
  add constraint matchrondes_bewaren
    check (bewaren_tot >= (gestart at time zone 'Europe/Amsterdam')::date + interval '6 months'),
  add constraint matchrondes_opgeruimd check (opgeruimd_op > bewaren_tot);

-- Drops what is past its term, of every region. For the owner only: the service does so by itself, also after a restore.
create function ruim_matchrondes_op(vandaag date) returns integer
language sql volatile set search_path = public, pg_temp as $$
  with voorbij as (
    update matchrondes r set opgeruimd_op = vandaag
     where r.opgeruimd_op is null and r.bewaren_tot < vandaag
    returning r.regio_id, r.id
  ), bestanden as (
    delete from matchrondebestanden b using voorbij v where b.regio_id = v.regio_id and b.ronde_id = v.id
  ), suggesties as (
    delete from matchsuggesties s using voorbij v where s.regio_id = v.regio_id and s.ronde_id = v.id
  )
  select count(*)::integer from voorbij
$$;
revoke execute on function ruim_matchrondes_op from public;

-- As in 0021, and nothing after the term, whether or not it was dropped yet: then there is no line in the log either.
create or replace function matchronde_bestand(ronde uuid, spoor jsonb) returns table (invoer bytea, uitkomst bytea)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if not context_mag('matchverantwoording', 'read') then
    raise exception 'may not account for a run' using errcode = '42501', constraint = 'matchronde_niet_toegestaan';
  end if;
  if not exists (select from matchrondes r where r.regio_id = context_regio() and r.id = ronde
      and r.bewaren_tot >= context_vandaag()) then
    return;
  end if;
  perform leg_gebruik_vast(array(select s.inwoner_id from matchsuggesties s
    where s.regio_id = context_regio() and s.ronde_id = ronde), spoor);
  return query select b.invoer, b.uitkomst from matchrondebestanden b
    where b.regio_id = context_regio() and b.ronde_id = ronde;
end $$;
