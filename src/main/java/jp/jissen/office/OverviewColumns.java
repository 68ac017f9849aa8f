package jp.jissen.office;

import java.util.List;
import java.util.Map;

import jp.jissen.base.Sentence;
import jp.jissen.company.EnrolmentId;
import jp.jissen.company.YearCompany;
import jp.jissen.programme.Schedule;

/**
 * A group of columns of the overview. Every bean of this kind is one, in the order of its {@code @Order}; nothing else has to
 * be changed for another.
 */
interface OverviewColumns {

    /** Text key of the group's name, and what a filter calls it. */
    String key();

    /** What its columns are called, short. */
    List<Sentence> heads(Schedule year);

    /** As many cells for each company as there are heads; with a number of statements that does not depend on the companies'. */
    Map<EnrolmentId, List<OverviewCell>> cells(Schedule year, List<YearCompany> companies);
}
