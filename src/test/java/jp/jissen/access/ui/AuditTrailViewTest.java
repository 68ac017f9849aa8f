package jp.jissen.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.testing.As;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

@Staged
@As(Persona.ADMIN)
class AuditTrailViewTest extends FormTest {

    private static final String SEARCH = "人や対象の名前で探す";

    @Autowired
    Stage stage;

    @Test
    void whatWasDoneIsToldWithSubjectPersonAndTimeNewestFirst() {
        var cast = stage.company(stage.anyEdition());
        open("trail");

        type(SEARCH, cast.company().name());

        assertThat(heading()).isEqualTo("操作記録");
        assertThat(rows()).isNotEmpty().allSatisfy(row -> assertThat(row).contains(cast.company().name(), "田所 みき").containsPattern("\\d{4}年\\d+月\\d+日\\(.\\) \\d+:\\d\\d$"));
        assertThat(rows().getLast()).startsWith("企業を登録 | " + cast.company().name());
        assertThat(words()).contains(rows().size() + "件");
    }

    @Test
    void theSearchFindsWhoDidIt() {
        var cast = stage.company(stage.anyEdition());
        stage.asset(cast, "名簿");
        open("trail");

        type(SEARCH, cast.participant().name());

        assertThat(rows()).anySatisfy(row -> assertThat(row).startsWith("資産を追加 | No.1 | " + cast.participant().name()));
    }

    @Test
    void whatTheProgramDidItselfIsNamedSo() {
        open("trail");
        type(SEARCH, Persona.COORDINATOR.displayName());

        assertThat(rows()).anySatisfy(row -> assertThat(row).startsWith("利用者を追加 | 田所 みき | システム"));
    }

    @Test
    void aSearchWithoutAnswerCountsNothing() {
        open("trail");
        type(SEARCH, "どこにもない言葉");

        assertThat(rows()).isEmpty();
        assertThat(words()).contains("0件");
    }

    @Test
    void theTrailSpeaksEnglish() {
        inEnglish();
        open("trail");

        assertThat(heading()).isEqualTo("Audit trail");
    }
}
