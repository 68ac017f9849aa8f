package jp.jissen.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.TestDatabase;
import jp.jissen.testing.Neighbours;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** How much the wall costs: the same transaction with and without it, by turns. Prints the ratio; a busy machine makes no verdict. */
@Staged
class WallThroughputTest {

    private static final TestDatabase DATABASE = TestDatabase.shared();
    private static final int COMPANIES = 400;
    private static final int TRANSACTIONS = 1000;

    /** What a participant's screen of the register asks for. */
    private static final List<String> QUESTIONS = List.of(
            "select * from company where id = ?",
            "select * from enrolment where company_id = ?",
            "select a.* from asset a join register r on r.space_id = a.space_id and r.id = a.register_id where r.company_id = ? order by a.risk_value desc nulls last, a.number limit 50",
            "select a.importance, a.likelihood, count(*) from asset a join register r on r.space_id = a.space_id and r.id = a.register_id where r.company_id = ? and a.archived_at is null group by 1, 2");

    @Autowired
    Neighbours neighbours;
    @Autowired
    Stage stage;

    @Test
    void theWallCostsLittle() throws SQLException {
        var participant = new Strangers(stage, neighbours).participant();
        try (var rows = new ManyRows(neighbours.a())) {
            rows.upTo(COMPANIES);
            try (var with = Visit.as(DATABASE, DATABASE.app()); var without = Visit.as(DATABASE, DATABASE.backup())) {
                assertThat(transaction(with, participant)).isEqualTo(transaction(without, participant));
                var behind = new ArrayList<Long>();
                var open = new ArrayList<Long>();
                for (var i = 0; i < TRANSACTIONS; i++) {
                    behind.add(nanoseconds(with, participant));
                    open.add(nanoseconds(without, participant));
                }
                System.out.printf("wall: %.2f of the throughput without it (medians of %d transactions each, by turns: %.2f ms and %.2f ms; %d companies, %d assets)%n",
                        median(open) / median(behind), TRANSACTIONS, median(behind) / 1e6, median(open) / 1e6, COMPANIES, COMPANIES);
            }
        }
    }

    private static double median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private long nanoseconds(Visit visit, Visit.Visitor participant) throws SQLException {
        var begin = System.nanoTime();
        transaction(visit, participant);
        return System.nanoTime() - begin;
    }

    /** @return how many rows came */
    private int transaction(Visit visit, Visit.Visitor participant) throws SQLException {
        visit.introduce(participant);
        UUID company = neighbours.a().cast().company().id().value();
        var rows = QUESTIONS.stream().mapToInt(question -> visit.rows(question, company).size()).sum();
        visit.commit();
        return rows;
    }
}
