package jp.jissen.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;

/** Run as a process of its own, and killed: writes numbers, each in its transaction, and prints each once it is committed. */
final class WritingProgram {
    static final String ACKNOWLEDGED = "acknowledged ";

    private WritingProgram() {
    }

    public static void main(String[] arguments) throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.open(Path.of(arguments[0]), TestFolders.DURABLE);
        try (Connection connection = database.server().connect("jissen", database.server().logins().app());
             PreparedStatement insert = connection.prepareStatement("insert into number values (?)")) {
            for (long number = Long.parseLong(arguments[1]); ; number++) {
                insert.setLong(1, number);
                insert.executeUpdate();
                System.out.println(ACKNOWLEDGED + number);
            }
        }
    }
}
