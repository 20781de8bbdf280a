-- What a second reading of 0030 to 0041 found.
-- Guarantees: what an import wrote down before there was a version still goes in and can still be undone; what belongs to
-- a plaatsing, a signaal or a praktijkverklaring is of the same inwoner, whoever writes it; the gemeente of an overdracht
-- and of a begeleidingsplan is that of the inwoner.

create function situatie_versie() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  new.versie := coalesce(new.versie, 1);
  return new;
end $$;
create trigger situatie_versie before insert on situaties for each row execute function situatie_versie();
update importregels
   set voor = '{"versie": 1, "werkfit_op": null, "werkfit_bron": null, "ladder_bron": null}'::jsonb || voor
 where tabel = 'situaties' and voor is not null;
update importregels
   set na = '{"versie": 1, "werkfit_op": null, "werkfit_bron": null, "ladder_bron": null}'::jsonb || na
 where tabel = 'situaties' and na is not null;

alter table plaatsingen add constraint plaatsingen_van_inwoner_uniek unique (regio_id, id, inwoner_id);
alter table bezoeken add foreign key (regio_id, plaatsing_id, inwoner_id) references plaatsingen (regio_id, id, inwoner_id);
alter table begeleidingsplannen
  add foreign key (regio_id, plaatsing_id, inwoner_id) references plaatsingen (regio_id, id, inwoner_id);
alter table signalen add constraint signalen_van_inwoner_uniek unique (regio_id, id, inwoner_id);
alter table signaalstappen add foreign key (regio_id, signaal_id, inwoner_id) references signalen (regio_id, id, inwoner_id);
alter table leerroutes add constraint leerroutes_van_inwoner_uniek unique (regio_id, id, inwoner_id);
alter table leerdoelen add foreign key (regio_id, leerroute_id, inwoner_id) references leerroutes (regio_id, id, inwoner_id);
alter table praktijkverklaringen
  add constraint praktijkverklaringen_van_inwoner_uniek unique (regio_id, id, inwoner_id),
  add foreign key (regio_id, leerroute_id, inwoner_id) references leerroutes (regio_id, id, inwoner_id);
alter table intrekkingen
  add foreign key (regio_id, praktijkverklaring_id, inwoner_id) references praktijkverklaringen (regio_id, id, inwoner_id);

create function gemeente_van_inwoner() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.gemeente := (select i.gemeente from inwoners i where i.regio_id = new.regio_id and i.id = new.inwoner_id);
  return new;
end $$;
create trigger gemeente_van_inwoner before insert on overdrachten for each row execute function gemeente_van_inwoner();
create trigger gemeente_van_inwoner before insert on begeleidingsplannen
  for each row execute function gemeente_van_inwoner();

create index overstappen_naar on overstappen (regio_id, naar_plaatsing_id) where naar_plaatsing_id is not null;
create index dagverplaatsingen_van_plaatsing on dagverplaatsingen (regio_id, plaatsing_id, dag);

-- As in 0040, planned once for a session.
create or replace function context_overgestapt() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select p.inwoner_id from gebruikers g
      join werkgevers w on w.regio_id = g.regio_id and (w.accountmanager_id = g.id or w.id = g.werkgever_id)
      join plaatsingen p on p.regio_id = w.regio_id and p.werkgever_id = w.id
      join overstappen o on o.regio_id = p.regio_id and o.naar_plaatsing_id = p.id
     where g.regio_id = context_regio() and g.id = context_gebruiker()
       and coalesce(p.einddatum, 'infinity') >= context_vandaag();
end $$;
