package jp.jissen.database;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Lets no release work on a schema that a newer one has changed: it would write what the newer one cannot read. */
@Component
class SchemaGate implements FlywayMigrationStrategy {
    @Override
    public void migrate(Flyway flyway) {
        Arrays.stream(flyway.info().applied()).filter(SchemaGate::isUnknownHere).findFirst().ifPresent(migration -> {
            throw new StartRefusal("schema.newer", migration.getScript());
        });
        flyway.migrate();
    }

    private static boolean isUnknownHere(MigrationInfo migration) {
        MigrationState state = migration.getState();
        return state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED
                || state == MigrationState.MISSING_SUCCESS || state == MigrationState.MISSING_FAILED;
    }
}
