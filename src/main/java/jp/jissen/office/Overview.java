package jp.jissen.office;

import java.util.List;

import jp.jissen.base.Sentence;
import jp.jissen.company.YearCompany;
import jp.jissen.programme.EditionRow;

/** 色分け一覧: all companies of a year and how far each is. @param rows by the companies' reading */
public record Overview(EditionRow edition, List<Group> groups, List<Row> rows) {

    /** Columns that belong together. @param first place of its first cell in each row */
    public record Group(String key, int first, List<Sentence> heads) {
    }

    /** A company. @param quotaGroup code of its industry's group; @param cells of all groups, one after the other */
    public record Row(YearCompany company, String quotaGroup, List<OverviewCell> cells) {

        /** Whether something in the group is late. */
        public boolean late(Group group) {
            return cells.subList(group.first(), group.first() + group.heads().size()).stream().anyMatch(cell -> cell.tone() == OverviewCell.Tone.LATE);
        }
    }

    public List<Row> rows(OverviewFilter filter) {
        return rows.stream().filter(row -> filter.matches(row, groups)).toList();
    }

    /** How many of the rows have a cell of the tone in the column. */
    public static long count(List<Row> rows, int column, OverviewCell.Tone tone) {
        return rows.stream().filter(row -> row.cells().get(column).tone() == tone).count();
    }
}
