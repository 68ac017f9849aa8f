package jp.jissen.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/** The way between the nodes: a channel of PostgreSQL's LISTEN and NOTIFY, on connections outside the pool, and how news is written on it. */
@Component
class NewsChannel {

    static final String NAME = "jissen_news";

    /** Characters, all of them ASCII; PostgreSQL refuses payloads of 8000 bytes. */
    static final int LONGEST = 7_000;

    private static final int SECONDS_TO_CONNECT = 5;

    private final JdbcConnectionDetails database;

    NewsChannel(JdbcConnectionDetails database) {
        this.database = database;
    }

    /**
     * @param purpose by which the database's administrator recognises the connection
     * @param patience how many seconds an answer may take; 0 for ever
     */
    Connection open(String purpose, int patience) throws SQLException {
        var settings = new Properties();
        if (database.getUsername() != null) {
            settings.setProperty("user", database.getUsername());
        }
        if (database.getPassword() != null) {
            settings.setProperty("password", database.getPassword());
        }
        settings.setProperty("ApplicationName", purpose);
        settings.setProperty("loginTimeout", String.valueOf(SECONDS_TO_CONNECT));
        settings.setProperty("connectTimeout", String.valueOf(SECONDS_TO_CONNECT));
        settings.setProperty("tcpKeepAlive", "true");
        settings.setProperty("socketTimeout", String.valueOf(patience));
        return DriverManager.getConnection(database.getJdbcUrl(), settings);
    }

    /** In as few payloads as they fit into. */
    static List<String> write(Collection<Told> news) {
        var payloads = new ArrayList<String>();
        var open = new StringBuilder();
        for (var told : news) {
            var one = told.written();
            if (!open.isEmpty() && open.length() + one.length() + 2 > LONGEST) {
                payloads.add(open.append(']').toString());
                open.setLength(0);
            }
            open.append(open.isEmpty() ? '[' : ',').append(one);
        }
        if (!open.isEmpty()) {
            payloads.add(open.append(']').toString());
        }
        return payloads;
    }
}
