package jp.jissen.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;

import jp.jissen.base.Sheet;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.Staged;

/** What is typed into a {@link PickOne} of a form. */
@Staged
class PickOneTest extends FormTest {

    private static final String UNCLEAR = "一覧の中の1つに決まりません。一覧から選んでください。";

    /** What the form holds. */
    public record Kept(@Nullable String medium, @Nullable String other) {
    }

    private final AtomicReference<Kept> saved = new AtomicReference<>();
    private RecordForm<Kept> form;
    private PickOne<String> medium;

    @BeforeEach
    void fields() {
        form = new RecordForm<>(Kept.class, Sheet.NEVER);
        medium = form.field(pick("asset.medium"), "medium");
        show(new Div(form.head(), medium, form.required(pick("asset.place"), "other")));
        form.show(new Kept(null, "書類"));
    }

    private static PickOne<String> pick(String key) {
        return new PickOne<String>(Translation.t(key)).offer(List.of("書類", "可搬電子媒体", "パソコン", "パソコン(持ち出し用)", "社内サーバー"), one -> one, one -> one + (one.equals("書類") ? " かみ" : ""));
    }

    @ParameterizedTest
    @CsvSource({"社内サーバ,社内サーバー", "ｻｰﾊﾞ,社内サーバー", "さーばー,社内サーバー", "可搬,可搬電子媒体", "カミ,書類", "ﾊﾟｿｺﾝ,パソコン"})
    void wordsThatFitOneItemChooseIt(String typed, String item) {
        type("媒体・保存先", typed);

        assertThat(value("媒体・保存先")).isEqualTo(item);
        assertThat(error("媒体・保存先")).isEmpty();
        assertThat(submit()).isEqualTo(new Kept(item, "書類"));
    }

    @ParameterizedTest
    @CsvSource({"クラウド", "パソ", "' '"})
    void wordsThatFitNoneOrSeveralAreNotForgotten(String typed) {
        type("媒体・保存先", typed);

        assertThat(error("媒体・保存先")).isEqualTo(UNCLEAR);
        assertThat(submit()).isNull();
    }

    @Test
    void theSameIsSaidWhereSomethingHasToBeChosen() {
        form.show(new Kept(null, null));
        type("保存場所", "クラウド");

        assertThat(submit()).isNull();
        assertThat(problems()).contains("保存場所: " + UNCLEAR);
    }

    @Test
    void whatWasChosenBeforeIsNotSavedInstead() {
        choose("媒体・保存先", "書類");
        type("媒体・保存先", "クラウド");

        assertThat(submit()).isNull();

        choose("媒体・保存先", "可搬電子媒体");
        assertThat(error("媒体・保存先")).isEmpty();
        assertThat(submit()).isEqualTo(new Kept("可搬電子媒体", "書類"));
    }

    @Test
    void whoeverTakesTheWordsBackIsLetThrough() {
        type("媒体・保存先", "クラウド");
        leave("クラウド");
        assertThat(error("媒体・保存先")).isEqualTo(UNCLEAR);

        leave("");
        assertThat(error("媒体・保存先")).isEmpty();
        assertThat(submit()).isEqualTo(new Kept(null, "書類"));
    }

    @Test
    void aFormThatIsShownAnewKnowsNothingOfTheWords() {
        type("媒体・保存先", "クラウド");
        form.show(new Kept(null, "書類"));

        assertThat(error("媒体・保存先")).isEmpty();
        assertThat(submit()).isEqualTo(new Kept(null, "書類"));
    }

    @Test
    void wordsThatAreGivenBackAreOnesThatItCanHold() {
        assertThat(FieldText.set(medium, "サーバ")).isTrue();
        assertThat(medium.getValue()).isEqualTo("社内サーバー");
        assertThat(FieldText.set(medium, "クラウド")).isFalse();
        assertThat(medium.getValue()).isEqualTo("社内サーバー");
    }

    private @Nullable Kept submit() {
        saved.set(null);
        form.submit(saved::set);
        return saved.get();
    }

    private void leave(String text) {
        var data = JacksonUtils.createObjectNode();
        data.put("element.inputElement.value", text);
        data.put("element.invalid", true);
        medium.getElement().getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(medium.getElement(), "focusout", data));
    }
}
