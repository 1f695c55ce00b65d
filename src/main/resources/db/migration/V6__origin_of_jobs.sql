-- Which request ordered a job: its id for the log, and its trace, so that attempts on other nodes
-- and after restarts are part of it. Null: nobody's, or ordered by a version that did not note it.
alter table job
  add column request_id  text check (length(request_id) <= 64),
  add column traceparent text check (traceparent ~ '^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$');
