package jp.jissen.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * SQL with psql's variables ({@code :'text'} and {@code :"name"}), so that a person can give the same file to psql.
 */
record SqlScript(String sql) {
    private static final Pattern VARIABLE = Pattern.compile(":(['\"])([a-z_]+)\\1");

    static SqlScript load(String name, Map<String, String> variables) {
        try (InputStream in = SqlScript.class.getResourceAsStream("/database/" + name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new SqlScript(VARIABLE.matcher(text).replaceAll(variable -> quoted(variable, variables).replace("$", "\\$")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(MatchResult variable, Map<String, String> variables) {
        String value = variables.get(variable.group(2));
        if (value == null) {
            throw new IllegalArgumentException("No value for " + variable.group());
        }
        String quote = variable.group(1);
        return quote + value.replace(quote, quote + quote) + quote;
    }

    void runOn(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
