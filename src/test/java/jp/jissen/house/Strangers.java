package jp.jissen.house;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jp.jissen.access.AccountId;
import jp.jissen.house.Visit.Visitor;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Neighbours;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;

/** Who may not see company A's rows, and who may. */
record Strangers(Stage stage, Neighbours neighbours) {

    private static final LocalDate TODAY = MovableDay.USUAL;

    /** Of another year altogether, without a role for a space, out of their time, or nobody: they see neither company A nor its edition's files. */
    List<Visitor> fromOutside() {
        var c = neighbours.c();
        return List.of(
                visitor("another year's participant", c.cast().clerk()),
                visitor("another year's expert", c.expert()),
                visitor("another company's executive", c.executive()),
                visitor("the administrator", stage.id(Persona.ADMIN.userName())),
                visitor("the client", stage.id(Persona.CLIENT.userName())),
                new Visitor("somebody unknown", UUID.randomUUID(), TODAY),
                new Visitor("the participant before the first day", stage.id(neighbours.a().cast().clerk()), LocalDate.of(1999, 12, 31)),
                new Visitor("the participant without a day", stage.id(neighbours.a().cast().clerk()).toString(), ""),
                new Visitor("nobody", "", TODAY.toString()),
                new Visitor("a connection that was told nothing", "", ""));
    }

    /** Those from outside, and those who share the edition and no more. */
    List<Visitor> ofTheCompany() {
        return Stream.concat(fromOutside().stream(), Stream.of(
                visitor("company B's participant", neighbours.b().clerk()),
                visitor("company B's expert", neighbours.expertOfB()),
                visitor("somebody who has left company A", neighbours.a().former()))).toList();
    }

    /** Who may see company A's rows of the table and write them. */
    Visitor insider(String table) {
        if (OpenTables.OF_THE_OFFICE.contains(table)) {
            return office();
        }
        return OpenTables.OF_THE_EXPERT.contains(table) ? visitor("company A's expert", neighbours.a().expert()) : participant();
    }

    /** Those whom the table is closed to: of the company's own people too, where it is not for them. */
    List<Visitor> to(String table) {
        return OpenTables.NOT_FOR_THE_COMPANY.contains(table) ? Stream.concat(ofTheCompany().stream(), Stream.of(participant(), visitor("company A's executive", neighbours.a().executive()))).toList() : ofTheCompany();
    }

    Visitor insiderOfC(String table) {
        if (OpenTables.OF_THE_OFFICE.contains(table)) {
            return office();
        }
        return OpenTables.OF_THE_EXPERT.contains(table) ? visitor("company C's expert", neighbours.c().expert()) : participantOfC();
    }

    Visitor participant() {
        return visitor("company A's participant", neighbours.a().cast().clerk());
    }

    Visitor participantOfC() {
        return visitor("company C's participant", neighbours.c().cast().clerk());
    }

    Visitor office() {
        return visitor("the office", stage.id(Persona.COORDINATOR.userName()));
    }

    private Visitor visitor(String name, String userName) {
        return visitor(name, stage.id(userName));
    }

    private static Visitor visitor(String name, AccountId account) {
        return new Visitor(name, account, TODAY);
    }
}
