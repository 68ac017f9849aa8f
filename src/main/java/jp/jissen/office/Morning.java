package jp.jissen.office;

import java.util.List;

import jp.jissen.base.Sentence;

/** 今日の状況: what is overdue, company by company. */
public record Morning(List<Late> notes, List<Late> homework) {

    /** @param what like 第2回 */
    public record Late(String company, Sentence what) {
    }
}
