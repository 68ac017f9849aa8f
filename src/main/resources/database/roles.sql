-- The roles of Jissen and their rights in one database. Run it as a superuser, in that database:
--     psql -U postgres -d jissen -v ON_ERROR_STOP=1 -v migrate_password=... -v app_password=... -v backup_password=... -f roles.sql
-- It may be run again at any time, also to change the passwords.

set password_encryption = 'scram-sha-256';

do $$
declare
    wanted text;
begin
    foreach wanted in array array['jissen_owner', 'jissen_migrate', 'jissen_app', 'jissen_backup'] loop
        if not exists (select from pg_roles where rolname = wanted) then
            execute format('create role %I', wanted);
        end if;
    end loop;
end $$;

-- owns the schema; nobody signs in with it
alter role jissen_owner nologin nosuperuser nocreatedb nocreaterole noreplication nobypassrls;

-- changes the schema, only after SET ROLE jissen_owner: what it made under its own name would escape the rights below
alter role jissen_migrate login noinherit nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'migrate_password';
grant jissen_owner to jissen_migrate;

-- the running program: owns nothing, so that row security holds for it
alter role jissen_app login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'app_password';

-- pg_dump: reads every row, writes none
alter role jissen_backup login nosuperuser nocreatedb nocreaterole noreplication bypassrls password :'backup_password';
grant pg_read_all_data to jissen_backup;

do $$
begin
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to jissen_migrate, jissen_app, jissen_backup', current_database());
end $$;

alter schema public owner to jissen_owner;
revoke all on schema public from public;
grant usage on schema public to jissen_app, jissen_backup;
