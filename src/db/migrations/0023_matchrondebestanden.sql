-- What was frozen of a run is data of its own class.
-- Guarantees: besides that the application has no right to the table, its rows are behind the fence of who accounts for runs.

drop policy eigenaar on matchrondebestanden;
call fence_regio('matchrondebestanden', 'matchverantwoording');
