-- Makes an empty database of Jissen. For psql:
--     psql -U postgres -v name=jissen -f database.sql
-- Texts sort the Japanese way by default, the same on every platform that has the same ICU.
create database :"name" template template0 encoding 'UTF8' locale 'C' locale_provider icu icu_locale 'ja';
