package jp.jissen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig
@ContextConfiguration(initializers = TestDatabase.Shared.class, classes = TestDatabaseTest.class)
class TestDatabaseTest {
    @Test
    void aContextIsSentToTheSharedDatabase(@Autowired Environment environment) {
        assertThat(environment.getProperty("spring.datasource.url")).isEqualTo(TestDatabase.shared().url());
        assertThat(environment.getProperty("spring.datasource.username")).isEqualTo("jissen_app");
        assertThat(environment.getProperty("spring.flyway.user")).isEqualTo("jissen_migrate");
    }

    @Test
    void everyDatabaseIsEmptyAndOneOfItsOwn() throws SQLException {
        TestDatabase one = TestDatabase.create("own");
        TestDatabase other = TestDatabase.create("own");
        try (Connection owner = one.connect(one.migrate()); Statement statement = owner.createStatement()) {
            statement.execute("set role jissen_owner");
            statement.execute("create table only_here (n int)");
        }
        try (Connection app = other.connect(other.app()); Statement statement = app.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute("select * from only_here")).returns("42P01", SQLException::getSQLState);
        }
    }

    @Test
    void theRolesAreThoseOfProduction() throws SQLException {
        TestDatabase database = TestDatabase.create("rights");
        try (Connection app = database.connect(database.app()); Statement statement = app.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute("create table mine (n int)")).returns("42501", SQLException::getSQLState);
        }
    }
}
