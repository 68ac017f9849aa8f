create table sign_in_slip (
    id         uuid        not null,
    account_id uuid        not null,
    token_hash text        not null,
    issued_by  uuid,
    issued_at  timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    revoked_at timestamptz,
    version    bigint      not null,
    constraint sign_in_slip_pk primary key (id),
    constraint sign_in_slip_account_fk foreign key (account_id) references account (id),
    constraint sign_in_slip_issued_by_fk foreign key (issued_by) references account (id),
    constraint sign_in_slip_token_hash_uk unique (token_hash)
);
comment on table sign_in_slip is 'One-time slips, kept as hashes. Not walled: read before anybody has signed in.';
create index sign_in_slip_account_ix on sign_in_slip (account_id);
create index sign_in_slip_issued_by_ix on sign_in_slip (issued_by);

grant select, insert, update on sign_in_slip to jissen_app;
