package jp.jissen.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the SQL statements that a piece of work sends, in this thread. */
public class Statements implements BeanPostProcessor {

    private final ThreadLocal<List<String>> seen = new ThreadLocal<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof DataSource dataSource)) {
            return bean;
        }
        var counting = ProxyDataSourceBuilder.create(dataSource).afterQuery((execution, queries) -> {
            var mine = seen.get();
            if (mine != null) {
                queries.forEach(query -> mine.add(query.getQuery()));
            }
        }).build();
        return new Counted(dataSource, counting);
    }

    /** Spring Boot looks through a delegating data source when it makes one for the migrations. */
    private static class Counted extends DelegatingDataSource {

        private final DataSource counting;

        Counted(DataSource target, DataSource counting) {
            super(target);
            this.counting = counting;
        }

        @Override
        public Connection getConnection() throws SQLException {
            return counting.getConnection();
        }
    }

    /** The statements that the work sends, in order. */
    public List<String> of(Runnable work) {
        var mine = new CopyOnWriteArrayList<String>();
        seen.set(mine);
        try {
            work.run();
        } finally {
            seen.remove();
        }
        return mine;
    }

    public int count(Runnable work) {
        return of(work).size();
    }

    public int count(Supplier<?> work) {
        return count((Runnable) work::get);
    }
}
