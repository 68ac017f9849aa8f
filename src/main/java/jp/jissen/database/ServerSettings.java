package jp.jissen.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How the embedded server behaves. Written at every start, so that an old folder follows a newer program. */
final class ServerSettings {
    static final String FILE = "jissen.conf";

    private static final String SETTINGS = """
            # Written by Jissen at every start: what is changed here is lost.
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            max_connections = 60
            password_encryption = 'scram-sha-256'
            allow_alter_system = off

            shared_buffers = '128MB'
            work_mem = '4MB'
            maintenance_work_mem = '64MB'
            min_wal_size = '64MB'
            max_wal_size = '256MB'
            max_wal_senders = 0
            jit = off

            log_destination = 'stderr'
            logging_collector = off
            log_line_prefix = '%m [%p] '
            log_checkpoints = off
            log_autovacuum_min_duration = -1
            # neither statements nor details: they carry what people typed
            log_min_error_statement = 'panic'
            log_error_verbosity = 'terse'

            timezone = 'UTC'
            log_timezone = 'UTC'
            default_text_search_config = 'pg_catalog.simple'
            """;

    private static final String ACCESS = """
            # Written by Jissen at every start: what is changed here is lost.
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private ServerSettings() {
    }

    /** @param durable false: commits are forgotten by a power cut, for tests that are thrown away anyway */
    static void write(Path data, boolean durable) throws IOException {
        String kept = durable ? "on" : "off";
        Files.writeString(data.resolve(FILE), SETTINGS
                + "\nfsync = " + kept + "\nsynchronous_commit = " + kept + "\nfull_page_writes = " + kept + "\n");
        Files.writeString(data.resolve("pg_hba.conf"), ACCESS);
    }
}
