package jp.jissen.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.dialog.Dialog;

import jp.jissen.base.Refusal;
import jp.jissen.base.Sheet;
import jp.jissen.base.TextLimit;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.Staged;

@Staged
class FormDialogTest extends FormTest {

    /** What the form holds. */
    public record Note(String note) {
    }

    private final List<String> saved = new ArrayList<>();

    @BeforeEach
    void open() {
        var form = new RecordForm<>(Note.class, Sheet.NEVER);
        var dialog = new FormDialog<>("メモを書く", form, typed -> {
            if (typed.note().contains("だめ")) {
                throw Refusal.of("note", "refusal.text.unreadable");
            }
            saved.add(typed.note());
        }, form.required(Fields.lines("attendance.note", TextLimit.NOTE), "note", Checks.required(TextLimit.NOTE)));
        form.show(new Note("前の"));
        dialog.open();
    }

    @Test
    void savedItCloses() {
        assertThat(dialog().getHeaderTitle()).isEqualTo("メモを書く");
        type("メモ", "新しい");
        press("保存");

        assertThat(saved).containsExactly("新しい");
        assertThat(isOpen()).isFalse();
    }

    @Test
    void refusedItStaysOpenWithWhatWasTyped() {
        type("メモ", "だめなもの");
        press("保存");

        assertThat(saved).isEmpty();
        assertThat(error("メモ")).isEqualTo("保存できない文字が含まれています。");
        assertThat(value("メモ")).isEqualTo("だめなもの");
        type("メモ", "よいもの");
        press("保存");
        assertThat(saved).containsExactly("よいもの");
    }

    @Test
    void untouchedItClosesWithoutAQuestion() {
        press("やめる");

        assertThat(asked()).isFalse();
        assertThat(isOpen()).isFalse();
    }

    @Test
    void typedTextIsAskedAboutBeforeItIsThrownAway() {
        type("メモ", "書きかけ");
        press("やめる");
        assertThat(question()).isEqualTo("入力を捨てて閉じますか\n保存していない入力があります。");
        assertThat(isOpen()).isTrue();

        confirm();
        assertThat(isOpen()).isFalse();
        assertThat(saved).isEmpty();
    }

    @Test
    void theEscapeKeyAsksToo() {
        type("メモ", "書きかけ");
        ComponentUtil.fireEvent(dialog(), new Dialog.DialogCloseActionEvent(dialog(), true));

        assertThat(asked()).isTrue();
        assertThat(isOpen()).isTrue();
    }

    @Test
    void aPressBesideItDoesNotCloseIt() {
        assertThat(dialog().isCloseOnOutsideClick()).isFalse();
    }

    private Dialog dialog() {
        return find(Dialog.class).single();
    }

    private boolean isOpen() {
        return find(Dialog.class).exists();
    }
}
