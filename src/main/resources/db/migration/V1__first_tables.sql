-- Who may call, what they own, what they paid, what waits to be drawn.
-- Times are timestamptz, identifiers are uuid; every rule that one row can state is a CHECK.

-- accounts ---------------------------------------------------------------------------------------

create table account (
  id         uuid        primary key,
  email      text        not null check (email = lower(email) and email like '_%@_%' and length(email) <= 254),
  name       text        check (length(name) <= 100),
  plan       text        not null default 'free' check (plan in ('free', 'creator', 'studio', 'agency')),
  role       text        not null default 'user' check (role in ('user', 'admin')),
  created_at timestamptz not null
);
create unique index account_by_email on account (email);

create table api_token (
  id           uuid        primary key,
  account_id   uuid        not null references account (id),
  name         text        not null check (length(name) between 1 and 100),
  token_hash   bytea       not null check (length(token_hash) = 32),
  created_at   timestamptz not null,
  expires_at   timestamptz check (expires_at > created_at),
  revoked_at   timestamptz check (revoked_at >= created_at)
);
create unique index api_token_by_hash on api_token (token_hash);
create index api_tokens_of_account on api_token (account_id, created_at desc);

-- credits ----------------------------------------------------------------------------------------

create table credit_account (
  account_id    uuid        primary key references account (id),
  balance       integer     not null check (balance >= 0),
  last_reset_at timestamptz not null
);

-- Append-only. The sum of an account's entries is its balance.
create table ledger_entry (
  id            uuid        primary key,
  account_id    uuid        not null references credit_account (account_id),
  amount        integer     not null,
  cause         text        not null,
  reference     uuid        not null,
  balance_after integer     not null check (balance_after >= 0),
  created_at    timestamptz not null,
  check ((cause in ('signup', 'grant', 'refund') and amount > 0) or (cause = 'debit' and amount < 0))
);
-- A cause happens once: no order is paid twice, no refund is given twice.
create unique index ledger_entry_once_per_cause on ledger_entry (cause, reference);
create index ledger_entries_of_account on ledger_entry (account_id, created_at desc, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % refused', tg_table_name, tg_op;
end $$;
create trigger ledger_entry_is_append_only
  before update or delete or truncate on ledger_entry
  for each statement execute function refuse_change();

-- mascots ----------------------------------------------------------------------------------------

create table mascot (
  id              uuid        primary key,
  account_id      uuid        not null references account (id),
  -- several designs of one order share these two; a mascot that came alone has its own
  batch_id        uuid        not null default gen_random_uuid(),
  character_id    uuid        not null default gen_random_uuid(),
  variation_index integer     not null default 1 check (variation_index between 1 and 4),
  name            text        not null check (length(name) between 1 and 200),
  prompt          text        not null check (length(prompt) <= 4000),
  style           text        not null check (style in ('kawaii', 'cartoon', 'flat', 'pixel', '3d',
                                'minimal', '3d_pixar', 'hand_drawn', 'match_brand')),
  type            text        check (type in ('auto', 'animal', 'creature', 'robot', 'food', 'object', 'abstract')),
  personality     text        check (personality in ('friendly', 'professional', 'playful', 'cool', 'energetic', 'calm')),
  negative_prompt text        check (length(negative_prompt) <= 2000),
  accessories     text        not null default '[]',
  color           text        check (length(color) <= 100),
  purpose         text        check (length(purpose) <= 4000),
  primary_color   text        check (primary_color ~ '^#[0-9a-fA-F]{6}$'),
  secondary_color text        check (secondary_color ~ '^#[0-9a-fA-F]{6}$'),
  tertiary_color  text        check (tertiary_color ~ '^#[0-9a-fA-F]{6}$'),
  advanced_mode   boolean     not null default false,
  auto_fill_url   text        check (length(auto_fill_url) <= 2000),
  figma_file_id   text        check (length(figma_file_id) <= 200),
  status          text        not null check (status in ('pending', 'generating', 'completed', 'failed')),
  failure_code    text,
  error_message   text,
  picture_key     text        check (length(picture_key) <= 200),
  example_key     text        check (length(example_key) <= 200),
  pinned_keys     text        not null default '[]',
  approved        boolean     not null default false,
  created_at      timestamptz not null,
  updated_at      timestamptz not null check (updated_at >= created_at),
  check ((status = 'completed') = (picture_key is not null)),
  check ((status = 'failed') = (failure_code is not null)),
  check (status = 'completed' or not approved)
);
create index mascots_of_account_newest on mascot (account_id, created_at desc, id);
create index mascots_of_figma_file_newest on mascot (account_id, figma_file_id, created_at desc, id);
create index mascots_of_batch on mascot (batch_id, variation_index);
-- A character has one reference.
create unique index mascot_approved_once on mascot (character_id) where approved;

-- jobs -------------------------------------------------------------------------------------------

create table job (
  id           uuid        primary key,
  kind         text        not null,
  arguments    text        not null,
  lane         uuid        not null,
  state        text        not null check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
  attempt      integer     not null check (attempt >= 0),
  crashes      integer     not null check (crashes >= 0),
  fence        bigint      not null check (fence >= 0),
  owner        text,
  lease_until  timestamptz,
  run_after    timestamptz not null,
  permit_at    timestamptz not null,
  started_at   timestamptz,
  last_failure text,
  created_at   timestamptz not null,
  finished_at  timestamptz,
  check ((state = 'running') = (owner is not null)),
  check ((state = 'running') = (lease_until is not null)),
  check ((state in ('done', 'failed', 'cancelled')) = (finished_at is not null))
);
create index job_oldest_of_lane on job (lane, run_after, id) where state = 'waiting';
create index job_by_permit on job (permit_at) where state = 'waiting';
create index job_by_lease on job (lease_until) where state = 'running';

-- Lanes take turns, so that one account's fifty poses do not hold up another's single one. One row
-- a lane keeps the claim's cost independent of how many jobs wait. next_at: when the lane's first
-- waiting job may run; null: nothing waits.
create table job_lane (
  lane    uuid   primary key,
  turn    bigint not null,
  next_at timestamptz
);
create index job_lane_by_turn on job_lane (turn) where next_at is not null;
create sequence job_turn;

-- poses ------------------------------------------------------------------------------------------

create table pose (
  id              uuid        primary key,
  account_id      uuid        not null references account (id),
  mascot_id       uuid        not null references mascot (id),
  job_id          uuid        not null unique references job (id),
  batch_id        uuid        not null,
  prompt          text        not null check (length(prompt) between 1 and 2000),
  color           text        check (length(color) <= 100),
  negative_prompt text        check (length(negative_prompt) <= 2000),
  figma_file_id   text        check (length(figma_file_id) <= 200),
  status          text        not null check (status in ('pending', 'generating', 'completed', 'failed')),
  stage           text        not null check (stage in ('waiting', 'drawing', 'cutting', 'storing', 'done')),
  attempt         integer     not null check (attempt >= 0),
  version         bigint      not null default 1 check (version >= 1),
  drawing_at      timestamptz,
  cutting_at      timestamptz,
  storing_at      timestamptz,
  completed_at    timestamptz,
  picture_key     text        check (length(picture_key) <= 200),
  quality         double precision check (quality between 0 and 1),
  identity        double precision check (identity between 0 and 1),
  failure_code    text,
  error_message   text,
  created_at      timestamptz not null,
  updated_at      timestamptz not null check (updated_at >= created_at),
  check ((status = 'completed') = (picture_key is not null)),
  check ((status = 'completed') = (quality is not null)),
  check ((status = 'completed') = (completed_at is not null)),
  check ((status = 'failed') = (failure_code is not null)),
  check ((status in ('completed', 'failed')) = (stage = 'done'))
);
create index poses_of_mascot_newest on pose (mascot_id, created_at desc, id);
create index poses_of_batch on pose (batch_id, created_at, id);
-- How long the latest took says how long the next will take.
create index poses_completed_last on pose (completed_at desc) where completed_at is not null;

-- One row before each request to a provider, so that a picture that may have been bought is never
-- forgotten: outcome 'sent' of a job that no longer runs means "unknown".
create table provider_call (
  id            uuid        primary key,
  job_id        uuid        not null references job (id) on delete cascade,
  attempt       integer     not null check (attempt >= 1),
  provider      text        not null,
  backdrop      text        not null check (backdrop ~ '^#[0-9A-F]{6}$'),
  insist        boolean     not null,
  outcome       text        not null check (outcome in ('sent', 'picture', 'refused', 'no_picture',
                              'unavailable', 'misconfigured', 'unknown')),
  detail        text,
  model         text,
  response_id   text,
  prompt_tokens integer     not null check (prompt_tokens >= 0),
  output_tokens integer     not null check (output_tokens >= 0),
  thought_tokens integer    not null check (thought_tokens >= 0),
  sent_at       timestamptz not null,
  answered_at   timestamptz check (answered_at >= sent_at),
  check ((outcome = 'sent') = (answered_at is null))
);
create index provider_calls_of_job on provider_call (job_id, sent_at);

-- The picture as it was bought, kept so that a retry or a new cut costs nothing.
create table raw_picture (
  call_id    uuid        primary key references provider_call (id) on delete cascade,
  job_id     uuid        not null references job (id) on delete cascade,
  media_type text        not null check (media_type in ('image/png', 'image/jpeg', 'image/webp')),
  backdrop   text        not null check (backdrop ~ '^#[0-9A-F]{6}$'),
  bytes      bytea       not null check (length(bytes) between 1 and 31457280),
  created_at timestamptz not null
);
create index raw_pictures_of_job_newest on raw_picture (job_id, created_at desc);

-- the same request twice ---------------------------------------------------------------------------

create table idempotency_record (
  account_id   uuid        not null references account (id),
  key          text        not null check (key ~ '^[!-~]{1,255}$'),
  request_hash bytea       not null check (length(request_hash) = 32),
  status       integer     not null check (status between 200 and 299),
  location     text,
  body         text        not null,
  created_at   timestamptz not null,
  primary key (account_id, key)
);
create index idempotency_record_by_age on idempotency_record (created_at);

-- A node that freezes inside a transaction must not hold its row locks for ever.
do $$
begin
  execute format('alter role current_user in database %I set idle_in_transaction_session_timeout = %L',
                 current_database(), '15s');
end $$;
