package jp.jissen.draft;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import org.jspecify.annotations.Nullable;

import jp.jissen.access.AccountId;
import jp.jissen.base.Sheet;
import jp.jissen.base.Unsaved;

/** The rows of drafts and of keys. In plain SQL: a batch of any size is one statement. */
@Component
class Drafts {

    private static final String KEEP = """
            insert into draft (account_id, sheet, field, writer, seq, typed, base, title, path, typed_at, received_at)
            select ?::uuid, *, ?::timestamptz from unnest(?::text[], ?::text[], ?::uuid[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[])
            on conflict (account_id, sheet, field, writer) do update
            set seq = excluded.seq, typed = excluded.typed, base = excluded.base, title = excluded.title, path = excluded.path, typed_at = excluded.typed_at, received_at = excluded.received_at
            where draft.seq < excluded.seq""";

    /** Of each field what came last, whichever page it came from. */
    private static final String NEWEST = """
            select distinct on (sheet, field) sheet, field, typed, base, title, path, typed_at, received_at from draft
            where account_id = ? and typed is not null and (?::text is null or sheet = ?)
            order by sheet, field, received_at desc, typed_at desc, seq desc""";

    private static final String SETTLE = """
            update draft set typed = null, base = null, title = '', path = ''
            where account_id = ? and sheet = ? and typed is not null and (writer = ?::uuid or received_at <= ? and (?::text[] is null or field = any (?::text[])))""";

    private final JdbcTemplate jdbc;

    Drafts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** One field as it came last. */
    record Row(String sheet, String title, String path, Instant receivedAt, Unsaved unsaved) {
    }

    void keep(AccountId account, List<Keystrokes> batch, Instant at) {
        jdbc.update(connection -> {
            var insert = connection.prepareStatement(KEEP);
            insert.setObject(1, account.value());
            insert.setTimestamp(2, Timestamp.from(at));
            insert.setArray(3, array(connection, "text", batch, Keystrokes::sheet));
            insert.setArray(4, array(connection, "text", batch, Keystrokes::field));
            insert.setArray(5, array(connection, "uuid", batch, Keystrokes::writer));
            insert.setArray(6, array(connection, "bigint", batch, Keystrokes::seq));
            insert.setArray(7, array(connection, "text", batch, one -> JsonText.write(one.text())));
            insert.setArray(8, array(connection, "text", batch, one -> JsonText.write(one.base())));
            insert.setArray(9, array(connection, "text", batch, Keystrokes::title));
            insert.setArray(10, array(connection, "text", batch, Keystrokes::path));
            insert.setArray(11, array(connection, "timestamptz", batch, one -> Timestamp.from(one.at())));
            return insert;
        });
    }

    /** @param sheet only of this one, or null for all */
    List<Row> newest(AccountId account, @Nullable Sheet sheet) {
        var key = sheet == null ? null : sheet.key();
        return jdbc.query(NEWEST, (row, number) -> new Row(row.getString("sheet"), row.getString("title"), row.getString("path"), row.getTimestamp("received_at").toInstant(),
                new Unsaved(row.getString("field"), JsonText.read(row.getString("typed")), JsonText.read(row.getString("base")), row.getTimestamp("typed_at").toInstant())), account.value(), key, key);
    }

    int count(AccountId account) {
        return jdbc.queryForObject("select count(distinct sheet) from draft where account_id = ? and typed is not null", Integer.class, account.value());
    }

    /** The rows stay for a while without their text: a belated repetition must not bring it back. */
    void settle(AccountId account, Sheet sheet, Dealt dealt, Instant forgetBefore) {
        var fields = dealt.fields() == null ? null : dealt.fields().toArray(String[]::new);
        jdbc.update(SETTLE, account.value(), sheet.key(), dealt.writer(), Timestamp.from(dealt.until()), fields, fields);
        jdbc.update("delete from draft where account_id = ? and typed is null and received_at < ?", account.value(), Timestamp.from(forgetBefore));
    }

    Optional<byte[]> key(AccountId account, UUID device) {
        return jdbc.queryForList("select secret from draft_key where account_id = ? and device = ?", byte[].class, account.value(), device).stream().findFirst();
    }

    void addKey(AccountId account, UUID device, byte[] secret, Instant at) {
        jdbc.update("insert into draft_key (account_id, device, secret, made_at) values (?, ?, ?, ?) on conflict do nothing", account.value(), device, secret, Timestamp.from(at));
    }

    void removeKey(AccountId account, UUID device) {
        jdbc.update("delete from draft_key where account_id = ? and device = ?", account.value(), device);
    }

    /** What nobody came back for. */
    void forget(AccountId account, Instant before) {
        jdbc.update("delete from draft where account_id = ? and received_at < ?", account.value(), Timestamp.from(before));
        jdbc.update("delete from draft_key where account_id = ? and made_at < ?", account.value(), Timestamp.from(before));
    }

    private static java.sql.Array array(Connection connection, String type, List<Keystrokes> batch, Function<Keystrokes, @Nullable Object> part) throws SQLException {
        return connection.createArrayOf(type, batch.stream().map(part).toArray());
    }
}
