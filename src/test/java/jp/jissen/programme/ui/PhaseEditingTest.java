package jp.jissen.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;

import jp.jissen.programme.ProgrammeRoutes;
import jp.jissen.testing.As;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** The dialog for a session's running order. */
@Staged
@As(Persona.COORDINATOR)
class PhaseEditingTest extends FormTest {

    @Autowired
    Stage stage;
    private List<String> before;

    @BeforeEach
    void openDialog() {
        open(ProgrammeRoutes.session(stage.draft().id(), 4));
        before = order();
        press("進行表を変更");
    }

    @Test
    void everyPhaseHasItsRow() {
        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("第4回の進行表");
        assertThat(phases()).hasSameSizeAs(before);
        assertThat(find(TextField.class, phases().getFirst()).single().getValue()).isEqualTo(before.getFirst().substring(before.getFirst().indexOf("| ") + 2));
    }

    @Test
    void aLongerPhaseMovesNothingElseAndMayNotOverlap() {
        put(0, "", "13:00", "16:59");
        press("保存");

        assertThat(problems()).hasSize(2).last().asString().endsWith("の時間が重なっています。");
        assertThat(find(Dialog.class).exists()).isTrue();
        put(0, "", "13:00", "13:05");
        press("保存");
        assertThat(message()).isEqualTo("進行表を変更しました。");
        assertThat(order()).first().asString().startsWith("13:00〜13:05 | ");
    }

    @Test
    void aPhaseAddedAtTheEndFallsIntoItsPlaceByItsTime() {
        put(0, "", "13:10", "13:20");
        press("進行を追加");
        put(phases().size() - 1, "受付", "13:00", "13:10");
        press("保存");

        assertThat(problems()).isEmpty();
        assertThat(order()).first().isEqualTo("13:00〜13:10 | 受付");
        assertThat(order()).hasSize(before.size() + 1);
    }

    @Test
    void aPhaseIsTakenOut() {
        press(phases().getFirst(), "外す");
        press("保存");

        assertThat(order()).isEqualTo(before.subList(1, before.size()));
    }

    @Test
    void aPhaseNeedsItsTimesAndItsName() {
        press("進行を追加");
        put(phases().size() - 1, "懇談", "", "");
        press("保存");
        assertThat(problems()).last().isEqualTo("「懇談」の開始と終了を入れてください。");

        put(phases().size() - 1, "", "18:00", "18:30");
        press("保存");
        assertThat(problems()).last().isEqualTo("入力してください。");
    }

    @Test
    void aPhaseThatEndsBeforeItBeginsIsRefused() {
        put(0, "開会", "13:10", "13:00");
        press("保存");

        assertThat(problems()).last().isEqualTo("終わりを、始まりより後にしてください。");
    }

    @Test
    void withoutAnyPhaseThereIsNoRunningOrder() {
        List.copyOf(phases()).forEach(row -> press(row, "外す"));
        press("保存");

        assertThat(problems()).last().isEqualTo("進行が1つもありません。");
    }

    @Test
    void whoeverCancelsChangesNothing() {
        put(0, "別の言葉", "13:00", "13:05");
        press("やめる");
        confirm();

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(order()).isEqualTo(before);
    }

    private List<String> order() {
        return lines(find(OrderedList.class).withClassName("running-order").single());
    }

    private List<Component> phases() {
        return find(Div.class).withClassName("phase-rows").single().getChildren().toList();
    }

    private void put(int row, String label, String from, String until) {
        if (!label.isEmpty() || row == phases().size() - 1) {
            type(find(TextField.class, phases().get(row)).single(), label);
        }
        var times = find(TimePicker.class, phases().get(row)).all();
        type(times.getFirst(), from);
        type(times.getLast(), until);
    }
}
