-- Who gets in and how, what was done in whose name, and how often somebody may ask.

-- accounts ---------------------------------------------------------------------------------------

-- password_hash: Argon2id in its usual text form; null for who signs in elsewhere only.
-- closed_at: nobody gets in any more and nothing names the person; emptied_at: nothing is left but
-- the ledger.
alter table account
  add column password_hash text        check (length(password_hash) between 50 and 500),
  add column closed_at     timestamptz check (closed_at >= created_at),
  add column emptied_at    timestamptz check (emptied_at >= closed_at);
alter table account
  add check (closed_at is null or (name is null and password_hash is null)),
  add check (emptied_at is null or closed_at is not null);
create index accounts_to_empty on account (closed_at) where closed_at is not null and emptied_at is null;

-- Tokens of before the scopes may do everything, as they always could.
alter table api_token
  add column scopes            text        not null default 'read,write,account,admin'
                                 check (scopes ~ '^(read|write|account|admin)(,(read|write|account|admin))*$'),
  add column hint              text        not null default '' check (length(hint) <= 12),
  add column last_used_at      timestamptz,
  add column last_used_address text        check (length(last_used_address) <= 60);

-- credits ----------------------------------------------------------------------------------------

-- forfeit: what was left when the account was closed.
alter table ledger_entry drop constraint ledger_entry_check;
alter table ledger_entry add constraint ledger_entry_check check (
  (cause in ('signup', 'grant', 'refund') and amount > 0)
  or (cause in ('debit', 'forfeit') and amount < 0));

-- sessions ---------------------------------------------------------------------------------------

-- One sign-in on one device. Access tokens name it and end with it.
create table session (
  id          uuid        primary key,
  account_id  uuid        not null references account (id),
  way         text        not null check (way in ('password', 'code', 'openid')),
  device      text        check (length(device) <= 200),
  created_at  timestamptz not null,
  expires_at  timestamptz not null check (expires_at > created_at),
  ended_at    timestamptz check (ended_at >= created_at)
);
create index sessions_of_account on session (account_id, created_at desc);
create index sessions_by_end on session (expires_at);

-- Each is good for one refresh. One that comes a second time was stolen, or its answer was lost.
create table refresh_token (
  token_hash  bytea       primary key check (length(token_hash) = 32),
  session_id  uuid        not null references session (id) on delete cascade,
  created_at  timestamptz not null,
  used_at     timestamptz check (used_at >= created_at)
);
create index refresh_tokens_of_session on refresh_token (session_id);

-- Keys that sign access tokens, newest first; older ones only check. secret: PKCS #8, open: X.509.
create table signing_key (
  id         uuid        primary key,
  secret     bytea       not null,
  open       bytea       not null,
  created_at timestamptz not null
);

-- A key for hashes of what is too short to be hashed without one.
create table server_secret (
  only_one boolean primary key default true check (only_one),
  bytes    bytea   not null check (length(bytes) = 32)
);

-- signing in by browser ----------------------------------------------------------------------------

-- Six digits are few, so they are kept under a keyed hash, die after five minutes, open once, and
-- die when anybody has been wrong too often since they were issued.
create sequence wrong_code_tries;
create table sign_in_code (
  code_hash   bytea       primary key check (length(code_hash) = 32),
  account_id  uuid        not null unique references account (id),
  created_at  timestamptz not null,
  expires_at  timestamptz not null check (expires_at > created_at),
  wrong_tries bigint      not null -- of everybody until this code was issued
);

create table open_id_attempt (
  state_hash bytea       primary key check (length(state_hash) = 32),
  nonce      text        not null,
  verifier   text        not null,
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at)
);

create table open_id_identity (
  issuer     text        not null check (length(issuer) <= 500),
  subject    text        not null check (length(subject) <= 255),
  account_id uuid        not null references account (id),
  created_at timestamptz not null,
  primary key (issuer, subject)
);
create index open_id_identities_of_account on open_id_identity (account_id);

-- audit --------------------------------------------------------------------------------------------

-- Who did what to whose account, from where. No e-mail, no name, no secret, no prompt. An entry
-- cannot be changed, and can be removed only once it is 90 days old.
create table audit_entry (
  id          uuid        primary key,
  happened_at timestamptz not null,
  action      text        not null check (length(action) <= 40),
  account_id  uuid,
  actor_id    uuid,
  address     text        check (length(address) <= 60),
  request_id  text        check (length(request_id) <= 64),
  detail      text        check (length(detail) <= 300)
);
create index audit_entries_newest on audit_entry (happened_at desc, id);
create index audit_entries_of_account on audit_entry (account_id, happened_at desc, id);

create trigger audit_entry_is_append_only
  before update or truncate on audit_entry
  for each statement execute function refuse_change();

create function refuse_early_removal() returns trigger language plpgsql as $$
begin
  if old.happened_at > now() - interval '90 days' then
    raise exception '% is append-only: % refused', tg_table_name, tg_op;
  end if;
  return old;
end $$;
create trigger audit_entry_stays
  before delete on audit_entry
  for each row execute function refuse_early_removal();

-- limits -------------------------------------------------------------------------------------------

-- Token buckets that all nodes share. tokens as of filled_at; it fills up while nobody looks.
-- Unlogged: after a crash of the database all buckets are full, which harms nobody for long.
create unlogged table rate_bucket (
  name      text             primary key check (length(name) <= 200),
  tokens    double precision not null,
  filled_at timestamptz      not null
);
create index rate_buckets_by_age on rate_bucket (filled_at);

-- Takes up to `wanted` whole tokens, in one step for all nodes. A new bucket is full.
create function take_tokens(bucket text, burst float8, per_second float8, wanted int,
                            out granted int, out remaining float8) language plpgsql as $$
declare
  found_tokens float8;
  found_at     timestamptz;
begin
  insert into rate_bucket (name, tokens, filled_at) values (bucket, burst, clock_timestamp())
    on conflict do nothing;
  select tokens, filled_at into found_tokens, found_at from rate_bucket where name = bucket for update;
  remaining := least(burst, coalesce(found_tokens, burst)
    + greatest(0, extract(epoch from clock_timestamp() - coalesce(found_at, clock_timestamp()))) * per_second);
  granted := greatest(0, least(wanted, floor(remaining)));
  remaining := remaining - granted;
  update rate_bucket set tokens = remaining, filled_at = clock_timestamp() where name = bucket;
end $$;

-- poses --------------------------------------------------------------------------------------------

-- For the export and the end of an account.
create index poses_of_account_newest on pose (account_id, created_at desc, id);
