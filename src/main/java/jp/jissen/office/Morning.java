package jp.jissen.office;

import java.util.List;

import jp.jissen.base.Sentence;

/** 今日の状況: what is overdue, and what waits for the office, company by company. @param confirmed notes of visits that the office may accept */
public record Morning(List<Late> notes, List<Late> confirmed, List<Late> homework) {

    /** @param what like 第2回 */
    public record Late(String company, Sentence what) {
    }
}
