-- Two assessments of one day can bear the same moment; which of them was the later is what the verklaring says.
alter table beoordelingen add column volgnummer bigint generated always as identity;
drop index beoordelingen_van_doel;
create index beoordelingen_van_doel on beoordelingen (regio_id, leerdoel_id, datum, volgnummer);
