-- What a situatie was before it changed, so that who came into or went out of a benefit, and when, can be counted again.
-- Guarantee: no change of a situatie goes without what it was before; what was kept is never changed.

alter table situaties add column versie integer not null default 1;

create table situatiestanden ( -- data class 'situatie': as it was until another one was recorded
  regio_id            text not null,
  id                  uuid not null,
  gemeente            text not null,
  inwoner_id          uuid not null,
  uitkering           text not null,
  doelgroepen         text[] not null,
  is_geregistreerd_werkzoekend boolean not null,
  is_beschikbaar      boolean,
  bron                text not null,
  peildatum           date not null,
  vervangen_op        date not null,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners
);
create index situatiestanden_van_inwoner on situatiestanden (regio_id, inwoner_id, peildatum desc);
call fence_inwoner('situatiestanden', 'situatie');
grant select on situatiestanden to meedoen_app;

create function bewaar_situatiestand() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into situatiestanden (regio_id, id, gemeente, inwoner_id, uitkering, doelgroepen, is_geregistreerd_werkzoekend,
      is_beschikbaar, bron, peildatum, vervangen_op)
    values (old.regio_id, gen_random_uuid(), old.gemeente, old.inwoner_id, old.uitkering, old.doelgroepen,
      old.is_geregistreerd_werkzoekend, old.is_beschikbaar, old.bron, old.peildatum, context_vandaag());
  return null;
end $$;
create trigger bewaar_situatiestand after update on situaties for each row
  when ((old.uitkering, old.doelgroepen, old.is_geregistreerd_werkzoekend, old.is_beschikbaar, old.peildatum)
    is distinct from (new.uitkering, new.doelgroepen, new.is_geregistreerd_werkzoekend, new.is_beschikbaar, new.peildatum))
  execute function bewaar_situatiestand();
