package jp.jissen.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

class RadarSvgTest {

    @ParameterizedTest
    @CsvSource({"0,0,180,156", "0,5,180,52", "3,5,180,260", "1,5,270.1,104", "5,2.5,135,130", "4,1,162,166.4"})
    void aPointLiesOnItsAxisAsFarOutAsItsValue(int axis, double value, double x, double y) {
        var point = radar(score("1.0"), score("2.0")).point(axis, value);

        assertThat(point.x()).isCloseTo(x, within(0.1));
        assertThat(point.y()).isCloseTo(y, within(0.1));
    }

    @Test
    void bothSeriesAreDrawnAndCanBeToldApartWithoutColour() {
        var drawing = radar(score("2.5"), score("5.0")).drawing("r");

        assertThat(drawing).contains("class=\"radar__before\" points=\"180,104 225,130 225,182 180,208 135,182 135,130\"", "stroke-dasharray=\"5 4\"", "class=\"radar__after\" points=\"180,52 ");
        assertThat(count(drawing, "radar__dot--before")).isEqualTo(6);
        assertThat(count(drawing, "<circle class=\"radar__dot--after\"")).isEqualTo(6);
        assertThat(count(drawing, ">2.5 → 5.0<")).isEqualTo(6);
    }

    @Test
    void whatIsMissingIsNotDrawn() {
        var drawing = radar(score("1.8"), Optional.empty()).drawing("r");

        assertThat(drawing).contains("radar__before").doesNotContain("radar__after", "radar__dot--after", "→");
        assertThat(count(drawing, ">1.8<")).isEqualTo(6);
    }

    /** No line crosses an axis about which nothing is known. */
    @Test
    void anAxisWithoutAValueHasNoPointAndNoLineLeadsThere() {
        var axes = IntStream.range(0, 6).mapToObj(axis -> new RadarSvg.Axis("軸", axis == 2 ? Optional.empty() : score("3.0"), Optional.empty())).toList();

        var drawing = new RadarSvg("名", "文", axes).drawing("r");

        assertThat(count(drawing, "<polyline class=\"radar__before\"")).isEqualTo(4);
        assertThat(count(drawing, "radar__dot--before")).isEqualTo(5);
        assertThat(drawing).doesNotContain("<polygon class=\"radar__before\"").contains(">–<");
    }

    @Test
    void itHasANameAndSaysItsMessageAndIsWellFormedByItself() throws Exception {
        var drawing = radar(score("1.0"), score("2.0")).drawing("radar-1");

        var root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(drawing))).getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("radar-1-t radar-1-d");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("6つの分野 <名>");
        assertThat(root.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("上がりました。");
    }

    /** Paper knows no style sheet of ours. */
    @Test
    void everyShapeAndTextNamesItsColours() {
        var shapes = Pattern.compile("<(polygon|polyline|line|circle|rect|text) [^>]*>").matcher(radar(score("1.0"), score("2.0")).drawing("r")).results().map(found -> found.group()).toList();

        assertThat(shapes).hasSizeGreaterThan(30).allMatch(shape -> shape.contains("fill=\"") || shape.contains("stroke=\"")).noneMatch(shape -> shape.contains("var("));
    }

    @Test
    void twoAxesMakeNoPicture() {
        var two = List.of(new RadarSvg.Axis("a", score("1.0"), score("1.0")), new RadarSvg.Axis("b", score("1.0"), score("1.0")));

        assertThatIllegalArgumentException().isThrownBy(() -> new RadarSvg("名", "文", two));
    }

    private static RadarSvg radar(Optional<BigDecimal> before, Optional<BigDecimal> after) {
        return new RadarSvg("6つの分野 <名>", "上がりました。", IntStream.range(0, 6).mapToObj(axis -> new RadarSvg.Axis("軸" + axis, before, after)).toList());
    }

    private static Optional<BigDecimal> score(String value) {
        return Optional.of(new BigDecimal(value));
    }

    private static int count(String drawing, String part) {
        return (int) Pattern.compile(Pattern.quote(part)).matcher(drawing).results().count();
    }
}
