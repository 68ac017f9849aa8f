package jp.jissen.programme;

import java.util.List;

/** 編: a part of the textbook with its chapters, as the edition names them. */
public record Part(int number, Words title, List<Chapter> chapters) {

    /** 章: a chapter. */
    public record Chapter(int number, Words title) {
    }
}
