package jp.jissen.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import jp.jissen.action.Following.Move;

/** Which line is which after a correction. */
class FollowingTest {

    @Test
    void firstLinesAreNew() {
        assertThat(moves("", "あい")).containsExactly(new Move(null, 0), new Move(null, 1));
    }

    @Test
    void whatIsTheSameStays() {
        assertThat(moves("あい", "あい")).containsExactly(new Move(0, 0), new Move(1, 1));
    }

    @Test
    void aLineInOtherWordsIsTheSameLine() {
        assertThat(moves("あいう", "あxう")).containsExactly(new Move(0, 0), new Move(1, 1), new Move(2, 2));
    }

    @Test
    void aLineThatIsTakenOutMovesTheOthersUp() {
        assertThat(moves("あいう", "あう")).containsExactlyInAnyOrder(new Move(0, 0), new Move(1, null), new Move(2, 1));
    }

    @Test
    void aLineInBetweenMovesTheOthersDown() {
        assertThat(moves("あう", "あいう")).containsExactlyInAnyOrder(new Move(0, 0), new Move(null, 1), new Move(1, 2));
    }

    @Test
    void linesThatSayTheSameAreToldByTheirPlace() {
        assertThat(moves("ああ", "あ")).hasSize(2).extracting(Move::to).containsExactlyInAnyOrder(0, null);
    }

    @Test
    void nothingIsLeftOfAnEmptyList() {
        assertThat(moves("あい", "")).containsExactly(new Move(0, null), new Move(1, null));
    }

    private static List<Move> moves(String before, String now) {
        return Following.of(lines(before), lines(now));
    }

    private static List<Promise> lines(String letters) {
        return Stream.of(letters.split("")).filter(letter -> !letter.isEmpty()).map(letter -> new Promise(letter, Party.COMPANY, null)).toList();
    }
}
