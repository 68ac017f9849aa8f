package jp.jissen.house;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import jp.jissen.TestDatabase;
import jp.jissen.database.Login;

/** One transaction on a connection of its own, in which nothing lasts. */
final class Visit implements AutoCloseable {

    private final Connection connection;
    private final JdbcTemplate jdbc;

    private Visit(TestDatabase database, Login login) throws SQLException {
        connection = database.connect(login);
        connection.setAutoCommit(false);
        jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    }

    /** As a role of the database, past what the program sets. */
    static Visit as(TestDatabase database, Login login) throws SQLException {
        return new Visit(database, login);
    }

    /** As the running program does it for somebody: as jissen_app, with the two settings. Empty texts mean unset. */
    static Visit of(TestDatabase database, Visitor visitor) throws SQLException {
        var visit = new Visit(database, database.app());
        visit.introduce(visitor);
        return visit;
    }

    void introduce(Visitor visitor) {
        jdbc.query("select set_config('jissen.account', ?, true), set_config('jissen.today', ?, true)", row -> { }, visitor.account(), visitor.day());
    }

    /** Names the one space in which the program works by itself. */
    void enter(UUID space) {
        jdbc.query("select set_config('jissen.space', ?, true)", row -> { }, space.toString());
    }

    long count(String query, Object... arguments) {
        return jdbc.queryForObject(query, Long.class, arguments);
    }

    @Nullable String text(String query, Object... arguments) {
        return jdbc.queryForObject(query, String.class, arguments);
    }

    List<Map<String, Object>> rows(String query, Object... arguments) {
        return jdbc.queryForList(query, arguments);
    }

    <T> List<T> list(Class<T> type, String query, Object... arguments) {
        return jdbc.queryForList(query, type, arguments);
    }

    /** Tries a change; a refusal leaves the transaction as it was before. */
    Answer change(String statement, Object... arguments) throws SQLException {
        var before = connection.setSavepoint();
        try (var prepared = connection.prepareStatement(statement)) {
            for (var i = 0; i < arguments.length; i++) {
                prepared.setObject(i + 1, arguments[i]);
            }
            return new Answer(prepared.executeUpdate(), "", "");
        } catch (SQLException refused) {
            connection.rollback(before);
            return new Answer(0, refused.getSQLState(), refused.getMessage());
        }
    }

    void commit() throws SQLException {
        connection.commit();
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }

    /** What the database made of a change. @param state empty when it was done */
    record Answer(int rows, String state, String message) {

        static final String NOT_ALLOWED = "42501";
        static final String NO_SUCH_KEY = "23503";
        static final String TAKEN = "23505";
        static final String BROKEN_RULE = "23000";

        boolean changedNothing() {
            return rows == 0 && (state.isEmpty() || state.equals(NOT_ALLOWED));
        }
    }

    /** For whom the program would be working. @param account empty for nobody */
    record Visitor(String name, String account, String day) {

        Visitor(String name, Object account, LocalDate day) {
            this(name, account.toString(), day.toString());
        }
    }
}
