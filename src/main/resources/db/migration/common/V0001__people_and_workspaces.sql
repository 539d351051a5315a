-- Primary keys are made after the other indexes of their table: while a table has no statistics yet,
-- PostgreSQL finds any index that begins with the workspace as good as any other for a lookup by
-- key, and takes the youngest. Foreign keys keep the plan that was made then.

create table user_account (
  id uuid not null,
  email varchar(254) not null,
  username varchar(64) not null,
  display_name varchar(200) not null,
  database_role varchar(63),
  is_admin boolean default false not null,
  active boolean default true not null,
  last_login_at timestamp(6) with time zone,
  last_login_ip varchar(45),
  login_attempts integer default 0 not null,
  locked_until timestamp(6) with time zone,
  two_factor_enabled boolean default false not null,
  signing_public_key ${bytes},
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  version integer default 0 not null,
  constraint user_account_pk primary key (id),
  constraint user_account_email_key unique (email),
  constraint user_account_username_key unique (username),
  constraint user_account_database_role_key unique (database_role),
  constraint user_account_login_attempts_check check (login_attempts >= 0)
);

create table user_credential (
  user_id uuid not null,
  password_hash varchar(255),
  two_factor_secret ${bytes},
  last_two_factor_step bigint,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  version integer default 0 not null,
  constraint user_credential_pk primary key (user_id),
  constraint user_credential_user_fk foreign key (user_id)
    references user_account (id) on update cascade on delete cascade
);

create table user_backup_code (
  user_id uuid not null,
  code_hash varchar(255) not null,
  used_at timestamp(6) with time zone,
  constraint user_backup_code_pk primary key (user_id, code_hash),
  constraint user_backup_code_user_fk foreign key (user_id)
    references user_account (id) on update cascade on delete cascade
);

create table workspace (
  id uuid not null,
  name varchar(100) not null,
  slug varchar(100) not null,
  description varchar(2000),
  owner_id uuid not null,
  logo ${bytes},
  primary_color varchar(7),
  secondary_color varchar(7),
  is_active boolean default true not null,
  deleted_at timestamp(6) with time zone,
  legal_name varchar(200),
  cnpj varchar(18),
  state_registration varchar(30),
  address varchar(300),
  city varchar(100),
  state varchar(100),
  zip_code varchar(20),
  country varchar(2) default 'BR' not null,
  applied_coupon varchar(50),
  coupon_discount_percent smallint,
  trial_ends_at timestamp(6) with time zone,
  trial_used boolean default false not null,
  storage_quota bigint,
  storage_used bigint default 0 not null,
  session_timeout integer default 1800 not null,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  version integer default 0 not null,
  constraint workspace_pk primary key (id),
  constraint workspace_slug_key unique (slug),
  constraint workspace_owner_fk foreign key (owner_id)
    references user_account (id) on update cascade on delete restrict,
  constraint workspace_name_check check (char_length(name) between 1 and 100),
  constraint workspace_session_timeout_check check (session_timeout between 300 and 86400),
  constraint workspace_coupon_check check (coupon_discount_percent between 0 and 100),
  constraint workspace_storage_check check (storage_used >= 0 and storage_quota >= 0)
);

create table workspace_member (
  workspace_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  role varchar(6) not null,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  version integer default 0 not null,
  constraint workspace_member_user_key unique (workspace_id, user_id),
  constraint workspace_member_workspace_fk foreign key (workspace_id)
    references workspace (id) on update cascade on delete cascade,
  constraint workspace_member_user_fk foreign key (user_id)
    references user_account (id) on update cascade on delete cascade,
  constraint workspace_member_role_check check (role in ('OWNER', 'ADMIN', 'MEMBER'))
);
create index workspace_member_user_idx on workspace_member (user_id);
alter table workspace_member add constraint workspace_member_pk primary key (workspace_id, id);
