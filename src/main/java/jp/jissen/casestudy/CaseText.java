package jp.jissen.casestudy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.Refusal;

/**
 * Everything that is printed on a company's two pages but the radars, which come from its surveys. Issue, measure and result of
 * the same number belong together.
 *
 * @param alias what the company is called in print, such as 金属部品製造業A
 * @param industry code of the catalogue's industries, empty while open
 * @param organisation セキュリティ体制: how many people, whether beside other work
 * @param themes codes of the survey axes that the year was about
 * @param executiveAgreed whether the executive has agreed to be quoted; their voice is printed only then
 * @throws Refusal for the block that is too long
 */
@Embeddable
public record CaseText(String alias, String title, String industry, @Nullable @Enumerated(EnumType.STRING) HeadcountBand headcount, String organisation, String business,
        String gistBackground, String gistMeasures, String gistResults, String backgroundHeading, String background, String keyWord1, String keyWord2, String keyWord3,
        String issue1, String issue2, String issue3, String measureHeading1, String measure1, String measureHeading2, String measure2, String measureHeading3, String measure3,
        String result1, @Nullable @Enumerated(EnumType.STRING) Outcome outcome1, String result2, @Nullable @Enumerated(EnumType.STRING) Outcome outcome2,
        String result3, @Nullable @Enumerated(EnumType.STRING) Outcome outcome3, Set<String> themes, String callOut1, String callOut2, String callOut3, String outlook,
        boolean executiveAgreed, String executiveVoice, String participantVoice) {

    /** Issues, and their measures and results. */
    public static final int STRANDS = 3;
    public static final CaseText EMPTY = new CaseText("", "", "", null, "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "",
            "", null, "", null, "", null, Set.of(), "", "", "", "", false, "", "");

    public CaseText {
        alias = CaseBlock.ALIAS.check(alias);
        title = CaseBlock.TITLE.check(title);
        organisation = CaseBlock.ORGANISATION.check(organisation);
        business = CaseBlock.BUSINESS.check(business);
        gistBackground = CaseBlock.GIST_BACKGROUND.check(gistBackground);
        gistMeasures = CaseBlock.GIST_MEASURES.check(gistMeasures);
        gistResults = CaseBlock.GIST_RESULTS.check(gistResults);
        backgroundHeading = CaseBlock.BACKGROUND_HEADING.check(backgroundHeading);
        background = CaseBlock.BACKGROUND.check(background);
        keyWord1 = CaseBlock.KEY_WORD_1.check(keyWord1);
        keyWord2 = CaseBlock.KEY_WORD_2.check(keyWord2);
        keyWord3 = CaseBlock.KEY_WORD_3.check(keyWord3);
        issue1 = CaseBlock.ISSUE_1.check(issue1);
        issue2 = CaseBlock.ISSUE_2.check(issue2);
        issue3 = CaseBlock.ISSUE_3.check(issue3);
        measureHeading1 = CaseBlock.MEASURE_HEADING_1.check(measureHeading1);
        measure1 = CaseBlock.MEASURE_1.check(measure1);
        measureHeading2 = CaseBlock.MEASURE_HEADING_2.check(measureHeading2);
        measure2 = CaseBlock.MEASURE_2.check(measure2);
        measureHeading3 = CaseBlock.MEASURE_HEADING_3.check(measureHeading3);
        measure3 = CaseBlock.MEASURE_3.check(measure3);
        result1 = CaseBlock.RESULT_1.check(result1);
        result2 = CaseBlock.RESULT_2.check(result2);
        result3 = CaseBlock.RESULT_3.check(result3);
        callOut1 = CaseBlock.CALL_OUT_1.check(callOut1);
        callOut2 = CaseBlock.CALL_OUT_2.check(callOut2);
        callOut3 = CaseBlock.CALL_OUT_3.check(callOut3);
        outlook = CaseBlock.OUTLOOK.check(outlook);
        executiveVoice = CaseBlock.EXECUTIVE_VOICE.check(executiveVoice);
        participantVoice = CaseBlock.PARTICIPANT_VOICE.check(participantVoice);
        themes = Set.copyOf(themes);
    }

    /** What stands in a block, empty for nothing. */
    public String of(CaseBlock block) {
        return (String) value(component(block.field()));
    }

    /** The same with another text in a block. */
    public CaseText with(CaseBlock block, String text) {
        return with(block.field(), text);
    }

    /** The same with another value of one component. @throws IllegalArgumentException when there is no such component: a programming error */
    public CaseText with(String name, @Nullable Object value) {
        var changed = component(name);
        var components = CaseText.class.getRecordComponents();
        var values = Arrays.stream(components).map(component -> component.getName().equals(changed.getName()) ? value : value(component)).toArray();
        try {
            return CaseText.class.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new)).newInstance(values);
        } catch (InvocationTargetException refused) {
            throw refused.getCause() instanceof Refusal refusal ? refusal : new IllegalStateException(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param number from 1 to {@value #STRANDS} */
    public @Nullable Outcome outcome(int number) {
        return (Outcome) value(component("outcome" + number));
    }

    /** What no page goes out without, field by field; empty when all of it is there. */
    public List<Refusal> missing() {
        var blocks = Stream.of(CaseBlock.values()).filter(block -> block.compulsory() && of(block).isEmpty()).map(CaseBlock::field);
        return Stream.concat(blocks, Stream.of("industry").filter(field -> industry.isEmpty())).map(field -> Refusal.of(field, "refusal.text.missing")).toList();
    }

    /** All that is written, in code points. */
    public int length() {
        return Stream.of(CaseBlock.values()).map(this::of).mapToInt(text -> text.codePointCount(0, text.length())).sum();
    }

    private static RecordComponent component(String name) {
        return Arrays.stream(CaseText.class.getRecordComponents()).filter(component -> component.getName().equals(name)).findFirst().orElseThrow(() -> new IllegalArgumentException(name));
    }

    private @Nullable Object value(RecordComponent component) {
        try {
            return component.getAccessor().invoke(this);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
