-- What administrators look at and switch. The version before this one runs on these tables as well.

-- What an administrator has halted; without a row it runs. All nodes read it, none remembers it.
-- work: no node begins a job; intake: nobody can order; node: that node begins no job.
create table halt (
  what       text        not null check (what in ('work', 'intake', 'node')),
  node       text        not null default '' check (length(node) <= 200),
  since      timestamptz not null,
  account_id uuid        not null,
  reason     text        not null check (length(reason) between 1 and 200),
  primary key (what, node),
  check ((what = 'node') = (node <> ''))
);

-- The runs of the nodes that were seen lately, so that one can be told from one that never was.
create table node_run (
  node       text        not null check (length(node) between 1 and 200),
  run        text        not null,
  started_at timestamptz not null,
  seen_at    timestamptz not null,
  primary key (node, run)
);

-- repeated_as: the job of the same order, placed once more for nothing after this one failed.
alter table job add column repeated_as uuid;

create index jobs_newest on job (created_at, id);
create index jobs_of_lane_newest on job (lane, created_at, id);
create index jobs_failed_newest on job (created_at, id) where state = 'failed';
create index jobs_by_end on job (finished_at) where finished_at is not null;

create index provider_calls_newest on provider_call (sent_at);
create index provider_calls_failed_newest on provider_call (sent_at)
  where outcome not in ('sent', 'picture');

create index accounts_by_email_prefix on account (email text_pattern_ops);
