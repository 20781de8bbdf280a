-- The money of the region: what a year was to cost and did cost, what each gemeente uses, who pays what by which decision of
-- the councils, and the invoices that follow from it.
-- Guarantees: what was read in, decided or invoiced stays as it was, and a correction is a new one; the lines of a decision and
-- of an invoice add up to its amount; money is for who steers the region, and is about nobody.

create table jaarstukken ( -- data class 'geld': a begroting, tussenrapportage or jaarrekening as it was read in
  regio_id        text not null references regios,
  id              uuid not null,
  bedrijf         text not null,
  is_eigen        boolean not null, -- of the region itself; another company is there to compare with
  jaar            integer not null,
  soort           text not null,
  volgnummer      integer not null, -- of what is read in again the last one counts; the earlier ones stay
  bron            text not null,
  peildatum       date not null,
  vastgesteld_op  date,
  door_naam       text not null,
  vastgelegd_op   date not null,

  primary key (regio_id, id),
  constraint jaarstukken_een unique (regio_id, bedrijf, jaar, soort, volgnummer),
  constraint jaarstukken_jaar check (jaar between 2000 and 2100),
  constraint jaarstukken_soort check (soort in ('begroting', 'tussenrapportage', 'jaarrekening'))
);

create table jaarcijfers ( -- data class 'geld': one amount of it, as it was printed
  regio_id          text not null,
  stuk_id           uuid not null,
  nummer            integer not null,
  stroom            text not null,
  post              text not null,
  soort             text not null,
  bedrag_in_centen  bigint not null,

  primary key (regio_id, stuk_id, nummer),
  foreign key (regio_id, stuk_id) references jaarstukken,
  constraint jaarcijfers_stroom check (stroom in ('BUIG', 'Wsw', 'Participatiebudget', 'Bedrijfsvoering', 'Totaal')),
  constraint jaarcijfers_soort check (soort in ('last', 'bate', 'gepubliceerd resultaat'))
);

create table gemeentejaren ( -- data class 'geld': what a gemeente brings in and takes out in a year; numbers only
  regio_id                 text not null,
  jaar                     integer not null,
  gemeente                 text not null,
  inwoners                 integer not null,
  se                       integer not null, -- standaardeenheden of the Wsw, in hundredths
  clienten                 integer not null,
  rijksbijdrage_in_centen  bigint not null,
  buig_budget_in_centen    bigint not null,
  buig_lasten_in_centen    bigint not null,
  bron                     text not null,
  door_naam                text not null,

  primary key (regio_id, jaar, gemeente),
  foreign key (regio_id, gemeente) references gemeenten,
  constraint gemeentejaren_jaar check (jaar between 2000 and 2100),
  constraint gemeentejaren_aantallen check (inwoners > 0 and se >= 0 and clienten >= 0),
  constraint gemeentejaren_bedragen check (rijksbijdrage_in_centen >= 0 and buig_budget_in_centen >= 0 and buig_lasten_in_centen >= 0)
);

create table productprijzen ( -- data class 'geld': what one of a product costs a gemeente in a year
  regio_id         text not null references regios,
  jaar             integer not null,
  product          text not null,
  prijs_in_centen  bigint not null,
  bron             text not null,

  primary key (regio_id, jaar, product),
  constraint productprijzen_prijs check (prijs_in_centen >= 0)
);

create table productafnames ( -- data class 'geld': how much of a product a gemeente takes in a year
  regio_id  text not null,
  jaar      integer not null,
  gemeente  text not null,
  product   text not null,
  aantal    integer not null, -- hundredths

  primary key (regio_id, jaar, gemeente, product),
  foreign key (regio_id, jaar, gemeente) references gemeentejaren,
  foreign key (regio_id, jaar, product) references productprijzen,
  constraint productafnames_aantal check (aantal >= 0)
);

create table kostenposten ( -- data class 'geld': what the gemeenten pay together in a year
  regio_id          text not null references regios,
  jaar              integer not null,
  nummer            integer not null,
  naam              text not null,
  bedrag_in_centen  bigint not null,
  beweegt           integer not null, -- millionths that shrink with use: of a building hardly, of wages nearly all
  sleutel           text not null, -- by which use is measured

  primary key (regio_id, jaar, nummer),
  constraint kostenposten_naam unique (regio_id, jaar, naam),
  constraint kostenposten_bedrag check (bedrag_in_centen >= 0),
  constraint kostenposten_beweegt check (beweegt between 0 and 1000000),
  constraint kostenposten_sleutel check (sleutel in ('se', 'inwoners', 'clienten'))
);

create table bijdragebesluiten ( -- data class 'geld': by which model a year is paid, and who decided that
  regio_id           text not null references regios,
  id                 uuid not null,
  jaar               integer not null,
  volgnummer         integer not null, -- the last one of a year holds
  model              text not null,
  vast_deel          integer not null, -- millionths, of a model with a fixed amount
  weging_se          integer not null,
  weging_inwoners    integer not null,
  weging_clienten    integer not null,
  vanaf              date not null,
  besluit            text not null, -- of whom, and its number
  besloten_op        date not null,
  bedrag_in_centen   bigint not null,
  door_gebruiker_id  uuid not null,
  door_naam          text not null,
  vastgelegd_op      date not null,

  primary key (regio_id, id),
  constraint bijdragebesluiten_een unique (regio_id, jaar, volgnummer),
  constraint bijdragebesluiten_model check (model in ('C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7')),
  constraint bijdragebesluiten_vast check (vast_deel between 0 and 1000000),
  constraint bijdragebesluiten_weging check (weging_se >= 0 and weging_inwoners >= 0 and weging_clienten >= 0
    and weging_se + weging_inwoners + weging_clienten > 0)
);

create table bijdrageregels ( -- data class 'geld': what each gemeente pays by it, and why
  regio_id          text not null,
  besluit_id        uuid not null,
  gemeente          text not null,
  nummer            integer not null,
  omschrijving      text not null,
  grondslag         text not null,
  bedrag_in_centen  bigint not null,

  primary key (regio_id, besluit_id, gemeente, nummer),
  foreign key (regio_id, besluit_id) references bijdragebesluiten,
  foreign key (regio_id, gemeente) references gemeenten
);

create table bijdragefacturen ( -- data class 'geld'
  regio_id          text not null,
  id                uuid not null,
  jaar              integer not null,
  volgnummer        integer not null, -- without a gap within a year
  besluit_id        uuid not null,
  gemeente          text not null,
  soort             text not null,
  termijn           integer not null,
  termijnen         integer not null,
  bedrag_in_centen  bigint not null, -- below zero: the gemeente gets it back
  vervaldatum       date not null,
  gemaakt_op        date not null,
  door_naam         text not null,
  status            text not null default 'open',
  betaald_op        date,
  versie            integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, besluit_id) references bijdragebesluiten,
  foreign key (regio_id, gemeente) references gemeenten,
  constraint bijdragefacturen_nummer unique (regio_id, jaar, volgnummer),
  constraint bijdragefacturen_een unique (regio_id, besluit_id, gemeente, termijn),
  constraint bijdragefacturen_soort check (soort in ('bijdrage', 'correctie')),
  constraint bijdragefacturen_termijn check (termijn between 1 and termijnen),
  constraint bijdragefacturen_status check (status in ('open', 'betaald')),
  constraint bijdragefacturen_betaald check ((status = 'betaald') = (betaald_op is not null))
);
create index bijdragefacturen_op_gemeente on bijdragefacturen (regio_id, gemeente, jaar);

create table factuurregels ( -- data class 'geld'
  regio_id          text not null,
  factuur_id        uuid not null,
  nummer            integer not null,
  omschrijving      text not null,
  grondslag         text not null,
  bedrag_in_centen  bigint not null,

  primary key (regio_id, factuur_id, nummer),
  foreign key (regio_id, factuur_id) references bijdragefacturen
);

-- When it is all written down, the lines of a decision are its amount; a line that comes later would break that.
create function bijdragebesluit_telt_op() returns trigger language plpgsql as $$
declare
  wat uuid := case tg_table_name when 'bijdrageregels' then to_jsonb(new) ->> 'besluit_id' else to_jsonb(new) ->> 'id' end;
begin
  if (select b.bedrag_in_centen from bijdragebesluiten b where b.regio_id = new.regio_id and b.id = wat) is distinct from
     (select sum(r.bedrag_in_centen) from bijdrageregels r where r.regio_id = new.regio_id and r.besluit_id = wat) then
    raise exception 'lines do not add up' using errcode = '23514', constraint = 'bijdragebesluiten_telt_op';
  end if;
  return null;
end $$;
create constraint trigger bijdragebesluit_telt_op after insert on bijdragebesluiten
  deferrable initially deferred for each row execute function bijdragebesluit_telt_op();
create constraint trigger bijdragebesluit_telt_op after insert on bijdrageregels
  deferrable initially deferred for each row execute function bijdragebesluit_telt_op();

create function factuur_telt_op() returns trigger language plpgsql as $$
declare
  wat uuid := case tg_table_name when 'factuurregels' then to_jsonb(new) ->> 'factuur_id' else to_jsonb(new) ->> 'id' end;
begin
  if (select f.bedrag_in_centen from bijdragefacturen f where f.regio_id = new.regio_id and f.id = wat) is distinct from
     (select sum(r.bedrag_in_centen) from factuurregels r where r.regio_id = new.regio_id and r.factuur_id = wat) then
    raise exception 'lines do not add up' using errcode = '23514', constraint = 'bijdragefacturen_telt_op';
  end if;
  return null;
end $$;
create constraint trigger factuur_telt_op after insert on bijdragefacturen
  deferrable initially deferred for each row execute function factuur_telt_op();
create constraint trigger factuur_telt_op after insert on factuurregels
  deferrable initially deferred for each row execute function factuur_telt_op();

-- Of an invoice only whether it was paid can change.
create function factuur_blijft() returns trigger language plpgsql as $$
begin
  if to_jsonb(new) - array['status', 'betaald_op', 'versie'] is distinct from to_jsonb(old) - array['status', 'betaald_op', 'versie'] then
    raise exception 'invoice stays as it is' using errcode = '23514', constraint = 'bijdragefacturen_blijft';
  end if;
  return new;
end $$;
create trigger factuur_blijft before update on bijdragefacturen for each row execute function factuur_blijft();

call fence_regio('jaarstukken', 'geld');
call fence_regio('jaarcijfers', 'geld');
call fence_regio('gemeentejaren', 'geld');
call fence_regio('productprijzen', 'geld');
call fence_regio('productafnames', 'geld');
call fence_regio('kostenposten', 'geld');
call fence_regio('bijdragebesluiten', 'geld');
call fence_regio('bijdrageregels', 'geld');
call fence_regio('bijdragefacturen', 'geld');
call fence_regio('factuurregels', 'geld');

grant select, insert on jaarstukken, jaarcijfers, bijdragebesluiten, bijdrageregels, factuurregels to meedoen_app;
grant select, insert, update on bijdragefacturen to meedoen_app;
grant select, insert, update, delete on gemeentejaren, productprijzen, productafnames, kostenposten to meedoen_app;
