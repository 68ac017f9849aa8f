package jp.jissen.access;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

import jp.jissen.base.Today;

/**
 * Tells the database for whom a transaction runs, or in which one space the program works by itself, and on which programme
 * day, for this transaction only (a session-level setting would leak to the next borrower of the connection). Row security
 * reads nothing else.
 */
@Component
class TransactionGuard implements TransactionExecutionListener {

    private final JdbcTemplate jdbc;
    private final Today today;

    TransactionGuard(DataSource dataSource, Today today) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.today = today;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable beginFailure) {
        if (beginFailure != null) {
            return;
        }
        var account = Acting.actor().map(actor -> actor.accountId().toString()).orElse("");
        var space = Acting.space().map(SpaceId::toString).orElse("");
        jdbc.query("select set_config('jissen.account', ?, true), set_config('jissen.today', ?, true), set_config('jissen.space', ?, true)", row -> { }, account, today.date().toString(), space);
    }
}
